import { align } from '../ports/align';
import { type HostParagraph, isBlank } from '../ports/document-port';
import { rewritten, type Segment, standingText, stands } from './segments';

/** A paragraph that the journal follows from one reading to the next. */
export interface Line {
  /** Its number for as long as the session; one that has come later has a higher. */
  readonly key: number;
  /** As it stands in the last reading. */
  readonly paragraph: HostParagraph;
  /** What stands in it and what Saklig has taken out of it. */
  readonly segments: readonly Segment[];
  /** Someone has taken the paragraph away, with nothing written in its place. */
  readonly isGone: boolean;
}

export const newLine = (key: number, paragraph: HostParagraph): Line => ({
  key,
  paragraph,
  segments: [{ text: paragraph.text }],
  isGone: false,
});

/** The line with other segments, and the text that they make. */
export const withSegments = (line: Line, segments: readonly Segment[]): Line => ({
  ...line,
  segments,
  paragraph: { ...line.paragraph, text: standingText(segments) },
});

type Pairs = readonly (number | undefined)[];

const isBlankLine = ({ paragraph }: Line): boolean => isBlank(paragraph);
const isInNote = ({ note }: HostParagraph): boolean => note !== undefined;

/** Empty, and what was taken out of it may come back. */
const isEmptied = (line: Line): boolean => isBlankLine(line) && !line.segments.every(stands);

/** For each line its index among the paragraphs now. */
const pairsOf = (lines: readonly Line[], now: readonly HostParagraph[]): Pairs => {
  const standing = [...lines.keys()].filter((index) => lines[index]?.isGone === false);
  const found = align(
    standing.map((index) => lines[index]?.paragraph.text ?? ''),
    now.map(({ text }) => text),
  );
  const pairs = lines.map((): number | undefined => undefined);
  standing.forEach((index, nth) => {
    const [line, to] = [lines[index], found[nth]];
    const paragraph = to === undefined ? undefined : now[to];
    // What was struck does not go into what someone has written where it stood.
    if (line && paragraph && (isBlank(paragraph) || !isEmptied(line))) pairs[index] = to;
  });
  return pairs;
};

interface Gap {
  /** The empty lines. */
  readonly lines: readonly Line[];
  /** The empty paragraphs there now; undefined when anything else stands there. */
  readonly now: readonly HostParagraph[] | undefined;
}

/** The empty lines round one, and what stands between their neighbours now. */
const gapRound = (
  index: number,
  lines: readonly Line[],
  now: readonly HostParagraph[],
  pairs: Pairs,
): Gap => {
  const isText = (line: Line): boolean => !line.isGone && !isBlankLine(line);
  const previous = lines.findLastIndex((line, other) => other < index && isText(line));
  const following = lines.findIndex((line, other) => other > index && isText(line));
  const notes = now.findIndex(isInNote);
  const from = previous === -1 ? -1 : pairs[previous];
  const next = lines[following];
  const isEnd = next === undefined || isInNote(next.paragraph);
  const to = isEnd ? (notes === -1 ? now.length : notes) : pairs[following];
  const empty = lines.slice(previous + 1, following === -1 ? undefined : following);
  if (from === undefined || to === undefined || to <= from) return { lines: empty, now: undefined };
  const between = now.slice(from + 1, to);
  return { lines: empty, now: between.every(isBlank) ? between : undefined };
};

const cellsIn = (paragraphs: readonly HostParagraph[]): number =>
  paragraphs.filter(({ kind }) => kind === 'tableCell').length;

/** In a table the wrong cell would be the wrong place. */
const isUnsure = ({ paragraph }: Line, { lines, now = [] }: Gap): boolean =>
  paragraph.kind === 'tableCell' && cellsIn(lines.map((line) => line.paragraph)) !== cellsIn(now);

/**
 * Follows lines to a new reading. Of those that are gone, the emptied ones are kept where they stood, as long as nothing
 * has been written there.
 */
export const followLines = (
  lines: readonly Line[],
  now: readonly HostParagraph[],
  newKey: () => number,
): readonly Line[] => {
  const pairs = pairsOf(lines, now);
  const known = new Map<number, Line>();
  const gone = new Map<number, Line[]>();
  let last = -1;
  lines.forEach((line, index) => {
    const to = pairs[index];
    const gap = isEmptied(line) && !isInNote(line.paragraph) ? gapRound(index, lines, now, pairs) : undefined;
    const isLost = gap !== undefined && isUnsure(line, gap);
    if (to !== undefined) {
      if (!isLost) known.set(to, line);
      last = to;
    } else if (gap?.now !== undefined && !isLost)
      gone.set(last, [...(gone.get(last) ?? []), { ...line, isGone: true }]);
  });
  return [
    ...(gone.get(-1) ?? []),
    ...now.flatMap((paragraph, index) => {
      const line = known.get(index);
      return [
        line
          ? { ...line, paragraph, segments: rewritten(line.segments, paragraph.text) }
          : newLine(newKey(), paragraph),
        ...(gone.get(index) ?? []),
      ];
    }),
  ];
};
