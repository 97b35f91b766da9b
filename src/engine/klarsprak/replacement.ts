import type { Span } from '../document/document';
import {
  type AnalysedBlock,
  type Form,
  inflect,
  readingsOf,
  type TermMatch,
  type Token,
  type WordClass,
} from '../language/index';
import type { TermEntry } from '../setup';
import {
  agreesWithNoun,
  counts,
  genderAfter,
  genderOf,
  isMass,
  isUncounted,
  otherArticle,
} from './noun-context';

/** What can stand in the term's place; the span may be a little wider than the term. */
export interface Rewrite extends Span {
  readonly texts: readonly string[];
}

interface Place {
  readonly block: AnalysedBlock;
  readonly match: TermMatch<TermEntry>;
  /** Index in `block.tokens` of the match's first and last token. */
  readonly first: number;
  readonly last: number;
}

interface Built {
  readonly text: string;
  /** Tokens before and after the match that the text also replaces. */
  readonly before?: number;
  readonly after?: number;
}

const VERB_FORM = /^(?:infinitive|present|past|supine|imperative|participle)/u;
const NO_PASSIVE = new Set([
  'få',
  'ha',
  'finnas',
  'bli',
  'vara',
  'kunna',
  'veta',
  'ligga',
  'komma',
  'stå',
  'bo',
  'vilja',
  'ske',
  'hända',
  'synas',
  'märkas',
  'känna',
  'hoppas',
]);
const NO_PARTICIPLE = new Set([...NO_PASSIVE, 'tänka', 'säga', 'göra', 'behöva', 'be']);
/** After these an infinitive stands without "att". */
const WITHOUT_ATT = new Set(['behöva', 'kunna', 'vilja', 'få', 'ska', 'tänka', 'önska', 'försöka']);
const PRONOUNS = new Set(['jag', 'vi', 'han', 'hon', 'de', 'man', 'du', 'ni', 'hen']);
const ADVERBS = new Set([
  'inte',
  'ej',
  'även',
  'också',
  'aldrig',
  'alltid',
  'ofta',
  'redan',
  'nu',
  'sedan',
  'därför',
  'då',
  'dock',
  'heller',
  'alltså',
]);
const PREPOSITION = /(?:till|om|på|med|av|för|i)$/u;
const S_FORM = /\.s$/u;

const classOf = (form: Form): WordClass | undefined => {
  if (VERB_FORM.test(form) || form === 'presentParticiple') return 'verb';
  if (/^(?:singular|plural)/u.test(form)) return 'noun';
  return form === 'base' ? undefined : 'adjective';
};

/** The lemma that a word of the term has: the marked word in a phrase, the term itself otherwise. */
const inflectingWords = (term: string): string[] =>
  term.includes(' ') || term.includes('~')
    ? term
        .split(' ')
        .filter((word) => word.startsWith('~'))
        .map((word) => word.slice(1))
    : [term.replaceAll('*', '')];

/** A form that does not read back as its lemma was guessed wrong and is not offered. */
const readsBack = (text: string | undefined, lemma: string): string | undefined =>
  text !== undefined && readingsOf(text).some((reading) => reading.lemma === lemma) ? text : undefined;

const verbForm = (lemma: string, form: Form): string | undefined => {
  if (form === 'presentParticiple') return undefined;
  if (lemma.endsWith('s')) {
    const [best] = readingsOf(lemma);
    // "Prövas" is a form of "pröva"; "finnas" is a verb of its own.
    if (best !== undefined && best.lemma !== lemma)
      return S_FORM.test(form) ? undefined : inflect(best.lemma, 'verb', `${form}.s` as Form);
    const plain = form.replace(S_FORM, '') as Form;
    return readsBack(inflect(lemma, 'verb', plain) ?? inflect(lemma, 'verb', `${plain}.s` as Form), lemma);
  }
  if (S_FORM.test(form) && NO_PASSIVE.has(lemma)) return undefined;
  if (form.startsWith('participle') && NO_PARTICIPLE.has(lemma)) return undefined;
  return inflect(lemma, 'verb', form);
};

