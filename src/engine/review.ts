import { createAnalyser } from './analyse';
import type { CaseDocument } from './document/document';
import { createFraming } from './frame';
import { createClassifier } from './kinds/classify';
import { goalsOf } from './measure/goals';
import { statisticsOf } from './measure/statistics';
import { whatCanGo } from './measure/what-can-go';
import type { Finding, Review } from './review-result';
import { reviewedIn } from './reviewed-sentences';
import { rules } from './rules/index';
import { valueWordsIn } from './rules/make/value-words';
import type { DocumentUnit } from './rules/rule';
import { createRuleRunner } from './run/rule-runner';
import type { Setup } from './setup';
import { finish, told } from './steps';
import { isAboutSomeone } from './structure/about-someone';
import { withInferredHolds } from './structure/inferred-holds';
import { sectionsOf } from './structure/sections';
import { templateNotices } from './structure/template-changes';

export interface ReviewOptions {
  /** Id of the document type, when the user has chosen one. */
  readonly documentType?: string;
}

/** How far a review has come. */
export interface ReviewProgress {
  /** Blocks whose language has been analysed; all of them while rules are run and the whole is put together. */
  readonly analysed: number;
}

export interface Reviewer {
  review(document: CaseDocument, options?: ReviewOptions): Review;
  /**
   * The same review in steps, for a caller that has other things to do between them. It can be left at any step; what
   * has been analysed by then is remembered.
   */
  steps(document: CaseDocument, options?: ReviewOptions): Generator<ReviewProgress, Review>;
}

/** Who says what, and what the writer makes of it, is asked only where somebody's case is told. */
const rulesForAnyText = rules.filter(({ category }) => category !== 'facts');
/** So is what the trade's own words say of somebody. */
const isOwnWordOfTheTrade = ({ rule, variant }: Finding): boolean =>
  rule === 'jargon' && variant === 'jargong';
const NO_CASE =
  'Texten verkar inte handla om en enskild person. Därför frågar Saklig inte om fakta, källor, bedömningar och yrkets egna ord. Välj dokumenttyp om det ändå är ett ärende.';

/**
 * A reviewer that remembers the analysis of blocks it has seen, so that a second review after a small change is quick.
 * The memory holds the blocks and the outline of the last reviewed document and no others.
 */
export const createReviewer = (setup: Setup): Reviewer => {
  const classify = createClassifier((block) => valueWordsIn(block, setup));
  const findInCase = createRuleRunner(setup, rules);
  const findInOther = createRuleRunner(setup, rulesForAnyText);
  const analyse = createAnalyser();
  const frameOf = createFraming(setup);

  function* findIn(unit: DocumentUnit, isCase: boolean): Generator<void, readonly Finding[]> {
    if (isCase) return yield* findInCase(unit);
    return (yield* findInOther(unit)).filter((finding) => !isOwnWordOfTheTrade(finding));
  }

  function* steps(document: CaseDocument, options: ReviewOptions = {}): Generator<ReviewProgress, Review> {
    const blocks = yield* told(analyse(document.blocks), (analysed) => ({ analysed }));
    // Blocks as they were when they were first seen, so that what is remembered of a block is found again.
    const plain = blocks.map(({ block }) => block);
    const { type, outline } = frameOf(plain, options.documentType);
    const { template } = type;
    const judgements = classify(blocks, outline);
    const all = (): ReviewProgress => ({ analysed: blocks.length });
    yield all();
    const unit: DocumentUnit = {
      blocks,
      judgements,
      outline: withInferredHolds(outline, judgements),
      template,
      setup,
    };
    const sentences = blocks.flatMap((block, index) => reviewedIn(block, judgements[index] ?? [], index));
    const statistics = statisticsOf(blocks, sentences, document.pages);
    const sections = sectionsOf(blocks, outline, template);
    const isCase = options.documentType !== undefined || isAboutSomeone(blocks, template !== undefined);
    const findings = yield* told(findIn(unit, isCase), all);
    const goals = goalsOf(statistics, sections, outline, template, setup.nearLimit);
    return {
      documentType: { id: type.id, name: type.name, confidence: type.confidence },
      blocks: document.blocks,
      sentences,
      findings,
      sections,
      statistics,
      goals,
      cuts: whatCanGo(unit, findings, sections, goals),
      notRead: document.notRead,
      notices: [
        ...document.notices,
        ...templateNotices(document.madeFrom, template),
        ...(isCase ? [] : [NO_CASE]),
      ],
    };
  }

  return { steps, review: (document, options) => finish(steps(document, options)) };
};

/** Reviews one document. Pure and deterministic: the same document and setup give the same review. */
export const review = (document: CaseDocument, setup: Setup, options?: ReviewOptions): Review =>
  createReviewer(setup).review(document, options);
