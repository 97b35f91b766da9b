import type { Block } from '../engine/index';
import { align } from '../ports/align';

/** Where the blocks of one reading stand in the next. */
export interface Followed {
  /** The new reading, with the emptied blocks that it no longer tells of, where they stood. */
  readonly blocks: readonly Block[];
  /** For each block before its index in `blocks`; undefined when it is gone. */
  readonly pairs: readonly (number | undefined)[];
  /** Indexes in `blocks` of those that are new. */
  readonly fresh: Set<number>;
}

/** True for a block that nothing is left of; most hosts do not tell of it any more. */
export const isEmptied = ({ text }: Pick<Block, 'text'>): boolean => !/\S/u.test(text);

type Pairs = (number | undefined)[];

/** Indexes of the blocks with text that stand round a place, notes left out; -1 and `length` for the ends of the text. */
export const neighboursOf = (
  blocks: readonly Block[],
  place: number,
): { readonly before: number; readonly after: number } => {
  const stands = (block: Block): boolean => !isEmptied(block) && block.note === undefined;
  const later = blocks.findIndex((block, index) => index > place && stands(block));
  return {
    before: blocks.findLastIndex((block, index) => index < place && stands(block)),
    after: later === -1 ? blocks.length : later,
  };
};

const textPairs = (before: readonly Block[], now: readonly Block[]): Pairs => {
  const filled = (blocks: readonly Block[]) =>
    [...blocks.keys()].filter((index) => !isEmptied(blocks[index] ?? { text: '' }));
  const [old, current] = [filled(before), filled(now)];
  const texts = (blocks: readonly Block[], indexes: readonly number[]) =>
    indexes.map((index) => blocks[index]?.text ?? '');
  const pairs: Pairs = new Array<number | undefined>(before.length).fill(undefined);
  align(texts(before, old), texts(now, current)).forEach((to, from) => {
    const index = old[from];
    if (index !== undefined && to !== undefined) pairs[index] = current[to];
  });
  return pairs;
};

/** Where an emptied block stands by now: at a block that is empty too, or after one without being told of. */
type EmptiedPlace = { readonly at: number } | { readonly after: number };

/** Undefined when its neighbours are gone, or when anything stands between them. */
const placeOfEmptied = (
  place: number,
  before: readonly Block[],
  now: readonly Block[],
  pairs: Pairs,
): EmptiedPlace | undefined => {
  const old = neighboursOf(before, place);
  const notes = now.findIndex(({ note }) => note !== undefined);
  const end = notes === -1 ? now.length : notes;
  const from = old.before === -1 ? -1 : pairs[old.before];
  const to = old.after === before.length ? end : pairs[old.after];
  if (from === undefined || to === undefined) return undefined;
  const between = now.slice(from + 1, to);
  if (to <= from || !between.every(isEmptied)) return undefined;
  if (between.length === 0) return { after: from };
  const emptied = old.after - old.before - 1;
  return between.length === emptied ? { at: from + (place - old.before) } : undefined;
};

/** Follows blocks to a new reading. `isWanted` tells the emptied ones that are to be carried over. */
export const followBlocks = (
  before: readonly Block[],
  now: readonly Block[],
  isWanted: (block: number) => boolean,
): Followed => {
  const pairs = textPairs(before, now);
  const carried = new Map<number, number[]>();
  before.forEach((block, index) => {
    if (!isEmptied(block) || !isWanted(index) || block.note !== undefined) return;
    const place = placeOfEmptied(index, before, now, pairs);
    if (place === undefined) return;
    if ('at' in place) pairs[index] = place.at;
    else carried.set(place.after, [...(carried.get(place.after) ?? []), index]);
  });
  const paired = new Set(pairs);
  const blocks: Block[] = [];
  const fresh = new Set<number>();
  const moved: number[] = [];
  const carriedTo = new Map<number, number>();
  for (let index = -1; index < now.length; index += 1) {
    const block = now[index];
    if (block !== undefined) {
      moved.push(blocks.length);
      if (!paired.has(index)) fresh.add(blocks.length);
      blocks.push(block);
    }
    for (const from of carried.get(index) ?? []) {
      const old = before[from];
      if (old === undefined) continue;
      carriedTo.set(from, blocks.length);
      // The host may give the old id to another block.
      blocks.push({ ...old, id: `emptied-${from}` });
    }
  }
  return {
    blocks,
    pairs: pairs.map((to, from) => carriedTo.get(from) ?? (to === undefined ? undefined : moved[to])),
    fresh,
  };
};
