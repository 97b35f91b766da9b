/** Audits reviewed documents against a plan: pure, and the same for the command line and the browser. */
export { assess, type AssessOptions, type CriterionResult, type Doubt } from './assess';
export { auditReview, type Passage } from './audit-review';
export type { Check, Criterion, GoalCheck, Plan, RuleCheck, SectionCheck } from './plan';
export { sampleOf } from './sample';
export {
  type AuditSummary,
  type DocumentResult,
  documentResult,
  remarksPerThousandWords,
  type Share,
  shareValue,
  summarise,
  type Tally,
  tallyOf,
} from './summarise';
