import { changedPart } from './changed-part';

/** What one block of a document holds of something. */
export interface Gathered<T> {
  /** Index of the block. */
  readonly block: number;
  readonly held: T;
}

/**
 * Gathers what the blocks of a document hold of something that most of them hold nothing of. From one document to the
 * next only the blocks that have come are asked. A block is the same when it is the same object.
 */
export class Gatherer<B extends object, T> {
  readonly #heldBy: (block: B) => T | undefined;
  #blocks: readonly B[] = [];
  #gathered: readonly Gathered<T>[] = [];

  /** `heldBy` gives undefined for a block that holds nothing. */
  constructor(heldBy: (block: B) => T | undefined) {
    this.#heldBy = heldBy;
  }

  /** In reading order. */
  from(blocks: readonly B[]): readonly Gathered<T>[] {
    if (this.#blocks === blocks) return this.#gathered;
    const { start, endBefore, endAfter } = changedPart(this.#blocks, blocks);
    const come: Gathered<T>[] = [];
    for (let block = start; block < endAfter; block += 1) {
      const own = blocks[block];
      const held = own === undefined ? undefined : this.#heldBy(own);
      if (held !== undefined) come.push({ block, held });
    }
    const moved = endAfter - endBefore;
    this.#gathered = [
      ...this.#gathered.filter(({ block }) => block < start),
      ...come,
      ...this.#gathered
        .filter(({ block }) => block >= endBefore)
        .map((one) => (moved === 0 ? one : { ...one, block: one.block + moved })),
    ];
    this.#blocks = blocks;
    return this.#gathered;
  }
}

/** A list, or undefined when there is nothing in it. */
export const unlessEmpty = <T>(list: readonly T[]): readonly T[] | undefined =>
  list.length === 0 ? undefined : list;
