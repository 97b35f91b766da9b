import { isAlike } from '../rules/make/alike';
import type { AnyRule, RuleFinding } from '../rules/rule';

/** A finding with the rule that made it; its block is known from where it is kept. */
export interface Found {
  readonly rule: AnyRule;
  readonly finding: RuleFinding;
}

/** True for lists that become the same remarks. */
export const areAlike = (some: readonly Found[], others: readonly Found[]): boolean =>
  some.length === others.length &&
  some.every(({ rule, finding }, at) => {
    const other = others[at];
    return other?.rule === rule && isAlike(finding, other.finding);
  });
