import { describe, expect, it } from 'vitest';
import { atStep, clockText, paused, started, viewOf, withMinute } from '../../src/ui/leader/timer';

const step = { minutes: 8, rounds: 2 };

describe('the clock of a step', () => {
  it('counts down while it goes, and stands still while it is paused', () => {
    const going = started(atStep(0), 1000);
    expect(viewOf(going, step, 61_000)).toEqual({ secondsLeft: 420, isOver: false, round: 1, rounds: 2 });
    const still = paused(going, 61_000);
    expect(viewOf(still, step, 999_000).secondsLeft).toBe(420);
    expect(viewOf(started(still, 1_000_000), step, 1_030_000).secondsLeft).toBe(390);
  });

  it('goes to the next round when half of the time has gone', () => {
    const going = started(atStep(0), 0);
    expect(viewOf(going, step, 239_000).round).toBe(1);
    expect(viewOf(going, step, 240_000).round).toBe(2);
  });

  it('says that the time is over, and goes on when a minute is added', () => {
    const going = started(atStep(0), 0);
    expect(viewOf(going, step, 500_000)).toEqual({ secondsLeft: 0, isOver: true, round: 2, rounds: 2 });
    expect(viewOf(withMinute(going), step, 500_000)).toMatchObject({ secondsLeft: 40, isOver: false });
  });

  it('is written in minutes and seconds', () => {
    expect([0, 5, 65, 600].map(clockText)).toEqual(['0:00', '0:05', '1:05', '10:00']);
  });
});
