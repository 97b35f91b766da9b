import type { Block, Span } from '../document/document';

/** One line of a block; `label` and `value` when it reads "Label: value". */
export interface Line extends Span {
  readonly block: number;
  readonly text: string;
  readonly label?: string;
  readonly value?: string;
}

const LABEL = /^\p{Lu}[^:\n]{0,40}:/u;

/** A line break, or the space before a label that a writer put on the same line. */
const LINE_END =
  /\n| (?=(?:Datum|Handläggare|Ansvarig handläggare|Socialsekreterare|Utredare|Vårdnadshavare|Barn|Upprättad|Upprättat)(?: av)?:)/u;

const lineOf = (block: number, start: number, text: string): Line => {
  const place = { block, start, end: start + text.length, text };
  const label = LABEL.exec(text)?.[0];
  return label === undefined
    ? place
    : { ...place, label: label.slice(0, -1), value: text.slice(label.length).trim() };
};

/**
 * The lines of some blocks. A short table cell followed by another cell reads as a label with its value, as in the
 * table of names and dates that opens many documents.
 */
export const linesOf = (blocks: readonly Block[], from: number, to: number): Line[] =>
  blocks.slice(from, to).flatMap((block, offset): Line[] => {
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
    let start = 0;
    return block.text.split(LINE_END).map((text) => {
      const line = lineOf(index, start, text.trimEnd());
      start += text.length + 1;
      return line;
    });
  });
