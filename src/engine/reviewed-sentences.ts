import { remember } from './document/remember';
import type { Judgement } from './kinds/kind';
import type { AnalysedBlock, Sentence } from './language/index';
import type { ReviewedSentence } from './review-result';

const reviewed = (
  { start, end, text, passives }: Sentence,
  { kind, confidence, clues, source }: Judgement,
  block: number,
): ReviewedSentence => ({
  block,
  start,
  end,
  text,
  kind,
  confidence,
  clues,
  ...(source === undefined ? {} : { source }),
  passives: passives.map((passive) => ({ start: passive.start, end: passive.end })),
});

interface ReviewedBlock {
  readonly block: number;
  readonly sentences: readonly ReviewedSentence[];
}

/** The sentences of a block that has been judged; a block has a list of judgements of its own. */
const latestOf = remember(
  (judgements: readonly Judgement[]) => judgements,
  (): { latest?: ReviewedBlock } => ({}),
);

/** The sentences of a block as the review tells of them: the same objects while the block stands where it stood. */
export const reviewedIn = (
  { sentences }: AnalysedBlock,
  judgements: readonly Judgement[],
  block: number,
): readonly ReviewedSentence[] => {
  const memory = latestOf(judgements);
  if (memory.latest?.block === block) return memory.latest.sentences;
  const made = sentences.map((sentence, s) => {
    const judgement = judgements[s];
    if (judgement === undefined) throw new RangeError('A sentence was not judged');
    return reviewed(sentence, judgement, block);
  });
  memory.latest = { block, sentences: made };
  return made;
};
