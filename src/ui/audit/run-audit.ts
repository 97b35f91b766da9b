import { createBackgroundReviewer } from '../../adapters/reviewer/index';
import { auditReview, type Plan } from '../../audit/index';
import type { AuditReport } from '../../audit/report/index';
import type { Setup } from '../../engine/index';
import { UnreadableFileError } from '../../ports/unreadable-file-error';
import { CancelledError, type Watch } from '../../ports/watch';
import type { PickedFile } from './pick-files';
import { readDocument } from './read-document';

export interface AuditJob {
  /** Each with its running number in the report. */
  readonly files: readonly (PickedFile & { readonly number: number })[];
  readonly setup: Setup;
  readonly plan: Plan;
  /** Id of the type of all documents; each is recognised by itself when left out. */
  readonly documentType: string | undefined;
}

export type AuditOutcome = Pick<AuditReport, 'documents' | 'unusable'>;

/** Work that can be stopped. */
export interface AuditRun {
  /** What was done by the time it was stopped, in the order of the running numbers. Never rejects. */
  readonly outcome: Promise<AuditOutcome>;
  readonly stop: () => void;
}

/** A document that takes longer is passed over; an ordinary one takes a tenth of a second. */
const LONGEST_MS = 120_000;

/** Reviews at the same time; more would leave nothing for the rest of the computer. */
const MOST_LANES = 4;

const lanes = (): number => Math.max(1, Math.min(MOST_LANES, Math.floor(navigator.hardwareConcurrency / 2)));

/** A watch that gives the work up when the run is stopped or the document takes too long. */
const watchFor = (run: { readonly stopped: AbortSignal }, late: AbortSignal): Watch => {
  const signal = AbortSignal.any([run.stopped, late]);
  return {
    tell: () => undefined,
    isCancelled: () => signal.aborted,
    onCancel: (listener) => signal.addEventListener('abort', listener, { once: true }),
  };
};

const reasonOf = (error: unknown): string => {
  if (error instanceof UnreadableFileError) return error.message;
  if (error instanceof CancelledError) return 'Dokumentet tog för lång tid att granska.';
  if (error instanceof DOMException) return 'Filen gick inte att läsa: kontrollera att den finns kvar.';
  return 'Dokumentet gick inte att granska.';
};

/**
 * Audits the files one by one off the page's thread, each read when its turn comes. `tell` is called with how many are
 * done. Nothing but numbers is kept of a document.
 */
export const runAudit = (job: AuditJob, tell: (done: number) => void): AuditRun => {
  const stopping = new AbortController();
  const documents: AuditOutcome['documents'][number][] = [];
  const unusable: AuditOutcome['unusable'][number][] = [];
  const waiting = job.files.values();

  const auditOne = async (
    { number, name, read }: AuditJob['files'][number],
    review: ReturnType<typeof createBackgroundReviewer>['review'],
  ): Promise<void> => {
    const options = job.documentType === undefined ? {} : { documentType: job.documentType };
    try {
      const document = readDocument(name, await read());
      const watch = watchFor({ stopped: stopping.signal }, AbortSignal.timeout(LONGEST_MS));
      const reviewed = await review(document, options, watch);
      documents.push({ number, ...auditReview(reviewed, job.plan, job.setup) });
    } catch (error) {
      if (!stopping.signal.aborted) unusable.push({ number, error: reasonOf(error) });
    }
  };

  const lane = async (): Promise<void> => {
    const { review, stop } = createBackgroundReviewer(job.setup);
    for (const file of waiting) {
      if (stopping.signal.aborted) break;
      await auditOne(file, review);
      tell(documents.length + unusable.length);
    }
    stop();
  };

  const all = Promise.all(Array.from({ length: Math.min(lanes(), job.files.length) }, lane));
  const inOrder = <T extends { readonly number: number }>(list: readonly T[]): T[] =>
    [...list].sort((a, b) => a.number - b.number);
  return {
    outcome: all.then(() => ({ documents: inOrder(documents), unusable: inOrder(unusable) })),
    stop: () => stopping.abort(),
  };
};
