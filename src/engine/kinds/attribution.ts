import { enligt } from './according';
import { maskOf, meets } from './class-mask';
import {
  type Attribution,
  OBJECTS,
  sourceFrom,
  subjectOfVerb,
  type SubjectType,
  subjectType,
} from './speaker';
import type { Word } from './words';

const DOCUMENT_STATES = new Set(
  (
    'står stod framgår framgick framgått anges angavs angetts uppges uppgavs beskrivs beskrevs noteras noterades antecknades ' +
    'anförs anfördes nämns nämndes utläsas konstateras konstaterades redovisas redovisades framkommer framkom påtalas ' +
    'påtalades skrivs rapporteras rapporterades bedöms bedömdes rekommenderas rekommenderades åberopas åberopades uppmättes'
  ).split(' '),
);
/** Infinitives after "kan" that say what a document states. */
const READ_OUT = new Set(['utläsas', 'läsas']);
const OPENERS = new Set(['i', 'av', 'enligt', 'ur', 'på', 'hos', 'vid', 'till', 'som']);
const THERE = new Set(['där', 'häri', 'däri', 'därav']);
const SOURCES = new Set<SubjectType>(['document', 'role', 'organisation']);

/** Place of a document, a role or an organisation that hangs on a preposition before the verb: "av intyget framgår". */
const documentBefore = (words: readonly Word[], start: number, verb: number): number => {
  if (!OPENERS.has(words[start]?.lower ?? '')) return -1;
  for (let at = start + 1; at < verb; at += 1) if (SOURCES.has(subjectType(words[at]))) return at;
  return -1;
};

/** Place of a document that the verb is said to stand in: "beskrivs som lugn i journalen". */
const documentAfter = (words: readonly Word[], verb: number): number => {
  for (let at = verb + 1; at < verb + 6; at += 1) {
    if (words[at] === undefined || words[at]?.mark === true) return -1;
    if (words[at]?.lower === 'i' && subjectType(words[at + 1]) === 'document') return at + 1;
  }
  return -1;
};

const HOWS = ['say', 'mind', 'document-verb', 'judge', 'propose', 'perceive'] as const;
const HOW_MASK = maskOf(...HOWS);
const DOCUMENTS = new Set<SubjectType>(['document', 'instrument']);

/** Verbs that say what somebody thinks together with a word that follows: "håller med", "tackar nej". */
const PAIRS: readonly (readonly [string, string])[] = [
  ['håller höll hållit', 'med'],
  ['tackar tackade tackat säger sade sa sagt svarar svarade', 'nej ja'],
  ['slår slog slagit', 'ifrån'],
  ['lägger lade la lagt', 'skulden'],
  ['ställer ställde ställt', 'sig'],
  ['har hade', 'emot'],
  ['går gick gått', 'god'],
  ['ser såg sett', 'fram'],
  ['lämnar lämnade lämnat', 'synpunkten synpunkter'],
  ['pekar pekade talar talade talat', 'på om'],
  ['drar drog dragit', 'slutsatsen'],
  ['tar tog tagit lyfter lyfte', 'upp fram'],
  ['ger gav gett', 'uttryck'],
  ['delar delade delat', 'uppfattningen bilden oron'],
  ['räknar räknade räknat', 'med'],
  ['utgår utgick utgått', 'från'],
];
const followers = new Map<string, ReadonlySet<string>>();
for (const [verbs, others] of PAIRS)
  for (const verb of verbs.split(' '))
    followers.set(verb, new Set([...(followers.get(verb) ?? []), ...others.split(' ')]));

const isPair = (words: readonly Word[], at: number): boolean => {
  const others = followers.get(words[at]?.lower ?? '');
  if (others === undefined) return false;
  for (let next = at + 1; next <= at + 5; next += 1) if (others.has(words[next]?.lower ?? '')) return true;
  return false;
};

