import { createReviewer, type Review, type Reviewer, type Setup } from '../../engine/index';
import { planHere } from '../../ports/plan-sections';
import { CancelledError, type Watch } from '../../ports/watch';
import type { Answer, Request } from './messages';
import { reviewInSlices } from './run-steps';

/** Milliseconds between two words on how far it has come. */
const TELL_EVERY = 100;

/** Sentences or findings to a message. */
const PART = 400;

/** The worker's side: reviews what is asked for, one document at a time, the latest request first. */
export const serveReviews = (answer: (answer: Answer) => void): ((request: Request) => void) => {
  let setup: Setup | undefined;
  let reviewer: Reviewer | undefined;
  /** Number of the review that is wanted. */
  let wanted: number | undefined;
  let latest = Promise.resolve();

  const watchOver = (number: number): Watch => {
    let told = performance.now();
    return {
      tell: (progress) => {
        if (performance.now() - told < TELL_EVERY) return;
        told = performance.now();
        answer({ type: 'progress', number, progress });
      },
      isCancelled: () => wanted !== number,
      onCancel: () => undefined,
    };
  };

  const review = async (request: Extract<Request, { type: 'review' }>): Promise<void> => {
    const { number, document, options } = request;
    const watch = watchOver(number);
    try {
      if (watch.isCancelled()) throw new CancelledError();
      if (reviewer === undefined) throw new Error('A review was asked for before the worker was set up.');
      sendInParts(number, await reviewInSlices(reviewer, document, options, watch), answer);
    } catch (error) {
      if (error instanceof CancelledError) answer({ type: 'cancelled', number });
      else fail(number, error);
    }
  };

  const fail = (number: number, error: unknown): void =>
    answer({ type: 'failed', number, message: error instanceof Error ? error.message : String(error) });

  const plan = ({ number, blocks, template: id }: Extract<Request, { type: 'plan' }>): void => {
    const template = setup?.templates.find((candidate) => candidate.id === id);
    if (setup === undefined || template === undefined) fail(number, `There is no template ${id}.`);
    else answer({ type: 'planned', number, plan: planHere(setup)(blocks, template) });
  };

  return (request) => {
    switch (request.type) {
      case 'set-up':
        setup = request.setup;
        reviewer = createReviewer(setup);
        break;
      case 'review':
        wanted = request.number;
        latest = latest.then(() => review(request));
        break;
      case 'plan':
        plan(request);
        break;
      case 'cancel':
        wanted = undefined;
        break;
    }
  };
};

const sendInParts = (
  number: number,
  { sentences, findings, ...rest }: Review,
  answer: (answer: Answer) => void,
): void => {
  for (let from = 0; from < sentences.length; from += PART)
    answer({ type: 'part', number, part: { sentences: sentences.slice(from, from + PART) } });
  for (let from = 0; from < findings.length; from += PART)
    answer({ type: 'part', number, part: { findings: findings.slice(from, from + PART) } });
  answer({ type: 'reviewed', number, rest: { ...rest, blocks: [] } });
};
