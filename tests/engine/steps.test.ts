import { expect, it } from 'vitest';
import { readMarkdown } from '../../src/adapters/text/index';
import { createReviewer, type Review, type ReviewProgress } from '../../src/engine/index';
import { defaultSetup } from '../../src/knowledge/index';

const document = readMarkdown(
  '# Beslutsunderlag\n\n## Bakgrund\n\nDet föreligger oro.\n\nEn anmälan inkom.\n\n## Bedömning\n\nAlva behöver stöd.',
);
const setup = defaultSetup();

const taken = (steps: Generator<ReviewProgress, Review>) => {
  const told: number[] = [];
  for (;;) {
    const step = steps.next();
    if (step.done === true) return { told, review: step.value };
    told.push(step.value.analysed);
  }
};

it('a review in steps is the review, and tells how far it has come block by block', () => {
  const { told, review } = taken(createReviewer(setup).steps(document));
  expect(review).toEqual(createReviewer(setup).review(document));
  const total = document.blocks.length;
  expect(told.slice(0, total)).toEqual([...document.blocks.keys()].map((index) => index + 1));
  expect(told.length).toBeGreaterThan(2 * total);
  expect(new Set(told.slice(total))).toEqual(new Set([total]));
});

it('a review that is left half-way does not disturb the next one', () => {
  const reviewer = createReviewer(setup);
  const first = reviewer.review(document);
  for (const steps of [1, 4, 9]) {
    const begun = reviewer.steps(document);
    for (let step = 0; step < steps; step += 1) begun.next();
    begun.return(first);
    expect(reviewer.review(document)).toEqual(first);
  }
});
