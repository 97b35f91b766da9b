import { Gatherer, unlessEmpty } from '../document/gatherer';
import { remember } from '../document/remember';
import { isStatute } from '../klarsprak/exempt';
import type { AnalysedBlock, Sentence } from '../language/index';
import { NEW_ACT } from '../structure/case-dates';
import { ONLY_SAID } from '../structure/child-formula';
import { headingPlace, writtenSection } from '../structure/case-parts';
import { childrenIn } from '../structure/child-voice';
import { documentDate } from '../structure/signing-lines';
import { wordStartsAsWritten } from '../wording/one-of';
import { wording } from '../wording/wording';
import { defineRule, type DocumentUnit, type RuleFinding } from './rule';

/** Says what is best for the child; "göra sitt bästa" and the child's own "det bästa vore" are something else. */
const INTEREST = wording(wordStartsAsWritten`
  bästa? för
  …[sxz] bästa(?! …?(vän|kompis|kamrat|ämne|tid|minne|dag))
  till gagn för
  (barnets|\p{Lu}…s) intresse(?!\p{L})
`);
/** Reviews of a placement, which decide on a child's care. */
const CONSIDERATION = wording(/övervägande|omprövning|umgängesbegränsning/iu);

const MISSING =
  'Det framgår inte vad som är bäst för barnet. Skriv vad du bedömer är bäst och varför, och hur barnets åsikter har vägts in.';
const ONLY_SAYS =
  'Här står att barnets bästa har vägts in, men inte vad som är bäst för barnet. Skriv vad det är, varför, och hur barnets åsikter har vägts in.';

const isAboutChildsCase = ({ blocks, outline, template }: DocumentUnit): boolean => {
  if (template?.concernsChild === true)
    return template.sections.some(({ role }) => role === 'child-interest');
  const title = blocks[outline.sections[outline.title ?? -1]?.heading ?? -1]?.block.text ?? '';
  return CONSIDERATION.isIn(title) && childrenIn(blocks, outline, template).isCentral;
};

const tellsInterest = remember(
  (sentence: Sentence) => sentence,
  (sentence): 'only-said' | 'interest' | 'nothing' => {
    if (ONLY_SAID.isIn(sentence)) return 'only-said';
    return INTEREST.isIn(sentence) ? 'interest' : 'nothing';
  },
);

const tellings = new Gatherer((analysed: AnalysedBlock) =>
  unlessEmpty(
    analysed.sentences.flatMap((sentence, at) => {
      const tells = tellsInterest(sentence);
      return tells === 'nothing' ? [] : [{ analysed, sentence, at, tells }];
    }),
  ),
);

const check = (unit: DocumentUnit): RuleFinding[] => {
  const { blocks, outline, judgements } = unit;
  const source = (documentDate(blocks, outline) ?? NEW_ACT) < NEW_ACT ? 'sol-2001-1-2' : 'sol-3-1';
  const onlySaid: RuleFinding[] = [];
  for (const { block, held } of tellings.from(blocks)) {
    const title = outline.sections[outline.sectionOf[block] ?? 0]?.title ?? '';
    for (const { analysed, sentence, at, tells } of held) {
      const { start, end } = sentence;
      if (judgements[block]?.[at]?.kind === 'reported' || isStatute(analysed, sentence, title)) continue;
      if (tells === 'interest') return [];
      onlySaid.push({ block, start, end, variant: 'only-said', message: ONLY_SAYS, source });
    }
  }
  const [said] = onlySaid;
  if (said !== undefined) return [said];
  if (!isAboutChildsCase(unit)) return [];
  // An empty heading for it is remarked on by empty-or-missing-section; text under it is taken for the weighing.
  if (outline.sections.some(({ role, heading }) => role === 'child-interest' && heading !== undefined))
    return [];
  const place = headingPlace(unit, writtenSection(unit, 'assessment'));
  return place === undefined ? [] : [{ ...place, message: MISSING, source }];
};

export const missingChildInterest = defineRule({
  id: 'missing-child-interest',
  title: 'Barnets bästa saknas',
  category: 'structure',
  strength: 'requirement',
  why: 'Barnet syns inte i ärendet om det inte står vad som är bäst för just det barnet.',
  source: 'sol-3-1',
  scope: 'document',
  examples: {
    flags: [
      {
        text: '# Beslutsunderlag barn\n\nBarn: Alva Ek, 7 år\n\n## Vad ärendet gäller\n\nSkolan anmälde oro.\n\n## [[Bedömning]]\n\nAlva behöver stöd på morgnarna.\n\n## Förslag till beslut\n\nAlva beviljas familjestöd enligt 11 kap. 1 § SoL.',
        says: MISSING,
      },
      {
        text: '# Utredning ekonomiskt bistånd\n\n## Bedömning\n\nConny har inte sökt arbete. [[Barnperspektivet har vägts in i förslaget.]]',
        says: ONLY_SAYS,
        variant: 'only-said',
      },
      {
        text: '# Övervägande av fortsatt vård\n\nBarn: Tuva Ek, 11 år\n\n## Om insatsen\n\nTuva bor i familjehem med stöd av LVU sedan 2023.\n\n## [[Bedömning]]\n\nVården behövs fortfarande.\n\n## Fortsatt plan\n\nVården fortsätter.',
        says: MISSING,
      },
    ],
    passes: [
      '# Beslutsunderlag barn\n\nBarn: Alva Ek, 7 år\n\n## Vad ärendet gäller\n\nSkolan anmälde oro.\n\n## Bedömning\n\nDet är bäst för Alva att bo kvar hemma med stöd.\n\n## Förslag till beslut\n\nAlva beviljas familjestöd.',
      '# Utredning om hemtjänst\n\nAvser: Rut Berg, 87 år\n\n## Bedömning\n\nRut behöver hjälp med städning. Hennes bästa vän bor i huset.',
      '# Beslutsunderlag barn\n\nBarn: Alva Ek, 7 år\n\n## Bedömning\n\nBarnets bästa har beaktats. Det är bäst för Alva att bo hos mormor.\n\n## Förslag till beslut\n\nAlva beviljas familjestöd.',
    ],
  },
  check,
});
