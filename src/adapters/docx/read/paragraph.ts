import type { SourceParagraph } from '../../../ports/block-source';
import type { Span } from '../../../engine/index';
import type { Part } from '../package';
import type { XmlNode } from '../xml/parse';
import type { UnreadThing } from './not-read';

/** A stretch of a paragraph's text and the element it comes from: `w:t`, `w:tab`, `w:br` and the like. */
export interface Piece extends Span {
  readonly node: XmlNode;
  readonly run: XmlNode;
  /** Character data of a `w:t` with the soft hyphens that the paragraph's text leaves out. */
  readonly raw: string;
  /** Stands in a link, a field or a content control: text written beside it should not end up inside. */
  readonly enclosed: boolean;
  readonly bold: boolean;
}

/** Something in a paragraph that is not text but belongs to it. */
export type Attachment = 'footnote' | 'endnote' | 'comment' | UnreadThing;

/** A paragraph as the reader sees it: one `w:p`, or several that tracked changes join. */
export interface DocxParagraph extends SourceParagraph {
  readonly part: Part;
  readonly elements: readonly XmlNode[];
  /** `w:pPr` of the paragraph mark that counts. */
  readonly properties: XmlNode | undefined;
  readonly pieces: readonly Piece[];
  readonly attachments: readonly Attachment[];
  /** The outermost table it stands in. */
  readonly table: XmlNode | undefined;
}

/** Puts a paragraph's text together. */
export class ParagraphText {
  text = '';
  readonly pieces: Piece[] = [];
  readonly attachments: Attachment[] = [];

  add(text: string, raw: string, from: Omit<Piece, 'start' | 'end' | 'raw'>): void {
    const start = this.text.length;
    this.text += text;
    this.pieces.push({ ...from, raw, start, end: this.text.length });
  }

  get bold(): Span[] {
    return this.pieces.filter(({ bold }) => bold).map(({ start, end }) => ({ start, end }));
  }
}

/** Symbols of the fonts Word uses for boxes, arrows and bullets; the codes lie in the private use area. */
const symbols: Readonly<Record<string, string>> = {
  f0a7: '▪',
  f0a8: '☐',
  f06f: '☐',
  f071: '☐',
  f0fd: '☒',
  f0fe: '☑',
  f0fb: '✗',
  f0fc: '✓',
  f0b7: '•',
  f0e0: '→',
  f0df: '←',
  f02d: '-',
};

/** A symbol whose font gives it its shape reads as an object replacement character, so that positions hold. */
export function symbolText(node: XmlNode): string {
  const code = (node.attributes['w:char'] ?? '').toLowerCase();
  const number = Number.parseInt(code, 16);
  if (Number.isNaN(number) || number > 0xffff) return '';
  if (number >= 0xf000 && number <= 0xf0ff) return symbols[code] ?? '\uFFFC';
  return String.fromCharCode(number);
}
