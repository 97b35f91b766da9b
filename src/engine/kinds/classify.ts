import { changedPart, placeBefore } from '../document/changed-part';
import type { AnalysedBlock, Token } from '../language/index';
import type { Outline } from '../structure/outline';
import { ClueReader } from './clues';
import { FeatureFinder } from './features';
import type { Judgement } from './kind';
import { Marginals } from './marginals';
import { KIND_ORDER, type Model } from './model';
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

/** A judgement before its clues are read. */
interface Verdict extends Omit<Judgement, 'clues' | 'source'> {
  readonly source: string | undefined;
}

const ASSESSMENT = KIND_ORDER.indexOf('assessment');
const MIXED = KIND_ORDER.indexOf('mixed');

/** Finer shares say nothing; to this an edit seldom changes how sentences far from it are judged. */
const STEPS = 10_000;
const rounded = (share: number): number => Math.round(share * STEPS) / STEPS;

/** The place of the likeliest kind of the sentence whose shares begin at `from`, the first of equals. */
const likeliest = (shares: Float64Array, from: number): number => {
  let best = 0;
  for (let k = 1; k < KIND_ORDER.length; k += 1)
    if ((shares[from + k] ?? 0) > (shares[from + best] ?? 0)) best = k;
  return best;
};

/** Judges the sentences of a block, one after another; sources carry on until somebody else is named. */
const judgeOf = (shares: Float64Array): ((one: Observed, t: number) => Verdict) => {
  let carried: string | undefined;
  return ({ says }, t) => {
    const from = t * KIND_ORDER.length;
    const best = likeliest(shares, from);
    const kind = KIND_ORDER[best] ?? 'fact';
    const source =
      says === undefined || (says.pronoun && carried !== undefined) ? (carried ?? says?.text) : says.text;
    if (says !== undefined && !says.pronoun) carried = says.text;
    const hasSource = kind === 'reported' || (kind === 'mixed' && says !== undefined);
    return {
      kind,
      confidence: rounded(shares[from + best] ?? 0),
      valuation: rounded((shares[from + ASSESSMENT] ?? 0) + (shares[from + MIXED] ?? 0)),
      source: hasSource ? source : undefined,
    };
  };
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

interface JudgedDocument {
  readonly blocks: readonly AnalysedBlock[];
  readonly observed: readonly (readonly Observed[])[];
  readonly judgements: readonly (readonly Judgement[])[];
}

type Classifier = (blocks: readonly AnalysedBlock[], outline: Outline) => readonly (readonly Judgement[])[];

/**
 * Judges every sentence: `result[block][sentence]`, blocks and sentences in the order of `blocks`. What it remembers of a
 * block lasts as long as the block is in use; a block that is judged as it was has the same judgements, not a copy.
 */
export const createClassifier = (valueWords: ValueWordFinder): Classifier => {
  const { model, finder, clues } = learnt();
  const observer = new Observer(finder, valueWords);
  const marginals = new Marginals(model);
  let latest: JudgedDocument = { blocks: [], observed: [], judgements: [] };
  const bySentence = new WeakMap<readonly number[], Judged>();
  const byBlock = new WeakMap<readonly Token[], readonly Judgement[]>();

  const judgementOf = (one: Observed, verdict: Verdict): Judgement => {
    const known = bySentence.get(one.features);
    if (known !== undefined && isStill(known, one, verdict)) return known.judgement;
    const { kind, confidence, valuation, source } = verdict;
    const judgement: Judgement = {
      kind,
      confidence,
      valuation,
      ...(source === undefined ? {} : { source }),
      clues: clues.cluesFor(KIND_ORDER.indexOf(kind), one),
    };
    bySentence.set(one.features, { judgement, section: one.section, view: one.view });
    return judgement;
  };

  const judgementsOf = (
    tokens: readonly Token[],
    observed: readonly Observed[],
    shares: Float64Array,
    from: number,
  ): readonly Judgement[] => {
    const judge = judgeOf(shares);
    const made = observed.map((one, s) => judgementOf(one, judge(one, from + s)));
    const known = byBlock.get(tokens);
    if (known?.length === made.length && known.every((judgement, s) => judgement === made[s])) return known;
    byBlock.set(tokens, made);
    return made;
  };

  return (blocks, outline) => {
    const observed = observer.observe(blocks, outline);
    const chain: Observed[] = [];
    for (const own of observed) for (const one of own) chain.push(one);
    const { shares, start, end } = marginals.over(chain);
    const part = changedPart(latest.blocks, blocks);
    let after = 0;
    const judgements = observed.map((own, b) => {
      const from = after;
      after += own.length;
      const before = placeBefore(part, b);
      const isSame =
        before !== undefined && latest.observed[before] === own && (after <= start || from >= end);
      const known = isSame ? latest.judgements[before] : undefined;
      return known ?? judgementsOf(blocks[b]?.tokens ?? [], own, shares, from);
    });
    latest = { blocks, observed, judgements };
    return judgements;
  };
};
