import type { Passive, PassiveKind, Reading, Token } from './analysis';
import { compileNet } from './compromise';
import { linesBySection } from './data-file';
import participleText from './data/adjectival-participles.txt?raw';
import deponentText from './data/deponents.txt?raw';
import { readingsOfNormalised } from './lexicon';
import { readsAsFinite, startsUpper } from './word-tests';
import { wordSet } from '../wording/word-set';

const participles = linesBySection(participleText);
const wordsOf = (...sections: readonly string[]): ReadonlySet<string> =>
  new Set(sections.flatMap((section) => (participles.get(section) ?? []).flatMap((line) => line.split(' '))));

const NO_PASSIVE: Readonly<Record<'bli' | 'vara', ReadonlySet<string>>> = {
  bli: wordsOf('adjective', 'intransitive'),
  vara: wordsOf('adjective', 'state', 'intransitive'),
};

/** Infinitive (without -s) of a verb whose s-form is reciprocal, and the sign that it is passive all the same. */
const RECIPROCAL: ReadonlyMap<string, string> = new Map(
  (linesBySection(deponentText).get('reciprocal') ?? []).map((line) => {
    const [verb = '', sign = 'agent'] = line.split(' ');
    return [verb, sign];
  }),
);

const BLI = wordSet`bli blir blev blivit bliva bliver blevs`;
const VARA = wordSet`vara är var varit vore`;
const MODALS = wordSet`
  ska skall skulle kan kunde kunnat kunna bör borde måste får fick fått få må måtte vill ville behöver
  behövde behövt behöva torde lär brukar brukade
`;
/** Words at which the clause of an auxiliary ends. */
const CLAUSE_STARTS = wordSet`
  som att och men eller om när då eftersom därför medan innan sedan vilket vilken vilka vars där så för
  än utan vad hur varför ifall såvitt såsom
`;
const PLURAL_SUBJECTS = wordSet`vi ni de dom`;
const DETERMINERS = wordSet`
  en ett den det de denna detta dessa min mitt mina din ditt dina sin sitt sina vår vårt våra er ert era
  hans hennes deras dess någon något några ingen inget inga varje all allt alla samma
`;
const ARTICLES = wordSet`en ett`;
const LONGEST_TO_AGENT = 6;
const LONGEST_TO_MODAL = 8;

/** "genom missbruk av alkohol": after an indefinite noun, "av" belongs to the noun and not to the verb. */
const belongsToNoun = (before: Token | undefined): boolean => {
  const [best] = before?.readings ?? [];
  return (
    best?.wordClass === 'noun' &&
    best.form.endsWith('.indefinite') &&
    before !== undefined &&
    !startsUpper(before)
  );
};

/** "av" and a noun phrase in the same clause after the verb. */
const hasAgent = (tokens: readonly Token[], at: number): boolean => {
  for (let i = at + 1; i <= Math.min(tokens.length - 2, at + LONGEST_TO_AGENT); i += 1) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'punctuation' || CLAUSE_STARTS.has(token.lower)) return false;
    if (token.lower === 'av') {
      const next = tokens[i + 1];
      return next?.kind === 'word' && !CLAUSE_STARTS.has(next.lower) && !belongsToNoun(tokens[i - 1]);
    }
  }
  return false;
};

const followsModal = (tokens: readonly Token[], at: number): boolean => {
  for (let i = at - 1; i >= Math.max(0, at - LONGEST_TO_MODAL); i -= 1) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'punctuation') return false;
    if (MODALS.has(token.lower)) return true;
  }
  return false;
};

/** "De träffas", "hjälps åt": the s-form of these verbs is passive only where something shows it. */
const isReciprocal = (tokens: readonly Token[], at: number, verb: string): boolean => {
  const sign = RECIPROCAL.get(verb);
  if (sign === undefined || hasAgent(tokens, at)) return false;
  if (sign === 'åt') return tokens[at + 1]?.lower === 'åt';
  if (sign === 'vi') return PLURAL_SUBJECTS.has(tokens[at - 1]?.lower ?? '');
  const [next] = [tokens[at + 1]?.lower];
  return !(sign === 'modal' && (followsModal(tokens, at) || next === 'som' || next === 'över'));
};

const opensPhrase = (token: Token | undefined): boolean =>
  token !== undefined &&
  (DETERMINERS.has(token.lower) ||
    token.readings[0]?.wordClass === 'adjective' ||
    token.readings[0]?.wordClass === 'preposition');

/** A form like "stöds" is also the genitive of a noun; in a phrase before a noun it is read as one. */
const isGenitive = (tokens: readonly Token[], at: number): boolean => {
  if (!tokens[at]?.readings.some(({ form }) => form.endsWith('genitive'))) return false;
  const next = tokens[at + 1]?.readings[0]?.wordClass;
  return (next === 'noun' || next === 'adjective') && opensPhrase(tokens[at - 1]);
};

const isSForm = ({ wordClass, form }: Reading): boolean => wordClass === 'verb' && form.endsWith('.s');
const isDeponent = ({ wordClass, lemma }: Reading): boolean => wordClass === 'verb' && lemma.endsWith('s');

/** A capital letter inside a sentence: "Anna Fors ringde". */
const isName = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  return (
    token !== undefined &&
    startsUpper(token) &&
    tokens.slice(0, at).some(({ kind }) => kind !== 'punctuation')
  );
};

