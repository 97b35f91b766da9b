import type { ChangedPart } from './document/changed-part';
import type { Block } from './document/document';
import { type AnalysedBlock, analyseBlock } from './language/index';

/** Two blocks that are alike in all this have the same analysis; the analysis of the first stands for both. */
const isAlike = (one: Block, { kind, level, note, text }: Block): boolean =>
  one.text === text && one.kind === kind && one.level === level && one.note === note;

/** Analysed blocks, found by their text. */
class Analyses {
  readonly #byText = new Map<string, AnalysedBlock[]>();

  constructor(known: readonly AnalysedBlock[]) {
    for (const analysed of known) this.add(analysed);
  }

  find(block: Block): AnalysedBlock | undefined {
    return this.#byText.get(block.text)?.find((analysed) => isAlike(analysed.block, block));
  }

  add(analysed: AnalysedBlock): void {
    const { text } = analysed.block;
    const ofText = this.#byText.get(text);
    if (ofText === undefined) this.#byText.set(text, [analysed]);
    else ofText.push(analysed);
  }
}

/** Where a document differs from what was analysed of the last one. */
const unlikePart = (before: readonly AnalysedBlock[], after: readonly Block[]): ChangedPart => {
  const isStill = (one: AnalysedBlock | undefined, other: Block | undefined): boolean =>
    one !== undefined && other !== undefined && isAlike(one.block, other);
  const shortest = Math.min(before.length, after.length);
  let start = 0;
  while (start < shortest && isStill(before[start], after[start])) start += 1;
  let end = 0;
  while (end < shortest - start && isStill(before.at(-1 - end), after.at(-1 - end))) end += 1;
  return { start, endBefore: before.length - end, endAfter: after.length - end };
};

/** Analyses the blocks of a document, each that has not been seen before at a step; yields how many are done. */
export type Analyser = (blocks: readonly Block[]) => Generator<number, readonly AnalysedBlock[]>;

/**
 * An analyser that remembers the blocks of the last document and no others. When a document is left half-way, what has
 * been analysed of it is remembered until one is finished.
 */
export const createAnalyser = (): Analyser => {
  let last: readonly AnalysedBlock[] = [];
  let left: AnalysedBlock[] = [];
  return function* (blocks) {
    const { start, endBefore, endAfter } = unlikePart(last, blocks);
    const known = new Analyses([...last.slice(start, endBefore), ...left]);
    const analysed = last.slice(0, start);
    const after = last.slice(endBefore);
    for (const block of blocks.slice(start, endAfter)) {
      const found = known.find(block);
      const result = found ?? analyseBlock(block);
      analysed.push(result);
      if (found !== undefined) continue;
      known.add(result);
      left.push(result);
      yield analysed.length;
    }
    last = [...analysed, ...after];
    left = [];
    return last;
  };
};
