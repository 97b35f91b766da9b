import type { Finding, Review } from '../engine/index';
import type { Remark } from './remarks';
import type { TextReplacement, TextTarget } from '../ports/document-port';

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

/** Letters of the text around the words that tell one place from another. */
const SURROUNDINGS = 25;

interface Reviewed {
  readonly review: Review | undefined;
  readonly remarks: readonly Remark[];
}

/** Each remark with the words it stands on and those before them, which a change further on does not touch. */
const places = ({ review, remarks }: Reviewed) =>
  remarks.map(({ id, finding: { rule, block, start, end, text } }) => ({
    id,
    text,
    place: `${rule} ${review?.blocks[block]?.text.slice(Math.max(0, start - SURROUNDINGS), end) ?? ''}`,
  }));

/** Id of the remark that has come back with some of the words. */
export const remarkBack = (
  words: readonly string[],
  before: Reviewed,
  after: Reviewed,
): string | undefined => {
  const known = new Set(places(before).map(({ place }) => place));
  return places(after).find(({ text, place }) => words.includes(text) && !known.has(place))?.id;
};

/** The findings with their first replacement, and the words with what stands beside them. */
export const replacementsOf = (
  review: Review,
  findings: readonly Finding[],
): readonly { readonly wish: TextReplacement; readonly surroundings: string }[] =>
  findings.flatMap((finding) => {
    const target = targetOf(review, finding);
    const [replacement] = finding.replacements;
    if (target === undefined || replacement === undefined) return [];
    const text = review.blocks[finding.block]?.text ?? '';
    const surroundings = text.slice(Math.max(0, finding.start - SURROUNDINGS), finding.end + SURROUNDINGS);
    return [{ wish: { target, replacement }, surroundings }];
  });
