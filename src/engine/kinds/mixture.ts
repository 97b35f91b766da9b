import {
  concreteIn,
  evaluates,
  hasClass,
  hasOwnEvidence,
  isFactual,
  isStrong,
  ownKindsIn,
  phrasesIn,
  weighs,
} from './evidence';
import type { Parsed } from './parsed';
import { OWN_TAIL, TURN } from './regions';
import type { Word } from './words';

const PERSONAL = new Set(['person', 'name', 'pronoun', 'role', 'organisation']);
const KNOWN = [
  'person',
  'role',
  'organisation',
  'fact-adjective',
  'measure',
  'procedure',
  'time',
  'document',
];

const predicateFeatures = ({ head, subject }: Parsed): string[] => {
  const copula = head.findIndex(({ classes }) => classes.has('copula'));
  if (copula === -1) return [];
  const valued = evaluates(head) ? [`pred:${subject}`] : [];
  if (!PERSONAL.has(subject)) return valued;
  const after = head.slice(copula + 1, copula + 7);
  const isNoun = after.some(({ lower }) => lower === 'en' || lower === 'ett');
  const known = hasClass(after, ...KNOWN) || (!isNoun && after.some(({ number }) => number));
  return [...valued, `${isNoun ? 'isa' : 'is'}:${known ? 'known' : 'other'}`];
};

const tailKind = (reports: boolean, head: readonly Word[]): string => {
  if (reports) return 'rep';
  return isFactual(head) ? 'fact' : 'none';
};

interface Tail {
  readonly exists: boolean;
  readonly own: boolean;
}

const tailOf = (tail: readonly Word[]): Tail => ({
  exists: tail.length > 1,
  own: tail.length > 1 && (hasOwnEvidence(tail) || tail.some(({ lower }) => OWN_TAIL.has(lower))),
});

/** Features that hold, of those named. */
const holding = (tests: readonly (readonly [string, boolean])[]): string[] =>
  tests.flatMap(([name, holds]) => (holds ? [name] : []));

const countFeatures = ({ head, subject, words }: Parsed): string[] =>
  subject === 'number'
    ? holding([
        ['number:is', hasClass(words, 'copula') && !hasClass(words, 'judge', 'seem')],
        ['number:infer', hasClass(words, 'infer')],
        ['number:own', hasOwnEvidence(head) || hasClass(head, 'judgement')],
      ])
    : [];

const mixFeatures = ({ head, tail, regions }: Parsed): string[] => {
  const reports = regions.includes('r');
  const own = hasOwnEvidence(head);
  const { exists, own: ownTail } = tailOf(tail);
  return [
    ...holding([
      [`mix:tail:${tailKind(reports, head)}`, ownTail],
      ['mix:tail:plain', exists && !ownTail],
      ['mix:head-own-rep', own && reports],
      ['mix:head-both', own && isFactual(head)],
    ]),
    `own:${own ? 'h' : ''}${ownTail ? 't' : ''}`,
    `factual:${isFactual(head) ? 'h' : ''}${isFactual(tail) ? 't' : ''}`,
  ];
};

const clauseFeatures = ({ clauses, words, regions }: Parsed): string[] =>
  clauses.slice(1).flatMap(({ from, to, opener }) => {
    if (!OWN_TAIL.has(opener) && !TURN.has(opener)) return [];
    const part = words.slice(from, to).filter((_, i) => regions[from + i] === 't');
    if (part.length === 0) return [`open:${opener}`];
    const beside =
      (opener === 'ett' || opener === 'en') && !part.slice(0, 3).some(({ verb }) => verb !== undefined);
    return [
      `open:${opener}`,
      `open:${opener}:${hasOwnEvidence(part) ? 'own' : 'plain'}`,
      ...(beside ? ['open:apposition'] : []),
    ];
  });

const VERDICT = ['value', 'trait', 'mood', 'certainty', 'degree', 'judgement', 'problem'];

/** A comment without a verb after a comma or a colon: ", starkt av en sextonåring", ": ohållbart". */
const verdictFeatures = ({ clauses, words }: Parsed): string[] =>
  clauses.slice(1).some(({ from, to }) => {
    const part = words.slice(from, to).filter(({ mark }) => !mark);
    return (
      part.length > 0 &&
      !part.slice(0, 5).some(({ verb, quoted }) => verb !== undefined || quoted) &&
      hasClass(part.slice(0, 3), ...VERDICT)
    );
  })
    ? ['open:verdict']
    : [];

/** A measured or counted subject that is valued: "sex timmars sömn är otillräckligt". */
const measureFeatures = ({ clauses, words }: Parsed): string[] => {
  const [first] = clauses;
  const verb = words.findIndex((word) => word.verb !== undefined);
  if (first === undefined || verb < 1 || verb >= first.to) return [];
  const before = words.slice(0, verb);
  if (!before.some(({ number }) => number) && !hasClass(before, 'number')) return [];
  const after = words.slice(verb, first.to);
  return hasOwnEvidence(after) || evaluates(after) ? ['measured:own'] : ['measured:plain'];
};

const lastClauseFeatures = ({ clauses, words, sourced }: Parsed): string[] => {
  const last = clauses.at(-1);
  if (last === undefined || clauses.length < 2) return [];
  const ends = ownKindsIn(words.slice(last.from, last.to));
  const before = concreteIn(
    words.slice(0, last.from),
    sourced.some(({ at }) => at < last.from),
  );
  return [
    ...(isStrong(ends) && before.some((kind) => kind !== 'act') ? ['last:mix'] : []),
    ...ends.flatMap((own) => before.map((kind) => `last:${kind}&${own}`)),
  ];
};

/** From this share of new content words on a sentence brings something new. */
export const LITTLE_NEW = 0.34;

const SOLID = new Set(['number', 'past', 'report', 'quote']);

const togetherFeatures = ({ words, regions, sourced, newShare }: Parsed): string[] => {
  const writers = words.filter((word, at) => !word.quoted && regions[at] !== 'r');
  const says = phrasesIn(writers.map(({ lower }) => lower).join(' '));
  const owned = [...ownKindsIn(writers), ...(says.length > 0 ? ['phrase'] : [])];
  const concrete = concreteIn(
    words,
    sourced.some(({ subject }) => subject !== 'writer'),
  );
  const bare = owned.length === 0 && !weighs(words);
  return [
    ...says.map((name) => `says:${name}`),
    ...concrete.flatMap((kind) => owned.map((own) => `and:${kind}&${own}`)),
    ...(isStrong(owned) && concrete.some((kind) => SOLID.has(kind)) ? ['and:mix'] : []),
    ...(bare ? ['bare'] : []),
    ...(bare && newShare >= LITTLE_NEW ? ['bare:new'] : []),
    ...(bare && concrete.includes('past') ? ['bare:past'] : []),
  ];
};

/** Features that set facts and reports beside valuations, in the sentence and in its clauses. */
export const mixtureFeatures = (parsed: Parsed): string[] => [
  ...predicateFeatures(parsed),
  ...mixFeatures(parsed),
  ...countFeatures(parsed),
  ...clauseFeatures(parsed),
  ...verdictFeatures(parsed),
  ...measureFeatures(parsed),
  ...lastClauseFeatures(parsed),
  ...togetherFeatures(parsed),
];
