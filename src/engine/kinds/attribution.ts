import type { Word } from './words';

export type SubjectType =
  'writer' | 'person' | 'role' | 'organisation' | 'document' | 'instrument' | 'name' | 'pronoun' | 'none';

/** Somebody said, wrote or thought something. */
export interface Attribution {
  /** How it is said: a verb, or "enligt". */
  readonly how: 'say' | 'mind' | 'document-verb' | 'judge' | 'propose' | 'enligt' | 'colon';
  readonly subject: SubjectType;
  /** The subject stands after the verb: "säger hon". */
  readonly inverted: boolean;
  /** Index of the verb or of "enligt" among the sentence's words. */
  readonly at: number;
  /** Indices of the words that name the source. */
  readonly source?: { readonly from: number; readonly to: number };
}

const PRONOUNS = new Set(['hon', 'han', 'de', 'hen', 'båda']);
const OBJECTS = new Set(['henne', 'honom', 'dem']);
const SKIPPED = new Set([
  'inte',
  'också',
  'även',
  'själv',
  'alltså',
  'dock',
  'samtidigt',
  'ändå',
  'i',
  'sin',
  'tur',
  'därför',
  'nu',
  'då',
  'sedan',
  'också',
  'gärna',
  'däremot',
]);
const PREPOSITIONS = new Set([
  'enligt',
  'av',
  'med',
  'till',
  'från',
  'för',
  'hos',
  'på',
  'i',
  'om',
  'vid',
  'åt',
  'mot',
  'under',
  'efter',
  'över',
  'utan',
  'mellan',
  'ur',
  'kring',
  'genom',
]);

export const subjectType = (word: Word | undefined): SubjectType => {
  if (word === undefined || word.mark || word.quoted) return 'none';
  if (PRONOUNS.has(word.lower)) return 'pronoun';
  if (OBJECTS.has(word.lower)) return 'none';
  if (word.classes.has('writer')) return 'writer';
  if (word.classes.has('role')) return 'role';
  if (word.name) return word.genitive ? 'none' : 'name';
  for (const form of ['person', 'organisation', 'document', 'instrument'] as const) {
    const own = word.classes.get(form);
    if (own === undefined) continue;
    if (own.form.includes('genitive')) continue;
    return form;
  }
  if (/^\p{Lu}$/u.test(word.token.text)) return 'name';
  if (word.lower === 'det' || word.lower === 'som') return 'none';
  return 'none';
};

const sourceFrom = (words: readonly Word[], at: number): { from: number; to: number } => {
  let from = at;
  let to = at + 1;
  while (words[to]?.name === true) to += 1;
  while (from > 0 && (words[from - 1]?.name === true || words[from - 1]?.classes.has('role') === true))
    from -= 1;
  return { from, to };
};

const subjectAfter = (words: readonly Word[], verb: number): [SubjectType, number] => {
  for (let at = verb + 1; at <= verb + 3; at += 1) {
    const word = words[at];
    if (word === undefined || word.mark) return ['none', at];
    const type = subjectType(word);
    if (type !== 'none') return [type, at];
    if (
      !SKIPPED.has(word.lower) &&
      !/en$|et$|na$|ens$/u.test(word.lower) &&
      !word.name &&
      !word.classes.has('adjective')
    )
      return ['none', at];
  }
  return ['none', verb];
};

/** The first noun or pronoun before the verb that can be its subject and does not hang on a preposition. */
const subjectBefore = (words: readonly Word[], start: number, verb: number): [SubjectType, number] => {
  let found: [SubjectType, number] = ['none', -1];
  let afterPreposition = false;
  for (let at = start; at < verb; at += 1) {
    const word = words[at];
    if (word === undefined) break;
    if (PREPOSITIONS.has(word.lower)) {
      afterPreposition = true;
      continue;
    }
    const type = subjectType(word);
    if (type !== 'none') {
      if (!afterPreposition) {
        if (found[0] === 'none') found = [type, at];
        else if (!words.slice(found[1], at).some((w) => w.verb !== undefined)) continue;
        else found = [type, at];
      }
      if (!word.name) afterPreposition = false;
    }
    if (word.mark || word.verb !== undefined) afterPreposition = false;
  }
  return found;
};

