import type { Block, Review } from '../engine/index';
import { align } from '../ports/align';

/**
 * The review of an earlier reading with the block ids of the latest one, so that what it says can still be acted on when
 * no new review comes of the reading. A block that is gone gets an id that no reading has.
 */
export const reanchored = (review: Review, now: readonly Block[]): Review => {
  const pairs = align(
    review.blocks.map(({ text }) => text),
    now.map(({ text }) => text),
  );
  const idOf = (index: number): string => now[pairs[index] ?? -1]?.id ?? `gone-${index}`;
  if (review.blocks.every(({ id }, index) => id === idOf(index))) return review;
  return { ...review, blocks: review.blocks.map((block, index) => ({ ...block, id: idOf(index) })) };
};
