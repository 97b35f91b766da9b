import { describe, expect, it } from 'vitest';
import {
  judgeOrder,
  judgePick,
  judgeSort,
  type OrderTask,
  type PickTask,
  type SortTask,
  startOrder,
  sumOf,
} from '../../src/workshop/index';

const comment = 'Därför.';

describe('sorting sentences', () => {
  const task: SortTask = {
    form: 'sort',
    ask: 'Sortera.',
    items: [
      { text: 'Ali är 9 år.', answer: 'fact', comment },
      { text: 'Han såg ledsen ut.', answer: 'assessment', accept: ['fact'], comment },
      { text: 'Mamman säger att han sover.', answer: 'reported', comment },
    ],
  };

  it('counts each right kind, also one that can be argued for', () => {
    expect(judgeSort(task, ['fact', 'fact', 'assessment'])).toEqual({
      items: [true, true, false],
      score: { right: 2, of: 3 },
    });
  });

  it('counts what is not answered as not right', () => {
    expect(judgeSort(task, []).score).toEqual({ right: 0, of: 3 });
  });
});

describe('picking', () => {
  const task: PickTask = {
    form: 'mark',
    ask: 'Välj.',
    items: [
      { text: 'A', answer: 'pick', comment },
      { text: 'B', answer: 'leave', comment },
      { text: 'C', answer: 'either', comment },
      { text: 'D', answer: 'pick', comment },
    ],
  };

  it.each([
    [[0, 3], ['hit', 'left', 'either', 'hit'], 2],
    [[0, 2, 3], ['hit', 'left', 'either', 'hit'], 2],
    [[0], ['hit', 'left', 'either', 'missed'], 1],
    [[0, 1, 3], ['hit', 'extra', 'either', 'hit'], 1],
    [[1], ['missed', 'extra', 'either', 'missed'], 0],
    [[0, 1, 2, 3], ['hit', 'extra', 'either', 'hit'], 1],
  ])('%j gives %j', (picked, items, right) => {
    expect(judgePick(task, new Set(picked))).toEqual({ items, score: { right, of: 2 } });
  });
});

describe('putting in order', () => {
  const task: OrderTask = {
    form: 'order',
    ask: 'Lägg i ordning.',
    items: [
      { text: 'Vi föreslår stöd.', comment },
      { text: 'Skäl ett.', rank: 2, comment },
      { text: 'Annat skäl.', rank: 2, comment },
      { text: 'Bakgrund.', comment },
    ],
  };

  it('starts by the alphabet', () => {
    expect(startOrder(task).map((index) => task.items[index]?.text)).toEqual([
      'Annat skäl.',
      'Bakgrund.',
      'Skäl ett.',
      'Vi föreslår stöd.',
    ]);
  });

  it('lets items of one rank change places', () => {
    expect(judgeOrder(task, [0, 2, 1, 3]).score).toEqual({ right: 4, of: 4 });
    expect(judgeOrder(task, [0, 1, 2, 3]).score).toEqual({ right: 4, of: 4 });
  });

  it('says which places are right', () => {
    expect(judgeOrder(task, [3, 1, 2, 0])).toEqual({
      items: [false, true, true, false],
      score: { right: 2, of: 4 },
    });
  });
});

it('adds scores up', () => {
  expect(
    sumOf([
      { right: 2, of: 3 },
      { right: 0, of: 4 },
    ]),
  ).toEqual({ right: 2, of: 7 });
});
