import type { Sentence } from '../language/index';
import { wording } from '../wording/wording';

/** The rest of a broken line, a point of a list in running text, a section of a law: no sentence of the writer's. */
const PIECE = wording(/^(?:[\p{Ll}–—•-]|\d+ (?:\p{Ll} )?§)/u);
const ENDS = wording(/[.!?…:;)”"]$/u);
/** A word that opens so many lines without an end is the label of a row in a form: "Definition", "Mättillfälle". */
export const LABEL_ROWS = 6;

export const isPiece = (sentence: Sentence): boolean => PIECE.isIn(sentence);

export const hasEnd = (sentence: Sentence): boolean => ENDS.isIn(sentence);

export const openingWord = ({ text }: Sentence): string => /^\p{L}+/u.exec(text)?.[0] ?? '';

/** The words that open lines without an end. */
export const openingWords = (sentences: readonly Sentence[]): string[] =>
  sentences.filter((sentence) => !hasEnd(sentence)).map(openingWord);
