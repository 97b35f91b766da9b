import type { Block, Review, ReviewedSection, Template, TemplateSection } from '../engine/index';
import type { SectionInsertion } from '../ports/document-port';

/** A section the template asks for and the document lacks. */
export interface MissingSection {
  readonly id: string;
  readonly heading: string;
  readonly requirement: TemplateSection['requirement'];
}

/** The sections that can be put in, in the template's order. */
export const missingSections = (review: Review, template: Template | undefined): readonly MissingSection[] =>
  (template?.sections ?? []).flatMap(({ id, heading, requirement }) =>
    review.sections.some((section) => section.id === id && section.status === 'missing')
      ? [{ id, heading, requirement }]
      : [],
  );

const parentOf = (template: Template, index: number): TemplateSection | undefined => {
  const level = template.sections[index]?.level ?? 1;
  return template.sections
    .slice(0, index)
    .reverse()
    .find((section) => section.level < level);
};

/** How much deeper headings lie in the document than in the template: the most common distance. */
const depthOf = (review: Review, template: Template): number => {
  const distances = new Map<number, number>();
  for (const section of template.sections) {
    const block = blockOf(review, section.id);
    const level = block === undefined ? undefined : review.blocks[block]?.level;
    if (level === undefined) continue;
    distances.set(level - section.level, (distances.get(level - section.level) ?? 0) + 1);
  }
  const [common] = [...distances].sort((a, b) => b[1] - a[1]);
  if (common !== undefined) return common[0];
  return review.blocks.some(({ level }) => level === 1) ? 1 : 0;
};

const blockOf = (review: Review, id: string): number | undefined =>
  review.sections.find((section: ReviewedSection) => section.id === id && section.status !== 'misplaced')
    ?.block;

const lastTextBlock = (blocks: readonly Block[]): number =>
  blocks.reduce((last, { note }, index) => (note === undefined ? index : last), -1);

/** Index of the last block before the next heading of `level` or higher; notes at the document's end do not count. */
const endOf = (blocks: readonly Block[], heading: number, level: number): number => {
  const next = blocks.findIndex(
    (block, index) => index > heading && block.kind === 'heading' && (block.level ?? 1) <= level,
  );
  return next === -1 ? lastTextBlock(blocks) : next - 1;
};

/**
 * Where each wanted section goes: after the nearest section before it in the template that the document has, with all
 * that stands under that one; first in the document's sections when there is none. A subsection brings its missing
 * parent. Sections that are not missing are left out, so the same wish twice inserts nothing the second time.
 */
export const planInsertions = (
  review: Review,
  template: Template,
  wanted: readonly string[],
): readonly SectionInsertion[] => {
  const missing = new Set(missingSections(review, template).map(({ id }) => id));
  const chosen = new Set(wanted.filter((id) => missing.has(id)));
  template.sections.forEach((section, index) => {
    const parent = parentOf(template, index);
    if (chosen.has(section.id) && parent !== undefined && missing.has(parent.id)) chosen.add(parent.id);
  });
  const depth = depthOf(review, template);
  const { blocks } = review;

  const placeOf = (index: number, level: number): number => {
    const parent = parentOf(template, index);
    for (const before of template.sections.slice(0, index).reverse()) {
      const block = blockOf(review, before.id);
      if (block === undefined) {
        if (before.id === parent?.id) return placeOf(template.sections.indexOf(before), level - 1);
        continue;
      }
      return endOf(blocks, block, before.id === parent?.id ? 9 : level);
    }
    const first = Math.min(
      ...template.sections.flatMap(({ id }) => blockOf(review, id) ?? []),
      lastTextBlock(blocks) + 1,
    );
    return first - 1;
  };

  return template.sections.flatMap((section, index) => {
    if (!chosen.has(section.id)) return [];
    const level = Math.min(9, Math.max(1, section.level + depth));
    return [
      { section: section.id, heading: section.heading, level, after: blocks[placeOf(index, level)]?.id },
    ];
  });
};
