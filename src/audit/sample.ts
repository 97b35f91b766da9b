/** Numbers from 0 up to 1, the same every time for the same seed (mulberry32, 32 bits of state). */
const numbersFrom = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

/**
 * A random sample without replacement, in the order of `items`. The same items, size and seed give the same sample; all
 * items when the size is not smaller than their number.
 */
export const sampleOf = <T>(items: readonly T[], size: number, seed: number): readonly T[] => {
  const next = numbersFrom(seed);
  const places = items.map((_, index) => index);
  const taken = Math.min(size, items.length);
  for (let index = 0; index < taken; index += 1) {
    const other = index + Math.floor(next() * (places.length - index));
    [places[index], places[other]] = [places[other] ?? 0, places[index] ?? 0];
  }
  const chosen = new Set(places.slice(0, taken));
  return items.filter((_, index) => chosen.has(index));
};
