import { type Form, inflect } from '../language/index';
import {
  agreesWithNoun,
  counts,
  genderAfter,
  genderOf,
  isMass,
  isUncounted,
  otherArticle,
} from './noun-context';
import { type Built, sameForm, type TermPlace } from './term-place';

const BE = /^(?:är|var|blir|blev|varit|blivit)$/u;

/** A singular noun in the term's place, with the article changed when the genders differ. */
const singular = (text: string, lemma: string, termLemma: string, place: TermPlace): Built | undefined => {
  const { block, first, last } = place;
  const previous = block.tokens[first - 1];
  if (isUncounted(lemma) && /^(?:en|ett)$/u.test(previous?.lower ?? '')) return { text, before: 1 };
  const gender = genderOf(lemma);
  if (gender !== undefined && gender === genderOf(termLemma)) return { text };
  if (BE.test(block.tokens[last + 1]?.lower ?? '')) return undefined;
  if (!agreesWithNoun(previous)) return { text };
  const article = otherArticle(previous?.lower ?? '');
  return gender === undefined || article === undefined
    ? undefined
    : { text: `${article} ${text}`, before: 1 };
};

/** The replacement's noun in the form that the term's noun stands in. */
export const buildNoun = (
  parts: readonly string[],
  place: TermPlace,
  form: Form,
  termLemma: string,
): Built | undefined => {
  const [head = '', ...rest] = parts;
  const lemma = head.replace('~', '');
  const withTail = (text: string): string => [text, ...rest].join(' ');
  if (rest.length > 0 && !head.startsWith('~')) return undefined;
  if (lemma === termLemma) {
    const same = sameForm(lemma, place);
    return same === undefined ? undefined : { text: withTail(same.toLowerCase()) };
  }
  const previous = place.block.tokens[place.first - 1];
  const isPlural = form.startsWith('plural') || (form === 'singular.indefinite' && counts(previous));
  if (isPlural && isMass(lemma) && (counts(previous) || agreesWithNoun(previous))) return undefined;
  const number = isPlural && !isMass(lemma) ? 'plural' : 'singular';
  const text = inflect(lemma, 'noun', form.replace(/^(?:singular|plural)/u, number) as Form);
  if (text === undefined) return undefined;
  return number === 'plural' ? { text: withTail(text) } : singular(withTail(text), lemma, termLemma, place);
};

/** The replacement's adjective, agreeing with what the term agrees with. */
export const buildAdjective = (parts: readonly string[], place: TermPlace, form: Form): Built | undefined => {
  const [only] = parts;
  if (only === undefined || parts.length > 1) return undefined;
  const inflected = (target: Form): string | undefined => inflect(only.replace('~', ''), 'adjective', target);
  const forms = new Set(
    place.match.tokens[0]?.readings.flatMap((reading) =>
      reading.wordClass === 'adjective' ? [reading.form] : [],
    ),
  );
  // "Adekvat" is both common and neuter: the noun after it tells.
  const isUnsure = forms.has('positive.common') && forms.has('positive.neuter');
  const gender = isUnsure ? genderAfter(place.block.tokens, place.last + 1) : undefined;
  const text = inflected(gender === undefined ? form : `positive.${gender}`);
  if (text === undefined) return undefined;
  const isSettled = !isUnsure || gender !== undefined;
  return isSettled || inflected('positive.common') === inflected('positive.neuter') ? { text } : undefined;
};
