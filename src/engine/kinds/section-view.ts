import type { Section } from '../structure/outline';
import type { Holds, SectionRole } from '../structure/template';

/** How a section colours the features of its sentences. */
export interface SectionView {
  readonly holds: Holds;
  readonly formal: boolean;
  readonly plan: boolean;
}

const FORMAL_ROLES: ReadonlySet<SectionRole | undefined> = new Set<SectionRole>([
  'method',
  'communication',
  'matter',
]);
const PLAN_ROLES: ReadonlySet<SectionRole | undefined> = new Set<SectionRole>(['proposal', 'goals']);
const FORMAL_FEATURES = /^(?:rep|subj|h:tense|h:procedure|any:writer)/u;
const PLAN_FEATURES = /tense|decide|subj|any|procedure|list/u;
const ALONE = /^(?:bias$|holds:|role:|title:|l=|b=)/u;

const HOLDS: readonly Holds[] = ['fact', 'assessment', 'both'];

/** Every way a section can colour features; a view is known by its place here. */
export const VIEWS: readonly SectionView[] = HOLDS.flatMap((holds) => [
  { holds, formal: false, plan: false },
  { holds, formal: true, plan: false },
  { holds, formal: false, plan: true },
]);

export const viewOf = ({ holds, role }: Section): number => {
  const kind = FORMAL_ROLES.has(role) ? 1 : PLAN_ROLES.has(role) ? 2 : 0;
  return HOLDS.indexOf(holds) * 3 + kind;
};

/** True for a feature that counts the same in every section. */
export const isAlone = (name: string): boolean => ALONE.test(name);

/** A feature's names as the model learns them: for itself, and again in the kind of section it is found in. */
export const namesInView = (name: string, { holds, formal, plan }: SectionView): string[] => {
  if (isAlone(name)) return [name];
  const names = [name, `${holds}@${name}`];
  if (formal && FORMAL_FEATURES.test(name)) names.push(`formal@${name}`);
  if (plan && PLAN_FEATURES.test(name)) names.push(`plan@${name}`);
  return names;
};
