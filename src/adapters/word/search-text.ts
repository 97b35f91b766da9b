/** Word's own search strings for characters that do not stand for themselves. */
const codes: Readonly<Record<string, string>> = {
  '^': '^^',
  '\t': '^t',
  '\v': '^l',
  '\u001E': '^~',
  '\u00A0': '^s',
};

/** Word refuses longer search strings; escapes count. */
const longestSearch = 255;
/** Enough to be nearly always alone in its paragraph. */
const longestAnchor = 80;

/** Text to search for in a paragraph, and which of the hits to take. */
export interface Anchor {
  readonly search: string;
  /** What a hit must read; Word's search lets curly quotes equal straight ones. */
  readonly text: string;
  /** Index of the hit among those that read so. */
  readonly nth: number;
  /** How many there must be; another number means that Word searches differently here. */
  readonly count: number;
}

/** Offsets in a paragraph's raw text. */
export interface RawSpan {
  readonly start: number;
  readonly end: number;
}

/** One search that finds the whole span, or two that find its beginning and its end. */
export type Anchors = readonly [Anchor] | readonly [Anchor, Anchor];

/** How to find a span of a paragraph by searching, since Word has no offsets. */
export function anchorsOf(raw: string, { start, end }: RawSpan): Anchors {
  const whole = searchable(raw, start, end) ? anchorAt(raw, start, end) : undefined;
  if (whole) return [whole];
  return [beginning(raw, start, end), ending(raw, start, end)];
}

function beginning(raw: string, start: number, end: number): Anchor {
  for (let length = Math.min(end - start, longestAnchor); length > 1; length -= 1) {
    const anchor = searchable(raw, start, start + length) && anchorAt(raw, start, start + length);
    if (anchor) return anchor;
  }
  return single(raw, start);
}

function ending(raw: string, start: number, end: number): Anchor {
  for (let length = Math.min(end - start, longestAnchor); length > 1; length -= 1) {
    const anchor = searchable(raw, end - length, end) && anchorAt(raw, end - length, end);
    if (anchor) return anchor;
  }
  return single(raw, end - 1);
}

/** One character is never hidden by an overlapping hit. */
function single(raw: string, at: number): Anchor {
  const text = raw.charAt(at);
  const places = occurrences(raw, text);
  return { search: escaped(text), text, nth: places.indexOf(at), count: places.length };
}

/** Undefined when an overlapping earlier hit would hide this one. */
function anchorAt(raw: string, start: number, end: number): Anchor | undefined {
  const text = raw.slice(start, end);
  const places = occurrences(raw, text);
  const nth = places.indexOf(start);
  return nth < 0 ? undefined : { search: escaped(text), text, nth, count: places.length };
}

/** Word's marks, breaks and special spaces are searched for one by one, never as part of a longer text. */
function searchable(raw: string, start: number, end: number): boolean {
  const text = raw.slice(start, end);
  return escaped(text).length <= longestSearch && !/[\p{Cc}\u00A0\u00AD\uFFFC]/u.test(text);
}

/** Starts of the hits as a search finds them: from the left, never overlapping. */
export function occurrences(text: string, part: string): number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) starts.push(at);
  return starts;
}

function escaped(text: string): string {
  return Array.from(text, (character) => codes[character] ?? character).join('');
}
