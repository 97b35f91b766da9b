import { type Attribution, sourceFrom, subjectType } from './speaker';
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

const ONE_PERSON: ReadonlySet<string> = new Set(['hon', 'han', 'hen', 'henne', 'honom']);

/** True for a source that only points back: "hon", "de". */
const pointsBack = (attribution: Attribution): boolean => attribution.subject === 'pronoun';

/** Whom a sentence names as its source. */
export interface Speaker {
  readonly text: string;
  readonly pronoun: boolean;
}

/** ", berättar Mariam": said of the whole sentence, whoever else in it does something. ", säger hon" may be of either. */
const isParenthetical = (words: readonly Word[], { inverted, how, subject, at }: Attribution): boolean =>
  inverted && how === 'say' && subject !== 'pronoun' && words[at - 1]?.mark === true;

const isNamed = ({ subject }: Attribution): boolean => subject !== 'none' && subject !== 'writer';

/**
 * Whom the sentence attributes something to, but for the writer: what is put in last says it of all, else the first.
 * `met` is whom the sentence before is about, if it tells; a pronoun is taken for them.
 */
export const speakerIn = (
  words: readonly Word[],
  attributions: readonly Attribution[],
  met: string | undefined,
): Speaker | undefined => {
  const named = attributions.filter(isNamed);
  const best = named.findLast((one) => isParenthetical(words, one)) ?? named[0];
  const text = best === undefined ? undefined : sourceText(words, best);
  if (best === undefined || text === undefined) return undefined;
  const pronoun = pointsBack(best);
  return { text: met !== undefined && ONE_PERSON.has(text) ? met : text, pronoun };
};

/** Whom a sentence is about that opens with a name or a title: "Mariam", "rektor Tommy Åsvall". */
export const metIn = (words: readonly Word[], before: string | undefined): string | undefined => {
  const type = subjectType(words[0]);
  if (type === 'pronoun') return before;
  // The preposition "I" opens sentences too, and is no initial.
  if (type === 'name' ? words[0]?.name !== true : type !== 'person' && type !== 'role') return undefined;
  return sourceText(words, {
    how: 'say',
    subject: type,
    inverted: false,
    at: 0,
    source: sourceFrom(words, 0),
  });
};