const isNamed = (token: Token): boolean => /^\p{Lu}/u.test(token.text);

/** A subject or adverb that stands after a finite verb, between it and its particle: "hämtade vi inte in". */
const between = ({ block, last }: Place): { words: string; count: number } | 'unclear' => {
  const words: Token[] = [];
  for (const token of block.tokens.slice(last + 1, last + 4)) {
    if (!PRONOUNS.has(token.lower) && !ADVERBS.has(token.lower)) break;
    words.push(token);
  }
  const next = block.tokens[last + 1 + words.length];
  const before = block.tokens[last - 1];
  const subjectBefore =
    before !== undefined &&
    (PRONOUNS.has(before.lower) ||
      isNamed(before) ||
      before.readings[0]?.wordClass === 'noun' ||
      ADVERBS.has(before.lower));
  if (words.length === 0 && next !== undefined && !subjectBefore) {
    const [best] = next.readings;
    if (
      isNamed(next) ||
      (best?.wordClass === 'noun' && best.form.includes('definite') && !best.form.includes('indefinite'))
    )
      return 'unclear';
  }
  return { words: words.map(({ text }) => text).join(' '), count: words.length };
};

const swallowsAtt = (lemma: string, { block, last }: Place): number =>
  WITHOUT_ATT.has(lemma) && block.tokens[last + 1]?.lower === 'att' ? 1 : 0;

const buildVerb = (words: readonly string[], place: Place, form: Form): Built | undefined => {
  const head = words.findIndex((word) => word.startsWith('~'));
  const at = head === -1 && words.length === 1 ? 0 : head;
  const lemma = words[at]?.replace('~', '');
  if (lemma === undefined) return undefined;
  const verb = verbForm(lemma, form);
  if (verb === undefined) return undefined;
  const lead = words.slice(0, at).join(' ');
  const rest = words
    .slice(at + 1)
    .map((word) => (word.startsWith('~') ? sameForm(word.slice(1), place) : word));
  if (rest.includes(undefined)) return undefined;
  if (form.startsWith('participle') && rest.length > 0) return undefined;
  const tail = rest.join(' ');
  // "Tas hänsyn till" and "bedöms att" have no subject to stand with.
  if (
    S_FORM.test(form) &&
    tail !== '' &&
    (place.last > place.first || (rest.length > 1 && PREPOSITION.test(tail)))
  )
    return undefined;
  const attached = tail === '' ? swallowsAtt(lemma, place) : 0;
  if (tail === '' || !/^(?:present|past)/u.test(form) || place.last > place.first)
    return { text: [lead, verb, tail].filter(Boolean).join(' '), after: attached };
  const inserted = between(place);
  if (inserted === 'unclear') return undefined;
  return { text: [lead, verb, inserted.words, tail].filter(Boolean).join(' '), after: inserted.count };
};

/** A second word that the replacement has in common with the term keeps the form it stands in. */
const sameForm = (lemma: string, { match }: Place): string | undefined =>
  match.tokens.find((token) => token.readings.some((reading) => reading.lemma === lemma))?.text;

const buildNoun = (
  words: readonly string[],
  place: Place,
  form: Form,
  termLemma: string,
): Built | undefined => {
  const { block, first, last } = place;
  const [head = '', ...rest] = words;
  const lemma = head.replace('~', '');
  const tail = rest.map((word) => ` ${word}`).join('');
  if (rest.length > 0 && !head.startsWith('~')) return undefined;
  if (lemma === termLemma) {
    const same = sameForm(lemma, place);
    return same === undefined ? undefined : { text: `${same.toLowerCase()}${tail}` };
  }
  const previous = block.tokens[first - 1];
  const counted = counts(previous);
  const plural = form.startsWith('plural') || (form === 'singular.indefinite' && counted);
  if (plural && isMass(lemma) && (counted || agreesWithNoun(previous))) return undefined;
  const number = plural && !isMass(lemma) ? 'plural' : 'singular';
  const text = inflect(lemma, 'noun', form.replace(/^(?:singular|plural)/u, number) as Form);
  if (text === undefined) return undefined;
  if (number === 'plural') return { text: `${text}${tail}` };
  const article = /^(?:en|ett)$/u.test(previous?.lower ?? '');
  if (article && isUncounted(lemma)) return { text: `${text}${tail}`, before: 1 };
  const gender = genderOf(lemma);
  if (gender !== undefined && gender === genderOf(termLemma)) return { text: `${text}${tail}` };
  if (/^(?:är|var|blir|blev|varit|blivit)$/u.test(block.tokens[last + 1]?.lower ?? '')) return undefined;
  if (!agreesWithNoun(previous)) return { text: `${text}${tail}` };
  const other = otherArticle(previous?.lower ?? '');
  return gender === undefined || other === undefined
    ? undefined
    : { text: `${other} ${text}${tail}`, before: 1 };
};

