import type { Words } from './likeness';

/** A word that stands everywhere tells little: only the last sentences with it are compared, so time stays linear. */
const MOST_COMPARED = 40;

/** Where the places of each word begin in one list with room for all of them. */
const startsOf = (sentences: readonly Words[], size: number): Int32Array => {
  const starts = new Int32Array(size + 1);
  for (const words of sentences) for (const word of words) starts[word + 1] = (starts[word + 1] ?? 0) + 1;
  for (let word = 0; word < size; word += 1) starts[word + 1] = (starts[word + 1] ?? 0) + (starts[word] ?? 0);
  return starts;
};

export interface EarlierAlike {
  /** The earlier ones that are like this one. */
  readonly to: (later: number) => number[];
  /** For a sentence that is only to be found by those after it. */
  readonly pass: (later: number) => void;
}

/**
 * For each sentence the places of the earlier ones that share enough words with it to be worth comparing, none further
 * back than `reach`. To be asked for one sentence after another, or told to pass it.
 */
export const earlierAlike = (
  sentences: readonly Words[],
  size: number,
  reach: number,
  isEnough: (shared: number, earlier: number, later: number) => boolean,
): EarlierAlike => {
  const starts = startsOf(sentences, size);
  const ends = starts.slice(0, size);
  const places = new Int32Array(starts[size] ?? 0);
  const shared = new Uint16Array(sentences.length);
  const met = new Int32Array(sentences.length);
  const pass = (later: number): void => {
    for (const word of sentences[later] ?? []) {
      const end = ends[word] ?? 0;
      places[end] = later;
      ends[word] = end + 1;
    }
  };
  const to = (later: number): number[] => {
    let count = 0;
    for (const word of sentences[later] ?? []) {
      const end = ends[word] ?? 0;
      for (let at = Math.max(starts[word] ?? 0, end - MOST_COMPARED); at < end; at += 1) {
        const place = places[at] ?? 0;
        if (place < later - reach) continue;
        const times = shared[place] ?? 0;
        if (times === 0) met[count++] = place;
        shared[place] = times + 1;
      }
    }
    pass(later);
    const alike: number[] = [];
    for (let at = 0; at < count; at += 1) {
      const place = met[at] ?? 0;
      if (isEnough(shared[place] ?? 0, place, later)) alike.push(place);
      shared[place] = 0;
    }
    return alike;
  };
  return { to, pass };
};
