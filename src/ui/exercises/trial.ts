import { useState } from 'react';
import type { Score, Task } from '../../workshop/index';

/** How far the learner has come with one task. */
export interface Trial {
  /** Undefined before the first try. */
  readonly score: Score | undefined;
  readonly tries: number;
  readonly isKeyShown: boolean;
}

export const NOT_TRIED: Trial = { score: undefined, tries: 0, isKeyShown: false };

/** What every task is handed. */
export interface TaskProps<T extends Task> {
  readonly task: T;
  /** "Uppgift 1 av 3". */
  readonly heading: string;
  readonly onTrial: (trial: Trial) => void;
}

export interface TrialActions {
  readonly trial: Trial;
  /** One more try; the key opens by itself when all is right. */
  readonly tried: (score: Score) => void;
  /** The same try judged anew, when the learner has told that something is met. */
  readonly rescored: (score: Score) => void;
  readonly showKey: () => void;
}

/** Counts tries. After the key has been shown the score stands. */
export const useTrial = (onTrial: (trial: Trial) => void): TrialActions => {
  const [trial, setTrial] = useState(NOT_TRIED);
  const become = (next: Trial): void => {
    setTrial(next);
    onTrial(next);
  };
  return {
    trial,
    tried: (score) =>
      become({
        score,
        tries: trial.tries + 1,
        isKeyShown: trial.isKeyShown || score.right === score.of,
      }),
    rescored: (score) => become({ ...trial, score }),
    showKey: () => become({ ...trial, isKeyShown: true }),
  };
};
