import type { AnalysedBlock, Token } from '../language/index';
import type { Outline } from '../structure/outline';
import { ClueReader } from './clues';
import { FeatureFinder } from './features';
import type { Judgement } from './kind';
import { KIND_ORDER, marginalsOf, type Model } from './model';
import { type Observed, Observer } from './observe';
import type { ValueWordFinder } from './valued';
import { shippedModel } from './weights';

/** What is learnt, made ready for use. It remembers nothing of the documents that it judges. */
interface Learnt {
  readonly model: Model;
  readonly finder: FeatureFinder;
  readonly clues: ClueReader;
}

let shipped: Learnt | undefined;

/** The model that ships. */
const learnt = (): Learnt => {
  if (shipped !== undefined) return shipped;
  const model = shippedModel();
  shipped = { model, finder: new FeatureFinder(model.index), clues: new ClueReader(model) };
  return shipped;
};

type Verdict = Omit<Judgement, 'clues'>;

const ASSESSMENT = KIND_ORDER.indexOf('assessment');
const MIXED = KIND_ORDER.indexOf('mixed');

/** Finer shares say nothing; to this an edit seldom changes how sentences far from it are judged. */
const STEPS = 10_000;
const rounded = (share: number): number => Math.round(share * STEPS) / STEPS;

/** The place of the likeliest kind, the first of equals. */
const likeliest = (own: readonly number[]): number => {
  let best = 0;
  for (let k = 1; k < own.length; k += 1) if ((own[k] ?? 0) > (own[best] ?? 0)) best = k;
  return best;
};

/** Judges a chain of sentences; sources carry on within a block until somebody else is named. */
const verdictsOf = (model: Model, chain: readonly Observed[]): Verdict[] => {
  const shares = marginalsOf(model, chain);
  let carried: string | undefined;
  let block = -1;
  return chain.map((one, t) => {
    if (one.block !== block) carried = undefined;
    block = one.block;
    const own = shares[t] ?? [];
    const best = likeliest(own);
    const share = own[best] ?? 0;
    const kind = KIND_ORDER[best] ?? 'fact';
    const { says } = one;
    const source =
      says === undefined || (says.pronoun && carried !== undefined) ? (carried ?? says?.text) : says.text;
    if (says !== undefined && !says.pronoun) carried = says.text;
    const hasSource = kind === 'reported' || (kind === 'mixed' && says !== undefined);
    return {
      kind,
      confidence: rounded(share),
      valuation: rounded((own[ASSESSMENT] ?? 0) + (own[MIXED] ?? 0)),
      ...(hasSource && source !== undefined ? { source } : {}),
    };
  });
};

/** A judgement, and what the sentence's clues were read from. */
interface Judged {
  readonly judgement: Judgement;
  readonly section: readonly number[];
  readonly view: number;
}

const isStill = ({ judgement, section, view }: Judged, one: Observed, verdict: Verdict): boolean =>
  section === one.section &&
  view === one.view &&
  judgement.kind === verdict.kind &&
  judgement.confidence === verdict.confidence &&
  judgement.valuation === verdict.valuation &&
  judgement.source === verdict.source;

type Classifier = (blocks: readonly AnalysedBlock[], outline: Outline) => readonly (readonly Judgement[])[];

/**
 * Judges every sentence: `result[block][sentence]`, blocks and sentences in the order of `blocks`. What it remembers of a
 * block lasts as long as the block is in use; a block that is judged as it was has the same judgements, not a copy.
 */
export const createClassifier = (valueWords: ValueWordFinder): Classifier => {
  const { model, finder, clues } = learnt();
  const observer = new Observer(finder, valueWords);
  const bySentence = new WeakMap<readonly number[], Judged>();
  const byBlock = new WeakMap<readonly Token[], readonly Judgement[]>();

  const judgementOf = (one: Observed, verdict: Verdict): Judgement => {
    const known = bySentence.get(one.features);
    if (known !== undefined && isStill(known, one, verdict)) return known.judgement;
    const judgement = { ...verdict, clues: clues.cluesFor(KIND_ORDER.indexOf(verdict.kind), one) };
    bySentence.set(one.features, { judgement, section: one.section, view: one.view });
    return judgement;
  };

  const sameOrNew = (tokens: readonly Token[], own: readonly Judgement[]): readonly Judgement[] => {
    const known = byBlock.get(tokens);
    if (known?.length === own.length && known.every((judgement, s) => judgement === own[s])) return known;
    byBlock.set(tokens, own);
    return own;
  };

  return (blocks, outline) => {
    const chain = observer.observe(blocks, outline);
    const result: Judgement[][] = blocks.map(() => []);
    verdictsOf(model, chain).forEach((verdict, t) => {
      const one = chain[t];
      if (one !== undefined) result[one.block]?.push(judgementOf(one, verdict));
    });
    return blocks.map(({ tokens }, block) => sameOrNew(tokens, result[block] ?? []));
  };
};
