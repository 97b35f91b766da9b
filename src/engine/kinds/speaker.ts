import { maskOf, meets } from './class-mask';
import type { Word } from './words';

export type SubjectType =
  'writer' | 'person' | 'role' | 'organisation' | 'document' | 'instrument' | 'name' | 'pronoun' | 'none';

/** Somebody said, wrote or thought something. */
export interface Attribution {
  /** How it is said: a verb, or "enligt". */
  readonly how: 'say' | 'mind' | 'perceive' | 'document-verb' | 'judge' | 'propose' | 'enligt' | 'colon';
  readonly subject: SubjectType;
  /** The subject stands after the verb: "säger hon". */
  readonly inverted: boolean;
  /** Index of the verb or of "enligt" among the sentence's words. */
  readonly at: number;
  /** Indices of the words that name the source. */
  readonly source?: { readonly from: number; readonly to: number };
}

const PRONOUNS = new Set(['hon', 'han', 'de', 'hen', 'båda']);
export const OBJECTS = new Set(['henne', 'honom', 'dem']);
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

const NOUNS = (['person', 'organisation', 'document', 'instrument'] as const).map((type) => ({
  type,
  mask: maskOf(type),
}));
const ANY_NOUN = maskOf('person', 'organisation', 'document', 'instrument');
const WRITER = maskOf('writer');
const ROLE = maskOf('role');
const INITIAL = /^\p{Lu}$/u;

export const subjectType = (word: Word | undefined): SubjectType => {
  if (word === undefined || word.mark || word.quoted) return 'none';
  if (PRONOUNS.has(word.lower)) return 'pronoun';
  if (OBJECTS.has(word.lower)) return 'none';
  if (meets(word, WRITER)) return 'writer';
  if (meets(word, ROLE)) return 'role';
  if (word.name) return word.genitive ? 'none' : 'name';
  if (meets(word, ANY_NOUN))
    for (const { type, mask } of NOUNS)
      if (meets(word, mask) && word.classes.get(type)?.form.includes('genitive') !== true) return type;
  return INITIAL.test(word.token.text) ? 'name' : 'none';
};

const PLACES = maskOf('organisation');
/** First words of titles in two words: "gode mannen". */
const TITLES = new Set(['god', 'gode', 'offentliga', 'biträdande', 'tillförordnad']);

/** The words of a source around one of them: "rektor Tommy Åsvall", "Mellby skola". */
export const sourceFrom = (words: readonly Word[], at: number): { from: number; to: number } => {
  let from = at;
  let to = at + 1;
  const isPart = (word: Word | undefined): boolean => word !== undefined && (word.name || meets(word, ROLE));
  while (words[to]?.name === true) to += 1;
  const next = words[to];
  if (words[to - 1]?.name === true && next !== undefined && meets(next, PLACES) && next.verb === undefined)
    to += 1;
  while (from > 0 && isPart(words[from - 1])) from -= 1;
  if (TITLES.has(words[from - 1]?.lower ?? '')) from -= 1;
  return { from, to };
};

const DEFINITE = /(?:en|et|na|ens)$/u;

const subjectAfter = (words: readonly Word[], verb: number): [SubjectType, number] => {
  for (let at = verb + 1; at <= verb + 3; at += 1) {
    const word = words[at];
    if (word === undefined || word.mark) return ['none', at];
    const type = subjectType(word);
    if (type !== 'none') return [type, at];
    if (!SKIPPED.has(word.lower) && !word.name && !DEFINITE.test(word.lower)) return ['none', at];
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

export interface Subject {
  readonly type: SubjectType;
  /** Index among the words, below zero when the subject is not written out. */
  readonly at: number;
  readonly inverted: boolean;
}

/** Words that stand for the whole clause before: ", vilket vittnar om". */
const REFERS_BACK = new Set(['vilket', 'vilka', 'varför', 'som', 'något', 'ett', 'en']);

export const subjectOfVerb = (words: readonly Word[], at: number, start: number): Subject => {
  const [after, afterAt] = subjectAfter(words, at);
  let [before, beforeAt] = subjectBefore(words, start, at);
  if (
    before === 'none' &&
    start > 0 &&
    words[start - 1]?.mark === true &&
    !REFERS_BACK.has(words[start]?.lower ?? '')
  )
    [before, beforeAt] = subjectBefore(words, 0, start);
  if (before === 'none' && after === 'none')
    return { type: at === 0 ? 'pronoun' : 'none', at: -1, inverted: false };
  const inverted =
    after !== 'none' &&
    (before === 'none' ||
      /^[,”":]/u.test(words[at - 1]?.token.text ?? '') ||
      // "När han tillfrågades svarade han": the subject before belongs to a verb of its own.
      (afterAt === at + 1 && words.slice(beforeAt, at).some(({ verb }) => verb !== undefined)));
  return inverted ? { type: after, at: afterAt, inverted } : { type: before, at: beforeAt, inverted };
};
