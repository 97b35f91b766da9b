import type { BlockId, BlockKind } from '../../../engine/index';

/** What a new or changed paragraph is to be. `level` counts for headings, 1 to 9. */
export interface ParagraphForm {
  readonly as: BlockKind;
  readonly level?: number;
}

/** One change to an opened document. Block ids are those of `readDocx`; edits of one block may come in any order. */
export type DocxEdit =
  /** The block's whole new text; a hard line break is `\n`. */
  | { readonly kind: 'replaceText'; readonly block: BlockId; readonly text: string }
  | ({ readonly kind: 'setKind'; readonly block: BlockId } & ParagraphForm)
  | { readonly kind: 'remove'; readonly block: BlockId }
  /** Splits the block's own text into paragraphs; the half-open ranges, white space, are what the user broke at. */
  | {
      readonly kind: 'split';
      readonly block: BlockId;
      readonly at: readonly { readonly start: number; readonly end: number }[];
    }
  /** The next block's text follows in the same paragraph, with its formatting and notes, after `separator`. */
  | { readonly kind: 'join'; readonly block: BlockId; readonly next: BlockId; readonly separator: string }
  /** A new paragraph. `after` undefined puts it first; insertions after the same block stand in the given order. */
  | ({ readonly kind: 'insert'; readonly after: BlockId | undefined; readonly text: string } & ParagraphForm);

/** A block of the edited document; without `id` when the user wrote it. */
export interface EditedBlock {
  readonly id?: BlockId | undefined;
  readonly kind: BlockKind;
  readonly level?: number | undefined;
  readonly text: string;
}
