import type { Block } from './document/document';
import { type AnalysedBlock, analyseBlock } from './language/index';

/** Two blocks that are alike in all this have the same analysis; the analysis of the first stands for both. */
const isAlike = (one: Block, { kind, level, note, text }: Block): boolean =>
  one.text === text && one.kind === kind && one.level === level && one.note === note;

/** Analysed blocks, found by their text. */
class Analyses {
  readonly #byText = new Map<string, AnalysedBlock[]>();

  find(block: Block): AnalysedBlock | undefined {
    return this.#byText.get(block.text)?.find((analysed) => isAlike(analysed.block, block));
  }

  add(analysed: AnalysedBlock): void {
    const { text } = analysed.block;
    const ofText = this.#byText.get(text);
    if (ofText === undefined) this.#byText.set(text, [analysed]);
    else ofText.push(analysed);
  }

  addAll(others: Analyses): void {
    for (const ofText of others.#byText.values())
      for (const analysed of ofText) if (this.find(analysed.block) === undefined) this.add(analysed);
  }
}

/** Analyses the blocks of a document, each that has not been seen before at a step; yields how many are done. */
export type Analyser = (blocks: readonly Block[]) => Generator<number, readonly AnalysedBlock[]>;

/**
 * An analyser that remembers the blocks of the last document and no others. When a document is left half-way, what has
 * been analysed of it is remembered until one is finished.
 */
export const createAnalyser = (): Analyser => {
  let remembered = new Analyses();
  let begun: Analyses | undefined;
  return function* (blocks) {
    if (begun !== undefined) remembered.addAll(begun);
    const before = remembered;
    const next = new Analyses();
    begun = next;
    const analysed: AnalysedBlock[] = [];
    for (const block of blocks) {
      const here = next.find(block);
      const known = here ?? before.find(block);
      const result = known ?? analyseBlock(block);
      if (here === undefined) next.add(result);
      analysed.push(result);
      if (known === undefined) yield analysed.length;
    }
    remembered = next;
    begun = undefined;
    return analysed;
  };
};
