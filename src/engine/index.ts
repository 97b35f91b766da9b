/** The only door to the engine: text and knowledge in, a review out. No I/O, no clock, no chance. */
export type { Block, BlockId, BlockKind, CaseDocument, MadeFrom, Span } from './document/document';
export type { Judgement, SentenceKind } from './kinds/kind';
export type { WordClass } from './language/index';
export type * from './review-result';
export type * from './setup';
export type {
  HeadingWords,
  Holds,
  SectionRole,
  Source,
  Template,
  TemplateSection,
} from './structure/template';
export { createReviewer, review, type ReviewOptions, type ReviewProgress, type Reviewer } from './review';
export { rules } from './rules/index';
export type { AnyRule, Examples, FlagExample } from './rules/rule';
export { type PlanOptions, type SectionPlan, missingSectionsPlan } from './structure/section-plan';
