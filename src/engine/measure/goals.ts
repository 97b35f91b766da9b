import type { Goal, ReviewedSection, Statistics } from '../review-result';
import type { Template } from '../structure/template';

const goal = (scope: string, value: number, limit: number, nearLimit: number): Goal => ({
  scope,
  measure: 'words',
  value,
  limit,
  status: value > limit ? 'over' : value >= limit * nearLimit ? 'near' : 'within',
});

/** Length against goals: the whole document first, then each section that has a limit. */
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
      : [goal(section.id, section.words, section.limit, nearLimit)],
  ),
];
