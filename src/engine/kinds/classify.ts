import type { AnalysedBlock } from '../language/index';
import type { Outline } from '../structure/outline';
import { ClueReader } from './clues';
import { FeatureFinder } from './features';
import type { Judgement } from './kind';
import { KIND_ORDER, marginalsOf, type Model } from './model';
import { type Observed, Observer } from './observe';
import { pointsBack, sourceText } from './source';
import type { ValueWordFinder } from './valued';
import { shippedModel } from './weights';

const named = ({
  attributions,
  words,
}: Observed): { readonly text: string; readonly pronoun: boolean } | undefined => {
  const said = attributions.filter(({ subject }) => subject !== 'none' && subject !== 'writer');
  const [best] = said;
  const text = best === undefined ? undefined : sourceText(words, best);
  return best === undefined || text === undefined ? undefined : { text, pronoun: pointsBack(best) };
};

interface Classifier {
  readonly model: Model;
  readonly observer: Observer;
  readonly clues: ClueReader;
}

/** Judges a chain of sentences; sources carry on within a block until somebody else is named. */
const judge = ({ model, clues }: Classifier, chain: readonly Observed[]): Judgement[] => {
  const shares = marginalsOf(model, chain);
  let carried: string | undefined;
  let block = -1;
  return chain.map((one, t) => {
    if (one.block !== block) carried = undefined;
    block = one.block;
    const own = shares[t] ?? [];
    const confidence = Math.max(...own);
    const index = own.indexOf(confidence);
    const kind = KIND_ORDER[index] ?? 'fact';
    const says = named(one);
    const source =
      says === undefined || (says.pronoun && carried !== undefined) ? (carried ?? says?.text) : says.text;
    if (says !== undefined && !says.pronoun) carried = says.text;
    const hasSource = kind === 'reported' || (kind === 'mixed' && says !== undefined);
    return {
      kind,
      confidence,
      valuation: (own[KIND_ORDER.indexOf('assessment')] ?? 0) + (own[KIND_ORDER.indexOf('mixed')] ?? 0),
      clues: clues.cluesFor(index, one),
      ...(hasSource && source !== undefined ? { source } : {}),
    };
  });
};

let shipped: Classifier | undefined;

/** The classifier with the model that ships. It remembers sentences as long as their blocks are in use. */
const classifier = (): Classifier => {
  if (shipped !== undefined) return shipped;
  const model = shippedModel();
  const observer = new Observer(new FeatureFinder(model.index));
  shipped = { model, observer, clues: new ClueReader(model) };
  return shipped;
};

/** Judges every sentence: `result[block][sentence]`, blocks and sentences in the order of `blocks`. */
export const classify = (
  blocks: readonly AnalysedBlock[],
  outline: Outline,
  valueWords: ValueWordFinder,
): readonly (readonly Judgement[])[] => {
  const own = classifier();
  const chain = own.observer.observe(blocks, outline, valueWords);
  const judgements = judge(own, chain);
  const result: Judgement[][] = blocks.map(() => []);
  chain.forEach(({ block }, t) => {
    const judgement = judgements[t];
    if (judgement !== undefined) result[block]?.push(judgement);
  });
  return result;
};
