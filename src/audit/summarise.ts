import type { Review } from '../engine/index';
import type { CriterionResult } from './assess';
import type { Plan } from './plan';

/** A share as it is told: so many of so many. */
export interface Share {
  readonly numerator: number;
  readonly denominator: number;
}

/** How the criteria turned out. `share` counts what was decided; what a person has to judge stands beside it. */
export interface Tally {
  readonly share: Share;
  readonly undecided: number;
  readonly notApplicable: number;
}

/** One audited document, in numbers: no text, no names. */
export interface DocumentResult {
  /** Id of the document type; empty when it is not known. */
  readonly documentType: string;
  readonly words: number;
  /** Length goal of the whole document, when it has one. */
  readonly goal?: { readonly limit: number; readonly status: 'within' | 'near' | 'over' };
  /** Number of remarks of all rules. */
  readonly remarks: number;
  readonly criteria: readonly CriterionResult[];
}

export interface AuditSummary {
  readonly documents: number;
  readonly total: Tally;
  /** By criterion, in the plan's order. */
  readonly criteria: readonly { readonly id: string; readonly tally: Tally }[];
  /** Documents that have a length goal: how many keep it. */
  readonly length: Share;
  readonly words: number;
  readonly remarks: number;
}

/** Remarks per 1,000 words; 0 for a document without words. */
export const remarksPerThousandWords = ({
  words,
  remarks,
}: Pick<DocumentResult, 'words' | 'remarks'>): number => (words === 0 ? 0 : (remarks * 1000) / words);

/** Part of the whole, 0 to 1; undefined when nothing was counted. */
export const shareValue = ({ numerator, denominator }: Share): number | undefined =>
  denominator === 0 ? undefined : numerator / denominator;

/** Counts outcomes. The denominator is met and unmet together. */
export const tallyOf = (results: readonly CriterionResult[]): Tally => {
  const count = (wanted: CriterionResult['status']): number =>
    results.filter(({ status }) => status === wanted).length;
  const met = count('met');
  return {
    share: { numerator: met, denominator: met + count('unmet') },
    undecided: count('undecided'),
    notApplicable: count('not-applicable'),
  };
};

/** The numbers of a review that an audit keeps. */
export const documentResult = (review: Review, criteria: readonly CriterionResult[]): DocumentResult => {
  const goal = review.goals.find(({ scope }) => scope === 'document');
  const { confidence, id } = review.documentType;
  return {
    documentType: confidence === 0 ? '' : id,
    words: review.statistics.words,
    ...(goal === undefined ? {} : { goal: { limit: goal.limit, status: goal.status } }),
    remarks: review.findings.length,
    criteria,
  };
};

/** Adds up audited documents, by criterion and in all. */
export const summarise = (documents: readonly DocumentResult[], plan: Plan): AuditSummary => {
  const goals = documents.flatMap(({ goal }) => goal?.status ?? []);
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
  return {
    documents: documents.length,
    total: tallyOf(documents.flatMap(({ criteria }) => criteria)),
    criteria: plan.criteria.map(({ id }) => ({
      id,
      tally: tallyOf(
        documents.flatMap(({ criteria }) => criteria.filter(({ criterion }) => criterion === id)),
      ),
    })),
    length: { numerator: goals.filter((status) => status !== 'over').length, denominator: goals.length },
    words: sum(documents.map(({ words }) => words)),
    remarks: sum(documents.map(({ remarks }) => remarks)),
  };
};
