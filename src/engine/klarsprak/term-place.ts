import type { AnalysedBlock, TermMatch } from '../language/index';
import type { TermEntry } from '../setup';

/** Where a term of the word lists stands. */
export interface TermPlace {
  readonly block: AnalysedBlock;
  readonly match: TermMatch<TermEntry>;
  /** Index in `block.tokens` of the match's first and last token. */
  readonly first: number;
  readonly last: number;
}

/** A text for the term's place. */
export interface Built {
  readonly text: string;
  /** How many tokens before and after the match the text also replaces. */
  readonly before?: number;
  readonly after?: number;
}

/** A second word that the replacement has in common with the term keeps the form it stands in. */
export const sameForm = (lemma: string, { match }: TermPlace): string | undefined =>
  match.tokens.find((token) => token.readings.some((reading) => reading.lemma === lemma))?.text;
