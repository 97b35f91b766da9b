import { useEffect, useState } from 'react';
import type { PlanStep, WorkshopPlan } from '../../workshop/index';
import { atStep, paused, started, type TimerState, type TimerView, viewOf, withMinute } from './timer';

/** A plan, where in it the leader is, and the clock. It goes on while other tabs are shown. */
export interface PlanTimer {
  readonly plan: WorkshopPlan;
  readonly index: number;
  readonly step: PlanStep;
  readonly isRunning: boolean;
  readonly view: TimerView;
  readonly choosePlan: (id: string) => void;
  readonly start: () => void;
  readonly pause: () => void;
  /** Goes to a step; the clock starts with it if it is going. */
  readonly go: (index: number) => void;
  readonly addMinute: () => void;
}

const TICK = 250;

export const usePlanTimer = (plans: readonly WorkshopPlan[]): PlanTimer => {
  const [first] = plans;
  if (first === undefined) throw new RangeError('There is no plan');
  const [plan, setPlan] = useState(first);
  const [state, setState] = useState<TimerState>(atStep(0));
  const [now, setNow] = useState(() => Date.now());
  const isRunning = state.since !== undefined;
  useEffect(() => {
    if (!isRunning) return undefined;
    const ticking = setInterval(() => setNow(Date.now()), TICK);
    return () => clearInterval(ticking);
  }, [isRunning]);
  const [firstStep] = plan.steps;
  const step = plan.steps[state.step] ?? firstStep;
  if (step === undefined) throw new RangeError('The plan has no steps');
  const at = (change: (before: TimerState, time: number) => TimerState): void => {
    const time = Date.now();
    setNow(time);
    setState((before) => change(before, time));
  };
  return {
    plan,
    index: state.step,
    step,
    isRunning,
    view: viewOf(state, step, now),
    choosePlan: (id) => {
      const chosen = plans.find((candidate) => candidate.id === id);
      if (chosen === undefined) return;
      setPlan(chosen);
      setState(atStep(0));
    },
    start: () => at(started),
    pause: () => at(paused),
    go: (index) =>
      at((before, time) => (before.since === undefined ? atStep(index) : started(atStep(index), time))),
    addMinute: () => at(withMinute),
  };
};
