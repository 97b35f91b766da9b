import { wordsIn } from './words';

/** Letters a word must have more of to count as long. */
const LONG_WORD_LETTERS = 6;

export interface Readability {
  readonly sentences: number;
  /** Words in the sentences. */
  readonly words: number;
  /** Words per sentence; 0 without sentences. */
  readonly meanSentenceLength: number;
  /** Share of words with more than six letters, 0 to 1. */
  readonly longWordShare: number;
  /** O/M + 100·L/O after Björnsson (1968): O words, M sentences, L words with more than six letters. */
  readonly lix: number;
}

const isLong = (word: string): boolean => (word.match(/\p{L}/gu)?.length ?? 0) > LONG_WORD_LETTERS;

/** Readability of running text, given sentence by sentence; headings are no sentences. */
export const readabilityOf = (sentences: readonly string[]): Readability => {
  const words = sentences.flatMap((sentence) => wordsIn(sentence));
  const long = words.filter(isLong).length;
  const meanSentenceLength = sentences.length === 0 ? 0 : words.length / sentences.length;
  const longWordShare = words.length === 0 ? 0 : long / words.length;
  return {
    sentences: sentences.length,
    words: words.length,
    meanSentenceLength,
    longWordShare,
    lix: meanSentenceLength + 100 * longWordShare,
  };
};
