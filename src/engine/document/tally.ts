import { changedPart } from './changed-part';

/** A counted document: how often each key stands in its blocks. Keys have no order to rely on. */
export type Counts<K> = ReadonlyMap<K, number>;

/**
 * Counts keys over the blocks of a document. From one document to the next it counts only the blocks that have come and
 * gone between the beginning and the end that the two have in common. A block is the same when it is the same object.
 */
export class Tally<B extends object, K> {
  readonly #keysOf: (block: B) => Iterable<K>;
  readonly #counts = new Map<K, number>();
  #blocks: readonly B[] = [];
  #keyChanges = 0;

  constructor(keysOf: (block: B) => Iterable<K>) {
    this.#keysOf = keysOf;
  }

  #add(block: B, times: number): void {
    for (const key of this.#keysOf(block)) {
      const count = (this.#counts.get(key) ?? 0) + times;
      if (count === 0) this.#counts.delete(key);
      else this.#counts.set(key, count);
      if (count === 0 || count === times) this.#keyChanges += 1;
    }
  }

  /** Goes up when a key comes or goes; the keys are the same as long as it stands. */
  get keyChanges(): number {
    return this.#keyChanges;
  }

  /** Holds until the next document is counted. */
  over(blocks: readonly B[]): Counts<K> {
    const before = this.#blocks;
    if (before === blocks) return this.#counts;
    const { start, endBefore, endAfter } = changedPart(before, blocks);
    // What comes is counted first, so that a key that stays is never gone.
    for (const block of blocks.slice(start, endAfter)) this.#add(block, 1);
    for (const block of before.slice(start, endBefore)) this.#add(block, -1);
    this.#blocks = blocks;
    return this.#counts;
  }
}
