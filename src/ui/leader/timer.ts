import type { PlanStep } from '../../workshop/index';

/** Where the leader is in a plan. Times are milliseconds. */
export interface TimerState {
  readonly step: number;
  /** Time spent on the step before the clock was last set going. */
  readonly spent: number;
  /** When the clock was set going; undefined while it stands still. */
  readonly since: number | undefined;
  /** Time the leader has added to the step. */
  readonly added: number;
}

const MINUTE = 60_000;

export const atStep = (step: number): TimerState => ({ step, spent: 0, since: undefined, added: 0 });

export const started = (state: TimerState, now: number): TimerState =>
  state.since === undefined ? { ...state, since: now } : state;

const spentAt = ({ spent, since }: TimerState, now: number): number =>
  since === undefined ? spent : spent + Math.max(0, now - since);

export const paused = (state: TimerState, now: number): TimerState => ({
  ...state,
  spent: spentAt(state, now),
  since: undefined,
});

export const withMinute = (state: TimerState): TimerState => ({ ...state, added: state.added + MINUTE });

export interface TimerView {
  /** Whole seconds left of the step, never below 0. */
  readonly secondsLeft: number;
  readonly isOver: boolean;
  /** 1 is the first. */
  readonly round: number;
  readonly rounds: number;
}

/** What the clock shows. Added time makes the last round longer. */
export const viewOf = (
  state: TimerState,
  { minutes, rounds = 1 }: Pick<PlanStep, 'minutes' | 'rounds'>,
  now: number,
): TimerView => {
  const spent = spentAt(state, now);
  const left = minutes * MINUTE + state.added - spent;
  return {
    secondsLeft: Math.max(0, Math.ceil(left / 1000)),
    isOver: left <= 0,
    round: Math.min(rounds, 1 + Math.floor(spent / ((minutes * MINUTE) / rounds))),
    rounds,
  };
};

/** "4:05". */
export const clockText = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
