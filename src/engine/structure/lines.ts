import type { Block, Span } from '../document/document';
import { remember } from '../document/remember';
import { oneOf } from '../wording/one-of';

/** One line of a block; `label` and `value` when it reads "Label: value". */
export interface Line extends Span {
  readonly block: number;
  readonly text: string;
  readonly label?: string;
  readonly value?: string;
}

/** "1:e socialsekreterare" has no label. */
const LABEL = /^\p{Lu}[^:\n]{0,40}:(?!(?<=\d:)[ae] )/u;

const HEAD_LABEL = oneOf`
  Datum|Diarienummer|Dnr|Myndighet|Mottagning|Enhet|Sökande|Klient|Föredragande|Handläggare
  Ansvarig handläggare|Socialsekreterare|Utredare|Vårdnadshavare|Barn|Upprättad|Upprättat
`;
/** A line break, or the space before a label that a writer put on the same line. */
const LINE_END = new RegExp(`\\n| (?=${HEAD_LABEL}(?: av)?:)`, 'u');

const lineOf = (start: number, text: string): Omit<Line, 'block'> => {
  const place = { start, end: start + text.length, text };
  const label = LABEL.exec(text)?.[0];
  return label === undefined
    ? place
    : { ...place, label: label.slice(0, -1), value: text.slice(label.length).trim() };
};

const splitLines = remember(
  (block: Block) => block,
  ({ text: whole }: Block): readonly Omit<Line, 'block'>[] => {
    let start = 0;
    return whole.split(LINE_END).map((text) => {
      const line = lineOf(start, text.trimEnd());
      start += text.length + 1;
      return line;
    });
  },
);

/** The lines of a block with its place; they are the same objects as long as the block stands where it stood. */
const latestLines = remember(
  (block: Block) => block,
  (): { index: number; lines: readonly Line[] } => ({ index: -1, lines: [] }),
);

const linesAt = (block: Block, index: number): readonly Line[] => {
  const latest = latestLines(block);
  if (latest.index !== index) {
    latest.index = index;
    latest.lines = splitLines(block).map((line) => ({ ...line, block: index }));
  }
  return latest.lines;
};

/**
 * The lines of some blocks. A short table cell followed by another cell reads as a label with its value, as in the
 * table of names and dates that opens many documents.
 */
export const linesOf = (blocks: readonly Block[], from: number, to: number): Line[] =>
  blocks.slice(from, to).flatMap((block, offset): readonly Line[] => {
    const index = from + offset;
    const next = blocks[index + 1];
    if (
      block.kind === 'tableCell' &&
      next?.kind === 'tableCell' &&
      /^[^:\n]{1,40}:?$/u.test(block.text.trim())
    )
      return [
        {
          block: index,
          start: 0,
          end: block.text.length,
          text: block.text,
          label: block.text.trim().replace(/:$/u, ''),
          value: next.text,
        },
      ];
    return linesAt(block, index);
  });
