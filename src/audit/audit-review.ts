import type { Review, Setup } from '../engine/index';
import { assess, type CriterionResult } from './assess';
import type { Check, Plan } from './plan';
import { type DocumentResult, documentResult } from './summarise';

/** A place that a criterion is unmet for; kept only when text is asked for. */
export interface Passage {
  readonly rule: string;
  readonly text: string;
  readonly message: string;
}

const silencedIn = ({ rules }: Setup): ReadonlySet<string> =>
  new Set(Object.entries(rules).flatMap(([rule, { enabled }]) => (enabled === false ? [rule] : [])));

const ruleOf = (check: Check): string[] => ('rule' in check ? [check.rule] : []);

const passagesOf = (
  { findings }: Review,
  { criteria }: Plan,
  results: readonly CriterionResult[],
): Passage[] => {
  const unmet = new Set(
    criteria.flatMap(({ checks }, index) =>
      results[index]?.status === 'unmet' ? checks.flatMap(ruleOf) : [],
    ),
  );
  return findings
    .filter(({ rule }) => unmet.has(rule))
    .map(({ rule, text, message }) => ({ rule, text, message }));
};

/** What an audit keeps of a review made by `setup`: numbers, and with text the places that count against it. */
export const auditReview = (
  review: Review,
  plan: Plan,
  setup: Setup,
  withText = false,
): { readonly result: DocumentResult; readonly passages: readonly Passage[] } => {
  const results = assess(review, plan, { silenced: silencedIn(setup) });
  return {
    result: documentResult(review, results),
    passages: withText ? passagesOf(review, plan, results) : [],
  };
};
