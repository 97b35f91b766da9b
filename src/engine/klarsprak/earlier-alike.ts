import type { Words } from './likeness';

/** A word that stands everywhere tells little: only the last sentences with it are compared, so time stays linear. */
const MOST_COMPARED = 40;

/**
 * For each sentence the places of the earlier ones that share enough words with it to be worth comparing, none further
 * back than `reach`. To be asked for one sentence after another.
 */
export const earlierAlike = (
  sentences: readonly Words[],
  size: number,
  reach: number,
  isEnough: (shared: number, earlier: number, later: number) => boolean,
): ((later: number) => number[]) => {
  const byWord: (number[] | undefined)[] = Array.from({ length: size });
  const shared = new Uint16Array(sentences.length);
  return (later) => {
    const met: number[] = [];
    for (const word of sentences[later] ?? []) {
      const places = (byWord[word] ??= []);
      for (let at = Math.max(0, places.length - MOST_COMPARED); at < places.length; at++) {
        const place = places[at] ?? 0;
        if (place < later - reach) continue;
        const count = shared[place] ?? 0;
        if (count === 0) met.push(place);
        shared[place] = count + 1;
      }
      places.push(later);
    }
    return met.filter((place) => {
      const count = shared[place] ?? 0;
      shared[place] = 0;
      return isEnough(count, place, later);
    });
  };
};
