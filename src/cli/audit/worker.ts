/** Audits one document at a time, in a thread of its own. */
import { parentPort, workerData } from 'node:worker_threads';
import { auditReview } from '../../audit/index';
import { createReviewer } from '../../engine/index';
import { InputError, readDocument } from '../input';
import { hashOf } from './files';
import type { Job, Outcome, WorkerStart } from './job';

const { setup, plan, documentType, withText } = workerData as WorkerStart;
const reviewer = createReviewer(setup);

const auditOne = async ({ number, path }: Job): Promise<Outcome> => {
  try {
    const document = await readDocument(path);
    const review = reviewer.review(document, documentType === undefined ? {} : { documentType });
    return {
      number,
      hash: (await hashOf(path)) ?? '',
      ...auditReview(review, plan, setup, withText),
    };
  } catch (error) {
    const said = error instanceof InputError ? error.message : 'Dokumentet gick inte att granska.';
    return { number, error: said };
  }
};

parentPort?.on('message', (job: Job) => {
  void auditOne(job).then((outcome) => parentPort?.postMessage(outcome));
});
