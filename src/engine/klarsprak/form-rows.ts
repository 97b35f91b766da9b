import type { AnalysedBlock, Sentence } from '../language/index';

/** The rest of a broken line, a point of a list in running text, a section of a law: no sentence of the writer's. */
const PIECE = /^(?:[\p{Ll}–—•-]|\d+ (?:\p{Ll} )?§)/u;
const ENDS = /[.!?…:;)”"]$/u;
/** A word that opens so many lines without an end is the label of a row in a form. */
const LABEL_ROWS = 6;

export const isPiece = ({ text }: Sentence): boolean => PIECE.test(text);

export const hasEnd = ({ text }: Sentence): boolean => ENDS.test(text);

export const openingWord = ({ text }: Sentence): string => /^\p{L}+/u.exec(text)?.[0] ?? '';

/** The words that label rows in the document: "Definition", "Mättillfälle". */
export const rowLabels = (blocks: readonly AnalysedBlock[]): ReadonlySet<string> => {
  const times = new Map<string, number>();
  for (const { sentences } of blocks)
    for (const sentence of sentences) {
      if (hasEnd(sentence)) continue;
      const word = openingWord(sentence);
      times.set(word, (times.get(word) ?? 0) + 1);
    }
  return new Set([...times].flatMap(([word, count]) => (count >= LABEL_ROWS ? [word] : [])));
};
