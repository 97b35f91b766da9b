import type { Form } from '../language/index';
import { isStatute } from '../klarsprak/exempt';
import type { Holds, SectionRole } from '../structure/template';
import type { Section } from '../structure/outline';
import type { Attribution } from './attribution';
import type { Content } from './content';
import { hasClass, isGeneric, isHearsay } from './evidence';
import { LITTLE_NEW, mixtureFeatures } from './mixture';
import { type Parsed, parse, type SentenceContext } from './parsed';
import type { Region } from './regions';
import { type Opening, openingOf, tenseOf } from './subject';
import type { Word } from './words';

export interface SentenceFeatures {
  readonly features: readonly string[];
  readonly attributions: readonly Attribution[];
  readonly content: Content;
  readonly opening: Opening;
}

const WHOLE_CLASSES = new Set(['law', 'instrument', 'writer', 'time', 'generic']);

const REGION_CLASSES = new Set([
  'say',
  'mind',
  'document-verb',
  'judge',
  'propose',
  'decide',
  'need',
  'fail',
  'help',
  'seem',
  'infer',
  'weak-modal',
  'copula',
  'procedure',
  'event',
  'fact-adjective',
  'person',
  'role',
  'organisation',
  'document',
  'risk',
  'need-noun',
  'ability',
  'protection',
  'problem',
  'goal',
  'judgement',
  'state',
  'measure',
  'trait',
  'mood',
  'value',
  'certainty',
  'degree',
  'conclude',
  'contrast',
  'addition',
  'amount',
]);
const VERB_CLASSES = new Set([
  'say',
  'mind',
  'document-verb',
  'judge',
  'propose',
  'decide',
  'need',
  'fail',
  'help',
  'seem',
  'infer',
  'procedure',
  'event',
]);

const YEAR = /^(?:19|20)\d\d$|^\d{4}-\d\d-\d\d$/u;

const isVerbal = (form: Form): boolean =>
  !/^(?:singular|plural|positive|comparative|superlative|base)/u.test(form);

/** Names put together once: the same string each time is quick to look up. */
const joined = new Map<string, Map<string, string>>();

const join = (first: string, second: string): string => {
  let seconds = joined.get(first);
  if (seconds === undefined) {
    seconds = new Map<string, string>();
    joined.set(first, seconds);
  }
  let name = seconds.get(second);
  if (name === undefined) {
    name = `${first}${second}`;
    seconds.set(second, name);
  }
  return name;
};

const PREFIX: Readonly<Record<Region, string>> = { h: 'h:', t: 't:', r: 'r:', m: 'm:', q: 'q:' };

const addWordFeatures = (names: Set<string>, word: Word, region: Region): void => {
  if (word.mark) return;
  if (word.number) names.add('any:digit');
  if (word.number && YEAR.test(word.lower)) names.add('any:year');
  const prefix = PREFIX[region];
  const writers = region === 'h' || region === 't';
  for (const [name, { form }] of word.classes) {
    if (name === 'number') names.add('any:count');
    if (WHOLE_CLASSES.has(name)) names.add(join('any:', name));
    if (region === 'q' || !REGION_CLASSES.has(name)) continue;
    const own = join(prefix, name);
    names.add(own);
    if (writers && VERB_CLASSES.has(name) && isVerbal(form)) names.add(join(own, join(':', tenseOf(form))));
  }
  if (region === 'q') names.add('any:quote');
  else if (region !== 'r' && word.verb !== undefined)
    names.add(join(join(prefix, 'tense:'), tenseOf(word.verb)));
};

const attributionFeatures = ({ attributions, sourced }: Parsed): string[] => [
  ...attributions.map(({ how, subject, inverted }) => `rep:${how}:${subject}${inverted ? ':inv' : ''}`),
  ...(sourced.some(({ subject }) => subject !== 'writer') ? ['rep:any'] : []),
  ...(attributions.length === 0 ? ['rep:no'] : []),
];

const TIME_OPENERS = new Set(['i', 'under', 'sedan', 'vid', 'den', 'år']);
const VISIT_OPENERS = new Set(['vid', 'under', 'på']);

const openingFeatures = ({ words }: Parsed): string[] => {
  const [first] = words;
  if (first === undefined) return [];
  const { lower } = first;
  const next = words.slice(1, 4);
  const timed = first.classes.has('time') || (TIME_OPENERS.has(lower) && hasClass(next, 'time'));
  return [
    ...['conclude', 'contrast', 'addition']
      .filter((name) => first.classes.has(name))
      .map((name) => `first:${name}`),
    ...(lower === 'att' || lower === 'det' ? [`first:${lower}`] : []),
    ...(lower === 'att' && hasClass(words, 'infer', 'copula') ? ['att:infer'] : []),
    ...(timed ? ['first:time'] : []),
    ...(VISIT_OPENERS.has(lower) && hasClass(next, 'procedure') ? ['first:visit'] : []),
  ];
};

