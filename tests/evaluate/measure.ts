import { type Reviewer, rules } from '../../src/engine/index';
import { alignReview, type LabelledDocument } from './corpus';
import type { SetResult } from './report';
import { type Judged, scoreKinds } from './score-kinds';
import { scoreRule } from './score-rules';

/** Reviews a set with everything as it ships and compares with its labels. */
export const measure = (
  set: SetResult['set'],
  documents: readonly LabelledDocument[],
  reviewer: Reviewer,
): SetResult & Required<Pick<SetResult, 'rules' | 'findingsPerPage' | 'exactSentences'>> => {
  const reviewed = documents.map((labelled) => ({ labelled, review: reviewer.review(labelled.document) }));
  const judged = reviewed.flatMap(({ labelled, review }) =>
    alignReview(labelled, review).map(({ labelled: { kind }, found }): Judged => ({
      expected: kind,
      predicted: found?.kind,
      confidence: found?.confidence ?? 0,
    })),
  );
  const exactSentences = reviewed
    .flatMap(({ labelled, review }) => alignReview(labelled, review))
    .filter(({ labelled, found }) => found?.text === labelled.text).length;
  const sum = (value: (one: (typeof reviewed)[number]) => number): number =>
    reviewed.reduce((total, one) => total + value(one), 0);
  return {
    set,
    kinds: scoreKinds(judged),
    exactSentences,
    rules: rules.map(({ id }) => scoreRule(id, reviewed)),
    findingsPerPage:
      sum(({ review }) => review.findings.length) / sum(({ review }) => review.statistics.words / 400),
  };
};