const COPULA = maskOf('copula');
const FEELING = maskOf('mind-adjective');

/** "är orolig för", "var nöjd med": the verb with an adjective of feeling close after it. */
const isFeeling = (words: readonly Word[], at: number): boolean => {
  const verb = words[at];
  if (verb === undefined || !meets(verb, COPULA)) return false;
  let felt = false;
  for (let next = at + 1; next < at + 5; next += 1) {
    const word = words[next];
    if (word === undefined) break;
    if (next < at + 4 && (word.lower === 'en' || word.lower === 'ett')) return false;
    if (!word.mark && meets(word, FEELING)) felt = true;
  }
  return felt;
};

const DENIABLE = new Set(['förstår', 'förstod', 'inser', 'insåg']);

/** "förstår inte" is what somebody else thinks of a person. */
const isDenied = (words: readonly Word[], at: number): boolean =>
  DENIABLE.has(words[at]?.lower ?? '') && words[at + 1]?.lower === 'inte';

const SUBORDINATORS = new Set('som när eftersom vad hur medan innan trots om ifall huruvida fast'.split(' '));

const isSubordinate = (words: readonly Word[], start: number, subject: number, verb: number): boolean => {
  if (start === 0 && words[0]?.lower === 'att') return true;
  for (let at = start; at < verb; at += 1) {
    const lower = words[at]?.lower ?? '';
    if (SUBORDINATORS.has(lower) && (lower !== 'om' || at === start || at === subject - 1)) return true;
  }
  return false;
};

const WORKPLACE = maskOf('organisation');
const AT_WORK = new Set(['på', 'hos', 'vid', 'från', 'i']);

/** "Handläggaren Siri Ahlin på Kriminalvården": a title of the writer's, but somebody from elsewhere. */
const isFromElsewhere = (words: readonly Word[], at: number): boolean => {
  let next = at + 1;
  while (words[next]?.name === true) next += 1;
  const place = words[next + 1];
  return AT_WORK.has(words[next]?.lower ?? '') && place !== undefined && meets(place, WORKPLACE);
};

type How = Attribution['how'];

/** The ways of speaking or thinking a verb form stands for; passives have no one who speaks. */
const howsOf = (word: Word): How[] => {
  if (!meets(word, HOW_MASK)) return [];
  return HOWS.filter((how) => {
    const reading = word.classes.get(how);
    if (reading === undefined || /^(?:infinitive|participle)/u.test(reading.form)) return false;
    return !reading.form.endsWith('.s') || reading.lemma.endsWith('s');
  });
};

/** Documents show and state, people say and think. */
const fitting = (hows: readonly How[], subject: SubjectType): How | undefined => {
  const fit = hows.find((how) => (how === 'document-verb') === DOCUMENTS.has(subject)) ?? hows[0];
  return fit === 'document-verb' && !DOCUMENTS.has(subject) ? undefined : fit;
};

const documentAttribution = (words: readonly Word[], at: number, start: number): Attribution | undefined => {
  const { lower = '' } = words[at] ?? {};
  if (!DOCUMENT_STATES.has(lower) && !(lower === 'kan' && READ_OUT.has(words[at + 1]?.lower ?? '')))
    return undefined;
  const base = { how: 'document-verb', inverted: false, at } as const;
  if (at === start + 1 && THERE.has(words[start]?.lower ?? '')) return { ...base, subject: 'pronoun' };
  // "Av intyget den 3 mars, utfärdat av läkaren, framgår": the verb comes after what is put in between.
  const before = documentBefore(words, at === start ? 0 : start, at);
  const document = before === -1 ? documentAfter(words, at) : before;
  if (document === -1) return undefined;
  return { ...base, subject: subjectType(words[document]), source: sourceFrom(words, document) };
};

const PROFESSIONAL = new Set<SubjectType>(['role', 'organisation']);
const SEEN = new Set(['att', 'hur', 'när', 'honom', 'henne', 'dem']);

