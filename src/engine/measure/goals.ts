import type { Goal, ReviewedSection, Statistics } from '../review-result';
import type { Template } from '../structure/template';

const goal = (scope: string, value: number, limit: number, nearLimit: number): Goal => ({
  scope,
  measure: 'words',
  value,
  limit,
  status: value > limit ? 'over' : value >= limit * nearLimit ? 'near' : 'within',
});

/** Words in a section and in those that the template puts under it. */
const wordsIn = (
  id: string,
  sections: readonly ReviewedSection[],
  template: Template | undefined,
): number => {
  const ordered = template?.sections ?? [];
  const own = ordered.findIndex((section) => section.id === id);
  const level = ordered[own]?.level ?? 0;
  const after = ordered.findIndex((section, index) => index > own && section.level <= level);
  const inside = new Set(ordered.slice(own, after === -1 ? undefined : after).map((section) => section.id));
  return sections
    .filter((section) => section.id === id || inside.has(section.id))
    .reduce((sum, { words }) => sum + words, 0);
};

/** Length against goals: the whole document first, then each section that has a limit, its subsections with it. */
export const goalsOf = (
  statistics: Statistics,
  sections: readonly ReviewedSection[],
  template: Template | undefined,
  nearLimit: number,
): readonly Goal[] => [
  ...(template?.words === undefined ? [] : [goal('document', statistics.words, template.words, nearLimit)]),
  ...sections.flatMap((section) =>
    section.limit === undefined || section.block === undefined
      ? []
      : [goal(section.id, wordsIn(section.id, sections, template), section.limit, nearLimit)],
  ),
];
