import type { AnalysedBlock } from '../language/index';
import type { Outline } from '../structure/outline';
import { cluesFor } from './clues';
import type { Judgement } from './kind';
import { KIND_ORDER, marginalsOf, type Model } from './model';
import { type Observed, observe } from './observe';
import { pointsBack, sourceText } from './source';
import { shippedModel } from './weights';

const named = ({
  found,
  words,
}: Observed): { readonly text: string; readonly pronoun: boolean } | undefined => {
  const said = found.attributions.filter(({ subject }) => subject !== 'none' && subject !== 'writer');
  const best = said.find((one) => !pointsBack(one)) ?? said[0];
  const text = best === undefined ? undefined : sourceText(words, best);
  return best === undefined || text === undefined ? undefined : { text, pronoun: pointsBack(best) };
};

/** Judges a chain of sentences; sources carry on within a block until somebody else is named. */
export const judge = (model: Model, chain: readonly Observed[]): Judgement[] => {
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
      clues: cluesFor(model, index, one.found, one.words),
      ...(hasSource && source !== undefined ? { source } : {}),
    };
  });
};

/** Judges every sentence: `result[block][sentence]`, blocks and sentences in the order of `blocks`. */
export const classify = (
  blocks: readonly AnalysedBlock[],
  outline: Outline,
): readonly (readonly Judgement[])[] => {
  const chain = observe(blocks, outline);
  const judgements = judge(shippedModel(), chain);
  const result: Judgement[][] = blocks.map(() => []);
  chain.forEach(({ block }, t) => {
    const judgement = judgements[t];
    if (judgement !== undefined) result[block]?.push(judgement);
  });
  return result;
};
