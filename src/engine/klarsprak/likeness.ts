/** How much two sets of words have in common, each word weighed by how seldom it stands among the sentences. */
export interface Likeness {
  /** Share of the later sentence's weight that stands in the earlier one, 0 to 1. */
  readonly covered: number;
  readonly shared: number;
  /** The weight of what is shared. */
  readonly weight: number;
  /** Share of both together, 0 to 1. */
  readonly mutual: number;
}

/** A set of words, each as its number. */
export type Words = readonly number[];

const NOTHING: Likeness = { covered: 0, shared: 0, weight: 0, mutual: 0 };

/** Compares sets of words that `sentences` are counted for; all numbers are below `size`. */
export class Comparison {
  /** Weight of each word: the fewer sentences it stands in, the more it tells. */
  readonly #weights: Float64Array;
  /** The last comparison in which each word stood in the earlier set. */
  readonly #met: Int32Array;
  #round = 0;

  constructor(size: number, sentences: readonly Words[]) {
    this.#weights = new Float64Array(size);
    this.#met = new Int32Array(size);
    for (const words of sentences)
      for (const word of words) this.#weights[word] = (this.#weights[word] ?? 0) + 1;
    const ofCount: number[] = [];
    for (let word = 0; word < size; word += 1) {
      const count = this.#weights[word] ?? 0;
      if (count > 0) this.#weights[word] = ofCount[count] ??= Math.log(1 + sentences.length / count);
    }
  }

  #weightOf(words: Words): number {
    let weight = 0;
    for (const word of words) weight += this.#weights[word] ?? 0;
    return weight;
  }

  /** Share of the words' weight that is of words with the mark in `marks`, 0 to 1. */
  shareMarked(words: Words, marks: Int32Array, mark: number): number {
    const own = this.#weightOf(words);
    if (own === 0) return 0;
    let marked = 0;
    for (const word of words) if (marks[word] === mark) marked += this.#weights[word] ?? 0;
    return marked / own;
  }

  likeness(earlier: Words, later: Words): Likeness {
    this.#round += 1;
    for (const word of earlier) this.#met[word] = this.#round;
    let weight = 0;
    let shared = 0;
    for (const word of later) {
      if (this.#met[word] !== this.#round) continue;
      weight += this.#weights[word] ?? 0;
      shared += 1;
    }
    if (shared === 0) return NOTHING;
    const [own, other] = [this.#weightOf(later), this.#weightOf(earlier)];
    return { covered: weight / own, shared, weight, mutual: weight / (own + other - weight) };
  }
}
