import { KIND_ORDER } from '../../src/engine/kinds/model';

export const K = KIND_ORDER.length;

/** A chain with its features as numbers. */
export interface Indexed {
  /** Features of all sentences, one after the other. */
  readonly features: Int32Array;
  /** Where each sentence's features begin, and the end. */
  readonly starts: Int32Array;
  /** Where each sentence's table of transitions begins among the weights. */
  readonly tables: Int32Array;
  /** Index in KIND_ORDER, -1 without a label. */
  readonly labels: Int8Array;
}

const NEVER = -1e9;

/** Score of each kind for each sentence; a labelled one can only be its label when clamped. */
const scoresOf = ({ features, starts, labels }: Indexed, w: Float64Array, clamped: boolean): Float64Array => {
  const n = labels.length;
  const scores = new Float64Array(n * K);
  for (let t = 0; t < n; t += 1) {
    for (let i = starts[t] ?? 0; i < (starts[t + 1] ?? 0); i += 1) {
      const f = (features[i] ?? 0) * K;
      for (let k = 0; k < K; k += 1) scores[t * K + k] = (scores[t * K + k] ?? 0) + (w[f + k] ?? 0);
    }
    const label = labels[t] ?? -1;
    if (clamped && label !== -1) for (let k = 0; k < K; k += 1) if (k !== label) scores[t * K + k] = NEVER;
  }
  return scores;
};

const terms = new Float64Array(K);

/** Logarithm of the sum of the exponentials of `terms`. */
const logSum = (): number => {
  let max = terms[0] ?? 0;
  for (let k = 1; k < K; k += 1) max = Math.max(max, terms[k] ?? 0);
  let sum = 0;
  for (let k = 0; k < K; k += 1) sum += Math.exp((terms[k] ?? 0) - max);
  return max + Math.log(sum);
};

const forwardOf = (scores: Float64Array, tables: Int32Array, w: Float64Array): Float64Array => {
  const forward = scores.slice();
  for (let t = 1; t < tables.length; t += 1)
    for (let k = 0; k < K; k += 1) {
      for (let j = 0; j < K; j += 1)
        terms[j] = (forward[(t - 1) * K + j] ?? 0) + (w[(tables[t] ?? 0) + j * K + k] ?? 0);
      forward[t * K + k] = (scores[t * K + k] ?? 0) + logSum();
    }
  return forward;
};

const backwardOf = (scores: Float64Array, tables: Int32Array, w: Float64Array): Float64Array => {
  const backward = new Float64Array(scores.length);
  for (let t = tables.length - 2; t >= 0; t -= 1)
    for (let j = 0; j < K; j += 1) {
      for (let k = 0; k < K; k += 1) {
        const at = (t + 1) * K + k;
        terms[k] = (scores[at] ?? 0) + (backward[at] ?? 0) + (w[(tables[t + 1] ?? 0) + j * K + k] ?? 0);
      }
      backward[t * K + j] = logSum();
    }
  return backward;
};

/**
 * Adds to a gradient how often each feature and transition is expected with each kind under the weights `w`; clamped to the
 * labels it is taken away instead, so that the two together give the gradient of the negative log likelihood.
 */
export const addExpected = (
  chain: Indexed,
  w: Float64Array,
  gradient: Float64Array,
  clamped: boolean,
): void => {
  const { features, starts, tables, labels } = chain;
  const n = labels.length;
  if (n === 0) return;
  const scores = scoresOf(chain, w, clamped);
  const forward = forwardOf(scores, tables, w);
  const backward = backwardOf(scores, tables, w);
  for (let k = 0; k < K; k += 1) terms[k] = forward[(n - 1) * K + k] ?? 0;
  const total = logSum();
  const sign = clamped ? -1 : 1;
  for (let t = 0; t < n; t += 1)
    for (let k = 0; k < K; k += 1) {
      const at = t * K + k;
      const share = sign * Math.exp((forward[at] ?? 0) + (backward[at] ?? 0) - total);
      if (share === 0) continue;
      for (let i = starts[t] ?? 0; i < (starts[t + 1] ?? 0); i += 1) {
        const f = (features[i] ?? 0) * K + k;
        gradient[f] = (gradient[f] ?? 0) + share;
      }
      if (t === 0) continue;
      for (let j = 0; j < K; j += 1) {
        const move = (tables[t] ?? 0) + j * K + k;
        const before = forward[(t - 1) * K + j] ?? 0;
        const both = Math.exp(before + (w[move] ?? 0) + (scores[at] ?? 0) + (backward[at] ?? 0) - total);
        gradient[move] = (gradient[move] ?? 0) + sign * both;
      }
    }
};
