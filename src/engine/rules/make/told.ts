import { remember } from '../../document/remember';
import type { Judgement } from '../../kinds/kind';
import type { AnalysedBlock, Sentence } from '../../language/index';
import type { DocumentUnit } from '../rule';

/** A sentence in its place with what it was judged to be. */
export interface Told {
  readonly block: number;
  readonly sentence: Sentence;
  readonly judgement: Judgement;
  readonly isListItem: boolean;
}

/** What a block told last time; a block has a list of judgements of its own. */
const toldMemory = remember(
  (judgements: readonly Judgement[]) => judgements,
  (): { latest?: readonly Told[] } => ({}),
);

const toldIn = (
  { block: { kind }, sentences }: AnalysedBlock,
  judgements: readonly Judgement[],
  block: number,
): readonly Told[] => {
  const memory = toldMemory(judgements);
  if (memory.latest !== undefined && (memory.latest[0]?.block ?? block) === block) return memory.latest;
  memory.latest = sentences.flatMap((sentence, s): Told[] => {
    const judgement = judgements[s];
    return judgement === undefined ? [] : [{ block, sentence, judgement, isListItem: kind === 'listItem' }];
  });
  return memory.latest;
};

/** What each section tells, in reading order. */
export const toldBySection = ({
  blocks,
  judgements,
  outline,
}: DocumentUnit): readonly (readonly Told[])[] => {
  const bySection = outline.sections.map((): Told[] => []);
  blocks.forEach((analysed, block) => {
    const judged = judgements[block];
    if (analysed.sentences.length === 0 || judged === undefined) return;
    const all = bySection[outline.sectionOf[block] ?? 0];
    for (const told of toldIn(analysed, judged, block)) all?.push(told);
  });
  return bySection;
};