const SUPPOSED = / ska (?:\p{L}+ )?ha \p{L}+t(?!\p{L})/u;

const shapeFeatures = ({ block, sentence, section, words, afterLaw }: Parsed): string[] => {
  const lacks = words.some(
    ({ classes }, at) =>
      classes.has('fail') && hasClass(words.slice(at + 1, at + 4), 'ability', 'protection'),
  );
  const tests: readonly (readonly [string, boolean])[] = [
    ['hearsay', isHearsay(sentence.text)],
    ['ska-ha', SUPPOSED.test(sentence.text)],
    ['verbless', words.every(({ verb }) => verb === undefined)],
    ['short', words.length <= 4],
    ['long', words.length > 30],
    ['verylong', words.length > 45],
    ['list', block.block.kind === 'listItem'],
    ['colon-end', sentence.text.endsWith(':')],
    ['mostly-quoted', words.filter(({ quoted }) => quoted).length > words.length / 2],
    ['generic', isGeneric(sentence.text, words)],
    ['after-law', afterLaw],
    ['statute', isStatute(block, sentence, section.title)],
    ['lacks-ability', lacks],
  ];
  return tests.flatMap(([name, holds]) => (holds ? [name] : []));
};

const MUCH = 0.67;

const shareName = (share: number): string => {
  if (share < LITTLE_NEW) return 'low';
  return share < MUCH ? 'mid' : 'high';
};

const PARTS = 5;

const contentFeatures = ({ content, seen, newShare, position }: Parsed): string[] => {
  const { names, numbers } = content;
  return [
    `part:${Math.floor(position * PARTS)}`,
    `new:${shareName(newShare)}`,
    ...(numbers.some((number) => !seen.has(number)) ? ['new:number'] : []),
    ...(numbers.length > 0 && numbers.every((number) => seen.has(number)) ? ['old:number'] : []),
    ...(names.some((name) => !seen.has(name)) ? ['new:name'] : []),
  ];
};

const sourceFeatures = ({ sinceSource, index, attributions }: Parsed, opening: Opening): string[] => {
  const near = sinceSource === 1 ? 'last' : 'earlier';
  const place = sinceSource === undefined ? 'none' : near;
  return [
    `source:${index === 0 ? 'start' : place}`,
    `source:${place}:${opening}`,
    ...(attributions.every(({ subject }) => subject === 'none') ? [`source:${place}:unsaid`] : []),
  ];
};

const FORMAL_ROLES: ReadonlySet<SectionRole | undefined> = new Set<SectionRole>([
  'method',
  'communication',
  'matter',
]);
const PLAN_ROLES: ReadonlySet<SectionRole | undefined> = new Set<SectionRole>(['proposal', 'goals']);
const FORMAL_FEATURES = /^(?:rep|subj|h:tense|h:procedure|any:writer)/u;
const PLAN_FEATURES = /tense|decide|subj|any|procedure|list/u;

/** Every feature also stands for itself in the kind of section it is found in. */
const inSection = (names: Iterable<string>, { holds, role }: Section): string[] => {
  const features = ['bias', `holds:${holds}`, `role:${role ?? 'none'}`];
  const isFormal = FORMAL_ROLES.has(role);
  const isPlan = PLAN_ROLES.has(role);
  for (const name of names) {
    features.push(name, join(AT[holds], name));
    if (isFormal && FORMAL_FEATURES.test(name)) features.push(join('formal@', name));
    if (isPlan && PLAN_FEATURES.test(name)) features.push(join('plan@', name));
  }
  return features;
};

const AT: Readonly<Record<Holds, string>> = { fact: 'fact@', assessment: 'assessment@', both: 'both@' };

/** Features of one sentence. Those with a Swedish name in clues.ts can be shown as a clue. */
export const featuresOf = (context: SentenceContext): SentenceFeatures => {
  const parsed = parse(context);
  const { words, regions, subject, attributions, content, section } = parsed;
  const opening = openingOf(subject, words[0]?.lower ?? '');
  const names = new Set([
    ...attributionFeatures(parsed),
    `subj:${subject}`,
    ...mixtureFeatures(parsed),
    ...openingFeatures(parsed),
    ...shapeFeatures(parsed),
    ...contentFeatures(parsed),
    ...sourceFeatures(parsed, opening),
  ]);
  words.forEach((word, at) => {
    addWordFeatures(names, word, regions[at] ?? 'h');
  });
  return { features: inSection(names, section), attributions, content, opening };
};
