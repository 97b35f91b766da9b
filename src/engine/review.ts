import { createAnalyser } from './analyse';
import { createRuleRunner } from './apply-rules';
import type { Block, CaseDocument } from './document/document';
import { remember } from './document/remember';
import { createClassifier } from './kinds/classify';
import type { Judgement } from './kinds/kind';
import type { AnalysedBlock } from './language/index';
import { goalsOf } from './measure/goals';
import { statisticsOf } from './measure/statistics';
import { whatCanGo } from './measure/what-can-go';
import type { Finding, Review, ReviewedSentence } from './review-result';
import { rules } from './rules/index';
import { valueWordsIn } from './rules/make/value-words';
import type { DocumentUnit } from './rules/rule';
import type { Setup } from './setup';
import { isAboutSomeone } from './structure/about-someone';
import { OPENING_BLOCKS, type RecognisedType, recogniseType } from './structure/document-type';
import { withInferredHolds } from './structure/inferred-holds';
import { type Outline, outlineOf } from './structure/outline';
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

const isBlank = (text: string): boolean => text.trim() === '';

/** All that the document type and the outline depend on: the headings, the opening lines, and where text stands. */
const frameOf = (blocks: readonly Block[], chosen: string | undefined): string => {
  const first = blocks.findIndex(({ text }) => !isBlank(text));
  const lines = blocks.map((block, index) =>
    index < OPENING_BLOCKS || index === first || block.kind === 'heading'
      ? `${block.kind}${block.level ?? ''}${block.note ?? ''}\u0000${block.text}`
      : `${block.note ?? ''}${isBlank(block.text) ? '' : '.'}`,
  );
  return [chosen, ...lines].join('\u0001');
};

interface Frame {
  readonly key: string;
  readonly type: RecognisedType;
  readonly outline: Outline;
}

const reviewed = (
  sentence: AnalysedBlock['sentences'][number],
  { kind, confidence, clues, source }: Judgement,
  block: number,
): ReviewedSentence => ({
  block,
  start: sentence.start,
  end: sentence.end,
  text: sentence.text,
  kind,
  confidence,
  clues,
  ...(source === undefined ? {} : { source }),
  passives: sentence.passives.map(({ start, end }) => ({ start, end })),
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

const reviewedIn = (
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

const ABOUT_FACTS: ReadonlySet<string> = new Set(
  rules.filter(({ category }) => category === 'facts').map(({ id }) => id),
);
/**
 * Who says what, what the writer makes of it, and what the trade's own words say of somebody, is asked only where
 * somebody's case is told.
 */
const isAboutACase = ({ rule, variant }: Finding): boolean =>
  ABOUT_FACTS.has(rule) || (rule === 'jargon' && variant === 'jargong');
const NO_CASE =
  'Texten verkar inte handla om en enskild person. Därför ställs inga frågor om fakta, källor, bedömningar och yrkets egna ord. Välj dokumenttyp om det ändå är ett ärende.';

/**
 * A reviewer that remembers the analysis of blocks it has seen, so that a second review after a small change is quick.
 * The memory holds the blocks and the outline of the last reviewed document and no others.
 */
export const createReviewer = (setup: Setup): Reviewer => {
  const classify = createClassifier((block) => valueWordsIn(block, setup));
  const runRules = createRuleRunner(setup);
  const analyse = createAnalyser();
  let frame: Frame | undefined;
  const frameFor = (blocks: readonly Block[], chosen: string | undefined): Frame => {
    const key = frameOf(blocks, chosen);
    if (frame?.key === key) return frame;
    const type = recogniseType(blocks, setup.templates, chosen);
    frame = { key, type, outline: outlineOf(blocks, type.template, setup.headingWords) };
    return frame;
  };

  function* steps(document: CaseDocument, options: ReviewOptions = {}): Generator<ReviewProgress, Review> {
    const blocks = yield* told(analyse(document.blocks), (analysed) => ({ analysed }));
    // Blocks as they were when they were first seen, so that what is remembered of a block is found again.
    const plain = blocks.map(({ block }) => block);
    const { type, outline } = frameFor(plain, options.documentType);
    const judgements = classify(blocks, outline);
    const all = (): ReviewProgress => ({ analysed: blocks.length });
    yield all();
    const unit: DocumentUnit = {
      blocks,
      judgements,
      outline: withInferredHolds(outline, judgements),
      template: type.template,
      setup,
    };
    const sentences = blocks.flatMap((block, index) => reviewedIn(block, judgements[index] ?? [], index));
    const statistics = statisticsOf(blocks, sentences, document.pages);
    const sections = sectionsOf(blocks, outline, type.template);
    const isCase = options.documentType !== undefined || isAboutSomeone(blocks, type.template !== undefined);
    const found = yield* told(runRules(unit), all);
    const findings = isCase ? found : found.filter((finding) => !isAboutACase(finding));
    const goals = goalsOf(statistics, sections, type.template, setup.nearLimit);
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
        ...templateNotices(document.madeFrom, type.template),
        ...(isCase ? [] : [NO_CASE]),
      ],
    };
  }

  return { steps, review: (document, options) => finish(steps(document, options)) };
};

/** Tells how far the review has come at every step of a part of it. */
function* told<Step, Result>(
  part: Generator<Step, Result>,
  progress: (step: Step) => ReviewProgress,
): Generator<ReviewProgress, Result> {
  for (;;) {
    const step = part.next();
    if (step.done === true) return step.value;
    yield progress(step.value);
  }
}

const finish = <Result>(steps: Generator<unknown, Result>): Result => {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
};

/** Reviews one document. Pure and deterministic: the same document and setup give the same review. */
export const review = (document: CaseDocument, setup: Setup, options?: ReviewOptions): Review =>
  createReviewer(setup).review(document, options);
