import type { Block, BlockId, Review } from '../engine/index';
import { align } from '../ports/align';
import type { SelectedPart } from '../ports/text-target';
import type { Remark } from './remarks';

/** A part of a block, counted from both ends, so that it stays what it was when words in it are replaced. */
export interface DocumentPart {
  readonly block: BlockId;
  readonly start: number;
  /** UTF-16 units from the end of the block. */
  readonly fromEnd: number;
}

export const partsOf = (
  review: Review | undefined,
  selected: readonly SelectedPart[],
): readonly DocumentPart[] =>
  selected.flatMap(({ block, start, end }) => {
    const text = review?.blocks.find(({ id }) => id === block)?.text;
    return text === undefined ? [] : [{ block, start, fromEnd: text.length - end }];
  });

/** The parts where they stand in a new reading; what is gone is left out. */
export const movedParts = (
  parts: readonly DocumentPart[],
  before: readonly Block[],
  now: readonly Block[],
): readonly DocumentPart[] => {
  const pairs = align(
    before.map(({ text }) => text),
    now.map(({ text }) => text),
  );
  return parts.flatMap((part) => {
    const id = now[pairs[before.findIndex(({ id: old }) => old === part.block)] ?? -1]?.id;
    return id === undefined ? [] : [{ ...part, block: id }];
  });
};

/** The remarks that touch the parts. */
export const remarksWithin = (
  remarks: readonly Remark[],
  review: Review,
  parts: readonly DocumentPart[],
): readonly Remark[] =>
  remarks.filter(({ finding }) => {
    const block = review.blocks[finding.block];
    return parts.some(
      ({ block: id, start, fromEnd }) =>
        id === block?.id && finding.start <= block.text.length - fromEnd && finding.end >= start,
    );
  });
