import type { Review, SectionPlan, Template, TemplateSection } from '../engine/index';
import type { SectionControl, SectionInsertion } from '../ports/document-port';
import { sectionTag } from '../ports/template-mark';

/** A section the template asks for or recommends and the document lacks. */
export interface MissingSection {
  readonly id: string;
  readonly heading: string;
  readonly requirement: TemplateSection['requirement'];
}

const missingIds = ({ sections }: Review): ReadonlySet<string> =>
  new Set(sections.filter(({ status }) => status === 'missing').map(({ id }) => id));

/**
 * The sections that can be put in, in the template's order. Asks the review only: to plan their places takes too long for a
 * pane that is being drawn.
 */
export const missingSections = (
  review: Review,
  template: Template | undefined,
): readonly MissingSection[] => {
  const missing = missingIds(review);
  return (template?.sections ?? [])
    .filter(({ id, requirement }) => missing.has(id) && requirement !== 'optional')
    .map(({ id, heading, requirement }) => ({ id, heading, requirement }));
};

const parentOf = (template: Template, id: string): TemplateSection | undefined => {
  const index = template.sections.findIndex((section) => section.id === id);
  const level = template.sections[index]?.level ?? 1;
  return template.sections
    .slice(0, Math.max(0, index))
    .reverse()
    .find((section) => section.level < level);
};

/**
 * The part of the plan for the review's blocks that puts in the wanted sections. A subsection brings its missing parent. Sections that are not missing are left out, so
 * the same wish twice inserts nothing the second time.
 */
export const planInsertions = (
  review: Review,
  template: Template,
  wanted: readonly string[],
  plan: readonly SectionPlan[],
): readonly SectionInsertion[] => {
  const missing = missingIds(review);
  const chosen = new Set(wanted);
  for (const id of chosen) {
    const parent = parentOf(template, id);
    if (parent !== undefined) chosen.add(parent.id);
  }
  return plan
    .filter(({ section }) => missing.has(section) && chosen.has(section))
    .map(({ section, heading, level, after }) => ({
      section,
      heading,
      level,
      after: after === undefined ? undefined : review.blocks[after]?.id,
      ...controlOf(template, section),
    }));
};

const controlOf = (template: Template, id: string): { readonly control?: SectionControl } => {
  const section = template.sections.find((candidate) => candidate.id === id);
  return section === undefined ? {} : { control: { tag: sectionTag(template, section), help: section.help } };
};
