import type { BlockId, Span } from '../engine/index';

/** A place in the document as the review saw it. `text` is what must still stand there. */
export interface TextTarget extends Span {
  readonly block: BlockId;
  readonly text: string;
}

/** What is selected of a block. */
export interface SelectedPart extends Span {
  readonly block: BlockId;
}
