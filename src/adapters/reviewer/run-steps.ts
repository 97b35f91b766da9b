import type { CaseDocument, Review, Reviewer, ReviewOptions } from '../../engine/index';
import { CancelledError, type Watch } from '../../ports/watch';

/** Milliseconds of work between looks at what else the thread has to do; a frame on a slow screen. */
const SLICE = 12;

/** Resolves when the thread has done what waited. Unlike a timer it does not rest, not even in a hidden page. */
const turn = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });

/** Makes a review in slices, so that its thread can hear and do other things meanwhile. Rejects CancelledError. */
export const reviewInSlices = async (
  reviewer: Reviewer,
  document: CaseDocument,
  options: ReviewOptions,
  watch: Watch,
): Promise<Review> => {
  const steps = reviewer.steps(document, options);
  const total = document.blocks.length;
  let begun = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() - begun < SLICE) continue;
    watch.tell({ stage: 'reviewing', done: step.value.analysed, total });
    await turn();
    if (watch.isCancelled()) throw new CancelledError();
    begun = performance.now();
  }
};
