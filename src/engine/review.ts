import type { Block, CaseDocument, Span } from './document/document';
import { classify } from './kinds/classify';
import { type AnalysedBlock, analyseBlock } from './language/index';
import { goalsOf } from './measure/goals';
import { statisticsOf } from './measure/statistics';
import type { Finding, Review, ReviewedSentence, Strength } from './review-result';
import { rules } from './rules/index';
import type { AnyRule, DocumentUnit, RuleFinding } from './rules/rule';
import type { RuleSetting, Setup } from './setup';
import { recogniseType } from './structure/document-type';
import { outlineOf } from './structure/outline';
import { sectionsOf } from './structure/sections';

export interface ReviewOptions {
  /** Id of the document type, when the user has chosen one. */
  readonly documentType?: string;
}

export interface Reviewer {
  review(document: CaseDocument, options?: ReviewOptions): Review;
}

type Located = RuleFinding & { readonly block: number };

const unitFindings = (
  rule: AnyRule,
  document: DocumentUnit,
  options: Readonly<Record<string, number>>,
): Located[] => {
  const { blocks, judgements, outline, setup } = document;
  if (rule.scope === 'document')
    return rule.check(document, options).map((found) => ({ ...found, block: found.block ?? 0 }));
  return blocks.flatMap((block, index) => {
    const section = outline.sections[outline.sectionOf[index] ?? 0];
    const judged = judgements[index];
    if (section === undefined || judged === undefined) return [];
    const found =
      rule.scope === 'block'
        ? rule.check({ block, judgements: judged, section, setup }, options)
        : block.sentences.flatMap((sentence, s) => {
            const judgement = judged[s];
            return judgement ? rule.check({ block, sentence, judgement, section, setup }, options) : [];
          });
    return found.map((finding) => ({ ...finding, block: index }));
  });
};

/** An organisation's setting tunes advice; what a rule finds to be a requirement stays one. */
const strengthOf = (rule: AnyRule, found: RuleFinding, setting: RuleSetting | undefined): Strength =>
  found.strength === 'requirement' ? 'requirement' : (setting?.strength ?? found.strength ?? rule.strength);

const ruleFindings = (rule: AnyRule, document: DocumentUnit): Finding[] => {
  const { setup, blocks } = document;
  const setting = setup.rules[rule.id];
  const sourceOf = (id: string) => {
    const source = setup.sources.find((candidate) => candidate.id === id);
    if (source === undefined) throw new RangeError(`Rule ${rule.id} names the unknown source ${id}`);
    return source;
  };
  const all = unitFindings(rule, document, { ...rule.options, ...setting?.options });
  const told =
    setting?.enabled === false ? all.filter((found) => strengthOf(rule, found, {}) === 'requirement') : all;
  return told.map((found) => ({
    rule: rule.id,
    ...(found.variant === undefined ? {} : { variant: found.variant }),
    strength: strengthOf(rule, found, setting),
    block: found.block,
    start: found.start,
    end: found.end,
    text: blocks[found.block]?.block.text.slice(found.start, found.end) ?? '',
    message: found.message,
    replacements: (found.replacements ?? []).slice(0, 3),
    why: found.why ?? rule.why,
    source: sourceOf(found.source ?? rule.source),
    ...(found.wordsSaved === undefined ? {} : { wordsSaved: found.wordsSaved }),
    ...(found.related === undefined ? {} : { related: found.related }),
  }));
};

const inReadingOrder = (a: { block: number } & Span, b: { block: number } & Span): number =>
  a.block - b.block || a.start - b.start || b.end - a.end;

/**
 * A reviewer that remembers the analysis of blocks it has seen, so that a second review after a small change is quick.
 * The memory holds the blocks of the last reviewed document and no others.
 */
export const createReviewer = (setup: Setup): Reviewer => {
  let remembered = new Map<string, AnalysedBlock>();
  const analyse = (blocks: readonly Block[]): AnalysedBlock[] => {
    const next = new Map<string, AnalysedBlock>();
    const analysed = blocks.map((block) => {
      const key = `${block.kind}\u0000${block.text}`;
      const known = next.get(key) ?? remembered.get(key);
      const result = known === undefined ? analyseBlock(block) : { ...known, block };
      next.set(key, result);
      return result;
    });
    remembered = next;
    return analysed;
  };

  return {
    review: (document, options = {}) => {
      const blocks = analyse(document.blocks);
      const type = recogniseType(document.blocks, setup.templates, options.documentType);
      const outline = outlineOf(document.blocks, type.template, setup.headingWords);
      const judgements = classify(blocks, outline);
      const unit: DocumentUnit = { blocks, judgements, outline, template: type.template, setup };
      const sentences: ReviewedSentence[] = blocks.flatMap((analysed, block) =>
        analysed.sentences.map((sentence, s) => {
          const judgement = judgements[block]?.[s];
          if (judgement === undefined) throw new RangeError('A sentence was not judged');
          return {
            block,
            start: sentence.start,
            end: sentence.end,
            text: sentence.text,
            ...judgement,
            passives: sentence.passives.map(({ start, end }) => ({ start, end })),
          };
        }),
      );
      const statistics = statisticsOf(blocks, sentences, document.pages);
      const sections = sectionsOf(blocks, outline, type.template);
      return {
        documentType: { id: type.id, name: type.name, confidence: type.confidence },
        blocks: document.blocks,
        sentences,
        findings: rules.flatMap((rule) => ruleFindings(rule, unit)).sort(inReadingOrder),
        sections,
        statistics,
        goals: goalsOf(statistics, sections, type.template, setup.nearLimit),
        notRead: document.notRead,
        notices: document.notices,
      };
    },
  };
};

/** Reviews one document. Pure and deterministic: the same document and setup give the same review. */
export const review = (document: CaseDocument, setup: Setup, options?: ReviewOptions): Review =>
  createReviewer(setup).review(document, options);
