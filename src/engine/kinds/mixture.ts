import { maskOf, meets } from './class-mask';
import {
  concreteIn,
  evaluates,
  hasClass,
  hasOwnEvidence,
  isFactual,
  isStrong,
  ownKindsIn,
  weighs,
} from './evidence';
import type { Parsed } from './parsed';
import { type Part, partOf } from './part';
import { phrasesIn } from './phrases';
import { OWN_TAIL, TURN } from './regions';

const PERSONAL = new Set(['person', 'name', 'pronoun', 'role', 'organisation']);
const KNOWN = maskOf(
  'person',
  'role',
  'organisation',
  'fact-adjective',
  'measure',
  'procedure',
  'time',
  'document',
);
const COPULA = maskOf('copula');
const JUDGED = maskOf('judge', 'seem');
const INFER = maskOf('infer');
const JUDGEMENT = maskOf('judgement');
const NUMBER = maskOf('number');

const predicateFeatures = ({ head, subject }: Parsed): string[] => {
  if (!meets(head.all, COPULA)) return [];
  const copula = head.words.findIndex((word) => meets(word, COPULA));
  const valued = evaluates(head) ? [`pred:${subject}`] : [];
  if (!PERSONAL.has(subject)) return valued;
  const after = head.words.slice(copula + 1, copula + 7);
  const isNoun = after.some(({ lower }) => lower === 'en' || lower === 'ett');
  const known = hasClass(after, KNOWN) || (!isNoun && after.some(({ number }) => number));
  return [...valued, `${isNoun ? 'isa' : 'is'}:${known ? 'known' : 'other'}`];
};

const tailKind = (reports: boolean, head: Part): string => {
  if (reports) return 'rep';
  return isFactual(head) ? 'fact' : 'none';
};

/** Features that hold, of those named. */
const holding = (tests: readonly (readonly [string, boolean])[]): string[] =>
  tests.flatMap(([name, holds]) => (holds ? [name] : []));

const countFeatures = ({ head, subject, whole }: Parsed): string[] =>
  subject === 'number'
    ? holding([
        ['number:is', meets(whole.all, COPULA) && !meets(whole.all, JUDGED)],
        ['number:infer', meets(whole.all, INFER)],
        ['number:own', hasOwnEvidence(head) || meets(head.all, JUDGEMENT)],
      ])
    : [];

const mixFeatures = ({ head, tail, regions }: Parsed): string[] => {
  const reports = regions.includes('r');
  const own = hasOwnEvidence(head);
  const factual = isFactual(head);
  const tailed = tail.words.length > 1;
  const ownTail = tailed && (hasOwnEvidence(tail) || tail.words.some(({ lower }) => OWN_TAIL.has(lower)));
  return [
    ...holding([
      [`mix:tail:${tailKind(reports, head)}`, ownTail],
      ['mix:tail:plain', tailed && !ownTail],
      ['mix:head-own-rep', own && reports],
      ['mix:head-both', own && factual],
    ]),
    `own:${own ? 'h' : ''}${ownTail ? 't' : ''}`,
    `factual:${factual ? 'h' : ''}${isFactual(tail) ? 't' : ''}`,
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
      `open:${opener}:${hasOwnEvidence(partOf(part)) ? 'own' : 'plain'}`,
      ...(beside ? ['open:apposition'] : []),
    ];
  });

const VERDICT = maskOf('value', 'trait', 'quality', 'mood', 'certainty', 'degree', 'judgement', 'problem');

/** A comment without a verb after a comma or a colon: ", modigt av en nioåring", ": ohållbart". */
const verdictFeatures = ({ clauses, words }: Parsed): string[] =>
  clauses.slice(1).some(({ from, to }) => {
    const part = words.slice(from, to).filter(({ mark }) => !mark);
    return (
      part.length > 0 &&
      !part.slice(0, 5).some(({ verb, quoted }) => verb !== undefined || quoted) &&
      hasClass(part.slice(0, 3), VERDICT)
    );
  })
    ? ['open:verdict']
    : [];

/** A measured or counted subject that is valued: "sex timmars sömn är otillräckligt". */
const measureFeatures = ({ clauses, words, whole }: Parsed): string[] => {
  const [first] = clauses;
  if (first === undefined || !(whole.number || meets(whole.all, NUMBER))) return [];
  const verb = words.findIndex((word) => word.verb !== undefined);
  if (verb < 1 || verb >= first.to) return [];
  const before = words.slice(0, verb);
  if (!before.some(({ number }) => number) && !hasClass(before, NUMBER)) return [];
  const after = partOf(words.slice(verb, first.to));
  return hasOwnEvidence(after) || evaluates(after) ? ['measured:own'] : ['measured:plain'];
};

const lastClauseFeatures = ({ clauses, words, sourced }: Parsed): string[] => {
  const last = clauses.at(-1);
  if (last === undefined || clauses.length < 2) return [];
  const ends = ownKindsIn(partOf(words.slice(last.from, last.to)));
  if (ends.length === 0) return [];
  const before = concreteIn(
    partOf(words.slice(0, last.from)),
    sourced.some(({ at }) => at < last.from),
  );
  return [
    ...(isStrong(ends) && before.some((kind) => kind !== 'act') ? ['last:mix'] : []),
    ...ends.flatMap((own) => before.map((kind) => `last:${kind}&${own}`)),
  ];
};

const SOLID = new Set(['number', 'past', 'report', 'quote']);

const togetherFeatures = ({ words, whole, regions, sourced }: Parsed): string[] => {
  const writers = partOf(words, (word, at) => !word.quoted && regions[at] !== 'r');
  const says = phrasesIn(writers.words);
  const owned = ownKindsIn(writers);
  if (says.length > 0) owned.push('phrase');
  const concrete = concreteIn(
    whole,
    sourced.some(({ subject }) => subject !== 'writer'),
  );
  const bare = owned.length === 0 && !weighs(whole);
  return [
    ...says.map((name) => `says:${name}`),
    ...concrete.flatMap((kind) => owned.map((own) => `and:${kind}&${own}`)),
    ...(isStrong(owned) && concrete.some((kind) => SOLID.has(kind)) ? ['and:mix'] : []),
    ...(bare ? ['bare'] : []),
    ...(bare && whole.past ? ['bare:past'] : []),
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