const DOCUMENT_STATES =
  /^(?:står|stod|framgår|framgick|anges|angavs|uppges|uppgavs|beskrivs|beskrevs|noteras|noterades|anförs|nämns|nämndes|utläsas|konstateras|konstaterades|redovisas|framkommer|påtalas|skrivs|rapporteras|bedöms|rekommenderas|anfördes)$/u;

/** Index of a document that hangs on a preposition before the verb: "av intyget framgår". */
const documentBefore = (words: readonly Word[], start: number, verb: number): number => {
  if (!/^(?:i|av|enligt|ur|på)$/u.test(words[start]?.lower ?? '')) return -1;
  for (let at = start + 1; at < verb; at += 1) if (subjectType(words[at]) === 'document') return at;
  return -1;
};

const HOWS = ['say', 'mind', 'document-verb', 'judge', 'propose'] as const;
const DOCUMENTS = new Set<SubjectType>(['document', 'instrument']);

/** Verbs that say what somebody thinks together with a word that follows: "håller med", "tackar nej". */
const PAIRS: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:håller|höll|hållit)$/u, /^med$/u],
  [/^(?:tackar|tackade|tackat|säger|sade|sa|sagt|svarar|svarade)$/u, /^(?:nej|ja)$/u],
  [/^(?:slår|slog|slagit)$/u, /^ifrån$/u],
  [/^(?:lägger|lade|la|lagt)$/u, /^skulden$/u],
  [/^(?:ställer|ställde|ställt)$/u, /^sig$/u],
  [/^(?:har|hade)$/u, /^emot$/u],
  [/^(?:går|gick|gått)$/u, /^god$/u],
  [/^(?:ser|såg|sett)$/u, /^fram$/u],
  [/^(?:lämnar|lämnade|lämnat)$/u, /^(?:synpunkten|synpunkter)$/u],
  [/^(?:pekar|pekade|talar|talade|talat)$/u, /^(?:på|om)$/u],
  [/^(?:drar|drog|dragit)$/u, /^slutsatsen$/u],
  [/^(?:tar|tog|tagit|lyfter|lyfte)$/u, /^(?:upp|fram)$/u],
  [/^(?:ger|gav|gett)$/u, /^uttryck$/u],
  [/^(?:delar|delade|delat)$/u, /^(?:uppfattningen|bilden|oron)$/u],
];

const isPair = (words: readonly Word[], at: number): boolean =>
  PAIRS.some(
    ([verb, follower]) =>
      verb.test(words[at]?.lower ?? '') &&
      [1, 2, 3, 4, 5].some((step) => follower.test(words[at + step]?.lower ?? '')),
  );

/** "är orolig för", "var nöjd med": the verb with an adjective of feeling close after it. */
const isFeeling = (words: readonly Word[], at: number): boolean =>
  words[at]?.classes.has('copula') === true &&
  words.slice(at + 1, at + 5).some((word) => !word.mark && word.classes.has('mind-adjective')) &&
  !words.slice(at + 1, at + 4).some(({ lower }) => lower === 'en' || lower === 'ett');

/** "förstår inte" is what somebody else thinks of a person. */
const isDenied = (words: readonly Word[], at: number): boolean =>
  /^(?:förstår|förstod|inser|insåg)$/u.test(words[at]?.lower ?? '') && words[at + 1]?.lower === 'inte';

const SUBORDINATORS = /^(?:som|när|eftersom|vad|hur|medan|innan|trots|om|ifall|huruvida|fast)$/u;

const isSubordinate = (words: readonly Word[], start: number, subject: number, verb: number): boolean =>
  words
    .slice(start, verb)
    .some(
      ({ lower }, i) => SUBORDINATORS.test(lower) && (lower !== 'om' || i === 0 || start + i === subject - 1),
    ) ||
  (words[start]?.lower === 'att' && start === 0);

type How = Attribution['how'];

/** The ways of speaking or thinking a verb form stands for; passives have no one who speaks. */
const howsOf = (word: Word): How[] =>
  HOWS.filter((how) => {
    const reading = word.classes.get(how);
    if (reading === undefined || /^(?:infinitive|participle)/u.test(reading.form)) return false;
    return !reading.form.endsWith('.s') || reading.lemma.endsWith('s');
  });

