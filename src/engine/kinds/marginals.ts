import { type ChangedPart, changedPart } from '../document/changed-part';
import { KIND_ORDER, type Model, type Observation } from './model';

const K = KIND_ORDER.length;

/** How likely each kind of each sentence is, and in which sentences that may be otherwise than for the last chain. */
export interface Shares {
  /** K shares for each sentence, one for every kind. */
  readonly shares: Float64Array;
  /** The first sentence that may have changed, and the one after the last. */
  readonly start: number;
  readonly end: number;
}

const NOTHING: Float64Array = new Float64Array();
const NO_TRANSITIONS = new Float64Array(K * K).fill(1);

/** Rows of K numbers with room for the sentences that have come; their rows are still to be worked out. */
const withRoom = (rows: Float64Array, { start, endBefore, endAfter }: ChangedPart): Float64Array => {
  if (endBefore === endAfter) return rows;
  const room = new Float64Array(rows.length + (endAfter - endBefore) * K);
  room.set(rows.subarray(0, start * K));
  room.set(rows.subarray(endBefore * K), endAfter * K);
  return room;
};

/** Only the proportions matter; the largest is made 1, so that long chains neither vanish nor overflow. */
const scale = (row: Float64Array): void => {
  let most = 0;
  for (let k = 0; k < K; k += 1) most = Math.max(most, row[k] ?? 0);
  for (let k = 0; k < K; k += 1) row[k] = (row[k] ?? 0) / most;
};

/**
 * Shares for the sentences of a chain, by forward-backward. From one chain to the next it works out only the sentences
 * that have changed and those around them, until what they pass on is what it was.
 */
export class Marginals {
  readonly #model: Model;
  /** The row that is being worked out. */
  readonly #row = new Float64Array(K);
  #chain: readonly Observation[] = [];
  /** How likely each kind is by the sentence alone, the likeliest 1. */
  #alone = NOTHING;
  /** By the sentences up to it. */
  #forward = NOTHING;
  /** How likely the sentences after it are, given its kind. */
  #backward = NOTHING;
  #shares = NOTHING;

  constructor(model: Model) {
    this.#model = model;
  }

  /** Holds until the next chain. A sentence is the same when it is the same object. */
  over(chain: readonly Observation[]): Shares {
    const part = changedPart(this.#chain, chain);
    this.#chain = chain;
    this.#alone = withRoom(this.#alone, part);
    this.#forward = withRoom(this.#forward, part);
    this.#backward = withRoom(this.#backward, part);
    this.#shares = withRoom(this.#shares, part);
    for (let t = part.start; t < part.endAfter; t += 1) this.#weighAlone(t);
    let end = part.start;
    while (end < chain.length && (this.#passForward(end) || end < part.endAfter)) end += 1;
    let start = part.endAfter;
    while (start > 0 && (this.#passBackward(start - 1) || start > part.start)) start -= 1;
    for (let t = start; t < end; t += 1) this.#share(t);
    return { shares: this.#shares, start, end };
  }

  /** Puts the row in its place; true when another stood there. */
  #put(rows: Float64Array, t: number): boolean {
    let isOther = false;
    for (let k = 0; k < K; k += 1) {
      const value = this.#row[k] ?? 0;
      if (rows[t * K + k] !== value) isOther = true;
      rows[t * K + k] = value;
    }
    return isOther;
  }

  #weighAlone(t: number): void {
    const own = this.#chain[t];
    const table = this.#model.tables[own?.view ?? 0] ?? NOTHING;
    const row = this.#row.fill(0);
    for (const list of [own?.features, own?.section])
      for (const feature of list ?? [])
        for (let k = 0; k < K; k += 1) row[k] = (row[k] ?? 0) + (table[feature * K + k] ?? 0);
    const most = Math.max(...row);
    for (let k = 0; k < K; k += 1) row[k] = Math.exp((row[k] ?? 0) - most);
    this.#put(this.#alone, t);
  }

  /** How much more likely each kind of a sentence is after each kind of the one before it. */
  #transitions(t: number): Float64Array {
    return this.#model.transitions.get(this.#chain[t]?.link ?? '') ?? NO_TRANSITIONS;
  }

  #passForward(t: number): boolean {
    const table = this.#transitions(t);
    const before = (t - 1) * K;
    for (let k = 0; k < K; k += 1) {
      let sum = t === 0 ? 1 : 0;
      for (let j = 0; t > 0 && j < K; j += 1)
        sum += (this.#forward[before + j] ?? 0) * (table[j * K + k] ?? 0);
      this.#row[k] = sum * (this.#alone[t * K + k] ?? 0);
    }
    scale(this.#row);
    return this.#put(this.#forward, t);
  }

  #passBackward(t: number): boolean {
    if (t === this.#chain.length - 1) {
      this.#row.fill(1);
      return this.#put(this.#backward, t);
    }
    const table = this.#transitions(t + 1);
    const next = (t + 1) * K;
    for (let j = 0; j < K; j += 1) {
      let sum = 0;
      for (let k = 0; k < K; k += 1)
        sum += (table[j * K + k] ?? 0) * (this.#alone[next + k] ?? 0) * (this.#backward[next + k] ?? 0);
      this.#row[j] = sum;
    }
    scale(this.#row);
    return this.#put(this.#backward, t);
  }

  #share(t: number): void {
    let total = 0;
    for (let k = 0; k < K; k += 1) {
      const share = (this.#forward[t * K + k] ?? 0) * (this.#backward[t * K + k] ?? 0);
      this.#row[k] = share;
      total += share;
    }
    for (let k = 0; k < K; k += 1) this.#shares[t * K + k] = (this.#row[k] ?? 0) / total;
  }
}
