import { sectionsWithoutVoice } from '../structure/child-sections';
import { isUnwritten } from '../structure/sections';
import { childIsHeard, childrenIn, plansToHear, unheardIn } from '../structure/child-voice';
import { defineRule, type DocumentUnit, type RuleFinding } from './rule';

const MESSAGE = {
  none: 'Barnet har inte hörts, men skälet framgår inte. Skriv varför, och hur du på annat sätt har tagit reda på vad barnet tycker.',
  'no-excuse':
    'Låg ålder, en funktionsnedsättning, ett språk eller ont om tid är inget skäl att inte fråga barnet. Vilket stöd behövs för att barnet ska kunna säga vad det tycker?',
  silent:
    'Det framgår inte vad barnet säger eller vill. Skriv det, eller skriv varför barnet inte har hörts.',
  section:
    'Här står inte vad barnet självt säger eller vill. Skriv det, eller skriv varför barnet inte har hörts.',
};

const wholeBlock = ({ blocks }: DocumentUnit, block: number) => ({
  block,
  start: 0,
  end: blocks[block]?.block.text.length ?? 0,
});

const headingFinding = (unit: DocumentUnit, isCentral: boolean): RuleFinding[] => {
  const { sections } = unit.outline;
  const own = sections.find(
    ({ role, title, heading }) =>
      role === 'child-view' && heading !== undefined && (isCentral || /barn/iu.test(title)),
  );
  const first = sections.find(({ heading }) => heading !== undefined);
  const block = (own ?? (isCentral ? first : undefined))?.heading;
  return block === undefined ? [] : [{ ...wholeBlock(unit, block), message: MESSAGE.silent }];
};

/** What the document as a whole says, or does not say, about hearing the child. */
const documentFindings = (
  unit: DocumentUnit,
  names: readonly string[],
  isCentral: boolean,
): RuleFinding[] => {
  const { blocks, outline } = unit;
  if (outline.sections.some(({ role }) => role === 'entry')) return [];
  if (childIsHeard(unit, names) || plansToHear(blocks, names)) return [];
  const unheard = unheardIn(blocks, names);
  if (unheard === undefined) return headingFinding(unit, isCentral);
  const { block, sentence, reason } = unheard;
  if (reason === 'stated') return [];
  const { start, end } = sentence;
  const variant = reason === 'none' ? 'no-reason' : 'no-excuse';
  return [{ block, start, end, message: MESSAGE[reason], variant }];
};

export const missingChildVoice = defineRule({
  id: 'missing-child-voice',
  title: 'Barnets röst saknas',
  category: 'structure',
  strength: 'requirement',
  why: 'Barnets bästa kan inte bedömas utan att barnets egna åsikter vägs in.',
  source: 'sol-3-2',
  scope: 'document',
  examples: {
    flags: [
      {
        text: '# Förhandsbedömning\n\nBarn: Saga Bod, 4 år, och Frans Bod, 9 år\n\n## Anmälan\n\nPolisen anmälde bråk i hemmet.\n\n## Samtal med barnen\n\n[[Barnen har inte tillfrågats.]]\n\n## Beslut\n\nUtredning inleds.',
        says: MESSAGE.none,
        variant: 'no-reason',
      },
      {
        text: '# Utredning enligt LSS\n\nSökande: Sixten Fjäll, 14 år\n\n## Utredningens genomförande\n\n[[Samtal med Sixten har ej genomförts på grund av hans funktionsnedsättning.]]\n\n## Bedömning\n\nSixten behöver korttidsvistelse.',
        says: MESSAGE['no-excuse'],
        variant: 'no-excuse',
      },
      {
        text: '# Uppföljning av kontaktfamilj\n\nAvser: Moa Sälg, 11 år\n\n## Om insatsen\n\nMamman säger att Moa sover bättre.\n\n## [[Barnets synpunkter]]\n\n## Bedömning\n\nMoa behöver insatsen.',
        says: MESSAGE.silent,
      },
      {
        text: '# Utredning om stöd till vuxen\n\nSökande: Lars Gren\n\n## Missbruk\n\nLars dricker varje helg.\n\n## [[Barn i hemmet]]\n\nDottern Iris, 9 år, bor hos Lars varannan vecka.',
        says: MESSAGE.section,
      },
    ],
    passes: [
      '# Utredning om stöd till vuxen\n\nSökande: Lars Gren\n\n## Missbruk\n\nLars dricker varje helg.\n\n## Barn i hemmet\n\nDottern Iris, 9 år, bor hos Lars varannan vecka. Hon säger att hon vill fortsätta med det.',
      '# Uppföljning av kontaktfamilj\n\nAvser: Moa Sälg, 11 år\n\n## Om insatsen\n\nMoa säger att hon trivs hos kontaktfamiljen.',
      '# Förhandsbedömning\n\nBarn: Saga Bod, 1 år\n\n## Samtal med barnen\n\nBarnet har inte hörts. Skälet är att samtalet ska hållas på barnahus i nästa vecka.',
      '# Förhandsbedömning\n\nHandläggare:\n\n## Vad barnet säger\n\n## Bedömning',
      '# Utredning om hemtjänst\n\nAvser: Rut Berg, 87 år\n\n## Ansökan\n\nRut ansöker om hjälp med städning.',
    ],
  },
  check: (unit) => {
    if (isUnwritten(unit.blocks)) return [];
    const { names, isCentral } = childrenIn(unit.blocks, unit.outline, unit.template);
    const inDocument = documentFindings(unit, names, isCentral);
    const sections = sectionsWithoutVoice(unit, names, isCentral).flatMap(
      ({ heading, firstBlock, endBlock }) =>
        heading === undefined ||
        inDocument.some(({ block = -1 }) => block === heading || (block >= firstBlock && block < endBlock))
          ? []
          : [{ ...wholeBlock(unit, heading), message: MESSAGE.section }],
    );
    return [...inDocument, ...sections];
  },
});
