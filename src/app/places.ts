import type { Finding, Review } from '../engine/index';
import type { TextTarget } from '../ports/document-port';

/** Index in `review.sections` of the section that a block stands in. */
export const sectionAt = (review: Review, blockId: string | undefined): number | undefined => {
  const block = review.blocks.findIndex(({ id }) => id === blockId);
  if (block === -1) return undefined;
  let nearest: number | undefined;
  review.sections.forEach((section, index) => {
    const best = nearest === undefined ? -1 : (review.sections[nearest]?.block ?? -1);
    if (section.block !== undefined && section.block <= block && section.block > best) nearest = index;
  });
  return nearest;
};

/** The finding's words as the port knows them. */
export const targetOf = (review: Review, finding: Finding): TextTarget | undefined => {
  const block = review.blocks[finding.block]?.id;
  return block === undefined
    ? undefined
    : { block, start: finding.start, end: finding.end, text: finding.text };
};
