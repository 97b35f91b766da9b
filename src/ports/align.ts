/**
 * Pairs the paragraphs of an earlier reading with those that stand there now: the same text in the same order, and
 * between such pairs one by one where as many are left on both sides (they have been rewritten). A paragraph that pairs
 * with none has no index: it is gone. Word's paragraph ids would tell more, but need a subscription and change owner
 * when paragraphs are inserted.
 */
export function align(before: readonly string[], now: readonly string[]): (number | undefined)[] {
  const pairs = new Array<number | undefined>(before.length).fill(undefined);
  pairWithin({ before, now, pairs }, [0, before.length], [0, now.length]);
  return pairs;
}

interface Alignment {
  readonly before: readonly string[];
  readonly now: readonly string[];
  readonly pairs: (number | undefined)[];
}

type Stretch = readonly [start: number, end: number];

function pairWithin(alignment: Alignment, [oldStart, oldEnd]: Stretch, [newStart, newEnd]: Stretch): void {
  const { before, now, pairs } = alignment;
  let [top, newTop, bottom, newBottom] = [oldStart, newStart, oldEnd, newEnd];
  while (top < bottom && newTop < newBottom && before[top] === now[newTop]) {
    pairs[top] = newTop;
    top += 1;
    newTop += 1;
  }
  while (bottom > top && newBottom > newTop && before[bottom - 1] === now[newBottom - 1]) {
    bottom -= 1;
    newBottom -= 1;
    pairs[bottom] = newBottom;
  }
  if (top === bottom || newTop === newBottom) return;
  const fixed = alone(alignment, [top, bottom], [newTop, newBottom]);
  if (fixed.length > 0) {
    let [from, newFrom] = [top, newTop];
    for (const [old, current] of fixed) {
      pairs[old] = current;
      pairWithin(alignment, [from, old], [newFrom, current]);
      [from, newFrom] = [old + 1, current + 1];
    }
    pairWithin(alignment, [from, bottom], [newFrom, newBottom]);
  } else if (bottom - top === newBottom - newTop) {
    for (let index = 0; index < bottom - top; index += 1) pairs[top + index] = newTop + index;
  }
}

/** Texts that stand once on each side, kept in rising order. */
function alone({ before, now }: Alignment, old: Stretch, current: Stretch): [number, number][] {
  const placesBefore = singles(before, old);
  const placesNow = singles(now, current);
  const found: [number, number][] = [];
  for (const [text, place] of placesBefore) {
    const placeNow = placesNow.get(text);
    if (placeNow !== undefined && placeNow > (found.at(-1)?.[1] ?? -1)) found.push([place, placeNow]);
  }
  return found;
}

function singles(texts: readonly string[], [start, end]: Stretch): Map<string, number> {
  const places = new Map<string, number>();
  const repeated = new Set<string>();
  for (let index = start; index < end; index += 1) {
    const text = texts[index] ?? '';
    if (text === '' || repeated.has(text)) continue;
    if (places.delete(text)) repeated.add(text);
    else places.set(text, index);
  }
  return places;
}
