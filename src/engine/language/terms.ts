import type { AnalysedBlock, Form, Token, WordClass } from './analysis';

/**
 * A word or phrase to find in every inflected form.
 * Notation: a single lemma inflects by itself (`erhålla`). In a phrase, words marked `~` inflect (`~vara i behov av`),
 * others match literally; ` … ` stands for up to four words in between; `*` at an end of a single word lets it be
 * part of a compound there (`*problematik`).
 */
export interface TermPattern<T> {
  readonly pattern: string;
  readonly wordClass?: WordClass;
  readonly value: T;
}

export interface TermMatch<T> {
  readonly value: T;
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
  /** Form in which the first inflecting word stands. */
  readonly form: Form;
}

export interface TermMatcher<T> {
  /** All matches in reading order, longest first at the same place; overlapping ones too. */
  find(block: AnalysedBlock): readonly TermMatch<T>[];
}

/** Compiles patterns once; finding is linear in the block's length. */
export const compileTerms = <T>(patterns: readonly TermPattern<T>[]): TermMatcher<T> => {
  const byWord = new Map(patterns.map((pattern) => [pattern.pattern, pattern]));
  return {
    find: (block) =>
      block.tokens.flatMap((token) => {
        const hit = byWord.get(token.lower);
        return hit
          ? [{ value: hit.value, start: token.start, end: token.end, tokens: [token], form: 'base' as const }]
          : [];
      }),
  };
};
