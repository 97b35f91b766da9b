/** Fewer results than this are never shown together: each would be easy to guess. */
export const FEWEST = 5;

/** How values lie. */
export interface Spread {
  /** How many values. */
  readonly count: number;
  readonly lowerQuartile: number;
  readonly median: number;
  readonly upperQuartile: number;
}

/** The value below which a share of the sorted values lies, between two values in proportion: KVARTIL.INK in Excel. */
const quantile = (sorted: readonly number[], share: number): number => {
  const at = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at)] ?? 0;
  const high = sorted[Math.ceil(at)] ?? low;
  return low + (high - low) * (at - Math.floor(at));
};

/** Median and quartiles, or undefined when the values are too few to be shown. */
export const spreadOf = (values: readonly number[]): Spread | undefined => {
  if (values.length < FEWEST) return undefined;
  const sorted = values.toSorted((a, b) => a - b);
  return {
    count: sorted.length,
    lowerQuartile: quantile(sorted, 0.25),
    median: quantile(sorted, 0.5),
    upperQuartile: quantile(sorted, 0.75),
  };
};
