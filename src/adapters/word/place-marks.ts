import type { TextMark } from '../../ports/text-marks';
import type { RawSpan } from './search-text';
import { placeOf, type ReadParagraph, type Snapshot } from './snapshot';

export interface PlacedMark {
  readonly mark: TextMark;
  /** In the paragraph's readable text. */
  readonly readable: RawSpan;
  /** In the paragraph's raw text. */
  readonly raw: RawSpan;
}

/** The marks of one paragraph, in the order given. */
export interface MarkedParagraph {
  readonly paragraph: ReadParagraph;
  readonly marks: readonly PlacedMark[];
  /** The same for the same marks over the same text. */
  readonly key: string;
}

export interface PlacedMarks {
  readonly paragraphs: readonly MarkedParagraph[];
  /** How many have no certain place: in notes, or in text with deletions. */
  readonly left: number;
}

/** Finds the paragraphs of the marks, and where in them the marks stand. */
export function placeMarks(snapshot: Snapshot, marks: readonly TextMark[]): PlacedMarks {
  const byParagraph = new Map<ReadParagraph, PlacedMark[]>();
  let left = 0;
  for (const mark of marks) {
    const { placed, paragraph } = placeOf(snapshot, mark.target.block);
    const start = mark.target.start + placed.start;
    const end = mark.target.end + placed.start;
    const raw = rawSpan(paragraph, start, end);
    if (raw === undefined || paragraph.readable.text.slice(start, end) !== mark.target.text) {
      left += 1;
      continue;
    }
    const ofParagraph = byParagraph.get(paragraph) ?? [];
    ofParagraph.push({ mark, readable: { start, end }, raw });
    byParagraph.set(paragraph, ofParagraph);
  }
  const paragraphs = [...byParagraph].map(([paragraph, placed]) => ({
    paragraph,
    marks: placed,
    key: JSON.stringify([
      paragraph.word.raw,
      placed.map(({ mark, raw }) => [raw, mark.look, mark.replacements]),
    ]),
  }));
  return { paragraphs, left };
}

/** Undefined where Word would put the mark elsewhere: it counts no deleted text, and takes no marks in notes. */
function rawSpan(
  { address, word, readable }: ReadParagraph,
  start: number,
  end: number,
): RawSpan | undefined {
  if (address.story !== 'main' || word.shown !== undefined || start >= end) return undefined;
  const first = readable.places[start];
  const last = readable.places[end - 1];
  return first === undefined || last === undefined || first < 0 || last < 0
    ? undefined
    : { start: first, end: last + 1 };
}
