/** What the outcome of a check says about its criterion. Left out: met when the check passes, unmet when it fails. */
interface Outcomes {
  readonly passes?: 'undecided';
  readonly fails?: 'undecided';
}

/** Passes when the rule has no more remarks than allowed. */
export interface RuleCheck extends Outcomes {
  /** Id of a rule. */
  readonly rule: string;
  /** Counts only remarks of these variants. */
  readonly variants?: readonly string[];
  /** Does not count remarks of these variants. */
  readonly notVariants?: readonly string[];
  /** Remarks allowed in one document; none when left out. */
  readonly atMost?: number;
}

/** Passes when at least one of the sections stands in the document with text in it. */
export interface SectionCheck extends Outcomes {
  /** Ids of template sections. */
  readonly sections: readonly string[];
}

/** Passes when the length goal is kept: of the whole document, or of every section that has one. */
export interface GoalCheck extends Outcomes {
  readonly goal: 'document' | 'sections';
}

export type Check = RuleCheck | SectionCheck | GoalCheck;

/** One question an audit asks of a document. */
export interface Criterion {
  readonly id: string;
  /** Swedish; "yes" means that the criterion is met. */
  readonly question: string;
  /** Ids of the document types it is asked of; of all when left out. */
  readonly documentTypes?: readonly string[];
  /** All must pass. None: only a person can answer. */
  readonly checks: readonly Check[];
  /** Swedish: what a person has to look at when the tool cannot decide. */
  readonly byHand?: string;
  /** Id of the source that asks for it. */
  readonly source: string;
}

/** What an audit asks, as data. */
export interface Plan {
  readonly name: string;
  /** Year and month in which someone last went through the plan. */
  readonly checked: string;
  readonly criteria: readonly Criterion[];
}
