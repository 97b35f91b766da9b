import { type Finding, type Review, rules } from '../engine/index';
import type { Check, Criterion, Plan, RuleCheck } from './plan';

/** Why the tool leaves a criterion to a person. */
export type Doubt =
  /** The criterion or the check is for a person to judge. */
  | 'by-hand'
  /** The document type is not known, so neither is whether the criterion applies. */
  | 'unknown-type'
  /** There are no sentences to judge. */
  | 'no-text'
  /** There are no headings, which the check needs. */
  | 'no-headings'
  /** What was not found may stand in a text box, a picture or the like. */
  | 'not-read'
  /** The writer says that the section does not matter here. */
  | 'not-relevant'
  /** The organisation has turned the rule off. */
  | 'rule-off';

export interface CriterionResult {
  /** Id of the criterion. */
  readonly criterion: string;
  readonly status: 'met' | 'unmet' | 'undecided' | 'not-applicable';
  /** Only when undecided. */
  readonly doubt?: Doubt;
}

export interface AssessOptions {
  /** Ids of rules whose silence says nothing, since the organisation has turned them off. */
  readonly silenced?: ReadonlySet<string>;
}

type Verdict = 'met' | 'unmet' | 'not-applicable' | { readonly doubt: Doubt };

const categories: ReadonlyMap<string, string> = new Map(rules.map(({ id, category }) => [id, category]));

const counts = (check: RuleCheck, { rule, variant = '' }: Finding): boolean =>
  rule === check.rule &&
  (check.variants === undefined || check.variants.includes(variant)) &&
  check.notVariants?.includes(variant) !== true;

const hasHeadings = ({ blocks }: Review): boolean => blocks.some(({ kind }) => kind === 'heading');

/** True for rules that look for something: what they miss may stand where it could not be read. */
const looksForParts = (rule: string): boolean => categories.get(rule) === 'structure';

const ruleVerdict = (check: RuleCheck, review: Review, { silenced }: AssessOptions): Verdict => {
  const remarks = review.findings.filter((finding) => counts(check, finding)).length;
  const needsHeadings = looksForParts(check.rule) || categories.get(check.rule) === 'facts';
  if (remarks <= (check.atMost ?? 0)) {
    if (silenced?.has(check.rule) === true) return { doubt: 'rule-off' };
    return needsHeadings && !hasHeadings(review) ? { doubt: 'no-headings' } : 'met';
  }
  return looksForParts(check.rule) && review.notRead.length > 0 ? { doubt: 'not-read' } : 'unmet';
};

const sectionVerdict = (wanted: readonly string[], review: Review): Verdict => {
  const statuses = review.sections.flatMap(({ id, status }) => (wanted.includes(id) ? [status] : []));
  if (statuses.includes('present') || statuses.includes('misplaced')) return 'met';
  if (statuses.includes('not-relevant')) return { doubt: 'not-relevant' };
  if (!hasHeadings(review)) return { doubt: 'no-headings' };
  return review.notRead.length > 0 ? { doubt: 'not-read' } : 'unmet';
};

const goalVerdict = (scope: 'document' | 'sections', review: Review): Verdict => {
  const goals = review.goals.filter((goal) => (goal.scope === 'document') === (scope === 'document'));
  if (goals.length === 0) return 'not-applicable';
  return goals.some(({ status }) => status === 'over') ? 'unmet' : 'met';
};

const bareVerdict = (check: Check, review: Review, options: AssessOptions): Verdict => {
  if ('rule' in check) return ruleVerdict(check, review, options);
  if ('sections' in check) return sectionVerdict(check.sections, review);
  return goalVerdict(check.goal, review);
};

const verdictOf = (check: Check, review: Review, options: AssessOptions): Verdict => {
  const verdict = bareVerdict(check, review, options);
  const isLeftToPerson =
    (verdict === 'met' && check.passes === 'undecided') ||
    (verdict === 'unmet' && check.fails === 'undecided');
  return isLeftToPerson ? { doubt: 'by-hand' } : verdict;
};

const applies = ({ documentTypes }: Criterion, type: string): boolean =>
  documentTypes === undefined || documentTypes.includes(type);

const resultOf = (criterion: Criterion, review: Review, options: AssessOptions): CriterionResult => {
  const { id } = criterion;
  const undecided = (doubt: Doubt): CriterionResult => ({ criterion: id, status: 'undecided', doubt });
  if (!applies(criterion, review.documentType.id))
    return review.documentType.confidence === 0
      ? undecided('unknown-type')
      : { criterion: id, status: 'not-applicable' };
  if (review.statistics.sentences === 0) return undecided('no-text');
  if (criterion.checks.length === 0) return undecided('by-hand');
  const verdicts = criterion.checks.map((check) => verdictOf(check, review, options));
  if (verdicts.includes('unmet')) return { criterion: id, status: 'unmet' };
  for (const verdict of verdicts) if (typeof verdict === 'object') return undecided(verdict.doubt);
  return { criterion: id, status: verdicts.includes('met') ? 'met' : 'not-applicable' };
};

/**
 * Answers a plan's criteria for one reviewed document, in the plan's order. What the tool cannot know is `undecided`, never
 * met or unmet. Pure: the same review and plan give the same results.
 */
export const assess = (review: Review, plan: Plan, options: AssessOptions = {}): readonly CriterionResult[] =>
  plan.criteria.map((criterion) => resultOf(criterion, review, options));
