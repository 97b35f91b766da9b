import type { Form } from '../language/index';
import type { Word } from './words';

/** Classes that show the writer's own valuation. */
const OWN_EVIDENCE = [
  'trait',
  'value',
  'risk',
  'need-noun',
  'ability',
  'protection',
  'problem',
  'weak-modal',
  'infer',
  'fail',
  'seem',
  'certainty',
  'conclude',
  'propose',
];
/** Classes that show something concrete. */
const FACT_EVIDENCE = ['time', 'procedure', 'fact-adjective', 'amount'];
export const PAST: readonly Form[] = ['past', 'past.s', 'supine', 'supine.s'];
const EVALUATING = ['trait', 'mood', 'value', 'problem', 'judgement', 'risk'];
/** Valuations of one kind, under the name that features use. */
const OWN_KINDS: readonly (readonly [string, readonly string[]])[] = [
  ['infer', ['infer']],
  ['trait', ['trait', 'mood']],
  ['value', ['value']],
  ['seem', ['seem', 'certainty']],
  ['conclude', ['conclude']],
  ['modal', ['weak-modal']],
  ['fail', ['fail', 'problem']],
  ['ability', ['ability', 'protection', 'help']],
  ['risk', ['risk', 'need-noun', 'need']],
  ['judgement', ['judgement']],
];
const STRONG_OWN = new Set(['infer', 'trait', 'seem', 'conclude', 'fail', 'value', 'phrase']);
const WEIGHING = ['goal', 'state', 'measure', 'decide', 'propose', 'modal', 'generic', 'law', 'degree'];

export const hasClass = (words: readonly Word[], ...names: readonly string[]): boolean =>
  words.some((word) => names.some((name) => word.classes.has(name)));

export const isPast = ({ verb }: Word): boolean => verb !== undefined && PAST.includes(verb);

export const hasOwnEvidence = (words: readonly Word[]): boolean =>
  words.some((word) => !word.quoted && OWN_EVIDENCE.some((name) => word.classes.has(name)));

export const evaluates = (words: readonly Word[]): boolean => hasClass(words, ...EVALUATING);

export const isFactual = (words: readonly Word[]): boolean =>
  words.some((word) => word.number || isPast(word)) || hasClass(words, 'number', ...FACT_EVIDENCE);

export const weighs = (words: readonly Word[]): boolean => hasClass(words, ...WEIGHING);

export const isStrong = (kinds: readonly string[]): boolean => kinds.some((kind) => STRONG_OWN.has(kind));

/** Kinds of valuation in some words, quotations left out. */
export const ownKindsIn = (words: readonly Word[]): string[] => {
  const own = words.filter(({ quoted }) => !quoted);
  return OWN_KINDS.filter(([, names]) => hasClass(own, ...names)).map(([kind]) => kind);
};

