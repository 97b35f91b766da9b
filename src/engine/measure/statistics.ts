import type { AnalysedBlock } from '../language/index';
import type { ReviewedSentence, Statistics } from '../review-result';
import { countsOf } from './block-counts';
import { readabilityOf } from './readability';

const WORDS_PER_PAGE = 400;
const WORDS_PER_MINUTE = 200;

/** Length and readability of a document. `pages` is the host's count, when it has one. */
export const statisticsOf = (
  blocks: readonly AnalysedBlock[],
  sentences: readonly ReviewedSentence[],
  pages: number | undefined,
): Statistics => {
  const counts = blocks.map(countsOf);
  const words = counts.reduce((sum, own) => sum + own.words, 0);
  const { lix, meanSentenceLength, longWordShare } = readabilityOf(counts.map(({ text }) => text));
  const count = (kind: ReviewedSentence['kind']) =>
    sentences.filter((sentence) => sentence.kind === kind).length;
  return {
    words,
    sentences: sentences.length,
    paragraphs: blocks.filter(({ block }) => block.kind !== 'heading' && block.text.trim() !== '').length,
    characters: blocks.reduce((sum, { block }) => sum + block.text.length, 0),
    pages: pages ?? words / WORDS_PER_PAGE,
    readingMinutes: words / WORDS_PER_MINUTE,
    lix,
    meanSentenceLength,
    longWordShare,
    kinds: {
      fact: count('fact'),
      reported: count('reported'),
      assessment: count('assessment'),
      mixed: count('mixed'),
    },
  };
};
