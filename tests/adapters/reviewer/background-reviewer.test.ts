import { describe, expect, it } from 'vitest';
import { createBackgroundReviewer } from '../../../src/adapters/reviewer/index';
import type { Answer, Request } from '../../../src/adapters/reviewer/messages';
import type { WorkerLike } from '../../../src/adapters/reviewer/review-thread';
import { serveReviews } from '../../../src/adapters/reviewer/serve';
import { type CaseDocument, missingSectionsPlan, review } from '../../../src/engine/index';
import { defaultSetup } from '../../../src/knowledge/index';
import { CancelledError, type Progress, type Watch } from '../../../src/ports/watch';
import { documentOf } from '../../bench/long-document';

const root = new URL('../../..', import.meta.url).pathname;
const setup = defaultSetup();

/** The worker's own code behind a real channel, so that what is sent must be plain data. */
const threads = () => {
  const requests: Request[] = [];
  const start = (): WorkerLike => {
    const { port1, port2 } = new MessageChannel();
    const serve = serveReviews((answer: Answer) => port2.postMessage(answer));
    port2.onmessage = ({ data }) => serve(data as Request);
    const worker: WorkerLike = {
      onmessage: null,
      onmessageerror: null,
      onerror: null,
      postMessage: (request: Request) => {
        requests.push(request);
        port1.postMessage(request);
      },
      terminate: () => {
        port1.close();
      },
    };
    port1.onmessage = (event) => {
      worker.onmessage?.call(worker as Worker, event);
    };
    return worker;
  };
  return { start, requests };
};

const watchOver = () => {
  const told: Progress[] = [];
  const listeners: (() => void)[] = [];
  let cancelled = false;
  const watch: Watch = {
    tell: (progress) => void told.push(progress),
    isCancelled: () => cancelled,
    onCancel: (listener) => void listeners.push(listener),
  };
  const cancel = () => {
    cancelled = true;
    for (const listener of listeners) listener();
  };
  return { watch, told, cancel };
};

const small = documentOf(root, 800);
const large = documentOf(root, 25_000);
/** Nothing in it is remembered from a review of the large one, which would be over before it could be given up. */
const rewritten: CaseDocument = {
  ...large,
  blocks: large.blocks.map((block) => ({ ...block, text: `Nytt: ${block.text}` })),
};

describe('a review in another thread', () => {
  it('is the same review', async () => {
    const reviewer = createBackgroundReviewer(setup, threads().start);
    expect(await reviewer.review(small, {}, watchOver().watch)).toEqual(review(small, setup));
    reviewer.stop();
  });

  it('plans missing sections there too, also while a review is under way', async () => {
    const reviewer = createBackgroundReviewer(setup, threads().start);
    const [template] = setup.templates;
    if (template === undefined) throw new Error('There is no template.');
    const reviewed = reviewer.review(small, {}, watchOver().watch);
    const { headingWords } = setup;
    expect(await reviewer.plan(small.blocks, template)).toEqual(
      missingSectionsPlan(small.blocks, template, { recommended: true, headingWords }),
    );
    expect(await reviewed).toEqual(review(small, setup));
    const lost = reviewer.plan(small.blocks, template);
    reviewer.stop();
    expect(await lost).toEqual(await reviewer.plan(small.blocks, template));
  });

  it('tells how far it has come, and is given up for a newer one', async () => {
    const reviewer = createBackgroundReviewer(setup, threads().start);
    const { watch, told } = watchOver();
    const first = reviewer.review(large, {}, watch);
    const refused = expect(first).rejects.toBeInstanceOf(CancelledError);
    while (told.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    const second = await reviewer.review(small, { documentType: 'lvu-underlag' }, watchOver().watch);
    await refused;
    expect(second.documentType.id).toBe('lvu-underlag');
    expect(told[0]).toMatchObject({ stage: 'reviewing', total: large.blocks.length });
    reviewer.stop();
  });

  it('is given up when the user says so, and the next one is made all the same', async () => {
    const reviewer = createBackgroundReviewer(setup, threads().start);
    const { watch, cancel } = watchOver();
    const refused = expect(reviewer.review(large, {}, watch)).rejects.toBeInstanceOf(CancelledError);
    cancel();
    await refused;
    expect(await reviewer.review(small, {}, watchOver().watch)).toEqual(review(small, setup));
    reviewer.stop();
  });
});

describe('where no other thread can be had', () => {
  it.each([
    [
      'because workers are not known',
      () => {
        throw new ReferenceError('Worker is not defined');
      },
    ],
    [
      'because its file cannot be fetched',
      () => {
        const { start } = threads();
        const worker = start();
        worker.postMessage = () => undefined;
        setTimeout(() => {
          worker.onerror?.call(worker as Worker, { preventDefault: () => undefined } as ErrorEvent);
        }, 20);
        return worker;
      },
    ],
  ])('the review is made in this one, in slices, %s', async (_why, start) => {
    const reviewer = createBackgroundReviewer(setup, start);
    let turns = 0;
    const timer = setInterval(() => (turns += 1), 1);
    const { watch, told } = watchOver();
    const made = await reviewer.review(large, {}, watch);
    clearInterval(timer);
    expect(made.findings).toEqual(review(large, setup).findings);
    expect(turns).toBeGreaterThan(5);
    expect(told.length).toBeGreaterThan(5);
    const { watch: other, cancel } = watchOver();
    const refused = expect(reviewer.review(rewritten, {}, other)).rejects.toBeInstanceOf(CancelledError);
    cancel();
    await refused;
  });
});
