/** A set of classes of words as two numbers of 30 bits, so that a sentence's words are compared with it quickly. */
export interface ClassMask {
  readonly low: number;
  readonly high: number;
}

const BITS = 30;
const places = new Map<string, number>();

const placeOf = (name: string): number => {
  let place = places.get(name);
  if (place === undefined) {
    place = places.size;
    if (place >= 2 * BITS) throw new RangeError(`More than ${2 * BITS} classes of words: ${name}`);
    places.set(name, place);
  }
  return place;
};

export const maskOf = (...names: readonly string[]): ClassMask => {
  let [low, high] = [0, 0];
  for (const place of names.map(placeOf)) {
    if (place < BITS) low |= 1 << place;
    else high |= 1 << (place - BITS);
  }
  return { low, high };
};

/** True when the two have a class in common. */
export const meets = (one: ClassMask, other: ClassMask): boolean =>
  (one.low & other.low) !== 0 || (one.high & other.high) !== 0;
