import { isStatute } from '../klarsprak/exempt';
import type { Judgement } from '../kinds/kind';
import type { Section } from '../structure/outline';
import { defineRule, type DocumentUnit, type RuleFinding } from './rule';

const SAYS =
  'Är det här din egen bedömning? Avsnittet är till för fakta: skriv vad du såg, hörde eller läste, och skriv slutsatsen under bedömningen, till exempel ”Jag bedömer att … eftersom …”.';
const SAYS_MIXED =
  'Meningen blandar en uppgift med en värdering. Dela den: skriv här vad som hände eller sades, till exempel ”Mamman kom inte till tre möten”, och vad du anser att det visar under bedömningen.';

/** Journal notes hold both kinds; under these headings an assessment is in its place. */
const WEIGHED =
  /bedöm|analys|dragning|dragen|konsult|ställningstagande|överväg|planering|beslut|sammanfatt|mål|uppfölj|behov|risk|skydd|prövning|personkrets|förslag|övrigt/iu;

/** Elsewhere headings that the outline knows nothing about count as facts only when assessments have a section of their own. */
const SURE_UNKNOWN = 0.6;

const isSure = (section: Section, judgement: Judgement, sure: number, hasAssessments: boolean): boolean => {
  const { kind, confidence } = judgement;
  if (section.holds === 'fact') return confidence >= sure;
  if (section.holds === 'assessment' || WEIGHED.test(section.title) || section.title === '') return false;
  if (section.role === 'entry') return kind === 'mixed' && confidence >= SURE_UNKNOWN;
  return section.role === undefined && hasAssessments && confidence >= SURE_UNKNOWN;
};

const check = (
  { blocks, judgements, outline }: DocumentUnit,
  options: Readonly<Record<string, number>>,
): RuleFinding[] => {
  const hasAssessments = outline.sections.some(({ holds }) => holds === 'assessment');
  const sure = (options['confidence'] ?? 0) / PERCENT;
  return blocks.flatMap((block, index) => {
    const section = outline.sections[outline.sectionOf[index] ?? 0];
    return block.sentences.flatMap((sentence, s): RuleFinding[] => {
      const judgement = judgements[index]?.[s];
      if (section === undefined || judgement === undefined) return [];
      if (judgement.kind !== 'assessment' && judgement.kind !== 'mixed') return [];
      if (!isSure(section, judgement, sure, hasAssessments) || isStatute(block, sentence, section.title))
        return [];
      const { start, end } = sentence;
      const mixed = judgement.kind === 'mixed';
      return [
        {
          block: index,
          start,
          end,
          variant: mixed ? 'mixed' : 'assessment',
          message: mixed ? SAYS_MIXED : SAYS,
        },
      ];
    });
  });
};

const PERCENT = 100;

export const assessmentInFactSection = defineRule({
  id: 'assessment-in-fact-section',
  title: 'Bedömning bland fakta',
  category: 'facts',
  strength: 'advice',
  why: 'Läsaren ska kunna se vad som har hänt och vad du tycker om det, annars kan ingen pröva om bedömningen håller.',
  source: 'draft-3-12',
  scope: 'document',
  options: { confidence: 55 },
  examples: {
    flags: [
      {
        text: '# Utredning\n\n## Hälsa\n\nMamman berättar att Ali sover fem timmar per natt.\n\n[[Ali är ett krävande och omoget barn.]]\n\n## Bedömning\n\nAli behöver stöd.',
        says: SAYS,
        variant: 'assessment',
      },
      {
        text: '# Utredning\n\n## Skola\n\nLäraren berättar att Ali är borta varje måndag. [[Pappan har uteblivit från tre möten, vilket visar att han inte prioriterar Ali.]]\n\n## Bedömning\n\nAli behöver stöd.',
        says: SAYS_MIXED,
        variant: 'mixed',
      },
    ],
    passes: [
      '# Utredning\n\n## Hälsa\n\nLäkaren bedömer att Ali är frisk.\n\n## Bedömning\n\nAli är ett barn med stora behov.',
      '# Utredning\n\n## Hälsa\n\nMamman tycker att Ali är lugnare nu. Hon vill ha hjälp på kvällarna.',
      '# Utredning\n\n## Rättslig reglering\n\nDen som inte själv kan tillgodose sina behov har rätt till bistånd enligt 12 kap. 1 § SoL.',
    ],
  },
  check,
});