/** What a professional sees is a report; others must see that something is so, or see somebody. */
const isWitness = (words: readonly Word[], at: number, subject: SubjectType): boolean =>
  PROFESSIONAL.has(subject) ||
  (subject !== 'writer' && [1, 2, 3].some((step) => SEEN.has(words[at + step]?.lower ?? '')));

const SPOKEN = maskOf('say', 'mind', 'document-verb', 'propose');

/** "uppges av gode mannen", "av Berit framfördes åsikten": somebody said it, in the passive. */
const passiveAttribution = (words: readonly Word[], at: number, start: number): Attribution | undefined => {
  const word = words[at];
  if (word?.verb?.endsWith('.s') !== true || !meets(word, SPOKEN)) return undefined;
  const by = words.findIndex(
    ({ lower }, place) => lower === 'av' && (place === start || (place > at && place < at + 5)),
  );
  if (by === -1) return undefined;
  const named = [by + 1, by + 2].find((place) => agentType(words[place]) !== 'none');
  if (named === undefined) return undefined;
  const subject = agentType(words[named]);
  return subject === 'writer'
    ? undefined
    : { how: 'say', subject, inverted: false, at, source: sourceFrom(words, named) };
};

const agentType = (word: Word | undefined): SubjectType =>
  word !== undefined && OBJECTS.has(word.lower) ? 'pronoun' : subjectType(word);

/** Somebody is the subject of a verb of saying, thinking or seeing. */
const activeAttribution = (words: readonly Word[], at: number, start: number): Attribution | undefined => {
  const word = words[at];
  const hows = word === undefined ? [] : howsOf(word);
  if (hows.length === 0 && !isPair(words, at) && !isFeeling(words, at)) return undefined;
  const { type, at: subjectAt, inverted } = subjectOfVerb(words, at, start);
  const subject = type === 'writer' && isFromElsewhere(words, subjectAt) ? 'role' : type;
  if (hows.length === 0 && (subject === 'none' || subject === 'instrument')) return undefined;
  const how = hows.length === 0 ? 'mind' : fitting(hows, subject);
  if (how === undefined || (how === 'perceive' && !isWitness(words, at, subject))) return undefined;
  if (!inverted && isSubordinate(words, start, subjectAt, at)) return undefined;
  return { how, subject, inverted, at, ...(subjectAt < 0 ? {} : { source: sourceFrom(words, subjectAt) }) };
};

const verbAttribution = (words: readonly Word[], at: number, start: number): Attribution | undefined => {
  const word = words[at];
  if (word?.verb === undefined || word.quoted || isDenied(words, at)) return undefined;
  return (
    documentAttribution(words, at, start) ??
    passiveAttribution(words, at, start) ??
    activeAttribution(words, at, start)
  );
};

/** "Läraren Siri Ahlin: läser bättre nu": a note's colon after who speaks. */
const colon = (words: readonly Word[]): Attribution | undefined => {
  const at = words.findIndex(({ token }) => token.text === ':');
  if (at < 1 || at > 4) return undefined;
  const before = words.slice(0, at);
  const type = before.map(subjectType).find((one) => one !== 'none');
  if (before.some((word) => word.verb !== undefined) || type === undefined || type === 'writer')
    return undefined;
  return { how: 'colon', subject: type, inverted: false, at, source: { from: 0, to: at } };
};

/** Every attribution in a sentence, in reading order; `starts` are the first word indices of its clauses. */
export const attributionsIn = (words: readonly Word[], starts: readonly number[]): Attribution[] => {
  const found: Attribution[] = [];
  const note = colon(words);
  if (note !== undefined) found.push(note);
  words.forEach((_, at) => {
    const one = enligt(words, at) ?? verbAttribution(words, at, starts.findLast((start) => start <= at) ?? 0);
    if (one !== undefined) found.push(one);
  });
  return found;
};
