/** Audits one document at a time, in a thread of its own. */
import { parentPort, workerData } from 'node:worker_threads';
import { assess, type Check, type CriterionResult, documentResult, type Plan } from '../../audit/index';
import { createReviewer, type Review } from '../../engine/index';
import { InputError, readDocument } from '../input';
import { hashOf } from './files';
import type { Job, Outcome, Passage, WorkerStart } from './job';

const { setup, plan, documentType, withText } = workerData as WorkerStart;
const reviewer = createReviewer(setup);
const silenced = new Set(
  Object.entries(setup.rules).flatMap(([rule, { enabled }]) => (enabled === false ? [rule] : [])),
);

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

const auditOne = async ({ number, path }: Job): Promise<Outcome> => {
  try {
    const document = await readDocument(path);
    const review = reviewer.review(document, documentType === undefined ? {} : { documentType });
    const results = assess(review, plan, { silenced });
    return {
      number,
      hash: (await hashOf(path)) ?? '',
      result: documentResult(review, results),
      passages: withText ? passagesOf(review, plan, results) : [],
    };
  } catch (error) {
    const said = error instanceof InputError ? error.message : 'Dokumentet gick inte att granska.';
    return { number, error: said };
  }
};

parentPort?.on('message', (job: Job) => {
  void auditOne(job).then((outcome) => parentPort?.postMessage(outcome));
});
