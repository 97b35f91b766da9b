/** Weighs a word: one that stands in few sentences tells more of what a sentence is about. */
export type Weight = (word: string) => number;

export interface Likeness {
  /** Share of the later sentence's weight that stands in the earlier one, 0 to 1. */
  readonly covered: number;
  readonly shared: number;
  /** The weight of what is shared. */
  readonly weight: number;
  /** Share of both together, 0 to 1. */
  readonly mutual: number;
}

const NOTHING: Likeness = { covered: 0, shared: 0, weight: 0, mutual: 0 };

export const likeness = (
  earlier: ReadonlySet<string>,
  later: ReadonlySet<string>,
  weight: Weight,
): Likeness => {
  let common = 0;
  let own = 0;
  let shared = 0;
  for (const word of later) {
    own += weight(word);
    if (!earlier.has(word)) continue;
    common += weight(word);
    shared += 1;
  }
  if (shared === 0) return NOTHING;
  let other = 0;
  for (const word of earlier) other += weight(word);
  return { covered: common / own, shared, weight: common, mutual: common / (own + other - common) };
};

/** The rarer a word is among the sentences, the more it weighs. */
export const weightsOf = (sentences: readonly ReadonlySet<string>[]): Weight => {
  const counts = new Map<string, number>();
  for (const words of sentences) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const weights = new Map<string, number>();
  return (word) => {
    const known = weights.get(word);
    if (known !== undefined) return known;
    const weight = Math.log(1 + sentences.length / (counts.get(word) ?? 1));
    weights.set(word, weight);
    return weight;
  };
};
