import type { AnalysedBlock, Form, Sentence, Token } from '../language/index';
import { type ClassMask, maskOf, meets } from './class-mask';
import { isAmong, isCapitalised, withoutGenitive } from './names';
import { type ClassReading, type ClueClass, classReadings } from './word-classes';

/** What a word form means: the classes it belongs to, also as a mask. */
export interface Meaning extends ClassMask {
  readonly classes: ReadonlyMap<ClueClass, ClassReading>;
}

/** A token with what the classifier knows about it. */
export interface Word extends Meaning {
  readonly token: Token;
  readonly lower: string;
  /** Shared by all words of the same form. */
  readonly meaning: Meaning;
  /** Stands between quotation marks. */
  readonly quoted: boolean;
  /** A name of a person or place, as far as its capital and the rest of the document show. */
  readonly name: boolean;
  /** A name in the genitive: "Alvas". */
  readonly genitive: boolean;
  /** Form of a finite verb or a supine; undefined for other words. */
  readonly verb: Form | undefined;
  readonly mark: boolean;
  readonly number: boolean;
}

const FINITE: ReadonlySet<Form> = new Set<Form>([
  'present',
  'past',
  'present.s',
  'past.s',
  'supine',
  'supine.s',
]);
const UPPER = /^\p{Lu}/u;
const DIGIT = /^\d/u;

/** Finite forms that are also something else, or that carry no class of their own. */
const PLAIN_VERBS: ReadonlyMap<string, Form> = new Map([
  ['har', 'present'],
  ['hade', 'past'],
  ['är', 'present'],
  ['var', 'past'],
  ['bor', 'present'],
  ['fanns', 'past'],
  ['lär', 'present'],
  ['får', 'present'],
  ['fick', 'past'],
  ['ska', 'present'],
  ['skall', 'present'],
  ['måste', 'present'],
  ['bör', 'present'],
  ['torde', 'present'],
  ['vill', 'present'],
  ['skrev', 'past'],
]);
/** Numbers above twenty in letters. */
const NUMERAL =
  /^(?:två|tre|fyra|fem|sex|sju|åtta|nio|ett)?(?:hundra|tusen)\p{L}*$|^(?:tjugo|trettio|fyrtio|femtio|sextio|sjuttio|åttio|nittio)(?:en|ett|två|tre|fyra|fem|sex|sju|åtta|nio)?$/u;
const AUXILIARIES = new Set([
  'ska',
  'skall',
  'skulle',
  'kan',
  'kunde',
  'bör',
  'borde',
  'måste',
  'får',
  'fick',
  'vill',
  'ville',
  'att',
  'torde',
  'behöver',
  'brukar',
]);
const PARTICIPLE_AFTER = new Set(['är', 'var', 'varit', 'vara', 'blir', 'blev', 'bli', 'blivit']);

const canPrecedeVerb = (token: Token | undefined): boolean =>
  token !== undefined &&
  (UPPER.test(token.text) || ['noun', 'pronoun'].includes(token.readings[0]?.wordClass ?? ''));

const finiteReading = (tokens: readonly Token[], at: number): Form | undefined => {
  const token = tokens[at];
  if (token === undefined) return undefined;
  const own = PLAIN_VERBS.get(token.lower);
  if (own !== undefined) return own;
  const [best] = token.readings;
  const form = token.readings.find(
    (reading) => reading.wordClass === 'verb' && FINITE.has(reading.form),
  )?.form;
  if (best === undefined || form === undefined || best.wordClass === 'verb') return form;
  const before = tokens[at - 1];
  const stands =
    best.wordClass === 'noun'
      ? canPrecedeVerb(before)
      : tokens[at + 1]?.lower === 'att' && canPrecedeVerb(before);
  return stands ? form : undefined;
};

const verbForm = (tokens: readonly Token[], at: number): Form | undefined => {
  const token = tokens[at];
  if (token === undefined) return undefined;
  const form = finiteReading(tokens, at);
  if (form === undefined) return undefined;
  const before = tokens[at - 1]?.lower ?? '';
  if (
    form.startsWith('supine') &&
    (PARTICIPLE_AFTER.has(before) || PARTICIPLE_AFTER.has(tokens[at - 2]?.lower ?? ''))
  )
    return undefined;
  const ambiguous = token.readings.some((reading) => reading.form.startsWith('infinitive'));
  if (ambiguous && [1, 2, 3].some((back) => AUXILIARIES.has(tokens[at - back]?.lower ?? '')))
    return undefined;
  return form;
};

const NO_NAMES = maskOf('organisation', 'law', 'time', 'document', 'writer', 'instrument');

const isName = (token: Token, meaning: Meaning, names: ReadonlySet<string>): boolean => {
  if (!isCapitalised(token) || meets(meaning, NO_NAMES)) return false;
  if (isAmong(names, token.lower)) return true;
  return token.readings.length === 0 && meaning.classes.size === 0 && token.text.length > 2;
};

interface Meanings {
  readonly all: Meaning;
  /** Without what its look-alikes mean when it is a finite verb: "låg" in "hon låg". */
  readonly verbal: Meaning;
}

const NOMINAL = /^(?:positive|comparative|superlative|singular|plural)/u;

const meaningOf = (classes: Meaning['classes']): Meaning => ({ classes, ...maskOf(...classes.keys()) });

const meaningsOf = (readings: readonly ClassReading[]): Meanings => {
  const all = new Map<ClueClass, ClassReading>();
  for (const reading of readings) {
    const known = all.get(reading.clueClass);
    if (known === undefined || (!FINITE.has(known.form) && FINITE.has(reading.form)))
      all.set(reading.clueClass, reading);
  }
  return {
    all: meaningOf(all),
    verbal: meaningOf(new Map([...all].filter(([, { form }]) => !NOMINAL.test(form)))),
  };
};

/** Word forms share their list of readings, so what they mean is worked out once. */
const remembered = new WeakMap<readonly ClassReading[], Meanings>();

const meanings = (token: Token): Meanings => {
  const readings = classReadings(token);
  const known = remembered.get(readings);
  if (known !== undefined) return known;
  const made = meaningsOf(readings);
  remembered.set(readings, made);
  return made;
};

const NOTHING: Meaning = meaningOf(new Map());
const NO_MEANINGS: Meanings = { all: NOTHING, verbal: NOTHING };

const isQuoted = ({ quotes }: AnalysedBlock, { start, end }: Token): boolean =>
  quotes.length > 0 && quotes.some((quote) => quote.start <= start && end <= quote.end);

const isNumber = ({ kind, text, lower }: Token): boolean =>
  kind === 'number' || (text < ':' && DIGIT.test(text)) || (lower.length > 4 && NUMERAL.test(lower));

/** The words and marks of a sentence. */
export const wordsOf = (block: AnalysedBlock, sentence: Sentence, names: ReadonlySet<string>): Word[] =>
  sentence.tokens.map((token, at) => {
    const mark = token.kind === 'punctuation';
    const { all, verbal } = mark ? NO_MEANINGS : meanings(token);
    const name = !mark && isName(token, all, names);
    const verb = name || mark ? undefined : verbForm(sentence.tokens, at);
    const own = verb === undefined ? all : verbal;
    const meaning = name ? NOTHING : own;
    return {
      token,
      lower: token.lower,
      meaning,
      classes: meaning.classes,
      low: meaning.low,
      high: meaning.high,
      quoted: isQuoted(block, token),
      name,
      genitive: name && token.lower.endsWith('s') && names.has(withoutGenitive(token.lower)),
      verb,
      mark,
      number: !mark && isNumber(token),
    };
  });
