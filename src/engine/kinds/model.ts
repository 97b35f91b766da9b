import { FeatureIndex } from './feature-index';
import type { SentenceKind } from './kind';
import { isAlone, namesInView, VIEWS } from './section-view';

export const KIND_ORDER: readonly SentenceKind[] = ['fact', 'reported', 'assessment', 'mixed'];
const K = KIND_ORDER.length;

/** One sentence as the model sees it. */
export interface Observation {
  /** Numbers of the features that hold in the sentence. */
  readonly features: readonly number[];
  /** Numbers of the features that all sentences of its section have. */
  readonly section: readonly number[];
  /** How the section colours the features: a place in VIEWS. */
  readonly view: number;
  /** How the sentence follows on the one before; it chooses the table of transitions. */
  readonly link: string;
}

/** What is learnt: a linear chain over a document's sentences, logistic in the features. */
export interface Weights {
  /** Four weights for each feature, in KIND_ORDER; a feature coloured by its section has a name of its own. */
  readonly weights: ReadonlyMap<string, readonly number[]>;
  /** For each link 16 weights: previous kind times four plus this kind. */
  readonly transitions: ReadonlyMap<string, readonly number[]>;
  /** Divides all scores; above 1 it makes the model less sure. */
  readonly temperature: number;
}

/** Weights made ready for use. */
export interface Model {
  readonly index: FeatureIndex;
  /** For each view four weights for each number of a feature, divided by the temperature. */
  readonly tables: readonly Float64Array[];
  /** For each link how much more likely a kind is after another: weights divided by the temperature, as exponentials. */
  readonly transitions: ReadonlyMap<string, Float64Array>;
  /** What was made of a sentence's list of features, with the section that it stood in. */
  readonly remembered: WeakMap<readonly number[], Remembered>;
}

interface Remembered {
  readonly section: readonly number[];
  readonly view: number;
  readonly likelihood: Float64Array;
}

const NO_TABLE = new Float64Array();

/** For each view the weights of each feature, one feature after another. */
const tablesOf = (
  weights: Weights['weights'],
  names: readonly string[],
  temperature: number,
): readonly Float64Array[] => {
  const tables = VIEWS.map(() => new Float64Array(names.length * K));
  const add = (table: Float64Array, id: number, own: readonly number[] | undefined): void => {
    if (own === undefined) return;
    for (let k = 0; k < K; k += 1) table[id * K + k] = (table[id * K + k] ?? 0) + (own[k] ?? 0) / temperature;
  };
  names.forEach((base, id) => {
    if (isAlone(base)) {
      const own = weights.get(base);
      for (const table of tables) add(table, id, own);
      return;
    }
    VIEWS.forEach((view, at) => {
      for (const name of namesInView(base, view)) add(tables[at] ?? NO_TABLE, id, weights.get(name));
    });
  });
  return tables;
};

/** Makes a model of weights; `index` must be given when sentences have been observed with one already. */
export const modelOf = (
  { weights, transitions, temperature }: Weights,
  index = new FeatureIndex(new Set([...weights.keys()].map((name) => name.slice(name.indexOf('@') + 1)))),
): Model => ({
  index,
  tables: tablesOf(weights, index.names, temperature),
  transitions: new Map(
    [...transitions].map(([link, table]) => [
      link,
      Float64Array.from(table, (weight) => Math.exp(weight / temperature)),
    ]),
  ),
  remembered: new WeakMap(),
});

const addTo = (scores: Float64Array, features: readonly number[], table: Float64Array): void => {
  for (const feature of features)
    for (let k = 0; k < K; k += 1) scores[k] = (scores[k] ?? 0) + (table[feature * K + k] ?? 0);
};

/** How likely each kind is by the sentence alone, the likeliest 1. */
const likelihoodOf = (
  { tables, remembered }: Model,
  { features, section, view }: Observation,
): Float64Array => {
  const known = remembered.get(features);
  if (known?.section === section && known.view === view) return known.likelihood;
  const scores = new Float64Array(K);
  const table = tables[view] ?? scores;
  addTo(scores, features, table);
  addTo(scores, section, table);
  const most = Math.max(...scores);
  const likelihood = scores.map((score) => Math.exp(score - most));
  remembered.set(features, { section, view, likelihood });
  return likelihood;
};

const NO_TRANSITIONS = new Float64Array(K * K).fill(1);

/** Only the proportions matter; the largest is made 1, so that long chains neither vanish nor overflow. */
const scale = (values: Float64Array, from: number): void => {
  let most = 0;
  for (let k = 0; k < K; k += 1) most = Math.max(most, values[from + k] ?? 0);
  for (let k = 0; k < K; k += 1) values[from + k] = (values[from + k] ?? 0) / most;
};

interface Chain {
  readonly likelihoods: readonly Float64Array[];
  readonly tables: readonly Float64Array[];
}

/** K values for each sentence: how likely each kind is by the sentences up to it. */
const forwardOf = ({ likelihoods, tables }: Chain): Float64Array => {
  const forward = new Float64Array(likelihoods.length * K);
  likelihoods.forEach((own, t) => {
    const [at, before] = [t * K, (t - 1) * K];
    const table = tables[t] ?? NO_TRANSITIONS;
    for (let k = 0; k < K; k += 1) {
      let sum = t === 0 ? 1 : 0;
      for (let j = 0; t > 0 && j < K; j += 1) sum += (forward[before + j] ?? 0) * (table[j * K + k] ?? 0);
      forward[at + k] = sum * (own[k] ?? 0);
    }
    scale(forward, at);
  });
  return forward;
};

/** K values for each sentence: how likely the sentences after it are, given its kind. */
const backwardOf = ({ likelihoods, tables }: Chain): Float64Array => {
  const backward = new Float64Array(likelihoods.length * K).fill(1);
  for (let t = likelihoods.length - 1; t > 0; t -= 1) {
    const [at, before] = [t * K, (t - 1) * K];
    const table = tables[t] ?? NO_TRANSITIONS;
    const own = likelihoods[t];
    for (let j = 0; j < K; j += 1) {
      let sum = 0;
      for (let k = 0; k < K; k += 1)
        sum += (table[j * K + k] ?? 0) * (own?.[k] ?? 0) * (backward[at + k] ?? 0);
      backward[before + j] = sum;
    }
    scale(backward, before);
  }
  return backward;
};

/** K shares for each sentence, one for every kind: forward-backward over the chain. */
export const marginalsOf = (model: Model, observations: readonly Observation[]): Float64Array => {
  const chain: Chain = {
    likelihoods: observations.map((one) => likelihoodOf(model, one)),
    tables: observations.map(({ link }) => model.transitions.get(link) ?? NO_TRANSITIONS),
  };
  const forward = forwardOf(chain);
  const backward = backwardOf(chain);
  const shares = forward.map((value, at) => value * (backward[at] ?? 0));
  for (let at = 0; at < shares.length; at += K) {
    let total = 0;
    for (let k = 0; k < K; k += 1) total += shares[at + k] ?? 0;
    for (let k = 0; k < K; k += 1) shares[at + k] = (shares[at + k] ?? 0) / total;
  }
  return shares;
};
