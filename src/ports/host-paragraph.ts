import type { Block, BlockId } from '../engine/index';

/** Name of a paragraph within one reading of a document; adapters choose it. */
export type ParagraphId = string;

/** A paragraph as the host has it. A review sees its blocks; one without text has none. */
export interface HostParagraph extends Pick<Block, 'kind' | 'level' | 'note'> {
  readonly id: ParagraphId;
  readonly text: string;
  /** Its blocks, and where in the text each begins. */
  readonly blocks: readonly { readonly id: BlockId; readonly start: number }[];
}

/** Whether there is nothing to read in it. */
export const isBlank = ({ text }: Pick<Block, 'text'>): boolean => !/\S/u.test(text);
