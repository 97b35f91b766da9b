import { FeatureIndex } from './feature-index';
import type { SentenceKind } from './kind';
import { namesInView, VIEWS } from './section-view';

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
  /** For each view the scores of lists of features seen before. */
  readonly remembered: readonly WeakMap<readonly number[], Float64Array>[];
}

/** Makes a model of weights; `index` must be given when sentences have been observed with one already. */
export const modelOf = (
  { weights, transitions, temperature }: Weights,
  index = new FeatureIndex(new Set([...weights.keys()].map((name) => name.slice(name.indexOf('@') + 1)))),
): Model => ({
  index,
  tables: VIEWS.map((view) => {
    const table = new Float64Array(index.names.length * K);
    index.names.forEach((base, id) => {
      for (const name of namesInView(base, view))
        weights.get(name)?.forEach((weight, k) => {
          table[id * K + k] = (table[id * K + k] ?? 0) + weight / temperature;
        });
    });
    return table;
  }),
  transitions: new Map(
    [...transitions].map(([link, table]) => [
      link,
      Float64Array.from(table, (weight) => Math.exp(weight / temperature)),
    ]),
  ),
  remembered: VIEWS.map(() => new WeakMap<readonly number[], Float64Array>()),
});

/** Sums of the weights of a list of features. A sentence and its section are summed apart, since either may change alone. */
const scoresOf = ({ remembered, tables }: Model, view: number, features: readonly number[]): Float64Array => {
  const known = remembered[view]?.get(features);
  if (known !== undefined) return known;
  const scores = new Float64Array(K);
  const table = tables[view] ?? scores;
  for (const feature of features)
    for (let k = 0; k < K; k += 1) scores[k] = (scores[k] ?? 0) + (table[feature * K + k] ?? 0);
  remembered[view]?.set(features, scores);
  return scores;
};

/** How likely each kind is by the sentence alone, the likeliest 1. */
const likelihoodOf = (model: Model, { features, section, view }: Observation): number[] => {
  const own = scoresOf(model, view, features);
  const shared = scoresOf(model, view, section);
  const sums = Array.from(own, (score, k) => score + (shared[k] ?? 0));
  const most = Math.max(...sums);
  return sums.map((sum) => Math.exp(sum - most));
};

const NO_TRANSITIONS = new Float64Array(K * K).fill(1);

/** Only the proportions matter; the largest is made 1, so that long chains neither vanish nor overflow. */
const scaled = (values: readonly number[]): number[] => {
  const most = Math.max(...values);
  return values.map((value) => value / most);
};

const forwardOf = (likelihoods: readonly number[][], tables: readonly Float64Array[]): number[][] => {
  const forward: number[][] = [];
  likelihoods.forEach((own, t) => {
    const before = forward[t - 1];
    if (before === undefined) return void forward.push(own);
    const table = tables[t] ?? NO_TRANSITIONS;
    const values = own.map((likelihood, k) => {
      let sum = 0;
      for (let j = 0; j < K; j += 1) sum += (before[j] ?? 0) * (table[j * K + k] ?? 0);
      return sum * likelihood;
    });
    forward.push(scaled(values));
  });
  return forward;
};

const sharesOf = (forward: readonly number[], backward: readonly number[]): number[] => {
  const products = forward.map((value, k) => value * (backward[k] ?? 0));
  const total = products.reduce((sum, product) => sum + product, 0);
  return products.map((product) => product / total);
};

/** Share of every kind for every sentence: forward-backward over the chain. */
export const marginalsOf = (model: Model, chain: readonly Observation[]): number[][] => {
  const likelihoods = chain.map((one) => likelihoodOf(model, one));
  const tables = chain.map(({ link }) => model.transitions.get(link) ?? NO_TRANSITIONS);
  const forward = forwardOf(likelihoods, tables);
  const shares = new Array<number[]>(chain.length);
  let backward = KIND_ORDER.map(() => 1);
  for (let t = chain.length - 1; t >= 0; t -= 1) {
    const own = likelihoods[t] ?? [];
    shares[t] = sharesOf(forward[t] ?? own, backward);
    const table = tables[t] ?? NO_TRANSITIONS;
    const ahead = own.map((likelihood, k) => likelihood * (backward[k] ?? 0));
    backward = scaled(
      KIND_ORDER.map((_, j) => ahead.reduce((sum, value, k) => sum + value * (table[j * K + k] ?? 0), 0)),
    );
  }
  return shares;
};