/** Turns of phrase that value or conclude. */
const PHRASES: readonly (readonly [string, RegExp])[] = [
  [
    'infer',
    /(?:^| )(?:talar (?:\p{L}+ ){0,3}(?:för|emot|mot|sitt)|pekar (?:\p{L}+ )?(?:på|mot)|tyder på|vittnar om|stämmer inte|(?:ett|en) (?:\p{L}+ )?(?:tecken|uttryck|bevis|exempel|mönster|steg) |gör (?:det|den|att|bedömningen|skillnad)|säger något)/u,
  ],
  [
    'importance',
    /(?:^| )(?:det är (?:\p{L}+ )?(?:viktigt|angeläget|av vikt|nödvändigt|bra|positivt|bäst|lämpligt|en styrka)|av (?:största|yttersta|särskild) (?:vikt|betydelse)|på (?:stort )?allvar|till vara|väger (?:\p{L}+ ){0,2}(?:tungt|tyngre|lättare|tyngst)|(?:är|ger) ett (?:\p{L}+ )?(?:stöd|skydd|betyg|resultat))/u,
  ],
  [
    'exists',
    /(?:^| )(?:finns|föreligger|saknas|finns inte|finns det) (?:\p{L}+ ){0,4}(?:risk|behov|skäl|anledning|förutsättningar|samband|fara|hinder|brister|stöd|grund)/u,
  ],
  [
    'judges',
    /(?:^| )(?:bedömning|uppfattning|slutsats) (?:är|att)|(?:^| )(?:görs|gör|är) (?:\p{L}+ ){0,2}(?:bedömning(?:en)?|uppfattning)|(?:^| )(?:får|måste|kan) (?:\p{L}+ )?(?:anses|ses|betraktas|konstateras)/u,
  ],
  [
    'blame',
    /(?:^| )(?:tar inte (?:sitt |något )?ansvar|tar (?:\p{L}+ )?inte (?:\p{L}+ )?på allvar|bryr sig|sitter (?:fast|djupt)|bära|betala priset|innerst inne|drabbar?|går ut över|i grunden)/u,
  ],
  [
    'yardstick',
    /(?:^| )(?:med all rätt|(?:över|under|mot) (?:all )?förväntan|långt (?:ifrån|under|över)|(?:mer|mindre|sämre|bättre) än (?:vi|väntat|rimligt|vad)|vad som (?:krävs|kan begäras|kan förväntas|är rimligt)|alldeles för|för (?:många|få|sällan|sent|lite|mycket|kort)|inte (?:gett|lett till) (?:något|någonting|resultat)|utan (?:resultat|verkan|framgång)|märks (?:tydligt )?att|tyvärr|lyckligtvis)(?: |$)/u,
  ],
  ['impression', /(?:^| )(?:intryck|stämningen|verkade|verkar|tycks|framstår|upplevs)(?: |$)/u],
  [
    'counter',
    /(?:^| )(?:men|och) (?:det|den|detta|uppgiften|provsvaret|inget|inget annat) (?:\p{L}+ ){0,3}(?:är|talar|saknar|stämmer|minskar|säger|räcker|ger|förklarar)/u,
  ],
];

export const phrasesIn = (text: string): string[] =>
  PHRASES.filter(([, pattern]) => pattern.test(text)).map(([name]) => name);

/** Kinds of concrete content: numbers, times, what somebody did, what somebody said. */
export const concreteIn = (words: readonly Word[], reported: boolean): string[] => {
  const tests: readonly (readonly [string, boolean])[] = [
    ['number', words.some(({ number }) => number) || hasClass(words, 'number')],
    ['past', words.some(isPast)],
    ['time', hasClass(words, 'time')],
    ['report', reported],
    ['quote', words.some(({ quoted }) => quoted)],
    ['act', words.some((word) => word.verb !== undefined && hasClass([word], 'event', 'procedure'))],
  ];
  return tests.flatMap(([name, holds]) => (holds ? [name] : []));
};

const GENERIC =
  /(?:^| )(?:den som|den unge|den enskilde|ett barn|barn som|någon|en person|personer|vård|tvångsvård|insatsen|insatserna|behovet|barnets bästa) (?:\p{L}+ ){0,9}(?:ska|kan|har rätt|får|inte kan|utsätter|omfattas|tillförsäkras|är)(?= )|^rätten till|ska enligt|enligt \d|regleras i|personkrets \d omfattar|förutsättning är att|det krävs/u;

/** True for a statement about anyone, as laws are worded. */
export const isGeneric = (text: string, words: readonly Word[]): boolean =>
  GENERIC.test(text.toLowerCase()) &&
  !words.some((word) => word.name || word.lower === 'hon' || word.lower === 'han' || isPast(word));

const HEARSAY =
  /(?:det|uppgift) (?:har framkommit|framkommer|finns (?:även |också )?uppgifter|sägs|sas|uppges|påstås|har uppmärksammats|har kommit|ryktas|framgår|sades)|enl(?:igt|\.)? uppgift/u;

export const isHearsay = (text: string): boolean => HEARSAY.test(text.toLowerCase());
