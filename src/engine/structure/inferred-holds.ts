import { remember } from '../document/remember';
import type { Judgement } from '../kinds/kind';
import { anywhere } from '../wording/one-of';
import { wording } from '../wording/wording';
import type { Outline, Section } from './outline';
import type { Holds } from './template';

/** Headings under which facts are weighed as they are told; what they hold is left open. */
export const WEIGHED = wording(anywhere`
  bedöm|analys|dragning|dragen|konsult|ställningstagande|överväg|beslut|sammanfatt
  (?<!(försörjning|sysselsättning|arbete|ekonomi|studier) och )planering
  måluppfyllelse|uppfölj|prövning|personkrets|förslag|framåt|fortsatt|fortsätt
  nästa steg
  vidare|framtid|ändring|slutsats|rekommend
  (?<!\p{L})skydd(sbehov(et)?)?(?!\p{L})
`);

/** Shares of valuation, 0 to 1, that tell a section of assessments from one of facts; between them nothing is said. */
const ASSESSING = 0.6;
const TELLING = 0.55;

const isOpen = ({ holds, role, title }: Section): boolean =>
  holds === 'both' && (role === undefined || role === 'child-view') && title !== '' && !WEIGHED.isIn(title);

/** What a section holds by its sentences. One sentence alone tells too little to make it a section of assessments. */
const heldBy = (valuation: number, sentences: number): Holds => {
  if (sentences === 0) return 'both';
  const mean = valuation / sentences;
  if (mean >= ASSESSING && sentences > 1) return 'assessment';
  return mean <= TELLING ? 'fact' : 'both';
};

/** A section is the same object each time that it is inferred to hold the same. */
const inferred = remember(
  (section: Section) => section,
  (section) => {
    const holding = (holds: Holds): Section => ({ ...section, holds, isInferred: true });
    return { fact: holding('fact'), assessment: holding('assessment'), both: holding('both') };
  },
);

/** What each section holds, one after another. */
const heldIn = (
  { sections, sectionOf }: Outline,
  judgements: readonly (readonly Judgement[])[],
): readonly Holds[] => {
  const valuations = new Float64Array(sections.length);
  const sentences = new Int32Array(sections.length);
  sectionOf.forEach((section, block) => {
    for (const { valuation } of judgements[block] ?? []) {
      valuations[section] = (valuations[section] ?? 0) + valuation;
      sentences[section] = (sentences[section] ?? 0) + 1;
    }
  });
  return sections.map((section, index) =>
    isOpen(section) ? heldBy(valuations[index] ?? 0, sentences[index] ?? 0) : section.holds,
  );
};

const withHolds = (outline: Outline, held: readonly Holds[]): Outline => {
  const hasAssessments = held.includes('assessment');
  return {
    ...outline,
    sections: outline.sections.map((section, index): Section => {
      const holds = held[index] ?? section.holds;
      if (holds === section.holds || (holds === 'fact' && !hasAssessments)) return section;
      return inferred(section)[holds];
    }),
  };
};

const latestHeld = remember(
  (outline: Outline) => outline,
  (): { latest?: { readonly held: readonly Holds[]; readonly outline: Outline } } => ({}),
);

/**
 * The outline where sections whose headings say nothing ("Hemma", "Vad vi tycker") hold what most of their sentences do.
 * They count as facts only when assessments have a section of their own somewhere in the document. The same object as last
 * time when they hold the same.
 */
export const withInferredHolds = (
  outline: Outline,
  judgements: readonly (readonly Judgement[])[],
): Outline => {
  if (!outline.sections.some(isOpen)) return outline;
  const held = heldIn(outline, judgements);
  const memory = latestHeld(outline);
  if (memory.latest?.held.every((holds, index) => holds === held[index]) !== true)
    memory.latest = { held, outline: withHolds(outline, held) };
  return memory.latest.outline;
};
