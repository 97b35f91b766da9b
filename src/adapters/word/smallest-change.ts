import type { Span } from '../../engine/index';

export interface Change extends Span {
  readonly text: string;
  /** Where in the replacement `text` begins. */
  readonly from: number;
}

/** The change without the whole words that are the same at either end; a word is never cut. Undefined for no change. */
export function smallestChange(words: string, replacement: string): Change | undefined {
  if (words === replacement) return undefined;
  const before = parts(words);
  const after = parts(replacement);
  let first = 0;
  while (first < before.length - 1 && first < after.length && before[first] === after[first]) first += 1;
  let last = 0;
  while (
    last < before.length - first - 1 &&
    last < after.length - first &&
    before[before.length - 1 - last] === after[after.length - 1 - last]
  ) {
    last += 1;
  }
  const length = (list: readonly string[]) => list.join('').length;
  return {
    start: length(before.slice(0, first)),
    end: words.length - length(before.slice(before.length - last)),
    text: after.slice(first, after.length - last).join(''),
    from: length(after.slice(0, first)),
  };
}

/** Words and the white space between them. */
function parts(text: string): string[] {
  return text.match(/\s+|\S+/gu) ?? [];
}
