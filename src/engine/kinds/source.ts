import type { Attribution } from './speaker';
import type { Word } from './words';

const MOST_WORDS = 6;

/** The words that name a source, as written; a common noun that opens a sentence loses its capital. */
export const sourceText = (words: readonly Word[], { source }: Attribution): string | undefined => {
  if (source === undefined) return undefined;
  const own = words.slice(source.from, Math.min(source.to, source.from + MOST_WORDS));
  const [first] = own;
  if (first === undefined) return undefined;
  const text = own
    .filter(({ mark }) => !mark)
    .map(({ token }) => token.text)
    .join(' ');
  return first.name || /^\p{Lu}{2}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
};

/** True for a source that only points back: "hon", "de". */
export const pointsBack = (attribution: Attribution): boolean => attribution.subject === 'pronoun';
