import type { Form } from '../language/index';
import { subjectType } from './speaker';
import { maskOf, meets } from './class-mask';
import type { Clause } from './clauses';
import { hasClass } from './evidence';
import type { Word } from './words';

export type Opening = 'pronoun' | 'fragment' | 'adverb' | 'other';

const ABSTRACT = [
  'risk',
  'need-noun',
  'ability',
  'protection',
  'problem',
  'goal',
  'judgement',
  'state',
  'measure',
  'generic',
  'time',
  'procedure',
].map((name) => ({ name, mask: maskOf(name) }));
const TIME = maskOf('time');
const NUMBER = maskOf('number');
const PLACEHOLDERS: ReadonlyMap<string, string> = new Map([
  ['det', 'det'],
  ['detta', 'det'],
  ['den', 'den'],
]);

const opensWithNumber = (before: readonly Word[]): boolean => {
  const [first] = before;
  if (first === undefined) return false;
  return meets(first, NUMBER) || (first.number && !hasClass(before, TIME));
};

const typed = (words: readonly Word[]): string | undefined => {
  for (const word of words) {
    const type = subjectType(word);
    if (type !== 'none') return type;
  }
  return undefined;
};

const beforeVerb = (before: readonly Word[]): string | undefined => {
  if (opensWithNumber(before)) return 'number';
  return (
    typed(before) ??
    PLACEHOLDERS.get(before[0]?.lower ?? '') ??
    ABSTRACT.find(({ mask }) => hasClass(before, mask))?.name ??
    (before.some((word) => word.number || meets(word, NUMBER)) ? 'number' : undefined)
  );
};

/** What kind of thing a clause is about, as a word for features. */
export const subjectOf = (words: readonly Word[], clause: Clause | undefined): string => {
  if (clause === undefined) return 'none';
  if (clause.opener === 'att') return 'att';
  const own = words.slice(clause.from, clause.to);
  const verb = own.findIndex((word) => word.verb !== undefined);
  if (verb === -1) return 'noverb';
  if (verb === 0) return 'verbfirst';
  const found = beforeVerb(own.slice(0, verb));
  if (found !== undefined) return found;
  const after = typed(own.slice(verb + 1, verb + 3));
  return after === undefined ? 'other' : `inv-${after}`;
};

const ADVERB =
  /^(?:då|där|dit|därefter|sedan|dessutom|samtidigt|däremot|ändå|själv|mest|helst|numera|ibland)$/u;

/** How a sentence follows on the one before. */
export const openingOf = (subject: string, first: string): Opening => {
  if (subject === 'pronoun' || subject === 'den' || first === 'hon' || first === 'han' || first === 'de')
    return 'pronoun';
  if (subject === 'verbfirst' || subject === 'noverb') return 'fragment';
  return ADVERB.test(first) ? 'adverb' : 'other';
};

/** Short name of a verb form for features. */
export const tenseOf = (form: Form): string => {
  if (form.startsWith('participle') || form === 'presentParticiple') return 'part';
  if (form.startsWith('infinitive')) return 'inf';
  const passive = form.endsWith('.s') ? 's' : '';
  return `${form.startsWith('present') ? 'pres' : form.startsWith('supine') ? 'sup' : 'past'}${passive}`;
};
