import { anywhere } from '../wording/one-of';
import { wording } from '../wording/wording';

import { defineRule } from './rule';

const COMMUNICATED = wording(anywhere`
  kommunicer
  (?<!\p{L})(fått|fick|får) (… ){0,3}?(läsa|ta del av|utredningen|underlaget|beslutsunderlaget)
  tagit del av (utredningen|underlaget|beslutsunderlaget|handling)
  delgavs|delgetts|delgivits
  lämnat (sina )?synpunkter på (utredningen|underlaget)
`);

export const missingCommunication = defineRule({
  id: 'missing-communication',
  title: 'Kommunicering saknas',
  category: 'structure',
  strength: 'advice',
  why: 'Den som berörs ska få se underlaget och kunna rätta fel innan beslutet fattas.',
  source: 'sosfs-2014-5-5-12',
  scope: 'document',
  examples: {
    flags: [
      {
        text: '# Beslutsunderlag barn\n\nBarn: Alva Ek, 7 år\n\n## Vad ärendet gäller\n\nSkolan anmälde oro.\n\n## Så har utredningen gjorts\n\nVi har träffat Alva.\n\n## Bedömning\n\nAlva behöver stöd.\n\n## [[Förslag till beslut]]\n\nAlva beviljas kontaktperson.',
        says: 'Det framgår inte om och hur underlaget har kommunicerats. När det är gjort: skriv när och hur parterna fick läsa det, och vad de svarade.',
      },
    ],
    passes: [
      '# Beslutsunderlag barn\n\nBarn: Alva Ek, 7 år\n\n## Vad ärendet gäller\n\nSkolan anmälde oro.\n\n## Så har utredningen gjorts\n\nVi har träffat Alva.\n\n## Bedömning\n\nAlva behöver stöd.\n\n## Förslag till beslut\n\nAlva beviljas kontaktperson. Föräldrarna har fått läsa utredningen den 4 maj 2026.',
      '# Journal\n\n## 2026-03-02 Möte, Ann Ek, socialsekreterare\n\nMamman kom.\n\n## 2026-03-04 Samtal, Ann Ek, socialsekreterare\n\nPappan ringde.',
    ],
  },
  check: ({ blocks, outline, template }) => {
    const wanted = template?.sections.find(({ role }) => role === 'communication');
    if (wanted === undefined || wanted.requirement === 'optional') return [];
    if (outline.sections.some(({ role }) => role === 'communication')) return [];
    if (blocks.some(({ block }) => COMMUNICATED.isIn(block))) return [];
    const proposal = outline.sections.filter(
      ({ role, heading }) => role === 'proposal' && heading !== undefined,
    );
    const first = outline.sections.find(({ heading }) => heading !== undefined);
    const block = (proposal.at(-1) ?? first)?.heading;
    if (block === undefined) return [];
    return [
      {
        block,
        start: 0,
        end: blocks[block]?.block.text.length ?? 0,
        message:
          'Det framgår inte om och hur underlaget har kommunicerats. När det är gjort: skriv när och hur parterna fick läsa det, och vad de svarade.',
      },
    ];
  },
});
