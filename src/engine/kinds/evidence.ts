import type { Sentence } from '../language/index';
import { anywhereAsWritten, oneOf, wholeTextAsWritten } from '../wording/one-of';
import { wording } from '../wording/wording';
import { type ClassMask, maskOf, meets } from './class-mask';
import { isPast, type Part } from './part';
import type { Word } from './words';

/** Classes that show the writer's own valuation. */
const OWN_EVIDENCE = maskOf(
  'trait',
  'quality',
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
);
/** Classes that show something concrete. */
const FACT_EVIDENCE = maskOf('number', 'time', 'procedure', 'fact-adjective', 'amount');
const EVALUATING = maskOf('trait', 'quality', 'mood', 'value', 'problem', 'judgement', 'risk');
/** Valuations of one kind, under the name that features use. */
const OWN_KINDS: readonly (readonly [string, ClassMask])[] = [
  ['infer', maskOf('infer')],
  ['trait', maskOf('trait', 'quality', 'mood')],
  ['value', maskOf('value')],
  ['seem', maskOf('seem', 'certainty')],
  ['conclude', maskOf('conclude')],
  ['modal', maskOf('weak-modal')],
  ['fail', maskOf('fail', 'problem')],
  ['ability', maskOf('ability', 'protection', 'help')],
  ['risk', maskOf('risk', 'need-noun', 'need')],
  ['judgement', maskOf('judgement')],
];
const STRONG_OWN = new Set(['infer', 'trait', 'seem', 'conclude', 'fail', 'value', 'phrase']);
const WEIGHING = maskOf('goal', 'state', 'measure', 'decide', 'propose', 'modal', 'generic', 'law', 'degree');
const COUNTED = maskOf('number');
const TIMED = maskOf('time');

/** True when a word of these belongs to one of the classes. */
export const hasClass = (words: readonly Word[], mask: ClassMask): boolean => {
  for (const word of words) if (meets(word, mask)) return true;
  return false;
};

export const hasOwnEvidence = (part: Part): boolean => meets(part.own, OWN_EVIDENCE);

export const evaluates = (part: Part): boolean => meets(part.all, EVALUATING);

export const isFactual = (part: Part): boolean => part.number || part.past || meets(part.all, FACT_EVIDENCE);

export const weighs = (part: Part): boolean => meets(part.all, WEIGHING);

export const isStrong = (kinds: readonly string[]): boolean => kinds.some((kind) => STRONG_OWN.has(kind));

/** Kinds of valuation in some words, quotations left out. */
export const ownKindsIn = (part: Part): string[] => {
  const kinds: string[] = [];
  for (const [kind, mask] of OWN_KINDS) if (meets(part.own, mask)) kinds.push(kind);
  return kinds;
};

/** Kinds of concrete content: numbers, times, what somebody did, what somebody said. */
export const concreteIn = (part: Part, reported: boolean): string[] => {
  const kinds: string[] = [];
  if (part.number || meets(part.all, COUNTED)) kinds.push('number');
  if (part.past) kinds.push('past');
  if (meets(part.all, TIMED)) kinds.push('time');
  if (reported) kinds.push('report');
  if (part.quoted) kinds.push('quote');
  if (part.act) kinds.push('act');
  return kinds;
};

const ANYBODY = maskOf('person', 'role', 'organisation', 'writer', 'measure');

/** True when no word stands for a person, a workplace or a service: so laws and methods are told. */
export const isAboutNobody = (words: readonly Word[]): boolean =>
  !words.some((word) => word.name || word.lower === 'hon' || word.lower === 'han' || meets(word, ANYBODY));

const GENERIC_WORDS = wholeTextAsWritten`
  den|ett|barn|någon|en|person|personer|vård|tvångsvård|insatsen|insatserna|behovet|barnets|rätten|enligt
  regleras|personkrets|förutsättning|krävs
`;
const GENERIC = wording(anywhereAsWritten`
  (^| )(
    den som|den unge|den enskilde|ett barn|barn som|någon|en person|personer|vård|tvångsvård|insatsen
    insatserna|behovet|barnets bästa
  ) (… ){0,9}(ska|kan|har rätt|får|inte kan|utsätter|omfattas|tillförsäkras|är)(?= )
  ^rätten till
  ska enligt
  enligt \d
  regleras i
  personkrets \d omfattar
  förutsättning är att
  det krävs
`);

/** True for a statement about anyone, as laws are worded. */
export const isGeneric = (sentence: Sentence, words: readonly Word[]): boolean =>
  words.some(({ lower }) => GENERIC_WORDS.test(lower)) &&
  !words.some((word) => word.name || word.lower === 'hon' || word.lower === 'han' || isPast(word)) &&
  GENERIC.firstInLower(sentence) !== null;

const HEARSAY_WORDS = new Set(
  (
    'framkommit framkommer framkom uppgifter sägs sas sagts uppges uppgetts uppgivits uppgavs påstås påståtts påstods ' +
    'uppmärksammats uppmärksammades kommit kom ryktas ryktats rykten framgår sades uppgift noterats rapporterats berättas ' +
    'berättats pratas pratats talas snackas snackats viskas skvallras antyds antytts hävdats påpekats känt bekant tydligen håll'
  ).split(' '),
);
const SAID = oneOf`
  framkommit|uppgetts|uppgivits|sagts|påståtts|påpekats|hävdats|berättats|antytts|uppmärksammats|noterats
  rapporterats|ryktats|pratats|snackats|kommit (fram|till)
`;
const HEARSAY = wording(anywhereAsWritten`
  det har (… ){0,4}${SAID}
  det (
    framkommer|framkom|sägs|sas|sades|uppges|uppgavs|påstås|påstods|ryktas|berättas|pratas|snackas|talas
    viskas|skvallras|antyds|framgår|uppmärksammades
  )
  (det )?finns (det )?(även |också )?(uppgifter|rykten)
  enl(igt|\.)? (uppgift|vad som (sägs|uppges|framkommit))
  från (andra|annat|flera|olika) håll
  kommit (… ){1,2}(tillhanda|till kännedom)
  kommit till (… )?kännedom
  (allmänt|väl) (känt|bekant)
  (sägs|uppges|påstås|lär) (… )?(ha|vara)(?!\p{L})
  uppgift har (framkommit|kommit)
`);

export const isHearsay = (sentence: Sentence, words: readonly Word[]): boolean =>
  words.some(({ lower }) => HEARSAY_WORDS.has(lower)) && HEARSAY.firstInLower(sentence) !== null;
