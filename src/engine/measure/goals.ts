import type { Goal, ReviewedSection, Statistics } from '../review-result';
import type { Outline } from '../structure/outline';
import type { Template } from '../structure/template';

const goal = (scope: string, value: number, limit: number, nearLimit: number): Goal => ({
  scope,
  measure: 'words',
  value,
  limit,
  status: value > limit ? 'over' : value >= limit * nearLimit ? 'near' : 'within',
});

/** Heading blocks of the writer's own sections under a heading, at any depth, as far as the template does not know them. */
const ownUnder = (heading: number | undefined, { sections, title }: Outline): ReadonlySet<number> => {
  const above = sections.findIndex((section) => heading !== undefined && section.heading === heading);
  const inside = new Set(above === -1 || above === title ? [] : [above]);
  const blocks = new Set<number>();
  for (const [index, { parent, template, heading: block }] of sections.entries())
    if (parent !== undefined && inside.has(parent) && template === undefined && block !== undefined) {
      inside.add(index);
      blocks.add(block);
    }
  return blocks;
};

/** Words in a section, in those that the template puts under it, and in the writer's own under it. */
const wordsIn = (
  { id, block }: ReviewedSection,
  sections: readonly ReviewedSection[],
  outline: Outline,
  template: Template | undefined,
): number => {
  const ordered = template?.sections ?? [];
  const place = ordered.findIndex((section) => section.id === id);
  const level = ordered[place]?.level ?? 0;
  const after = ordered.findIndex((section, index) => index > place && section.level <= level);
  const inside = new Set(ordered.slice(place, after === -1 ? undefined : after).map((section) => section.id));
  const own = ownUnder(block, outline);
  return sections
    .filter((section) => inside.has(section.id) || section.id === id || own.has(section.block ?? -1))
    .reduce((sum, { words }) => sum + words, 0);
};

/** Length against goals: the whole document first, then each section that has a limit, its subsections with it. */
export const goalsOf = (
  statistics: Statistics,
  sections: readonly ReviewedSection[],
  outline: Outline,
  template: Template | undefined,
  nearLimit: number,
): readonly Goal[] => [
  ...(template?.words === undefined ? [] : [goal('document', statistics.words, template.words, nearLimit)]),
  ...sections.flatMap((section) =>
    section.limit === undefined || section.block === undefined
      ? []
      : [goal(section.id, wordsIn(section, sections, outline, template), section.limit, nearLimit)],
  ),
];
