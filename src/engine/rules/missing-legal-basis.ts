import { isInAny, wording } from '../wording/wording';

import { defineRule } from './rule';

const PARAGRAPH = wording(
  /§|(?<!\p{L})(?:paragraf|kap\.)|(?<!\p{L})(?:SoL|LVU|LVM|LSS)(?!\p{L})|(?<!\p{L})socialtjänstlag/u,
);
/** What a board decides for one person; a proposal about opening hours or a budget has no such words. */
const FOR_SOMEONE = wording(
  /(?<!\p{L})(?:bevilja|avslå|bistånd|insats|vård(?!\p{L}*plan)|placer|umgänge|omhänderta)/iu,
);

export const missingLegalBasis = defineRule({
  id: 'missing-legal-basis',
  title: 'Lagrum saknas i förslaget',
  category: 'structure',
  strength: 'requirement',
  why: 'Den som får beslutet ska kunna se vilken bestämmelse som har tillämpats.',
  source: 'fl-32',
  scope: 'document',
  examples: {
    flags: [
      {
        text: '# Utredning om Alva Ek\n\n## Bedömning\n\nAlva behöver stöd.\n\n## [[Förslag till beslut]]\n\nAlva beviljas kontaktperson i ett år.',
        says: 'Det framgår inte vilken bestämmelse förslaget bygger på. Skriv lag och paragraf, och vilka omständigheter som är avgörande.',
      },
    ],
    passes: [
      '# Utredning om Alva Ek\n\n## Bedömning\n\nAlva behöver stöd.\n\n## Förslag till beslut\n\nAlva beviljas kontaktperson enligt 11 kap. 1 § socialtjänstlagen.',
      '# Utredning om Alva Ek\n\n## Bedömning\n\nAlva har rätt till stöd enligt 9 § 4 LSS.\n\n## Förslag till beslut\n\nAlva beviljas kontaktperson.',
      '# Utredning om Alva Ek\n\n## Förslag till beslut',
      '# Tjänsteskrivelse om öppettider\n\n## Förslag till beslut\n\nNämnden beslutar att mötesplatsen öppnar klockan 10.\n\n## Bakgrund\n\nFler vill komma.\n\n## Överväganden\n\nPengarna räcker.',
    ],
  },
  check: ({ blocks, outline, template }) => {
    const proposal = outline.sections.find(
      ({ role, heading }) => role === 'proposal' && heading !== undefined,
    );
    const block = proposal?.heading;
    if (proposal === undefined || block === undefined) return [];
    const grounds = outline.sections.filter(
      ({ role, title }) =>
        role === 'proposal' || role === 'assessment' || /bestämmelse|lagrum|rättslig|lag/iu.test(title),
    );
    const plainOf = (section: typeof proposal) =>
      blocks.slice(section.heading ?? section.firstBlock, section.endBlock).map((one) => one.block);
    const isEmpty = blocks
      .slice(proposal.firstBlock, proposal.endBlock)
      .every((one) => one.sentences.length === 0);
    const isAboutSomeone =
      template === undefined ||
      template.sections.some(({ role }) => role === 'basic-data') ||
      isInAny(FOR_SOMEONE, plainOf(proposal));
    if (isEmpty || !isAboutSomeone || isInAny(PARAGRAPH, grounds.flatMap(plainOf))) return [];
    return [
      {
        block,
        start: 0,
        end: blocks[block]?.block.text.length ?? 0,
        message:
          'Det framgår inte vilken bestämmelse förslaget bygger på. Skriv lag och paragraf, och vilka omständigheter som är avgörande.',
      },
    ];
  },
});
