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

const isLong = (word: string): boolean =>
  word.length > LONG_WORD_LETTERS && (word.match(/\p{L}/gu)?.length ?? 0) > LONG_WORD_LETTERS;

/** What the readability of a stretch of sentences is worked out from; stretches are added up. */
export interface SentenceCounts {
  readonly sentences: number;
  readonly words: number;
  /** Words with more than six letters. */
  readonly longWords: number;
}

/** Counts of running text, given sentence by sentence; headings are no sentences. */
export const countSentences = (sentences: readonly string[]): SentenceCounts => {
  let words = 0;
  let longWords = 0;
  for (const sentence of sentences)
    for (const word of wordsIn(sentence)) {
      words += 1;
      if (isLong(word)) longWords += 1;
    }
  return { sentences: sentences.length, words, longWords };
};

/** Readability of some stretches of sentences together. */
export const readabilityOf = (stretches: readonly SentenceCounts[]): Readability => {
  let [sentences, words, longWords] = [0, 0, 0];
  for (const stretch of stretches) {
    sentences += stretch.sentences;
    words += stretch.words;
    longWords += stretch.longWords;
  }
  const meanSentenceLength = sentences === 0 ? 0 : words / sentences;
  const longWordShare = words === 0 ? 0 : longWords / words;
  return {
    sentences,
    words,
    meanSentenceLength,
    longWordShare,
    lix: meanSentenceLength + 100 * longWordShare,
  };
};
