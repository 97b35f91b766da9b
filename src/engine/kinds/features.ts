import { isStatute } from '../klarsprak/exempt';
import type { Section } from '../structure/outline';
import { wording } from '../wording/wording';
import type { Attribution } from './speaker';
import { maskOf, meets } from './class-mask';
import { concreteIn, hasClass, isAboutNobody, isGeneric, isHearsay } from './evidence';
import type { FeatureIndex } from './feature-index';
import { FeatureSet } from './feature-set';
import { mixtureFeatures } from './mixture';
import { type Parsed, parse, type SentenceContext } from './parsed';
import { type Opening, openingOf } from './subject';
import { classesOfForm } from './word-classes';
import { WordFeatures } from './word-features';

export interface SentenceFeatures {
  /** Numbers of the features that hold, of those in the index. */
  readonly features: readonly number[];
  readonly attributions: readonly Attribution[];
  readonly opening: Opening;
}

const attributionFeatures = ({ attributions, sourced }: Parsed): string[] => [
  ...attributions.map(({ how, subject, inverted }) => `rep:${how}:${subject}${inverted ? ':inv' : ''}`),
  ...(sourced.some(({ subject }) => subject !== 'writer') ? ['rep:any'] : []),
  ...(attributions.length === 0 ? ['rep:no'] : []),
];

const TIME = maskOf('time');
const PROCEDURE = maskOf('procedure');
const CONCLUDING = maskOf('infer', 'copula');
const FAIL = maskOf('fail');
const CAPACITY = maskOf('ability', 'protection');

const TIME_OPENERS = new Set(['i', 'under', 'sedan', 'vid', 'den', 'år']);
const VISIT_OPENERS = new Set(['vid', 'under', 'på']);

const openingFeatures = ({ words }: Parsed): string[] => {
  const [first] = words;
  if (first === undefined) return [];
  const { lower } = first;
  const next = words.slice(1, 4);
  const timed = meets(first, TIME) || (TIME_OPENERS.has(lower) && hasClass(next, TIME));
  return [
    ...['conclude', 'contrast', 'addition']
      .filter((name) => first.classes.has(name))
      .map((name) => `first:${name}`),
    ...(lower === 'att' || lower === 'det' ? [`first:${lower}`] : []),
    ...(lower === 'att' && hasClass(words, CONCLUDING) ? ['att:infer'] : []),
    ...(timed ? ['first:time'] : []),
    ...(VISIT_OPENERS.has(lower) && hasClass(next, PROCEDURE) ? ['first:visit'] : []),
  ];
};

const SUPPOSED = wording(/ ska (?:\p{L}+ )?ha \p{L}+t(?!\p{L})/u);

const shapeFeatures = ({ block, sentence, title, words, whole, afterLaw }: Parsed): string[] => {
  const lacks =
    meets(whole.all, FAIL) &&
    meets(whole.all, CAPACITY) &&
    words.some((word, at) => meets(word, FAIL) && hasClass(words.slice(at + 1, at + 4), CAPACITY));
  const tests: readonly (readonly [string, boolean])[] = [
    ['hearsay', isHearsay(sentence, words)],
    ['ska-ha', words.some(({ lower }) => lower === 'ska') && SUPPOSED.isIn(sentence)],
    ['verbless', !whole.verb],
    ['short', words.length <= 4],
    ['long', words.length > 30],
    ['verylong', words.length > 45],
    ['list', block.block.kind === 'listItem'],
    ['colon-end', sentence.text.endsWith(':')],
    ['mostly-quoted', words.filter(({ quoted }) => quoted).length > words.length / 2],
    ['generic', isGeneric(sentence, words)],
    ['after-law', afterLaw],
    ['statute', isStatute(block, sentence, title)],
    ['lacks-ability', lacks],
  ];
  return tests.flatMap(([name, holds]) => (holds ? [name] : []));
};

const LAW = maskOf('law', 'generic');
const MODAL = maskOf('modal');

/** A sentence about nobody in the case, as rules and methods are told. */
const nobodyFeatures = ({ words, whole }: Parsed): string[] => {
  if (!isAboutNobody(words)) return [];
  return [
    'nobody',
    ...(meets(whole.all, LAW) ? ['nobody:law'] : []),
    ...(meets(whole.all, MODAL) ? ['nobody:modal'] : []),
    ...(whole.past ? ['nobody:past'] : []),
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

/** Judging words, by whose words they stand among and how strong they are. */
const valuedFeatures = ({ valued, words, regions, whole, sourced }: Parsed): string[] => {
  const own = valued.flatMap(({ start, value }) => {
    const region = regions[words.findIndex(({ token }) => token.end > start)];
    return region === 'r' || region === 'q' ? [] : [value];
  });
  if (own.length === 0) return valued.length === 0 ? [] : ['judges:other'];
  const reports = sourced.some(({ subject }) => subject !== 'writer');
  return [
    'judges:own',
    ...own.flatMap(({ degree, type }) => [`judges:${degree}`, `judges:${type}`]),
    ...concreteIn(whole, reports).map((kind) => `judges&${kind}`),
  ];
};

const namesOf = (parsed: Parsed, opening: Opening): string[][] => [
  valuedFeatures(parsed),
  attributionFeatures(parsed),
  [`subj:${parsed.subject}`],
  mixtureFeatures(parsed),
  openingFeatures(parsed),
  shapeFeatures(parsed),
  nobodyFeatures(parsed),
  sourceFeatures(parsed, opening),
];

const TITLE_CLASSES = ['person', 'role', 'organisation', 'document', 'law', 'procedure', 'goal', 'judgement'];

/** What a heading speaks of: "Samtal med mamman", "Uppgifter från skolan". */
const titleFeatures = (title: string): string[] => {
  const classes = new Set(
    title
      .toLowerCase()
      .split(/\P{L}+/u)
      .flatMap((lower) => classesOfForm(lower)),
  );
  return TITLE_CLASSES.filter((name) => classes.has(name)).map((name) => `title:${name}`);
};

/** Finds the features of sentences that are in an index. */
export class FeatureFinder {
  readonly index: FeatureIndex;
  readonly #words: WordFeatures;

  constructor(index: FeatureIndex) {
    this.index = index;
    this.#words = new WordFeatures(index);
  }

  /** Features of one sentence. Those with a Swedish name in clues.ts can be shown as a clue. */
  featuresOf(context: SentenceContext): SentenceFeatures {
    const parsed = parse(context);
    const { words, regions, subject, attributions } = parsed;
    const opening = openingOf(subject, words[0]?.lower ?? '');
    const set = new FeatureSet(this.index);
    for (const names of namesOf(parsed, opening)) set.addAll(names);
    this.#words.addTo(set, words, regions);
    return { features: set.ids, attributions, opening };
  }

  /** Features that all sentences of a section have. */
  ofSection({ holds, role, title }: Section): number[] {
    const set = new FeatureSet(this.index);
    set.addAll(['bias', `holds:${holds}`, `role:${role ?? 'none'}`]);
    set.addAll(titleFeatures(title));
    return set.ids;
  }
}
