import { align } from '../ports/align';
import type { Span } from '../engine/index';

/**
 * A stretch of a line's text that stands there or that Saklig has taken out. What is taken out keeps its place among the
 * rest, so that it can come back in any order.
 */
export interface Segment {
  readonly text: string;
  /** Key of the words that it was written for; undefined when someone else wrote it. */
  readonly by?: number | undefined;
  /** Key of the words that have taken its place; undefined while it stands. */
  readonly outBy?: number | undefined;
}

export const stands = ({ outBy }: Segment): boolean => outBy === undefined;

const textOf = (segments: readonly Segment[]): string => segments.map(({ text }) => text).join('');

export const standingText = (segments: readonly Segment[]): string => textOf(segments.filter(stands));

/** Cut so that a segment begins at each of these offsets in the text that stands. */
const cutAt = (segments: readonly Segment[], offsets: readonly number[]): readonly Segment[] => {
  let at = 0;
  return segments.flatMap((segment) => {
    if (!stands(segment)) return [segment];
    const start = at;
    at += segment.text.length;
    const cuts = offsets.filter((offset) => offset > start && offset < at).map((offset) => offset - start);
    return [0, ...cuts].map((from, index) => ({ ...segment, text: segment.text.slice(from, cuts[index]) }));
  });
};

/** The segments when a span of the text that stands has given way to other words. */
export const replacedIn = (
  segments: readonly Segment[],
  { start, end }: Span,
  { key, text }: { readonly key: number; readonly text: string },
): readonly Segment[] => {
  let at = 0;
  let isWritten = text === '';
  return cutAt(segments, [start, end]).flatMap((segment) => {
    if (!stands(segment)) return [segment];
    const isIn = at >= start && at < end;
    at += segment.text.length;
    if (!isIn) return [segment];
    const written = isWritten ? [] : [{ text, by: key }];
    isWritten = true;
    return [...written, { ...segment, outBy: key }];
  });
};

/** The segments when what gave way to these words is back. */
export const restoredIn = (segments: readonly Segment[], key: number): readonly Segment[] =>
  segments
    .filter(({ by }) => by !== key)
    .map((segment) => (segment.outBy === key ? { ...segment, outBy: undefined } : segment));

/** Where words stand that can be restored. */
export interface Standing extends Span {
  /** What stands there and was written for them. */
  readonly text: string;
}

/**
 * Where words stand that can be restored; `covered` where that must wait until later words, which stand in or over them,
 * have been. Undefined when someone else has changed them.
 */
export const standingOf = (
  segments: readonly Segment[],
  { key, text, replacement }: { readonly key: number; readonly text: string; readonly replacement: string },
): Standing | 'covered' | undefined => {
  const isOwn = ({ by, outBy }: Segment): boolean => by === key || outBy === key;
  const first = segments.findIndex(isOwn);
  const last = segments.findLastIndex(isOwn);
  const own = segments.slice(first, last + 1);
  const written = own.filter(({ by }) => by === key);
  const out = own.filter(({ outBy }) => outBy === key);
  const isAnothers = own.some((segment) => stands(segment) && segment.by === undefined);
  if (first === -1 || isAnothers || textOf(written) !== replacement || textOf(out) !== text) return undefined;
  const before = new Set(segments.slice(0, first).map(({ outBy }) => outBy));
  const isWithin = segments.slice(last + 1).some(({ outBy }) => outBy !== undefined && before.has(outBy));
  if (isWithin || standingText(own) !== replacement || !written.every(stands)) return 'covered';
  const start = standingText(segments.slice(0, first)).length;
  return { start, end: start + replacement.length, text: replacement };
};

/** A stretch of the text before that is the same now. */
interface Same {
  readonly start: number;
  readonly end: number;
  readonly now: number;
}

const sameStart = (a: string, b: string): number => {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
};

const reversed = (text: string): string =>
  Array.from({ length: text.length }, (_, at) => text.at(-1 - at)).join('');

const words = (text: string): readonly string[] => text.match(/\s+|\S+/gu) ?? [];

/** Words in the middle that are the same; the white space between them is never looked for alone. */
const sameWords = (before: string, now: string, shift: number): readonly Same[] => {
  const [old, current] = [words(before), words(now)];
  const startsIn = (list: readonly string[]) => {
    let at = shift;
    return list.map((word) => {
      at += word.length;
      return at - word.length;
    });
  };
  const [starts, startsNow] = [startsIn(old), startsIn(current)];
  return align(old, current).flatMap((to, from): Same[] => {
    const [start, place] = [starts[from], to === undefined ? undefined : startsNow[to]];
    const word = old[from];
    const isSame = to !== undefined && word !== undefined && word === current[to] && /\S/u.test(word);
    return isSame && start !== undefined && place !== undefined
      ? [{ start, end: start + word.length, now: place }]
      : [];
  });
};

const samesOf = (before: string, now: string): readonly Same[] => {
  const head = sameStart(before, now);
  const rest = [before.slice(head), now.slice(head)] as const;
  const tail = sameStart(reversed(rest[0]), reversed(rest[1]));
  const [end, endNow] = [before.length - tail, now.length - tail];
  return [
    { start: 0, end: head, now: 0 },
    ...sameWords(before.slice(head, end), now.slice(head, endNow), head),
    { start: end, end: before.length, now: endNow },
  ].filter(({ start, end: until }) => until > start);
};

/** Whether what was struck at this place between the standing words still has its surroundings. */
const keepsItsPlace = (sames: readonly Same[], at: number, length: number): boolean => {
  const left = sames.find(({ end }) => end === at);
  const right = sames.find(({ start }) => start === at);
  const isInside = sames.some(({ start, end }) => start < at && at < end);
  const isEdge = left?.start === 0 || right?.end === length;
  const isBetween =
    left !== undefined && right !== undefined && left.now + left.end - left.start === right.now;
  return isInside || isEdge || isBetween || length === 0;
};

/** The segments when someone has written before, after or between the words. What has lost its surroundings is gone. */
export const rewritten = (segments: readonly Segment[], now: string): readonly Segment[] => {
  const before = standingText(segments);
  if (before === now) return segments;
  const sames = samesOf(before, now);
  const cut = cutAt(
    segments,
    sames.flatMap(({ start, end }) => [start, end]),
  );
  /** Words with a replacement go where that goes. */
  const replaced = new Set(segments.map(({ by }) => by));
  const next: Segment[] = [];
  let [at, written] = [0, 0];
  const writeUntil = (place: number): void => {
    if (place > written) next.push({ text: now.slice(written, place) });
    written = Math.max(written, place);
  };
  for (const segment of cut) {
    if (!stands(segment)) {
      const right = sames.find(({ start }) => start === at);
      if (right && !sames.some(({ end }) => end === at)) writeUntil(right.now);
      if (replaced.has(segment.outBy) || keepsItsPlace(sames, at, before.length)) next.push(segment);
      continue;
    }
    const same = sames.find(({ start, end }) => start <= at && at < end);
    if (same) {
      const place = same.now + at - same.start;
      writeUntil(place);
      next.push(segment);
      written = place + segment.text.length;
    }
    at += segment.text.length;
  }
  writeUntil(now.length);
  return next;
};
