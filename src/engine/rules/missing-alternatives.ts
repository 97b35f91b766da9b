import { headingPlace, plainBlocksUnder, weighingBlocks, writtenSection } from '../structure/case-parts';
import { GRANTS } from '../structure/proposal';
import { wholeWords } from '../wording/one-of';
import { isInAny, wording } from '../wording/wording';
import { defineRule } from './rule';

/** Anything that shows that something else was thought of: another insats, why less is not enough, a no to an offer. */
const CONSIDERED = wording(wholeWords`
  alternativ…?
  i ?stället
  räck(er|a|t|te)|(o|in)?tillräcklig…?
  (till )?fyllest
  prövat?s?|prövades|överväg…
  andra (insatser|former|stöd|sätt)
  annan (insats|hjälp|form)
  annat (stöd|sätt|boende)
  ingripande|frivillig…?|avböj…
  tacka[rt]? nej
  nej till
  hellre
  öppna insatser
  öppenvård…?|placering…?|uttömda
  skulle (inte|… inte)
  behövs inte
  enda
  jämfört med
`);

/** For an adult a few hours of help at home need no alternatives; care and a new home do. */
const WEIGHTY = wording(
  /(?<!\p{L})(?:\p{L}*behandling|\p{L}*boendet?|placer\p{L}+|\p{L}*vård|HVB|\p{L}*institution)(?!\p{L})/iu,
);

export const missingAlternatives = defineRule({
  id: 'missing-alternatives',
  title: 'Alternativ saknas',
  category: 'structure',
  strength: 'advice',
  why: 'Den som beslutar behöver se vad som valdes bort, och varför det här är bättre.',
  source: 'draft-4-10',
  scope: 'document',
  examples: {
    flags: [
      {
        text: '# Beslutsunderlag barn\n\nBarn: Alva Ek, 7 år\n\n## Vad ärendet gäller\n\nSkolan anmälde oro.\n\n## Bedömning\n\nAlva behöver stöd.\n\n## [[Förslag till beslut]]\n\nAlva beviljas kontaktfamilj en helg i månaden.',
        says: 'Det framgår inte om något annat har övervägts. Skriv vilken annan hjälp du har tänkt på, och varför du ändå föreslår det här.',
      },
    ],
    passes: [
      '# Beslutsunderlag barn\n\nBarn: Alva Ek, 7 år\n\n## Vad ärendet gäller\n\nSkolan anmälde oro.\n\n## Bedömning\n\nAlva behöver stöd. Råd till föräldrarna räcker inte.\n\n## Förslag till beslut\n\nAlva beviljas kontaktfamilj en helg i månaden.',
      '# Beslutsunderlag barn\n\nBarn: Alva Ek, 7 år\n\n## Vad ärendet gäller\n\nSkolan anmälde oro.\n\n## Bedömning\n\nAlva har det hon behöver.\n\n## Förslag till beslut\n\nUtredningen avslutas utan insats.',
      '# Utredning om hemtjänst\n\nAvser: Rut Berg, 87 år\n\n## Ansökan\n\nRut vill ha hjälp med dusch.\n\n## Bedömning\n\nRut klarar inte sin dusch.\n\n## Förslag till beslut\n\nRut beviljas hemtjänst två gånger i veckan.',
    ],
  },
  check: (unit) => {
    const isAskedFor = unit.template?.sections.some(
      ({ role, sources }) => role === 'goals' && sources.includes('draft-4-10'),
    );
    if (isAskedFor !== true) return [];
    const proposal = writtenSection(unit, 'proposal');
    const place = headingPlace(unit, proposal);
    if (proposal === undefined || place === undefined) return [];
    const proposed = plainBlocksUnder(unit, proposal);
    if (unit.template?.concernsChild !== true && !isInAny(WEIGHTY, proposed)) return [];
    if (!isInAny(GRANTS, proposed)) return [];
    const views = unit.outline.sections.filter(
      ({ role, title }) => role === 'guardian-view' || role === 'child-view' || /alternativ/iu.test(title),
    );
    const weighed = [...weighingBlocks(unit), ...views.flatMap((section) => plainBlocksUnder(unit, section))];
    if (isInAny(CONSIDERED, weighed)) return [];
    return [
      {
        ...place,
        message:
          'Det framgår inte om något annat har övervägts. Skriv vilken annan hjälp du har tänkt på, och varför du ändå föreslår det här.',
      },
    ];
  },
});
