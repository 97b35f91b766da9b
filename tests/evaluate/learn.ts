import { KIND_ORDER, type Model, type Observation, logSum } from '../../src/engine/kinds/model';
import type { SentenceKind } from '../../src/engine/kinds/kind';

const K = KIND_ORDER.length;

export interface LabelledChain {
  readonly name: string;
  readonly chain: readonly Observation[];
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
}

export const DEFAULTS: LearnOptions = { rounds: 120, rate: 0.08, penalty: 1.5, minCount: 6 };

/** Groups of documents in cross-validation. */
export const FOLDS = 12;

interface Indexed {
  readonly features: Int32Array;
  readonly table: number;
  readonly label: number;
}

/** Fits a linear-chain model by full-batch Adam on the penalised conditional likelihood; the same data give the same model. */
export const learn = (chains: readonly LabelledChain[], options: LearnOptions = DEFAULTS): Model => {
  const counts = new Map<string, number>();
  for (const { chain } of chains)
    for (const { features } of chain)
      for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const featureNames = [...counts]
    .filter(([, count]) => count >= options.minCount)
    .map(([name]) => name)
    .sort();
  const featureIndex = new Map(featureNames.map((name, index) => [name, index]));
  const linkNames = [...new Set(chains.flatMap(({ chain }) => chain.map(({ link }) => link)))].sort();
  const linkIndex = new Map(linkNames.map((name, index) => [name, index]));
  const offset = featureNames.length * K;
  const size = offset + linkNames.length * K * K;
  const data: Indexed[][] = chains.map(({ chain, labels }) =>
    chain.map(({ features, link }, t) => ({
      features: Int32Array.from(features.flatMap((feature) => featureIndex.get(feature) ?? [])),
      table: offset + (linkIndex.get(link) ?? 0) * K * K,
      label: labels[t] === undefined ? -1 : KIND_ORDER.indexOf(labels[t]),
    })),
  );
  const w = new Float64Array(size);
  const gradient = new Float64Array(size);
  const m = new Float64Array(size);
  const v = new Float64Array(size);
  for (let round = 1; round <= options.rounds; round += 1) {
    gradient.fill(0);
    for (const chain of data) addGradient(chain, w, gradient);
    for (let i = 0; i < size; i += 1) {
      const g = (gradient[i] ?? 0) + options.penalty * (w[i] ?? 0);
      m[i] = 0.9 * (m[i] ?? 0) + 0.1 * g;
      v[i] = 0.999 * (v[i] ?? 0) + 0.001 * g * g;
      const step = (m[i] ?? 0) / (1 - 0.9 ** round) / (Math.sqrt((v[i] ?? 0) / (1 - 0.999 ** round)) + 1e-8);
      const rate = options.rate * (1 - (round / options.rounds) * 0.9);
      w[i] = (w[i] ?? 0) - rate * step;
    }
  }
  return {
    weights: new Map(featureNames.map((name, i) => [name, [...w.slice(i * K, i * K + K)]])),
    transitions: new Map(
      linkNames.map((name, i) => [name, [...w.slice(offset + i * K * K, offset + (i + 1) * K * K)]]),
    ),
    temperature: 1,
  };
};

const addGradient = (chain: readonly Indexed[], w: Float64Array, gradient: Float64Array): void => {
  const n = chain.length;
  const emit = chain.map(({ features }) => {
    const scores = [0, 0, 0, 0];
    for (const f of features)
      for (let k = 0; k < K; k += 1) scores[k] = (scores[k] ?? 0) + (w[f * K + k] ?? 0);
    return scores;
  });
  // An unlabelled sentence may be any kind; a labelled one is clamped in the second pass.
  const free = sums(chain, emit, w, false);
  const clamped = sums(chain, emit, w, true);
  for (let t = 0; t < n; t += 1) {
    const { features, table } = chain[t] as Indexed;
    for (let k = 0; k < K; k += 1) {
      const difference = (free.single[t]?.[k] ?? 0) - (clamped.single[t]?.[k] ?? 0);
      for (const f of features) gradient[f * K + k] = (gradient[f * K + k] ?? 0) + difference;
    }
    if (t > 0)
      for (let jk = 0; jk < K * K; jk += 1)
        gradient[table + jk] =
          (gradient[table + jk] ?? 0) + (free.pair[t]?.[jk] ?? 0) - (clamped.pair[t]?.[jk] ?? 0);
  }
};

const sums = (chain: readonly Indexed[], emit: readonly number[][], w: Float64Array, clamp: boolean) => {
  const n = chain.length;
  const score = (t: number, k: number): number => {
    const label = chain[t]?.label ?? -1;
    return clamp && label !== -1 && label !== k ? -1e9 : (emit[t]?.[k] ?? 0);
  };
  const move = (t: number, j: number, k: number): number => w[(chain[t]?.table ?? 0) + j * K + k] ?? 0;
  const forward: number[][] = [];
  for (let t = 0; t < n; t += 1)
    forward.push(
      [0, 1, 2, 3].map(
        (k) =>
          score(t, k) +
          (t === 0 ? 0 : logSum([0, 1, 2, 3].map((j) => (forward[t - 1]?.[j] ?? 0) + move(t, j, k)))),
      ),
    );
  const backward: number[][] = Array.from({ length: n }, () => [0, 0, 0, 0]);
  for (let t = n - 2; t >= 0; t -= 1)
    backward[t] = [0, 1, 2, 3].map((j) =>
      logSum([0, 1, 2, 3].map((k) => score(t + 1, k) + (backward[t + 1]?.[k] ?? 0) + move(t + 1, j, k))),
    );
  const total = logSum(forward[n - 1] ?? [0]);
  const single = forward.map((values, t) =>
    values.map((value, k) => Math.exp(value + (backward[t]?.[k] ?? 0) - total)),
  );
  const pair = forward.map((_, t) =>
    t === 0
      ? []
      : Array.from({ length: K * K }, (__, jk) => {
          const [j, k] = [Math.floor(jk / K), jk % K];
          return Math.exp(
            (forward[t - 1]?.[j] ?? 0) + move(t, j, k) + score(t, k) + (backward[t]?.[k] ?? 0) - total,
          );
        }),
  );
  return { single, pair };
};
