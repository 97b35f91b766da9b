import type { AnalysedBlock } from '../../src/engine/language/index';
import { analyseBlock } from '../../src/engine/language/index';
import { FeatureIndex } from '../../src/engine/kinds/feature-index';
import { FeatureFinder } from '../../src/engine/kinds/features';
import { type Observed, Observer } from '../../src/engine/kinds/observe';
import { namesInView, VIEWS } from '../../src/engine/kinds/section-view';
import { valueWordsIn } from '../../src/engine/rules/make/value-words';
import { recogniseType } from '../../src/engine/structure/document-type';
import { type Outline, outlineOf } from '../../src/engine/structure/outline';
import type { Setup } from '../../src/engine/index';
import { type LabelledDocument, align } from './corpus';
import type { LabelledChain } from './learn';

/** Numbers of all features met while documents are read. */
export const index = new FeatureIndex();
const finder = new FeatureFinder(index);

export interface DocumentChain extends LabelledChain {
  readonly chain: readonly Observed[];
  readonly texts: readonly string[];
  readonly blocks: readonly AnalysedBlock[];
}

/** The outline as it is when no heading says what it is for. */
const withoutMeaning = (outline: Outline): Outline => ({
  ...outline,
  sections: outline.sections.map(({ title, level, firstBlock, endBlock }) => ({
    title,
    level,
    firstBlock,
    endBlock,
    holds: 'both',
  })),
});

/** A labelled document as the classifier sees it, each sentence with its label; `blind` to what headings mean. */
const chainOf = (labelled: LabelledDocument, setup: Setup, blind = false): DocumentChain => {
  const { blocks: read } = labelled.document;
  const blocks = read.map((block) => analyseBlock(block));
  const type = recogniseType(read, setup.templates, undefined);
  const outline = outlineOf(read, type.template, setup.headingWords);
  const observer = new Observer(finder, (block) => valueWordsIn(block, setup));
  const chain = observer.observe(blocks, blind ? withoutMeaning(outline) : outline).flat();
  const places = blocks
    .flatMap(({ sentences }, block) => sentences.map(({ start, end, text }) => ({ block, start, end, text })))
    .map((place, index) => ({ ...place, index }));
  const labels = new Array<LabelledChain['labels'][number]>(chain.length).fill(undefined);
  for (const { labelled: sentence, found } of align(labelled, places))
    if (found !== undefined) labels[found.index] = sentence.kind;
  const features = chain.map((one) => {
    const view = VIEWS[one.view];
    const own = [...one.features, ...one.section].map((id) => index.names[id] ?? '');
    return view === undefined ? own : own.flatMap((name) => namesInView(name, view));
  });
  return { name: labelled.name, chain, features, labels, texts: places.map(({ text }) => text), blocks };
};

/** A document as it is, and as it would be if no heading said what it is for: headings differ more than language. */
export interface BothWays {
  readonly seen: DocumentChain;
  readonly blind: DocumentChain;
}

export const chainsOf = (labelled: LabelledDocument, setup: Setup): BothWays => ({
  seen: chainOf(labelled, setup),
  blind: chainOf(labelled, setup, true),
});
