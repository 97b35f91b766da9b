/** Goes on with a part of some work, and tells of every step of it in the words of the whole. */
export function* told<Step, Progress, Result>(
  part: Generator<Step, Result>,
  progress: (step: Step) => Progress,
): Generator<Progress, Result> {
  for (;;) {
    const step = part.next();
    if (step.done === true) return step.value;
    yield progress(step.value);
  }
}

/** Takes all the steps at once. */
export const finish = <Result>(steps: Generator<unknown, Result>): Result => {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
};