const sPassive = (tokens: readonly Token[], at: number): Passive | undefined => {
  const token = tokens[at];
  if (token?.lower.endsWith('s') !== true || isName(tokens, at)) return undefined;
  const { readings } = token;
  const reading = readings.find(isSForm);
  if (reading === undefined || readings[0]?.form === 'base' || readings.some(isDeponent)) return undefined;
  if (isGenitive(tokens, at) || isReciprocal(tokens, at, reading.lemma)) return undefined;
  return {
    start: token.start,
    end: token.end,
    kind: 's',
    verb: reading.lemma,
    hasAgent: hasAgent(tokens, at),
  };
};

/** The reading of a past participle; words that are also adverbs ("särskilt") have none. */
const participleOf = (token: Token): Reading | undefined =>
  token.readings.some(({ form }) => form === 'base')
    ? undefined
    : token.readings.find(({ wordClass, form }) => wordClass === 'verb' && form.startsWith('participle'));

const COMMON_ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/$/u, ''],
  [/(?:at|ade)$/u, 'ad'],
  [/(?:t|da)$/u, 'd'],
  [/(?:et|na)$/u, 'en'],
  [/a$/u, ''],
  [/(?:tt|dda)$/u, 'dd'],
];

const isListed = (token: Token, list: ReadonlySet<string>): boolean =>
  COMMON_ENDINGS.some(([ending, common]) => list.has(token.lower.replace(ending, common)));

const isBetween = (token: Token): boolean =>
  token.kind !== 'punctuation' &&
  !CLAUSE_STARTS.has(token.lower) &&
  !BLI.has(token.lower) &&
  !VARA.has(token.lower) &&
  !readsAsFinite(token);

const passiveTags = (token: Token): string[] => {
  if (BLI.has(token.lower)) return ['Bli'];
  if (VARA.has(token.lower)) return ['Vara'];
  if (participleOf(token) !== undefined) return ['PastParticiple'];
  return isBetween(token) ? ['Between'] : [];
};

/** The subject and adverbs may stand between ("är barnet inte placerat"), but no other clause. */
const auxiliaryNet = compileNet<'bli' | 'vara'>(
  [
    { match: '#Bli #Between{0,6} #PastParticiple', value: 'bli' },
    { match: '#Vara #Between{0,6} #PastParticiple', value: 'vara' },
  ],
  passiveTags,
);

/** "är en avslutad utredning": the participle belongs to the noun after it. */
const isAttribute = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1]?.readings[0];
  if (next?.wordClass !== 'noun') return false;
  const before = tokens[at - 1];
  const isPlural = participleOf(tokens[at] as Token)?.form === 'participle.plural';
  return (
    (before !== undefined && DETERMINERS.has(before.lower)) || (isPlural && next.form.startsWith('plural'))
  );
};

/** "på företaget", "är i behov av skydd": a word that is also a noun mostly is one. */
const isNoun = (tokens: readonly Token[], at: number, kind: 'bli' | 'vara'): boolean => {
  const readings = tokens[at]?.readings ?? [];
  if (!readings.some(({ wordClass }) => wordClass === 'noun')) return false;
  return opensPhrase(tokens[at - 1]) || (kind === 'vara' && readings[0]?.wordClass === 'noun');
};

/** "Vad som är roligast hemma svarade hon": a past tense with its subject after it. */
const isPastTense = (tokens: readonly Token[], at: number): boolean => {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token === undefined || next === undefined || !readsAsFinite(token)) return false;
  return startsUpper(next) || next.readings[0]?.wordClass === 'pronoun';
};

const QUALIFIED = /^(?:o|svår|lätt|kort|väl)(?<participle>.+)$/u;

/** "obearbetad", "svårtolkad", "välskött": a quality, not something that is done. */
const isQuality = ({ lower }: Token): boolean => {
  const rest = QUALIFIED.exec(lower)?.groups?.['participle'];
  return rest !== undefined && readingsOfNormalised(rest).some(({ form }) => form.startsWith('participle'));
};

const AFTER_JAMFORT = wordSet`med till från`;

/** "Undertecknad" is mostly the writer, and "jämfört med" a preposition. */
const isSetPhrase = (tokens: readonly Token[], at: number): boolean => {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token?.lower === 'undertecknad')
    return next !== undefined && next.kind !== 'punctuation' && next.lower !== 'av';
  return token?.lower === 'jämfört' && AFTER_JAMFORT.has(next?.lower ?? '');
};

const isNoPassive = (tokens: readonly Token[], at: number, kind: 'bli' | 'vara'): boolean => {
  const participle = tokens[at];
  return (
    participle === undefined ||
    isListed(participle, NO_PASSIVE[kind]) ||
    isQuality(participle) ||
    isAttribute(tokens, at) ||
    isNoun(tokens, at, kind) ||
    isPastTense(tokens, at) ||
    isSetPhrase(tokens, at)
  );
};

const auxiliaryPassives = (tokens: readonly Token[]): Passive[] => {
  if (!tokens.some(({ lower }) => BLI.has(lower) || VARA.has(lower))) return [];
  return auxiliaryNet.find(tokens).flatMap(({ value, start, end, from, to }): Passive[] => {
    const participle = tokens[to - 1];
    if (participle === undefined || isNoPassive(tokens, to - 1, value)) return [];
    if (value === 'vara' && ARTICLES.has(tokens[from + 1]?.lower ?? '')) return [];
    const kind: PassiveKind = value;
    const verb = participleOf(participle)?.lemma ?? participle.lower;
    return [{ start, end, kind, verb, hasAgent: hasAgent(tokens, to - 1) }];
  });
};

/** Every passive among the tokens of one sentence, in reading order. */
export const passivesOf = (tokens: readonly Token[]): Passive[] =>
  [...tokens.flatMap((_, at) => sPassive(tokens, at) ?? []), ...auxiliaryPassives(tokens)].sort(
    (a, b) => a.start - b.start,
  );
