/** How much two sets of words have in common, each word weighed by how seldom it stands in the document. */
export interface Likeness {
  /** Share of the later sentence's weight that stands in the earlier one, 0 to 1. */
  readonly covered: number;
  readonly shared: number;
  /** Share of both together, 0 to 1. */
  readonly mutual: number;
}

type Words = readonly number[];

const NOTHING: Likeness = { covered: 0, shared: 0, mutual: 0 };

/** Compares sets of words that `lists` are counted for; all numbers are below `size`. */
export class Comparison {
  /** Weight of each word: the fewer lists it stands in, the more it tells. */
  readonly #weights: Float64Array;
  /** The last comparison in which each word stood in the earlier set. */
  readonly #met: Int32Array;
  #round = 0;

  constructor(size: number, lists: readonly Words[]) {
    this.#weights = new Float64Array(size);
    this.#met = new Int32Array(size);
    for (const words of lists) for (const word of words) this.#weights[word] = (this.#weights[word] ?? 0) + 1;
    const ofCount: number[] = [];
    for (let word = 0; word < size; word += 1) {
      const count = this.#weights[word] ?? 0;
      if (count > 0) this.#weights[word] = ofCount[count] ??= Math.log(1 + lists.length / count);
    }
  }

  likeness(earlier: Words, later: Words): Likeness {
    this.#round += 1;
    let other = 0;
    for (const word of earlier) {
      other += this.#weights[word] ?? 0;
      this.#met[word] = this.#round;
    }
    let common = 0;
    let own = 0;
    let shared = 0;
    for (const word of later) {
      const weight = this.#weights[word] ?? 0;
      own += weight;
      if (this.#met[word] !== this.#round) continue;
      common += weight;
      shared += 1;
    }
    return own === 0 ? NOTHING : { covered: common / own, shared, mutual: common / (own + other - common) };
  }
}
