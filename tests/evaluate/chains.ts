import type { AnalysedBlock } from '../../src/engine/language/index';
import { analyseBlock } from '../../src/engine/language/index';
import { type Observed, observe } from '../../src/engine/kinds/observe';
import { recogniseType } from '../../src/engine/structure/document-type';
import { outlineOf } from '../../src/engine/structure/outline';
import type { Setup } from '../../src/engine/index';
import { type LabelledDocument, align } from './corpus';
import type { LabelledChain } from './learn';

export interface DocumentChain extends LabelledChain {
  readonly chain: readonly Observed[];
  readonly texts: readonly string[];
  readonly blocks: readonly AnalysedBlock[];
}

/** A labelled document as the classifier sees it, each sentence with its label. */
export const chainOf = (labelled: LabelledDocument, setup: Setup): DocumentChain => {
  const { blocks: read } = labelled.document;
  const blocks = read.map((block) => analyseBlock(block));
  const type = recogniseType(read, setup.templates, undefined);
  const chain = observe(blocks, outlineOf(read, type.template, setup.headingWords));
  const places = chain.map(({ block, sentence }, index) => {
    const span = blocks[block]?.sentences[sentence];
    return { block, start: span?.start ?? 0, end: span?.end ?? 0, index, text: span?.text ?? '' };
  });
  const labels = new Array<LabelledChain['labels'][number]>(chain.length).fill(undefined);
  for (const { labelled: sentence, found } of align(labelled, places))
    if (found !== undefined) labels[found.index] = sentence.kind;
  return { name: labelled.name, chain, labels, texts: places.map(({ text }) => text), blocks };
};
