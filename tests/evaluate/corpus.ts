import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readMarkdown } from '../../src/adapters/text/index';
import type { CaseDocument, Review, ReviewedSentence, SentenceKind } from '../../src/engine/index';

export type SetName = 'gold' | 'development' | 'heldout';

export interface Expectation {
  /** An exact part of the Markdown text. */
  readonly snippet: string;
  /** Id of the rule. */
  readonly kind: string;
  readonly note: string;
}

export interface Expectations {
  readonly flags: readonly Expectation[];
  readonly must_not_flag: readonly Expectation[];
}

export interface LabelledSentence {
  readonly kind: SentenceKind;
  readonly text: string;
}

export interface LabelledDocument {
  readonly name: string;
  readonly document: CaseDocument;
  readonly sentences: readonly LabelledSentence[];
  readonly expected: Expectations;
}

const KINDS: Readonly<Record<string, SentenceKind>> = {
  F: 'fact',
  Å: 'reported',
  B: 'assessment',
  M: 'mixed',
};

const sentencesIn = (tsv: string): LabelledSentence[] =>
  tsv
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [label = '', text = ''] = line.split('\t');
      const kind = KINDS[label];
      if (kind === undefined) throw new RangeError(`Unknown label in: ${line}`);
      return { kind, text: text.trim() };
    });

/** Reads a set under tests/; `root` is the repository. No documents when the set is empty or missing. */
export const readCorpus = (set: SetName, root = process.cwd()): LabelledDocument[] => {
  const folder = join(root, 'tests', set);
  if (!existsSync(join(folder, 'expect.json'))) return [];
  const text = (file: string): string => readFileSync(join(folder, file), 'utf8');
  const expected = JSON.parse(text('expect.json')) as Readonly<Record<string, Expectations>>;
  return readdirSync(folder)
    .filter((file) => file.endsWith('.tsv'))
    .sort()
    .map((file) => {
      const name = file.replace('.tsv', '.md');
      return {
        name,
        document: readMarkdown(text(name)),
        sentences: sentencesIn(text(file)),
        expected: expected[name] ?? { flags: [], must_not_flag: [] },
      };
    });
};

const isSentence = (line: string): boolean => line.includes('\t');

const practiceDocument = (lines: readonly string[], index: number): LabelledDocument => {
  const markdown = lines.map((line) => {
    if (isSentence(line)) return line.slice(line.indexOf('\t') + 1);
    return line.startsWith('#') ? `\n${line}\n` : line;
  });
  return {
    name: `practice ${index + 1}`,
    document: readMarkdown(markdown.join('\n')),
    sentences: sentencesIn(lines.filter(isSentence).join('\n')),
    expected: { flags: [], must_not_flag: [] },
  };
};

const PRACTICE = 'tests/evaluate/practice';

/** The practice documents: only to learn from, never to measure on. Throws where a line is no sentence with a label. */
export const readPractice = (root = process.cwd()): LabelledDocument[] =>
  readdirSync(join(root, PRACTICE))
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) =>
      readFileSync(join(root, PRACTICE, file), 'utf8')
        .split(/^(?=# )/mu)
        .map((text) => text.split('\n'))
        .filter((lines) => lines.some(isSentence)),
    )
    .map(practiceDocument);

export interface Place {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** Where a text stands in a document, searched from a place on; undefined when it is not found. */
export const placeOf = (document: CaseDocument, text: string, from: Place): Place | undefined => {
  for (let block = from.block; block < document.blocks.length; block += 1) {
    const start = (document.blocks[block]?.text ?? '').indexOf(text, block === from.block ? from.end : 0);
    if (start !== -1) return { block, start, end: start + text.length };
  }
  return undefined;
};

export const START: Place = { block: 0, start: 0, end: 0 };

export interface Aligned<T extends Place> {
  readonly labelled: LabelledSentence;
  /** The engine's sentence that shares most text with it; undefined when the engine has none there. */
  readonly found: T | undefined;
}

const shared = (a: Place, b: Place): number =>
  a.block === b.block ? Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start)) : 0;

/** Pairs every labelled sentence with the engine's. Throws when a label's text is not in the document. */
export const align = <T extends Place>(labelled: LabelledDocument, sentences: readonly T[]): Aligned<T>[] => {
  let at = START;
  return labelled.sentences.map((sentence) => {
    const place = placeOf(labelled.document, sentence.text, at);
    if (place === undefined) throw new RangeError(`${labelled.name} has no sentence: ${sentence.text}`);
    at = place;
    const found = sentences.reduce<T | undefined>((best, candidate) => {
      const share = shared(place, candidate);
      return share > 0 && share > (best === undefined ? 0 : shared(place, best)) ? candidate : best;
    }, undefined);
    return { labelled: sentence, found };
  });
};

export const alignReview = (labelled: LabelledDocument, review: Review): Aligned<ReviewedSentence>[] =>
  align(labelled, review.sentences);
