import type { Span } from '../../../engine/index';

/** Replace the span of the old text with `text`. */
export interface TextChange extends Span {
  readonly text: string;
}

/** Comparing tokens takes a table of this many cells at most; longer rewrites count as one change. */
const largestTable = 1_000_000;

/** The small changes, word by word and in order, that lead from one text to another. */
export function textChanges(before: string, after: string): TextChange[] {
  const { start, end, text } = trimmed({ start: 0, end: before.length, text: after }, before);
  const removed = tokens(before.slice(start, end));
  const added = tokens(text);
  if (removed.length * added.length > largestTable) return [{ start, end, text }];
  const changes: TextChange[] = [];
  let at = start;
  let open: TextChange = { start, end: start, text: '' };
  for (const step of alignment(removed, added)) {
    if (step.same) {
      changes.push(open);
      at += step.token.length;
      open = { start: at, end: at, text: '' };
    } else if (step.from === 'before') {
      at += step.token.length;
      open = { ...open, end: at };
    } else {
      open = { ...open, text: open.text + step.token };
    }
  }
  changes.push(open);
  return changes
    .map((change) => trimmed(change, before))
    .filter((change) => change.start < change.end || change.text !== '');
}

function tokens(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+|\s+|[^\p{L}\p{N}\s]/gu) ?? [];
}

interface Step {
  readonly token: string;
  readonly same: boolean;
  readonly from: 'before' | 'after';
}

/** How long the longest common subsequence is from each token of one list and each of the other on. */
function commonLengths(before: readonly string[], after: readonly string[]) {
  const width = after.length + 1;
  const lengths = new Uint32Array((before.length + 1) * width);
  const from = (row: number, column: number): number => lengths[row * width + column] ?? 0;
  for (let row = before.length - 1; row >= 0; row -= 1)
    for (let column = after.length - 1; column >= 0; column -= 1)
      lengths[row * width + column] =
        before[row] === after[column]
          ? 1 + from(row + 1, column + 1)
          : Math.max(from(row + 1, column), from(row, column + 1));
  return from;
}

/** Longest common subsequence, as steps through both lists. */
function alignment(before: readonly string[], after: readonly string[]): Step[] {
  const lengthFrom = commonLengths(before, after);
  const steps: Step[] = [];
  let row = 0;
  let column = 0;
  while (row < before.length || column < after.length) {
    const old = before[row];
    const fresh = after[column];
    const isSame = old !== undefined && old === fresh;
    const isOld =
      fresh === undefined ||
      (old !== undefined && lengthFrom(row + 1, column) >= lengthFrom(row, column + 1));
    if (isSame || isOld) {
      steps.push({ token: old ?? '', same: isSame, from: 'before' });
      row += 1;
      if (isSame) column += 1;
    } else {
      steps.push({ token: fresh, same: false, from: 'after' });
      column += 1;
    }
  }
  return steps;
}

/** Takes the characters that both texts begin and end with out of a change, never half a surrogate pair. */
function trimmed(change: TextChange, before: string): TextChange {
  const old = before.slice(change.start, change.end);
  const { text } = change;
  const shortest = Math.min(old.length, text.length);
  let head = 0;
  while (head < shortest && old[head] === text[head]) head += 1;
  if (isHighSurrogate(old, head - 1)) head -= 1;
  let tail = 0;
  while (tail < shortest - head && old[old.length - 1 - tail] === text[text.length - 1 - tail]) tail += 1;
  if (tail > 0 && isHighSurrogate(old, old.length - tail - 1)) tail -= 1;
  return {
    start: change.start + head,
    end: change.end - tail,
    text: text.slice(head, text.length - tail),
  };
}

function isHighSurrogate(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0xd800 && code <= 0xdbff;
}
