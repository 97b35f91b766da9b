import { remember } from '../document/remember';

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-–'’.:,/][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;

/** Words in a text. A word holds a letter or a digit; "t.ex.", "22,5" and "e-post" are one word each. */
export const wordsIn = (text: string): readonly string[] => text.match(WORD) ?? [];

export const countWords = (text: string): number => wordsIn(text).length;

interface Passage {
  readonly text: string;
}

/** Words of a sentence, counted once. */
export const wordCountOf = remember(
  (sentence: Passage) => sentence,
  ({ text }) => countWords(text),
);
