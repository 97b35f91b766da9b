import type { AnalysedBlock } from '../language/index';
import type { Outline } from '../structure/outline';
import { SeenContent } from './content';
import { type SentenceFeatures, featuresOf } from './features';
import type { Observation } from './model';
import { namesIn, wordsOf, type Word } from './words';

export interface Observed extends Observation {
  readonly block: number;
  readonly sentence: number;
  readonly words: readonly Word[];
  readonly found: SentenceFeatures;
}

/** All sentences of a document as one chain, in reading order. */
export const observe = (blocks: readonly AnalysedBlock[], outline: Outline): Observed[] => {
  const names = namesIn(blocks);
  const seen = new SeenContent();
  const chain: Observed[] = [];
  let section = -1;
  blocks.forEach((block, b) => {
    const own = outline.sectionOf[b] ?? 0;
    const here = outline.sections[own];
    if (here === undefined) return;
    const fresh: SentenceFeatures[] = [];
    let afterLaw = false;
    let sinceSource: number | undefined;
    block.sentences.forEach((sentence, index) => {
      const words = wordsOf(block, sentence, names);
      const found = featuresOf({
        block,
        sentence,
        section: here,
        words,
        seen,
        index,
        sinceSource,
        afterLaw,
        position: b / blocks.length,
      });
      afterLaw = words.some((word) => word.classes.has('law') && word.token.text !== '.');
      if (sinceSource !== undefined) sinceSource += 1;
      if (
        found.attributions.some(
          ({ subject }) => subject !== 'none' && subject !== 'writer' && subject !== 'pronoun',
        )
      )
        sinceSource = 1;
      const link =
        own !== section
          ? 'section'
          : `${index === 0 ? 'block' : sinceSource === undefined ? 'same' : 'sourced'}:${found.opening}`;
      section = own;
      fresh.push(found);
      chain.push({ block: b, sentence: index, words, found, features: found.features, link });
    });
    for (const { content } of fresh) seen.add(content);
  });
  return chain;
};