interface Subject {
  readonly type: SubjectType;
  /** Index among the words, below zero when the subject is not written out. */
  readonly at: number;
  readonly inverted: boolean;
}

const subjectOfVerb = (words: readonly Word[], at: number, start: number): Subject => {
  const [after, afterAt] = subjectAfter(words, at);
  let [before, beforeAt] = subjectBefore(words, start, at);
  if (before === 'none' && start > 0 && words[start - 1]?.mark === true)
    [before, beforeAt] = subjectBefore(words, 0, start);
  if (before === 'none' && after === 'none')
    return { type: at === 0 ? 'pronoun' : 'none', at: -1, inverted: false };
  const inverted =
    after !== 'none' && (before === 'none' || /^[,”":]/u.test(words[at - 1]?.token.text ?? ''));
  return inverted ? { type: after, at: afterAt, inverted } : { type: before, at: beforeAt, inverted };
};

/** Documents show and state, people say and think. */
const fitting = (hows: readonly How[], subject: SubjectType): How | undefined => {
  const fit = hows.find((how) => (how === 'document-verb') === DOCUMENTS.has(subject)) ?? hows[0];
  return fit === 'document-verb' && !DOCUMENTS.has(subject) ? undefined : fit;
};

const documentAttribution = (words: readonly Word[], at: number, start: number): Attribution | undefined => {
  if (!DOCUMENT_STATES.test(words[at]?.lower ?? '')) return undefined;
  const document = documentBefore(words, start, at);
  if (document === -1) return undefined;
  const source = sourceFrom(words, document);
  return { how: 'document-verb', subject: 'document', inverted: false, at, source };
};

const verbAttribution = (words: readonly Word[], at: number, start: number): Attribution | undefined => {
  const word = words[at];
  if (word?.verb === undefined || word.quoted || isDenied(words, at)) return undefined;
  const documented = documentAttribution(words, at, start);
  if (documented !== undefined) return documented;
  const hows = howsOf(word);
  if (hows.length === 0 && !isPair(words, at) && !isFeeling(words, at)) return undefined;
  const { type: subject, at: subjectAt, inverted } = subjectOfVerb(words, at, start);
  if (hows.length === 0 && (subject === 'none' || subject === 'instrument')) return undefined;
  const how = hows.length === 0 ? 'mind' : fitting(hows, subject);
  if (how === undefined || (!inverted && isSubordinate(words, start, subjectAt, at))) return undefined;
  return { how, subject, inverted, at, ...(subjectAt < 0 ? {} : { source: sourceFrom(words, subjectAt) }) };
};

/** Index after the words that can name a source after "enligt", and the best word among them. */
const sourceAfter = (words: readonly Word[], at: number): { subject: SubjectType; best: number } => {
  let subject: SubjectType = 'none';
  let best = -1;
  for (const [step, word] of words.slice(at + 1, at + LONGEST_SOURCE).entries()) {
    if (word.mark || word.verb !== undefined || word.classes.has('law') || word.number) break;
    const type = OBJECTS.has(word.lower) ? 'pronoun' : subjectType(word);
    if (type !== 'none' && (subject === 'none' || (subject === 'name' && type === 'document')))
      subject = type;
    else if (word.genitive) subject = 'name';
    else if (subject !== 'none' && !word.name) break;
    else continue;
    best = at + 1 + step;
  }
  return { subject, best };
};

const LONGEST_SOURCE = 9;

const enligt = (words: readonly Word[], at: number): Attribution | undefined => {
  if (!/^(?:enligt|enl\.?)$/u.test(words[at]?.lower ?? '') || words[at + 1]?.lower === 'uppgift')
    return undefined;
  const { subject, best } = sourceAfter(words, at);
  const source =
    best === -1 ? {} : { source: { from: at + 1, to: Math.max(best + 1, sourceFrom(words, best).to) } };
  return { how: 'enligt', subject, inverted: false, at, ...source };
};

/** "Mentor Joakim Tallbo: frånvaro 61 procent": a note's colon after who speaks. */
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
