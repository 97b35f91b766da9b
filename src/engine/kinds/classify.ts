import type { AnalysedBlock } from '../language/index';
import type { Outline } from '../structure/outline';
import type { Judgement } from './kind';

/** Judges every sentence: `result[block][sentence]`, blocks and sentences in the order of `blocks`. */
export const classify = (
  blocks: readonly AnalysedBlock[],
  _outline: Outline,
): readonly (readonly Judgement[])[] =>
  blocks.map((block) => block.sentences.map(() => ({ kind: 'fact' as const, confidence: 0.5, clues: [] })));
