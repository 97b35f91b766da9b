import type { SentenceKind } from '../../engine/index';
import type { OrderItem, OrderTask, PickItem, PickTask, Score, SortItem, SortTask } from './exercise';

/** How an answer was judged, item by item in the task's order. */
export interface Judged<T> {
  readonly score: Score;
  readonly items: readonly T[];
}

/** Whether a kind is right for a sentence. */
export const isRightKind = ({ answer, accept = [] }: SortItem, kind: SentenceKind | undefined): boolean =>
  kind !== undefined && (kind === answer || accept.includes(kind));

/** One right for each sentence with a kind that is right. */
export const judgeSort = (
  { items }: SortTask,
  answers: readonly (SentenceKind | undefined)[],
): Judged<boolean> => {
  const judged = items.map((item, index) => isRightKind(item, answers[index]));
  return { items: judged, score: { right: judged.filter(Boolean).length, of: items.length } };
};

/** `hit` and `missed` should be picked, `extra` and `left` should not; `either` may. */
export type PickVerdict = 'hit' | 'missed' | 'extra' | 'left' | 'either';

const pickVerdict = ({ answer }: PickItem, isPicked: boolean): PickVerdict => {
  if (answer === 'either') return 'either';
  if (answer === 'pick') return isPicked ? 'hit' : 'missed';
  return isPicked ? 'extra' : 'left';
};

/** One right for each item that should be picked and is; one is taken off for each that should not be. */
export const judgePick = ({ items }: PickTask, picked: ReadonlySet<number>): Judged<PickVerdict> => {
  const judged = items.map((item, index) => pickVerdict(item, picked.has(index)));
  const count = (verdict: PickVerdict): number => judged.filter((one) => one === verdict).length;
  return {
    items: judged,
    score: { right: Math.max(0, count('hit') - count('extra')), of: count('hit') + count('missed') },
  };
};

const rankOf = ({ rank }: OrderItem, index: number): number => rank ?? index + 1;

/** Indexes of the items in the order they are first shown: by the alphabet, so that nothing is given away. */
export const startOrder = ({ items }: OrderTask): number[] =>
  items
    .map((_item, index) => index)
    .sort((a, b) => (items[a]?.text ?? '').localeCompare(items[b]?.text ?? '', 'sv'));

/** `order[place]` is the index of the item that stands there; the verdicts come in that order too. */
export const judgeOrder = ({ items }: OrderTask, order: readonly number[]): Judged<boolean> => {
  const ranks = items.map(rankOf);
  const judged = order.map((index, place) => ranks[index] === ranks[place]);
  return { items: judged, score: { right: judged.filter(Boolean).length, of: items.length } };
};
