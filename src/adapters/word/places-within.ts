/** Cells of the tables; beyond it, some tens of milliseconds and megabytes, places are not worth their price. */
const largestTable = 4_000_000;
const impossible = 0x7fff;

/**
 * Where the characters of `part` stand in `whole`, which is `part` with deleted text put in. Of all ways to fit them the
 * ones with the fewest stretches count, since deletions are whole words or more; where those ways differ, as for one of
 * two spaces around a deleted word, the place is -1.
 */
export function placesWithin(part: string, whole: string): number[] {
  if (part.length * whole.length > largestTable) return Array.from({ length: part.length }, () => -1);
  const before = stretchesBefore(part, whole);
  const after = stretchesBefore(reversed(part), reversed(whole));
  const width = whole.length;
  const last = part.length - 1;
  let fewest = impossible;
  for (let at = 0; at < width; at += 1) fewest = Math.min(fewest, before[last * width + at] ?? impossible);
  return Array.from({ length: part.length }, (_value, index) => {
    let place = -1;
    for (let at = 0; at < width; at += 1) {
      const left = before[index * width + at] ?? impossible;
      const right = after[(last - index) * width + (width - 1 - at)] ?? impossible;
      // The character itself is counted from both sides.
      if (left === impossible || right === impossible || left + right - 1 > fewest) continue;
      if (place >= 0) return -1;
      place = at;
    }
    return place;
  });
}

/** For each character of `part` (row) at each place of `whole` (column): the fewest stretches up to there. */
function stretchesBefore(part: string, whole: string): Int16Array {
  const width = whole.length;
  const table = new Int16Array(part.length * width).fill(impossible);
  for (let index = 0; index < part.length; index += 1) {
    const character = part.charCodeAt(index);
    let fewestEarlier = impossible;
    for (let at = 0; at < width; at += 1) {
      const previous = index > 0 && at > 0 ? (table[(index - 1) * width + at - 1] ?? impossible) : impossible;
      if (whole.charCodeAt(at) === character) {
        const fresh = index === 0 ? 1 : fewestEarlier === impossible ? impossible : fewestEarlier + 1;
        table[index * width + at] = Math.min(previous, fresh);
      }
      fewestEarlier = Math.min(fewestEarlier, previous);
    }
  }
  return table;
}

/** By UTF-16 unit, so that places can be counted from the other end. */
function reversed(text: string): string {
  return text.split('').reverse().join('');
}
