import type {
  HostParagraph,
  Look,
  ParagraphId,
  SectionInsertion,
  TextReplacement,
} from '../ports/document-port';
import type { Change, ReplacedWords } from './change';
import { followLines, type Line, newLine, withSegments } from './lines';
import { type Restoration, restorationOf, restoredLines } from './restoration';
import { replacedIn } from './segments';

/** Words that have been replaced, and how they looked, as far as the host has told. */
interface Replacement extends TextReplacement {
  readonly look?: Look | undefined;
}

/** What Saklig has changed in a document, and where it stands by now. Holds for as long as the session. */
export interface Journal {
  /** Newest first. */
  readonly changes: () => readonly Change[];
  /** Follows every change to where it stands in a new reading. */
  readonly read: (paragraphs: readonly HostParagraph[]) => void;
  /** Words of the last reading have been replaced. Gives the change's id. */
  readonly replaced: (replacements: readonly Replacement[]) => number;
  /** Sections have been put in, each after its paragraph of the last reading. Gives the change's id. */
  readonly inserted: (
    insertions: readonly SectionInsertion[],
    after: readonly (ParagraphId | undefined)[],
  ) => number;
  /** How to undo what still stands of a change. */
  readonly restoration: (id: number) => Restoration | undefined;
  /** Parts of a change have been undone by these requests. The change is dropped with its last part. */
  readonly restored: (id: number, restoration: Restoration) => void;
  readonly clear: () => void;
}

export const createJournal = (): Journal => {
  let changes: readonly Change[] = [];
  let lines: readonly Line[] = [];
  let number = 1;
  let lastKey = 0;

  const newKey = (): number => {
    lastKey += 1;
    return lastKey;
  };

  const add = (change: Change): number => {
    changes = [change, ...changes];
    number += 1;
    return change.id;
  };

  return {
    changes: () => changes,
    read: (paragraphs) => {
      lines = followLines(lines, paragraphs, newKey);
    },
    replaced: (replacements) => {
      // From the end backwards, so that the places hold.
      const made = replacements
        .map((replacement) => ({ replacement, key: newKey() }))
        .toSorted((a, b) => b.replacement.target.start - a.replacement.target.start);
      for (const { replacement, key } of made) lines = withReplacement(lines, replacement, key);
      const words = made
        .map(({ replacement: { target, replacement, look }, key }): ReplacedWords => ({
          ...{ key, text: target.text, replacement, look },
        }))
        .toSorted((a, b) => a.key - b.key);
      return add({ kind: 'replaced', id: number, words });
    },
    inserted: (insertions, after) => {
      const put = insertions.map(({ heading, level }, index) => ({
        after: after[index],
        heading: newLine(newKey(), { kind: 'heading', level, text: heading, ...unread }),
        body: newLine(newKey(), { kind: 'paragraph', text: '', ...unread }),
      }));
      const linesAfter = (id: ParagraphId | undefined) =>
        put.filter((one) => one.after === id).flatMap(({ heading, body }) => [heading, body]);
      lines = [
        ...linesAfter(undefined),
        ...lines.flatMap((line) => [line, ...linesAfter(line.paragraph.id)]),
      ];
      const sections = put.map(({ heading, body }) => ({
        heading: heading.paragraph.text,
        line: heading.key,
        body: body.key,
      }));
      return add({ kind: 'inserted', id: number, sections });
    },
    restoration: (id) => {
      const change = changes.find((candidate) => candidate.id === id);
      return change && restorationOf(change, lines);
    },
    restored: (id, restoration) => {
      const done = new Set(restoration.requests.flatMap(({ indexes }) => indexes));
      changes = changes.flatMap((change) => (change.id === id ? without(change, done) : [change]));
      lines = restoredLines(lines, restoration);
    },
    clear: () => {
      changes = [];
      lines = [];
    },
  };
};

/** Of a paragraph that no reading has told of yet. */
const unread = { id: '', blocks: [] } as const;

const withReplacement = (
  lines: readonly Line[],
  { target, replacement }: TextReplacement,
  key: number,
): readonly Line[] =>
  lines.map((line) => {
    const block = line.paragraph.blocks.find(({ id }) => id === target.block);
    if (block === undefined) return line;
    const span = { start: block.start + target.start, end: block.start + target.end };
    return withSegments(line, replacedIn(line.segments, span, { key, text: replacement }));
  });

/** Without the parts with these indexes; nothing when none is left. */
const without = (change: Change, done: ReadonlySet<number>): Change[] => {
  const rest = <Part>(parts: readonly Part[]) => parts.filter((_part, index) => !done.has(index));
  if (change.kind === 'inserted') {
    const sections = rest(change.sections);
    return sections.length === 0 ? [] : [{ ...change, sections }];
  }
  const words = rest(change.words);
  return words.length === 0 ? [] : [{ ...change, words }];
};
