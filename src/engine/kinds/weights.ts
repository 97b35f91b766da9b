import text from './data/weights.json?raw';
import { type Model, modelOf, type Weights } from './model';

/** How the trained weights are kept in data/weights.json; written by `npm run train`. */
export interface StoredWeights {
  readonly temperature: number;
  /** Hundredths. */
  readonly weights: Readonly<Record<string, readonly number[]>>;
  readonly transitions: Readonly<Record<string, readonly number[]>>;
}

const HUNDREDTHS = 100;

const mapOf = (table: StoredWeights['weights']): Map<string, readonly number[]> =>
  new Map(Object.entries(table).map(([name, values]) => [name, values.map((value) => value / HUNDREDTHS)]));

/** Features whose weights all round to less than this are left out. */
const SMALLEST = 8;

const tableOf = (map: Weights['weights'], smallest: number): Record<string, number[]> =>
  Object.fromEntries(
    [...map]
      .map(([name, values]) => [name, values.map((value) => Math.round(value * HUNDREDTHS))] as const)
      .filter(([, values]) => values.some((value) => Math.abs(value) >= smallest)),
  );

export const storedWeights = (weights: Weights): StoredWeights => ({
  temperature: weights.temperature,
  weights: tableOf(weights.weights, SMALLEST),
  transitions: tableOf(weights.transitions, 0),
});

export const weightsOf = (stored: StoredWeights): Weights => ({
  temperature: stored.temperature,
  weights: mapOf(stored.weights),
  transitions: mapOf(stored.transitions),
});

/** The weights that ship with Saklig. */
export const shippedWeights = (): Weights => weightsOf(JSON.parse(text) as StoredWeights);

let shipped: Model | undefined;

/** The model that ships with Saklig, read once. */
export const shippedModel = (): Model => (shipped ??= modelOf(shippedWeights()));
