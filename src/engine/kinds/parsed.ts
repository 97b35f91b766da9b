import type { AnalysedBlock, Sentence } from '../language/index';
import type { Section } from '../structure/outline';
import { type Attribution, attributionsIn } from './attribution';
import { type Clause, clausesOf } from './clauses';
import { type Content, type SeenContent, contentOf } from './content';
import { type Region, regionsOf } from './regions';
import { subjectOf } from './subject';
import type { Word } from './words';

export interface SentenceContext {
  readonly block: AnalysedBlock;
  readonly sentence: Sentence;
  readonly section: Section;
  readonly words: readonly Word[];
  /** What stands in earlier blocks. */
  readonly seen: SeenContent;
  /** Index of the sentence in its block. */
  readonly index: number;
  /** How many sentences back in the block somebody was named as source; undefined when nobody was. */
  readonly sinceSource: number | undefined;
  /** The sentence before in the block cites the law. */
  readonly afterLaw: boolean;
  /** How far into the document the block stands, 0 to 1. */
  readonly position: number;
}

/** A sentence taken apart, as the groups of features see it. */
export interface Parsed extends SentenceContext {
  readonly clauses: readonly Clause[];
  readonly attributions: readonly Attribution[];
  /** Attributions to somebody. */
  readonly sourced: readonly Attribution[];
  readonly regions: readonly Region[];
  readonly head: readonly Word[];
  readonly tail: readonly Word[];
  readonly subject: string;
  readonly content: Content;
  /** Share of its content words that are new in the document, 0 to 1. */
  readonly newShare: number;
}

export const parse = (context: SentenceContext): Parsed => {
  const { words, seen } = context;
  const clauses = clausesOf(words);
  const attributions = attributionsIn(
    words,
    clauses.map(({ from }) => from),
  );
  const regions = regionsOf(words, clauses, attributions);
  const content = contentOf(words);
  return {
    ...context,
    clauses,
    attributions,
    sourced: attributions.filter(
      ({ how, subject }) => subject !== 'none' && !(how === 'judge' && subject === 'writer'),
    ),
    regions,
    head: words.filter((_, at) => regions[at] === 'h'),
    tail: words.filter((_, at) => regions[at] === 't'),
    subject: subjectOf(words, clauses[0]),
    content,
    newShare: 1 - seen.share(content),
  };
};
