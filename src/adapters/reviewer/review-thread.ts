import type {
  CaseDocument,
  Finding,
  Review,
  ReviewedSentence,
  ReviewOptions,
  Setup,
} from '../../engine/index';
import { CancelledError, type Watch } from '../../ports/watch';
import type { Answer, Request } from './messages';

/** What is used of a worker, so that a test can stand in for one. */
export type WorkerLike = Pick<
  Worker,
  'onmessage' | 'onmessageerror' | 'onerror' | 'postMessage' | 'terminate'
>;

/** The worker did not start, or has died. */
export class ThreadLostError extends Error {}

interface Awaited {
  readonly document: CaseDocument;
  readonly watch: Watch;
  readonly sentences: ReviewedSentence[];
  readonly findings: Finding[];
  readonly resolve: (review: Review) => void;
  readonly reject: (error: Error) => void;
}

/** The page's side of a worker that reviews. Its reviews reject CancelledError, ThreadLostError, or what failed there. */
export interface ReviewThread {
  readonly review: (document: CaseDocument, options: ReviewOptions, watch: Watch) => Promise<Review>;
  readonly stop: () => void;
}

export const startThread = (worker: WorkerLike, setup: Setup): ReviewThread => {
  const awaited = new Map<number, Awaited>();
  let latest = 0;
  let isLost = false;

  const lose = (): void => {
    isLost = true;
    worker.terminate();
    for (const { reject } of awaited.values()) reject(new ThreadLostError());
    awaited.clear();
  };

  const receive = (answer: Answer): void => {
    const one = awaited.get(answer.number);
    if (one === undefined) return;
    if (answer.type === 'progress') one.watch.tell(answer.progress);
    else if (answer.type === 'part') {
      one.sentences.push(...(answer.part.sentences ?? []));
      one.findings.push(...(answer.part.findings ?? []));
    } else {
      awaited.delete(answer.number);
      if (answer.type === 'cancelled') one.reject(new CancelledError());
      else if (answer.type === 'failed') one.reject(new Error(answer.message));
      else {
        const { document, sentences, findings } = one;
        one.resolve({ ...answer.rest, blocks: document.blocks, sentences, findings });
      }
    }
  };

  const ask = (request: Request): void => worker.postMessage(request);

  worker.onmessage = ({ data }) => receive(data as Answer);
  worker.onmessageerror = lose;
  worker.onerror = (event) => {
    event.preventDefault();
    lose();
  };
  ask({ type: 'set-up', setup });

  return {
    review: (document, options, watch) =>
      new Promise((resolve, reject) => {
        if (isLost) throw new ThreadLostError();
        latest += 1;
        const number = latest;
        awaited.set(number, { document, watch, sentences: [], findings: [], resolve, reject });
        watch.onCancel(() => {
          if (number === latest) ask({ type: 'cancel' });
        });
        ask({ type: 'review', number, document, options });
      }),
    stop: lose,
  };
};
