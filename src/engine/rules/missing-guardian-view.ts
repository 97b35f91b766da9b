import { childrenIn } from '../structure/child-voice';
import { guardiansAreHeard } from '../structure/guardian-voice';
import { isUnwritten } from '../structure/sections';
import { anywhere } from '../wording/one-of';
import { NOT } from '../wording/word-groups';
import { wording } from '../wording/wording';
import { defineRule } from './rule';

const EXPLAINED = wording(anywhere`
  (?<!\p{L})(
    mamman|pappan|modern|fadern|föräldrarna|föräldern|vårdnadshavar…
  ) (… ){0,3}?${NOT} (… ){0,2}?(svarat|nås|nåtts|nått|velat|kommit|hörts|deltagit|medverkat)
  ${NOT} (har )?(gått att nå|fått tag|kunnat nå)
`);

export const missingGuardianView = defineRule({
  id: 'missing-guardian-view',
  title: 'Vårdnadshavarnas syn saknas',
  category: 'structure',
  strength: 'advice',
  why: 'Den som uppgifterna handlar om ska få komma till tals, och det som talar åt ett annat håll ska vara med.',
  source: 'jo-48-2013',
  scope: 'document',
  examples: {
    flags: [
      {
        text: '# [[Beslutsunderlag barn]]\n\nBarn: Alva Ek, 7 år\n\n## Vad ärendet gäller\n\nSkolan anmälde oro.\n\n## Så har utredningen gjorts\n\nVi har träffat Alva.\n\n## Barnets utveckling\n\nAlva säger att hon trivs.\n\n## Bedömning\n\nAlva behöver stöd.\n\n## Förslag till beslut\n\nAlva beviljas kontaktperson.',
        says: 'Det framgår inte vad vårdnadshavarna säger. Skriv vad var och en tycker, eller varför de inte har hörts.',
      },
    ],
    passes: [
      '# Beslutsunderlag barn\n\nBarn: Alva Ek, 7 år\n\n## Vad ärendet gäller\n\nSkolan anmälde oro.\n\n## Barnets utveckling\n\nMamman säger att Alva trivs.\n\n## Bedömning\n\nAlva behöver stöd.\n\n## Förslag till beslut\n\nAlva beviljas kontaktperson.',
      '# Beslutsunderlag barn\n\nBarn: Alva Ek, 7 år\nVårdnadshavare: Jenny Ek\n\n## Vad ärendet gäller\n\nSkolan anmälde oro.\n\n## Barnets utveckling\n\nJenny berättar att Alva trivs.\n\n## Bedömning\n\nAlva behöver stöd.\n\n## Förslag till beslut\n\nAlva beviljas kontaktperson.',
      '# Beslutsunderlag barn\n\nBarn: Alva Ek, 7 år\n\n## Vad ärendet gäller\n\nSkolan anmälde oro. Föräldrarna har inte svarat på tre brev.\n\n## Bedömning\n\nAlva behöver stöd.\n\n## Förslag till beslut\n\nAlva beviljas kontaktperson.',
    ],
  },
  check: (unit) => {
    const { blocks, outline, template } = unit;
    const wanted = template?.sections.find(({ role }) => role === 'guardian-view');
    const { isCentral } = childrenIn(blocks, outline, template);
    if (wanted?.requirement !== 'recommended' || !isCentral || isUnwritten(blocks)) return [];
    const own = outline.sections.find(
      ({ role, heading }) => role === 'guardian-view' && heading !== undefined,
    );
    const hasText = blocks
      .slice(own?.firstBlock ?? 0, own?.endBlock ?? 0)
      .some(({ sentences }) => sentences.length > 0);
    if (hasText || guardiansAreHeard(unit) || blocks.some(({ block }) => EXPLAINED.isIn(block))) return [];
    const block = (own ?? outline.sections.find(({ heading }) => heading !== undefined))?.heading;
    if (block === undefined) return [];
    return [
      {
        block,
        start: 0,
        end: blocks[block]?.block.text.length ?? 0,
        message:
          'Det framgår inte vad vårdnadshavarna säger. Skriv vad var och en tycker, eller varför de inte har hörts.',
      },
    ];
  },
});
