import type { Attribution } from './speaker';
import type { Word } from './words';

const MOST_WORDS = 6;

/** The words that name a source, as written; a common noun that opens a sentence loses its capital. */
const sourceText = (words: readonly Word[], { source }: Attribution): string | undefined => {
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
const pointsBack = (attribution: Attribution): boolean => attribution.subject === 'pronoun';

/** Whom a sentence names as its source. */
export interface Speaker {
  readonly text: string;
  readonly pronoun: boolean;
}

/** The first that the sentence attributes anything to, but for the writer. */
export const speakerIn = (
  words: readonly Word[],
  attributions: readonly Attribution[],
): Speaker | undefined => {
  const best = attributions.find(({ subject }) => subject !== 'none' && subject !== 'writer');
  const text = best === undefined ? undefined : sourceText(words, best);
  return best === undefined || text === undefined ? undefined : { text, pronoun: pointsBack(best) };
};
