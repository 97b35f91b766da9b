import type { FeatureIndex } from './feature-index';

let stamps = new Int32Array(1 << 14);
let stamp = 0;

/** Gathers the features of one sentence, each once. */
export class FeatureSet {
  readonly ids: number[] = [];
  readonly index: FeatureIndex;
  readonly #stamp: number;

  constructor(index: FeatureIndex) {
    this.index = index;
    stamp += 1;
    this.#stamp = stamp;
  }

  addId(id: number): void {
    if (id < 0) return;
    if (id >= stamps.length) {
      const larger = new Int32Array(Math.max(id + 1, stamps.length * 2));
      larger.set(stamps);
      stamps = larger;
    }
    if (stamps[id] === this.#stamp) return;
    stamps[id] = this.#stamp;
    this.ids.push(id);
  }

  add(name: string): void {
    this.addId(this.index.idOf(name));
  }

  addAll(names: readonly string[]): void {
    for (const name of names) this.addId(this.index.idOf(name));
  }
}
