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
});
