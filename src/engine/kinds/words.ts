import type { AnalysedBlock, Form, Sentence, Token } from '../language/index';
import { type ClassReading, type ClueClass, classReadings } from './word-classes';

/** A token with what the classifier knows about it. */
export interface Word {
  readonly token: Token;
  readonly lower: string;
  readonly classes: ReadonlyMap<ClueClass, ClassReading>;
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
const ACRONYM = /^[\p{Lu}\d]{2,}/u;

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

const withoutGenitive = (lower: string): string => lower.replace(/s$/u, '');

/** Capitalised words inside sentences and headings: the names in the document, in lower case and without genitive s. */
export const namesIn = (blocks: readonly AnalysedBlock[]): ReadonlySet<string> => {
  const names = new Set<string>();
  for (const { tokens } of blocks)
    tokens.forEach((token, index) => {
      const before = tokens[index - 1];
      if (token.kind !== 'word' || !UPPER.test(token.text) || ACRONYM.test(token.text)) return;
      if (before === undefined || before.kind === 'punctuation') return;
      names.add(token.lower);
    });
  return names;
};

const NO_NAMES: readonly ClueClass[] = ['organisation', 'law', 'time', 'document', 'writer', 'instrument'];

const isName = (token: Token, classes: Word['classes'], names: ReadonlySet<string>): boolean => {
  if (token.kind !== 'word' || !UPPER.test(token.text) || ACRONYM.test(token.text)) return false;
  if (NO_NAMES.some((clueClass) => classes.has(clueClass))) return false;
  if (names.has(token.lower) || names.has(withoutGenitive(token.lower)) || names.has(`${token.lower}s`))
    return true;
  return token.readings.length === 0 && classes.size === 0 && token.text.length > 2;
};

interface Meanings {
  readonly all: Word['classes'];
  /** Without what its look-alikes mean when it is a finite verb: "låg" in "hon låg". */
  readonly verbal: Word['classes'];
}

const NOMINAL = /^(?:positive|comparative|superlative|singular|plural)/u;

const meaningsOf = (readings: readonly ClassReading[]): Meanings => {
  const all = new Map<ClueClass, ClassReading>();
  for (const reading of readings) {
    const known = all.get(reading.clueClass);
    if (known === undefined || (!FINITE.has(known.form) && FINITE.has(reading.form)))
      all.set(reading.clueClass, reading);
  }
  return { all, verbal: new Map([...all].filter(([, { form }]) => !NOMINAL.test(form))) };
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

const NO_CLASSES: Word['classes'] = new Map();
const NO_MEANINGS: Meanings = { all: NO_CLASSES, verbal: NO_CLASSES };

/** The words and marks of a sentence. */
export const wordsOf = (block: AnalysedBlock, sentence: Sentence, names: ReadonlySet<string>): Word[] =>
  sentence.tokens.map((token, at) => {
    const mark = token.kind === 'punctuation';
    const { all, verbal } = mark ? NO_MEANINGS : meanings(token);
    const name = isName(token, all, names);
    const verb = name || mark ? undefined : verbForm(sentence.tokens, at);
    const own = verb === undefined ? all : verbal;
    const classes = name ? NO_CLASSES : own;
    return {
      token,
      lower: token.lower,
      classes,
      quoted: block.quotes.some((quote) => quote.start <= token.start && token.end <= quote.end),
      name,
      genitive: name && token.lower.endsWith('s') && names.has(withoutGenitive(token.lower)),
      verb,
      mark,
      number: token.kind === 'number' || /^\d/u.test(token.text) || NUMERAL.test(token.lower),
    };
  });
