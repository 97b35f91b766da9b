import type {
  Block,
  CaseDocument,
  Finding,
  Review,
  ReviewedSentence,
  ReviewOptions,
  SectionPlan,
  Setup,
  Template,
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

type AwaitedPlan = Pick<Awaited, 'reject'> & {
  readonly resolve: (plan: readonly SectionPlan[]) => void;
};

/** The page's side of a worker that reviews and plans. Its reviews reject CancelledError, ThreadLostError, or what failed there. */
export interface ReviewThread {
  readonly review: (document: CaseDocument, options: ReviewOptions, watch: Watch) => Promise<Review>;
  /** Where the sections go that the template asks for and the document lacks. Rejects ThreadLostError. */
  readonly plan: (blocks: readonly Block[], template: Template) => Promise<readonly SectionPlan[]>;
  readonly stop: () => void;
}

export const startThread = (worker: WorkerLike, setup: Setup): ReviewThread => {
  const awaited = new Map<number, Awaited>();
  const plans = new Map<number, AwaitedPlan>();
  let asked = 0;
  /** Number of the review that was asked for last. */
  let latest = 0;
  let isLost = false;

  const lose = (): void => {
    isLost = true;
    worker.terminate();
    for (const { reject } of [...awaited.values(), ...plans.values()]) reject(new ThreadLostError());
    awaited.clear();
    plans.clear();
  };

  const receivePlan = (answer: Answer): void => {
    const plan = plans.get(answer.number);
    plans.delete(answer.number);
    if (answer.type === 'planned') plan?.resolve(answer.plan);
    else if (answer.type === 'failed') plan?.reject(new Error(answer.message));
  };

  const receive = (answer: Answer): void => {
    if (plans.has(answer.number)) {
      receivePlan(answer);
      return;
    }
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
      else if (answer.type === 'reviewed') {
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
    plan: (blocks, template) =>
      new Promise((resolve, reject) => {
        if (isLost) throw new ThreadLostError();
        asked += 1;
        plans.set(asked, { resolve, reject });
        ask({ type: 'plan', number: asked, blocks, template: template.id });
      }),
    review: (document, options, watch) =>
      new Promise((resolve, reject) => {
        if (isLost) throw new ThreadLostError();
        asked += 1;
        const number = asked;
        latest = number;
        awaited.set(number, { document, watch, sentences: [], findings: [], resolve, reject });
        watch.onCancel(() => {
          if (number === latest) ask({ type: 'cancel' });
        });
        ask({ type: 'review', number, document, options });
      }),
    stop: lose,
  };
};
