import type { Block, BlockId } from '../engine/index';

/** A paragraph that has been emptied, to write again where it stood. */
export interface ParagraphRefill {
  /** What stands right before it and right after it; undefined at either end of the text. */
  readonly after: BlockId | undefined;
  readonly before: BlockId | undefined;
  /** Which it is of the emptied paragraphs that are known to stand between them. */
  readonly nth: number;
  readonly of: number;
  readonly paragraph: Pick<Block, 'kind' | 'level' | 'text'>;
}

/**
 * Which of the empty paragraphs between the neighbours to write in; undefined when it is not there and a new one is needed.
 * Where there are more than were emptied, they are mostly blank lines on either side.
 */
export const emptyToFill = (empty: number, { nth, of }: ParagraphRefill): number | undefined =>
  empty < of ? undefined : Math.floor((empty - of) / 2) + nth;

export const isRefill = (wish: object): wish is ParagraphRefill => 'nth' in wish;