const buildAdjective = (words: readonly string[], place: Place, form: Form): Built | undefined => {
  const [only] = words;
  if (only === undefined || words.length > 1) return undefined;
  const lemma = only.replace('~', '');
  const inflected = (target: Form): string | undefined => inflect(lemma, 'adjective', target);
  if (!form.startsWith('positive')) {
    const text = inflected(form);
    return text === undefined ? undefined : { text };
  }
  const forms = new Set(
    place.match.tokens[0]?.readings
      .filter(({ wordClass }) => wordClass === 'adjective')
      .map((reading) => reading.form),
  );
  const gender = genderAfter(place.block.tokens, place.last + 1);
  const unsure = forms.has('positive.common') && forms.has('positive.neuter');
  const target: Form = unsure && gender !== undefined ? `positive.${gender}` : form;
  const text = inflected(target);
  if (text === undefined) return undefined;
  if (unsure && gender === undefined && inflected('positive.common') !== inflected('positive.neuter'))
    return undefined;
  return { text };
};

/** "Avsändes" may be an old present; it is read as the past. */
const verbFormIn = ({ match }: Place, lemma: string): Form => {
  const token = match.tokens.find(({ readings }) => readings.some((reading) => reading.lemma === lemma));
  const isPast = token?.readings.some(({ form }) => form === 'past.s') ?? false;
  return match.form === 'present.s' && isPast ? 'past.s' : match.form;
};

const build = (replacement: string, place: Place): Built | undefined => {
  const { match } = place;
  const { term } = match.value;
  const words = replacement.split(' ');
  const headClass = classOf(match.form);
  if (headClass === undefined) return { text: replacement.replaceAll('~', '') };
  const [lemma = ''] = inflectingWords(term);
  if (headClass === 'verb') return buildVerb(words, place, verbFormIn(place, lemma));
  return headClass === 'noun'
    ? buildNoun(words, place, match.form, lemma)
    : buildAdjective(words, place, match.form);
};

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Texts that can take the term's place in the sentence as it stands; undefined when none can be built surely. */
export const rewriteOf = (block: AnalysedBlock, match: TermMatch<TermEntry>): Rewrite | undefined => {
  const first = block.tokens.findIndex((token) => token.start === match.start);
  const last = block.tokens.findLastIndex((token) => token.end === match.end);
  if (first === -1 || last === -1 || match.value.action !== 'byt') return undefined;
  const place: Place = { block, match, first, last };
  const built = match.value.replacements
    .filter((replacement) => replacement !== '-')
    .flatMap((replacement) => build(replacement, place) ?? []);
  const [best] = built;
  if (best === undefined) return undefined;
  const { before = 0, after = 0 } = best;
  const start = block.tokens[first - before]?.start ?? match.start;
  const end = block.tokens[last + after]?.end ?? match.end;
  const now = block.block.text.slice(start, end);
  const capital = /^\p{Lu}/u.test(now);
  const texts = built
    .filter((one) => (one.before ?? 0) === before && (one.after ?? 0) === after)
    .map(({ text }) => (capital ? upperFirst(text) : text))
    .filter((text) => text !== now);
  return texts.length === 0 ? undefined : { start, end, texts: [...new Set(texts)] };
};
