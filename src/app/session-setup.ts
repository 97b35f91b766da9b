import type { Review, Setup, Template } from '../engine/index';
import { planHere, type PlanSections } from '../ports/plan-sections';
import type { SessionOptions } from './session-type';
import { type MakeReview, reviewHere } from './watch-work';

/** What the reviews go by, with what makes them: one setup until another takes its place. */
export interface SessionSetup {
  readonly current: () => Setup;
  readonly makeReview: MakeReview;
  readonly planSections: PlanSections;
  readonly hasTemplate: (id: string | undefined) => boolean;
  /** The template that a review went by. */
  readonly templateOf: (review: Review | undefined) => Template | undefined;
  readonly goBy: (next: Pick<SessionOptions, 'setup' | 'review' | 'plan'>) => void;
}

export const createSessionSetup = (
  first: Pick<SessionOptions, 'setup' | 'review' | 'plan'>,
): SessionSetup => {
  const made = ({ setup, review, plan }: typeof first) => ({
    setup,
    makeReview: review ?? reviewHere(setup),
    planSections: plan ?? planHere(setup),
  });
  let now = made(first);
  const templateWith = (id: string | undefined): Template | undefined =>
    now.setup.templates.find((template) => template.id === id);
  return {
    current: () => now.setup,
    makeReview: (...asked) => now.makeReview(...asked),
    planSections: (...asked) => now.planSections(...asked),
    hasTemplate: (id) => templateWith(id) !== undefined,
    templateOf: (review) => templateWith(review?.documentType.id),
    goBy: (next) => {
      now = made(next);
    },
  };
};
