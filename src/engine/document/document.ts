/** Half-open range of UTF-16 code units in one block's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Stable name of a block within one reading of a document; adapters choose it. */
export type BlockId = string;

export type BlockKind = 'heading' | 'paragraph' | 'listItem' | 'tableCell';

/** The smallest unit a host can address: a Word paragraph, a list item, one paragraph of a table cell. */
export interface Block {
  readonly id: BlockId;
  readonly kind: BlockKind;
  /** 1 is the top level. Only headings have one. */
  readonly level?: number;
  /** Plain text without list or emphasis marks; a hard line break is `\n`. */
  readonly text: string;
  /** Set when the text stands in a note; such blocks come last and belong to no section. */
  readonly note?: 'footnote' | 'endnote';
}

/** The template that a document was made from. */
export interface MadeFrom {
  /** The template's id. */
  readonly template: string;
  readonly version: number;
}

/** A document as an adapter read it. `Case` because it belongs to a personakt, and because DOM owns `Document`. */
export interface CaseDocument {
  readonly blocks: readonly Block[];
  /** Swedish phrases for what was there but not read: "2 textrutor", "1 bild". */
  readonly notRead: readonly string[];
  /** Swedish sentences on how the text was read, e.g. that tracked changes count as accepted. */
  readonly notices: readonly string[];
  /** Pages as the host counts them; without it a page is 400 words. */
  readonly pages?: number;
  /** Set when the document says so itself. */
  readonly madeFrom?: MadeFrom;
}
