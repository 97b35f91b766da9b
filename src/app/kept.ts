import type { Finding, Review } from '../engine/index';

/** A remark the user has chosen to keep the text for, known again after a new review. */
export interface KeptRemark {
  readonly rule: string;
  readonly message: string;
  readonly text: string;
  /** What stands closest before and after the words. */
  readonly before: string;
  readonly after: string;
}

const NEIGHBOURHOOD = 30;

/** What to remember of a finding. */
export const keptRemark = (finding: Finding, review: Review): KeptRemark => {
  const text = review.blocks[finding.block]?.text ?? '';
  return {
    rule: finding.rule,
    message: finding.message,
    text: finding.text,
    before: text.slice(Math.max(0, finding.start - NEIGHBOURHOOD), finding.start),
    after: text.slice(finding.end, finding.end + NEIGHBOURHOOD),
  };
};

/** Same words, same remark, and the text on at least one side unchanged: a change next door does not undo the choice. */
const same = (a: KeptRemark, b: KeptRemark): boolean =>
  a.rule === b.rule &&
  a.message === b.message &&
  a.text === b.text &&
  (a.before === b.before || a.after === b.after);

export const isKept = (finding: Finding, review: Review, kept: readonly KeptRemark[]): boolean => {
  if (kept.length === 0) return false;
  const remark = keptRemark(finding, review);
  return kept.some((other) => same(other, remark));
};
