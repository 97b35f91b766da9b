import { type Form, inflect, readingsOf, type Token } from '../language/index';
import { type Built, sameForm, type TermPlace } from './term-place';
import { wordSet } from '../wording/word-set';

const NO_PASSIVE = wordSet`
  få ha finnas bli vara kunna veta ligga komma stå bo vilja ske hända synas märkas känna hoppas
`;
const NO_PARTICIPLE = new Set([...NO_PASSIVE, 'tänka', 'säga', 'göra', 'behöva', 'be']);
/** After these an infinitive stands without "att". */
const WITHOUT_ATT = wordSet`behöva kunna vilja få ska tänka önska försöka`;
const PRONOUNS = wordSet`jag vi han hon de man du ni hen`;
const ADVERBS = wordSet`
  inte ej även också aldrig alltid ofta redan nu sedan därför då dock heller alltså
`;
const PREPOSITION = /(?:till|om|på|med|av|för|i)$/u;
const S_FORM = /\.s$/u;

/** A form that does not read back as its lemma was guessed wrong and is not offered. */
const readsBack = (text: string | undefined, lemma: string): string | undefined =>
  text !== undefined && readingsOf(text).some((reading) => reading.lemma === lemma) ? text : undefined;

const deponentForm = (lemma: string, form: Form): string | undefined => {
  const [best] = readingsOf(lemma);
  // "Prövas" is a form of "pröva"; "finnas" is a verb of its own.
  if (best !== undefined && best.lemma !== lemma)
    return S_FORM.test(form) ? undefined : inflect(best.lemma, 'verb', `${form}.s` as Form);
  const plain = form.replace(S_FORM, '') as Form;
  return readsBack(inflect(lemma, 'verb', plain) ?? inflect(lemma, 'verb', `${plain}.s` as Form), lemma);
};

/** "Ska" has no infinitive or supine that anyone writes. */
const shallForm = (form: Form): string | undefined =>
  form === 'present' || form === 'past' ? inflect('skola', 'verb', form) : undefined;

const verbForm = (lemma: string, form: Form): string | undefined => {
  if (form === 'presentParticiple') return undefined;
  if (lemma === 'ska') return shallForm(form);
  if (lemma.endsWith('s')) return deponentForm(lemma, form);
  if (S_FORM.test(form) && NO_PASSIVE.has(lemma)) return undefined;
  if (form.startsWith('participle') && NO_PARTICIPLE.has(lemma)) return undefined;
  return inflect(lemma, 'verb', form);
};

const isNamed = (token: Token): boolean => /^\p{Lu}/u.test(token.text);

const isDefiniteNoun = (token: Token): boolean => {
  const [best] = token.readings;
  return best?.wordClass === 'noun' && /\.definite/u.test(best.form);
};

const mayBeSubject = (token: Token | undefined): boolean =>
  token !== undefined &&
  (PRONOUNS.has(token.lower) ||
    ADVERBS.has(token.lower) ||
    isNamed(token) ||
    token.readings[0]?.wordClass === 'noun');

/**
 * The subject or adverb that stands after a finite verb, between it and its particle: "hämtade vi inte in".
 * Undefined when a noun after the verb may be its subject.
 */
const between = ({ block, first, last }: TermPlace): readonly Token[] | undefined => {
  const after = block.tokens.slice(last + 1, last + 4);
  const end = after.findIndex(({ lower }) => !PRONOUNS.has(lower) && !ADVERBS.has(lower));
  const inserted = end === -1 ? after : after.slice(0, end);
  const next = block.tokens[last + 1];
  if (inserted.length > 0 || next === undefined || mayBeSubject(block.tokens[first - 1])) return inserted;
  return isNamed(next) || isDefiniteNoun(next) ? undefined : inserted;
};

const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ');

/** The verb stands alone: "behöver", and takes "att" away where none belongs. */
const single = (text: string, lemma: string, { block, last }: TermPlace): Built => ({
  text,
  after: WITHOUT_ATT.has(lemma) && block.tokens[last + 1]?.lower === 'att' ? 1 : 0,
});

/** The verb has words after it, which other words may come between: "hämtade inte in". */
const withTail = (verb: string, rest: readonly string[], place: TermPlace, form: Form): Built | undefined => {
  const isPhrase = place.last > place.first;
  if (form.startsWith('participle')) return undefined;
  // "Tas hänsyn till" and "bedöms att" have no subject to stand with.
  if (S_FORM.test(form) && (isPhrase || (rest.length > 1 && PREPOSITION.test(rest.at(-1) ?? ''))))
    return undefined;
  if (isPhrase || !/^(?:present|past)/u.test(form)) return { text: joined(verb, ...rest) };
  const inserted = between(place);
  return inserted === undefined
    ? undefined
    : { text: joined(verb, ...inserted.map(({ text }) => text), ...rest), after: inserted.length };
};

/** The replacement's verb in the form that the term's verb stands in, with what belongs to it. */
export const buildVerb = (parts: readonly string[], place: TermPlace, form: Form): Built | undefined => {
  const marked = parts.findIndex((word) => word.startsWith('~'));
  const at = marked === -1 && parts.length === 1 ? 0 : marked;
  const lemma = parts[at]?.replace('~', '');
  const inflected = lemma === undefined ? undefined : verbForm(lemma, form);
  if (lemma === undefined || inflected === undefined) return undefined;
  const verb = joined(...parts.slice(0, at), inflected);
  const rest = parts
    .slice(at + 1)
    .map((word) => (word.startsWith('~') ? sameForm(word.slice(1), place) : word))
    .filter((word) => word !== undefined);
  if (rest.length < parts.length - at - 1) return undefined;
  return rest.length === 0 ? single(verb, lemma, place) : withTail(verb, rest, place, form);
};
