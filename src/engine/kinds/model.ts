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
  /** Divided by the temperature. */
  readonly transitions: ReadonlyMap<string, Float64Array>;
  /** For each view the scores of sentences seen before, known by their list of features. */
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
      Float64Array.from(table, (weight) => weight / temperature),
    ]),
  ),
  remembered: VIEWS.map(() => new WeakMap<readonly number[], Float64Array>()),
});

const sumInto = (scores: Float64Array, features: readonly number[], table: Float64Array): void => {
  let [a, b, c, d] = [scores[0] ?? 0, scores[1] ?? 0, scores[2] ?? 0, scores[3] ?? 0];
  for (const feature of features) {
    const at = feature * K;
    a += table[at] ?? 0;
    b += table[at + 1] ?? 0;
    c += table[at + 2] ?? 0;
    d += table[at + 3] ?? 0;
  }
  scores[0] = a;
  scores[1] = b;
  scores[2] = c;
  scores[3] = d;
};

const scoresOf = (model: Model, { features, section, view }: Observation): Float64Array => {
  const known = model.remembered[view]?.get(features);
  if (known !== undefined) return known;
  const scores = new Float64Array(K);
  const table = model.tables[view] ?? new Float64Array();
  sumInto(scores, features, table);
  sumInto(scores, section, table);
  model.remembered[view]?.set(features, scores);
  return scores;
};

const NO_TRANSITIONS = new Float64Array(K * K);
const terms = new Float64Array(K);

/** Logarithm of the sum of the exponentials of `terms`. */
const logSum = (): number => {
  let max = terms[0] ?? 0;
  for (let k = 1; k < K; k += 1) max = Math.max(max, terms[k] ?? 0);
  let sum = 0;
  for (let k = 0; k < K; k += 1) sum += Math.exp((terms[k] ?? 0) - max);
  return max + Math.log(sum);
};

const forwardOf = (scores: readonly Float64Array[], tables: readonly Float64Array[]): Float64Array[] => {
  const forward: Float64Array[] = [];
  scores.forEach((own, t) => {
    const values = own.slice();
    const before = forward[t - 1];
    const table = tables[t] ?? NO_TRANSITIONS;
    if (before !== undefined)
      for (let k = 0; k < K; k += 1) {
        for (let j = 0; j < K; j += 1) terms[j] = (before[j] ?? 0) + (table[j * K + k] ?? 0);
        values[k] = (own[k] ?? 0) + logSum();
      }
    forward.push(values);
  });
  return forward;
};

/** Share of every kind for every sentence: forward-backward over the chain. */
export const marginalsOf = (model: Model, chain: readonly Observation[]): number[][] => {
  const scores = chain.map((one) => scoresOf(model, one));
  const tables = chain.map(({ link }) => model.transitions.get(link) ?? NO_TRANSITIONS);
  const forward = forwardOf(scores, tables);
  const shares = new Array<number[]>(chain.length);
  let backward = new Float64Array(K);
  for (let t = chain.length - 1; t >= 0; t -= 1) {
    const own = forward[t] ?? backward;
    for (let k = 0; k < K; k += 1) terms[k] = (own[k] ?? 0) + (backward[k] ?? 0);
    const total = logSum();
    shares[t] = Array.from(terms, (value) => Math.exp(value - total));
    const before = new Float64Array(K);
    const table = tables[t] ?? NO_TRANSITIONS;
    for (let j = 0; j < K; j += 1) {
      for (let k = 0; k < K; k += 1)
        terms[k] = (scores[t]?.[k] ?? 0) + (backward[k] ?? 0) + (table[j * K + k] ?? 0);
      before[j] = logSum();
    }
    backward = before;
  }
  return shares;
};
