import {
  type Block,
  missingSectionsPlan,
  type SectionPlan,
  type Setup,
  type Template,
} from '../engine/index';

/** Says where the sections go that the template requires or recommends and the blocks lack, wherever that is worked out. */
export type PlanSections = (
  blocks: readonly Block[],
  template: Template,
) => readonly SectionPlan[] | Promise<readonly SectionPlan[]>;

/** Plans at once, on the thread that asks. */
export const planHere =
  ({ headingWords }: Setup) =>
  (blocks: readonly Block[], template: Template): readonly SectionPlan[] =>
    missingSectionsPlan(blocks, template, { recommended: true, headingWords });
