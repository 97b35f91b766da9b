import { headingPlace, plainBlocksUnder, weighingBlocks, writtenSection } from '../structure/case-parts';
import { GRANTS } from '../structure/proposal';
import { wholeWords } from '../wording/one-of';
import { isInAny, wording } from '../wording/wording';
import { defineRule } from './rule';

const GOAL = wording(wholeWords`
  (del|huvud|behandlings|vård|insats)?mål(et|en|sättning(en)?)?
  syftet|avsikten
`);
/** What the proposal should lead to, said without the word. */
const AIM = wording(wholeWords`
  för att
  så att
  leda till
  syftar till
  ska (… ){0,3}?(kunna|vara|ha|komma|klara)
`);

export const missingGoal = defineRule({
  id: 'missing-goal',
  title: 'Mål saknas',
  category: 'structure',
  strength: 'advice',
  why: 'Utan mål vet varken familjen eller utföraren när insatsen har hjälpt.',
  source: 'draft-4-10',
  scope: 'document',
  examples: {
    flags: [
      {
        text: '# Beslutsunderlag barn\n\nBarn: Alva Ek, 7 år\n\n## Vad ärendet gäller\n\nSkolan anmälde oro.\n\n## Bedömning\n\nAlva behöver stöd.\n\n## [[Förslag till beslut]]\n\nAlva beviljas kontaktfamilj en helg i månaden.',
        says: 'Förslaget har inget mål. Skriv vad insatsen ska leda till, till när, och hur det märks.',
      },
    ],
    passes: [
      '# Beslutsunderlag barn\n\nBarn: Alva Ek, 7 år\n\n## Vad ärendet gäller\n\nSkolan anmälde oro.\n\n## Bedömning\n\nAlva behöver stöd.\n\n## Förslag till beslut\n\nAlva beviljas kontaktfamilj en helg i månaden. Målet är att Alva sover hela natten i maj.',
      '# Beslutsunderlag barn\n\nBarn: Alva Ek, 7 år\n\n## Vad ärendet gäller\n\nSkolan anmälde oro.\n\n## Bedömning\n\nAlva har det hon behöver.\n\n## Förslag till beslut\n\nUtredningen avslutas utan insats.',
    ],
  },
  check: (unit) => {
    const wanted = unit.template?.sections.find(({ role }) => role === 'goals');
    const ground = wanted?.sources.find((source) => source === 'draft-4-10' || source === 'draft-4-11');
    const proposal = writtenSection(unit, 'proposal');
    const place = headingPlace(unit, proposal);
    // Where the template demands a section for goals, an absent one is remarked on as such.
    if (ground === undefined || wanted?.requirement !== 'optional') return [];
    if (proposal === undefined || place === undefined) return [];
    const proposed = plainBlocksUnder(unit, proposal);
    const hasGoal =
      isInAny(GOAL, weighingBlocks(unit)) ||
      isInAny(AIM, proposed) ||
      unit.outline.sections.some(({ role, title }) => role === 'goals' || GOAL.isIn(title));
    if (!isInAny(GRANTS, proposed) || hasGoal) return [];
    return [
      {
        ...place,
        message: 'Förslaget har inget mål. Skriv vad insatsen ska leda till, till när, och hur det märks.',
        source: ground,
      },
    ];
  },
});
