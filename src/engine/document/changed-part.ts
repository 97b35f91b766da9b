/** Where one list differs from another: between the beginning and the end that the two have in common. */
export interface ChangedPart {
  readonly start: number;
  readonly endBefore: number;
  readonly endAfter: number;
}

/** Elements are the same when they are the same object. */
export const changedPart = (before: readonly object[], after: readonly object[]): ChangedPart => {
  const shortest = Math.min(before.length, after.length);
  let start = 0;
  while (start < shortest && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shortest - start && before[before.length - 1 - end] === after[after.length - 1 - end])
    end += 1;
  return { start, endBefore: before.length - end, endAfter: after.length - end };
};

/** Where an element of the later list stood in the earlier one; undefined in the part that has changed. */
export const placeBefore = (
  { start, endBefore, endAfter }: ChangedPart,
  place: number,
): number | undefined => {
  if (place < start) return place;
  return place < endAfter ? undefined : place - endAfter + endBefore;
};
