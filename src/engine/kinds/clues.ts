import type { SentenceFeatures } from './features';
import { KIND_ORDER, type Model } from './model';
import type { Word } from './words';

/** What a class of words is called when it is shown as a clue. */
const CLASS_NAMES: Readonly<Record<string, string>> = {
  say: 'anföringsverb',
  mind: 'vad någon tycker eller vill',
  'document-verb': 'handling eller prov som källa',
  judge: 'bedömande verb',
  propose: 'förslag',
  decide: 'beslut',
  need: 'behov eller krav',
  fail: 'brist',
  help: 'skydd eller stöd',
  seem: 'hur något ter sig',
  infer: 'slutsats',
  'weak-modal': 'bör eller måste',
  procedure: 'utredningens gång',
  event: 'händelse',
  'fact-adjective': 'uppgift',
  risk: 'risk',
  'need-noun': 'behov',
  ability: 'förmåga',
  protection: 'skydd',
  problem: 'problem',
  goal: 'mål',
  judgement: 'bedömande ord',
  measure: 'insats',
  trait: 'omdöme om person',
  mood: 'omdöme',
  'mind-adjective': 'vad någon känner',
  value: 'värderande ord',
  certainty: 'grad av säkerhet',
  degree: 'gradord',
  conclude: 'slutledningsord',
  contrast: 'vägning',
  addition: 'tillägg',
  amount: 'mängd',
  law: 'lag',
  instrument: 'mätning',
  writer: 'skribenten',
  time: 'tid',
};

/** Features that are not a word: what they are called when shown. */
const PLAIN: readonly (readonly [RegExp, string])[] = [
  [/^rep:any$|^rep:/u, 'någon anges som källa'],
  [/^any:quote|^mostly-quoted/u, 'citat'],
  [/^any:(?:digit|count|year)|number/u, 'siffra eller datum'],
  [/^hearsay|^ska-ha/u, 'uppgift utan källa'],
  [/^source:(?:last|earlier)/u, 'källan står i meningen före'],
  [/^mix:tail|^open:/u, 'värdering i en bisats'],
  [/^mix:|^att:infer/u, 'uppgift och värdering i samma mening'],
  [/^holds:fact/u, 'avsnitt för fakta'],
  [/^holds:assessment/u, 'avsnitt för bedömning'],
  [/^role:(?:proposal|goals)/u, 'avsnitt för förslag eller mål'],
  [/^generic|^after-law/u, 'återger lagen'],
  [/^isa:other|^pred:/u, 'omdöme'],
];

const wordsOfClass = (words: readonly Word[], name: string): string | undefined =>
  words.find((word) => !word.quoted && word.classes.has(name))?.lower;

interface Naming {
  readonly label: string;
  /** Class of words to quote from, if the feature is about one. */
  readonly clueClass?: string;
}

const namings = new Map<string, Naming | undefined>();

const nameFeature = (feature: string): Naming | undefined => {
  const bare = feature.slice(feature.indexOf('@') + 1);
  const clueClass = /^(?:any|[htrm]|first):(?<name>[^:]+)/u.exec(bare)?.groups?.['name'] ?? '';
  const label = CLASS_NAMES[clueClass];
  if (label !== undefined) return { label, clueClass };
  const plain = PLAIN.find(([pattern]) => pattern.test(bare))?.[1];
  return plain === undefined ? undefined : { label: plain };
};

const namingOf = (feature: string): Naming | undefined => {
  if (!namings.has(feature)) namings.set(feature, nameFeature(feature));
  return namings.get(feature);
};

const clueOf = ({ label, clueClass }: Naming, words: readonly Word[]): string => {
  const word = clueClass === undefined ? undefined : wordsOfClass(words, clueClass);
  return word === undefined ? label : `${label}: ${word}`;
};

const MOST = 4;
const LEAST_WEIGHT = 0.1;

/** Swedish phrases for the features that spoke most for a kind, strongest first. */
export const cluesFor = (
  model: Model,
  kind: number,
  { features }: SentenceFeatures,
  words: readonly Word[],
): string[] => {
  const byNaming = new Map<string, { readonly naming: Naming; weight: number }>();
  for (const feature of features) {
    const weights = model.weights.get(feature);
    const naming = weights === undefined ? undefined : namingOf(feature);
    if (weights === undefined || naming === undefined) continue;
    const [a = 0, b = 0, c = 0, d = 0] = weights;
    const margin = (weights[kind] ?? 0) - (a + b + c + d) / KIND_ORDER.length;
    const known = byNaming.get(naming.label);
    if (known === undefined) byNaming.set(naming.label, { naming, weight: margin });
    else known.weight += margin;
  }
  return [...byNaming.values()]
    .filter(({ weight }) => weight >= LEAST_WEIGHT)
    .sort((a, b) => b.weight - a.weight || (a.naming.label < b.naming.label ? -1 : 1))
    .slice(0, MOST)
    .map(({ naming }) => clueOf(naming, words));
};
