import type { Cut, Finding, Goal, Loss, ReviewedSection } from '../review-result';
import type { DocumentUnit } from '../rules/rule';
import { type CutSpan, lostByCutting } from './lost-by-cutting';
import { countWords } from './words';

/** The share of a log of contact attempts, or of a long quote, that a sentence of the writer's own can stand for. */
const KEPT_OF_LONG = 0.3;
const LONG = new Set(['process-narration', 'verbatim-quote']);
/** Remarks on whole passages; a shorter way to say the same takes nothing out, so that nothing can be lost by it. */
const PASSAGES = new Set(['repetition', ...LONG]);
/** What a section that is shortened must keep; its dates and numbers are for the writer to choose among. */
const KEPT_IN_SECTIONS = new Set<Loss['kind']>(['child-view', 'reason', 'source']);

const wordsSavedBy = ({ rule, wordsSaved, text }: Finding): number =>
  wordsSaved ?? (LONG.has(rule) ? Math.round(countWords(text) * (1 - KEPT_OF_LONG)) : 0);

const spansOf = ({ blocks, outline }: DocumentUnit, heading: number | undefined): readonly CutSpan[] => {
  const section = outline.sections.find((one) => heading !== undefined && one.heading === heading);
  return section === undefined
    ? []
    : blocks
        .slice(section.firstBlock, section.endBlock)
        .map(({ block }, step) => ({ block: section.firstBlock + step, start: 0, end: block.text.length }));
};

/**
 * What can be cut, most words first: remarks that save words, and sections over their goal with the words above it. Each
 * says what would be lost with it.
 */
export const whatCanGo = (
  unit: DocumentUnit,
  findings: readonly Finding[],
  sections: readonly ReviewedSection[],
  goals: readonly Goal[],
): readonly Cut[] => {
  const passages = findings.flatMap((finding, index): Cut[] => {
    const wordsSaved = wordsSavedBy(finding);
    if (wordsSaved === 0) return [];
    const { block, start, end } = finding;
    const loses = PASSAGES.has(finding.rule) ? lostByCutting(unit, [{ block, start, end }]) : [];
    return [{ finding: index, wordsSaved, loses }];
  });
  const over = goals.flatMap(({ scope, value, limit, status }): Cut[] => {
    const section = sections.find(({ id }) => id === scope);
    if (status !== 'over' || section === undefined) return [];
    const loses = lostByCutting(unit, spansOf(unit, section.block)).filter(({ kind }) =>
      KEPT_IN_SECTIONS.has(kind),
    );
    return [{ section: scope, wordsSaved: value - limit, loses }];
  });
  return [...passages, ...over].sort((one, other) => other.wordsSaved - one.wordsSaved);
};
