import type { AnalysedBlock, Sentence } from '../language/index';
import { attributionsIn } from './attribution';
import type { Attribution } from './speaker';
import { type Clause, clausesOf } from './clauses';
import { type Part, partOf } from './part';
import { type Region, regionsOf } from './regions';
import { subjectOf } from './subject';
import type { Valued } from './valued';
import type { Word } from './words';

export interface SentenceContext {
  readonly block: AnalysedBlock;
  readonly sentence: Sentence;
  /** Heading of the section it stands in. */
  readonly title: string;
  readonly words: readonly Word[];
  /** Index of the sentence in its block. */
  readonly index: number;
  /** How many sentences back in the block somebody was named as source; undefined when nobody was. */
  readonly sinceSource: number | undefined;
  /** Somewhere before in the block the law is cited, and since then nobody has been named. */
  readonly afterLaw: boolean;
  /** Judging words in the sentence. */
  readonly valued: readonly Valued[];
}

/** A sentence taken apart, as the groups of features see it. */
export interface Parsed extends SentenceContext {
  readonly clauses: readonly Clause[];
  readonly attributions: readonly Attribution[];
  /** Attributions to somebody. */
  readonly sourced: readonly Attribution[];
  readonly regions: readonly Region[];
  readonly whole: Part;
  readonly head: Part;
  readonly tail: Part;
  readonly subject: string;
}

export const parse = (context: SentenceContext): Parsed => {
  const { words } = context;
  const clauses = clausesOf(words);
  const attributions = attributionsIn(
    words,
    clauses.map(({ from }) => from),
  );
  const regions = regionsOf(words, clauses, attributions);
  return {
    ...context,
    clauses,
    attributions,
    sourced: attributions.filter(
      ({ how, subject }) => subject !== 'none' && !(how === 'judge' && subject === 'writer'),
    ),
    regions,
    whole: partOf(words),
    head: partOf(words, (_, at) => regions[at] === 'h'),
    tail: partOf(words, (_, at) => regions[at] === 't'),
    subject: subjectOf(words, clauses[0]),
  };
};
