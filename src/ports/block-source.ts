import type { Block, BlockKind, Span } from '../engine/index';

/** A paragraph as a reader found it, before bold lines are told from running text. */
export interface SourceParagraph {
  readonly id: string;
  readonly kind: BlockKind;
  readonly level?: number;
  readonly text: string;
  /** The bold parts of `text`, in order. */
  readonly bold: readonly Span[];
  readonly note?: 'footnote' | 'endnote';
}

/** A block and where its text stands in its paragraph. */
export interface PlacedBlock extends Span {
  readonly block: Block;
  readonly paragraph: string;
}

/** A longer bold line is emphasised text, not a heading. */
const longestBoldHeading = 200;
const deepestLevel = 9;

/**
 * Turns paragraphs into blocks by the rule all readers share: a line that is bold only is a heading, one level below
 * the nearest preceding heading. Bold headings do not count as "preceding", so that a row of them stands on one level.
 * Paragraphs without text give no block. A paragraph that gives several blocks names them `id.0`, `id.1` and so on.
 */
export function blocksOf(paragraphs: readonly SourceParagraph[]): PlacedBlock[] {
  let level = 0;
  return paragraphs.flatMap((paragraph) => {
    if (paragraph.kind === 'heading') level = paragraph.level ?? 1;
    const parts = partsOf(paragraph);
    return parts.map(({ start, end, bold }, index) => ({
      start,
      end,
      paragraph: paragraph.id,
      block: {
        id: parts.length === 1 ? paragraph.id : `${paragraph.id}.${index}`,
        text: paragraph.text.slice(start, end),
        ...kindOf(paragraph, bold ? Math.min(level + 1, deepestLevel) : undefined),
        ...(paragraph.note ? { note: paragraph.note } : {}),
      },
    }));
  });
}

function kindOf(paragraph: SourceParagraph, boldLevel: number | undefined): Pick<Block, 'kind' | 'level'> {
  if (boldLevel !== undefined) return { kind: 'heading', level: boldLevel };
  if (paragraph.kind === 'heading') return { kind: 'heading', level: paragraph.level ?? 1 };
  return { kind: paragraph.kind };
}

interface Part extends Span {
  readonly bold: boolean;
}

function partsOf(paragraph: SourceParagraph): Part[] {
  const parts: Part[] = [];
  for (const line of linesOf(paragraph.text)) {
    const bold = paragraph.kind === 'paragraph' && !paragraph.note && isBoldHeading(paragraph, line);
    const previous = parts.at(-1);
    if (previous && !bold && !previous.bold) parts[parts.length - 1] = { ...previous, end: line.end };
    else parts.push({ ...line, bold });
  }
  const [first] = parts;
  if (first && paragraph.note) parts[0] = { ...first, start: first.start + leadingSpace(paragraph.text) };
  return parts.filter(({ start, end }) => /\S/u.test(paragraph.text.slice(start, end)));
}

/** A note's text is set off from its number by a space that is not part of it. */
function leadingSpace(text: string): number {
  return text.length - text.trimStart().length;
}

function linesOf(text: string): Span[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const span = { start, end: start + line.length };
    start = span.end + 1;
    return span;
  });
}

function isBoldHeading({ text, bold }: SourceParagraph, { start, end }: Span): boolean {
  if (end - start > longestBoldHeading || !/[\p{L}\p{N}]/u.test(text.slice(start, end))) return false;
  let at = start;
  for (const span of bold) {
    if (span.end <= at) continue;
    if (/\S/u.test(text.slice(at, Math.min(Math.max(at, span.start), end)))) return false;
    at = span.end;
    if (at >= end) return true;
  }
  return !/\S/u.test(text.slice(at, end));
}
