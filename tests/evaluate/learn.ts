import { LEMMA, PAIR } from '../../src/engine/kinds/feature-index';
import { KIND_ORDER, type Weights } from '../../src/engine/kinds/model';
import type { SentenceKind } from '../../src/engine/kinds/kind';
import { addExpected, type Indexed, K } from './expected';

export interface LabelledChain {
  readonly name: string;
  readonly chain: readonly { readonly link: string }[];
  /** Names of each sentence's features, also as its section colours them. */
  readonly features: readonly (readonly string[])[];
  /** Undefined where the set has no label. */
  readonly labels: readonly (SentenceKind | undefined)[];
}

export interface LearnOptions {
  readonly rounds: number;
  readonly rate: number;
  /** L2 strength on feature weights, for the whole set. */
  readonly penalty: number;
  /** Features seen in fewer sentences are left out. */
  readonly minCount: number;
  /** Words and pairs of words seen in fewer documents are left out. */
  readonly minDocuments: number;
}

export const DEFAULTS: LearnOptions = { rounds: 120, rate: 0.08, penalty: 5, minCount: 6, minDocuments: 8 };

/** Groups of documents in cross-validation. */
export const FOLDS = 5;

const indexed = (
  { chain, features, labels }: LabelledChain,
  featureIndex: ReadonlyMap<string, number>,
  tableOf: (link: string) => number,
): Indexed => {
  const own = features.map((names) => names.flatMap((name) => featureIndex.get(name) ?? []));
  const starts = new Int32Array(chain.length + 1);
  own.forEach((found, t) => {
    starts[t + 1] = (starts[t] ?? 0) + found.length;
  });
  return {
    features: Int32Array.from(own.flat()),
    starts,
    tables: Int32Array.from(chain.map(({ link }) => tableOf(link))),
    labels: Int8Array.from(labels.map((label) => (label === undefined ? -1 : KIND_ORDER.indexOf(label)))),
  };
};

const LEXICAL = new RegExp(`^(?:${LEMMA}|${PAIR})`, 'u');

const commonFeatures = (
  chains: readonly LabelledChain[],
  { minCount, minDocuments }: LearnOptions,
): string[] => {
  const counts = new Map<string, number>();
  const documents = new Map<string, Set<string>>();
  for (const { name, features } of chains)
    for (const names of features)
      for (const feature of names) {
        counts.set(feature, (counts.get(feature) ?? 0) + 1);
        if (!LEXICAL.test(feature)) continue;
        const known = documents.get(feature);
        if (known === undefined) documents.set(feature, new Set([name]));
        else known.add(name);
      }
  return [...counts]
    .filter(
      ([name, count]) => count >= minCount && (documents.get(name)?.size ?? minDocuments) >= minDocuments,
    )
    .map(([name]) => name)
    .sort();
};

const MOMENTUM = 0.9;
const SPREAD = 0.999;
const LEAST = 1e-8;
/** How much smaller the step is in the last round. */
const SLOWED = 0.9;

/** Minimises by full-batch Adam from zero; `addGradient` adds the gradient at `w` to a cleared array. */
const minimise = (
  size: number,
  { rounds, rate, penalty }: LearnOptions,
  addGradient: (w: Float64Array, gradient: Float64Array) => void,
): Float64Array => {
  const w = new Float64Array(size);
  const gradient = new Float64Array(size);
  const mean = new Float64Array(size);
  const square = new Float64Array(size);
  for (let round = 1; round <= rounds; round += 1) {
    gradient.fill(0);
    addGradient(w, gradient);
    const step = (rate * (1 - (round / rounds) * SLOWED)) / (1 - MOMENTUM ** round);
    const unbiased = 1 - SPREAD ** round;
    for (let i = 0; i < size; i += 1) {
      const g = (gradient[i] ?? 0) + penalty * (w[i] ?? 0);
      const m = MOMENTUM * (mean[i] ?? 0) + (1 - MOMENTUM) * g;
      const v = SPREAD * (square[i] ?? 0) + (1 - SPREAD) * g * g;
      mean[i] = m;
      square[i] = v;
      w[i] = (w[i] ?? 0) - (step * m) / (Math.sqrt(v / unbiased) + LEAST);
    }
  }
  return w;
};

/** Fits a linear-chain model on the penalised conditional likelihood; the same data give the same model. */
export const learn = (chains: readonly LabelledChain[], options: LearnOptions = DEFAULTS): Weights => {
  const featureNames = commonFeatures(chains, options);
  const featureIndex = new Map(featureNames.map((name, index) => [name, index]));
  const linkNames = [...new Set(chains.flatMap(({ chain }) => chain.map(({ link }) => link)))].sort();
  const offset = featureNames.length * K;
  const tables = new Map(linkNames.map((name, index) => [name, offset + index * K * K]));
  const data = chains.map((one) => indexed(one, featureIndex, (link) => tables.get(link) ?? offset));
  const w = minimise(offset + linkNames.length * K * K, options, (at, gradient) => {
    for (const chain of data) {
      addExpected(chain, at, gradient, false);
      addExpected(chain, at, gradient, true);
    }
  });
  const part = (from: number, length: number): number[] => [...w.subarray(from, from + length)];
  return {
    weights: new Map(featureNames.map((name, i) => [name, part(i * K, K)])),
    transitions: new Map(linkNames.map((name) => [name, part(tables.get(name) ?? offset, K * K)])),
    temperature: 1,
  };
};
