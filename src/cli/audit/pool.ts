import { Worker } from 'node:worker_threads';
import type { Job, Outcome, WorkerStart } from './job';

/** A document that takes longer is passed over; an ordinary one takes a tenth of a second. */
const LONGEST_MS = 120_000;
/** Heap of one thread. A document that needs more is passed over. */
const HEAP_MB = 1024;
/** Room for what is soon thrown away; the default of a thread is so small that much work goes to clearing it. */
const YOUNG_HEAP_MB = 96;

/**
 * Hands out jobs to `threads` workers, one document at a time each, and tells `onDone` of every outcome. A worker that
 * dies or does not answer costs its own document only.
 */
export const runJobs = async (
  jobs: readonly Job[],
  start: WorkerStart,
  threads: number,
  onDone: (outcome: Outcome) => void,
): Promise<void> => {
  const waiting = jobs.values();

  /** Works off jobs with one worker until there are none, or until the worker is lost. */
  const work = (first: Job): Promise<Job | undefined> =>
    new Promise((resolve) => {
      const worker = new Worker(new URL('audit-worker.mjs', import.meta.url), {
        workerData: start,
        resourceLimits: { maxOldGenerationSizeMb: HEAP_MB, maxYoungGenerationSizeMb: YOUNG_HEAP_MB },
      });
      let job = first;
      let limit: NodeJS.Timeout | undefined;
      const end = (next: Job | undefined): void => {
        clearTimeout(limit);
        worker.removeAllListeners();
        // A worker that died has told why already; what it says while it is stopped is of no interest.
        worker.on('error', () => undefined);
        void worker.terminate().then(() => resolve(next));
      };
      const lose = (error: string): void => {
        onDone({ number: job.number, error });
        end(nextJob());
      };
      const hand = (next: Job): void => {
        job = next;
        limit = setTimeout(() => {
          lose('Dokumentet tog för lång tid att granska.');
        }, LONGEST_MS);
        worker.postMessage(job);
      };
      worker.on('message', (outcome: Outcome) => {
        clearTimeout(limit);
        onDone(outcome);
        const next = nextJob();
        if (next === undefined) end(undefined);
        else hand(next);
      });
      worker.on('error', () => {
        lose('Dokumentet gick inte att granska: det är för stort eller skadat.');
      });
      hand(first);
    });

  const nextJob = (): Job | undefined => {
    const { done, value } = waiting.next();
    return done === true ? undefined : value;
  };

  const lane = async (): Promise<void> => {
    for (let job = nextJob(); job !== undefined;) job = await work(job);
  };
  await Promise.all(Array.from({ length: Math.min(threads, jobs.length) }, lane));
};
