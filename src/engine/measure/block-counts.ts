import { remember } from '../document/remember';
import type { AnalysedBlock } from '../language/index';
import { countSentences, type SentenceCounts } from './readability';
import { countWords } from './words';

export interface BlockCounts {
  /** Words in the block, of running text or not. */
  readonly words: number;
  /** Its running text alone. */
  readonly text: SentenceCounts;
}

/** Words and sentences of a block, counted once as long as its text stands. */
export const countsOf = remember(
  ({ tokens }: AnalysedBlock) => tokens,
  ({ block, sentences }: AnalysedBlock): BlockCounts => ({
    words: countWords(block.text),
    text: countSentences(sentences.map(({ text }) => text)),
  }),
);
