import type { Sentence } from '../language/index';
import { wholeWords, wordStarts } from '../wording/one-of';
import { wording } from '../wording/wording';
import { defineRule, type DocumentUnit, type RuleFinding } from './rule';

/** Somebody says that what another has told is not so. */
const DENIES = wording(wordStarts`
  (för)?neka(r|de|t)(?!\p{L})(?! till (vård|stöd|insats|behandling|hjälp))
  (bestrider|bestred|dementerar|dementerade|tillbakavisar|tillbakavisade)(?!\p{L})
  (säger|menar|uppger) (… ){0,3}?(att )?det (inte (stämmer|är sant|har hänt)|aldrig har hänt)
`);
/** Any word that weighs one account against another, or says that it cannot be done. */
const WEIGHS = wording(wholeWords`
  o?trovärdig…?|o?tillförlitlig…?|tilltro
  tror (på|inte)
  o?bekräfta…?|styrk…|stärk(er|s)
  stöd (av|i|för|åt)
  stöder|stöds
  saknar stöd
  talar (… ){0,3}?(för|mot|emot)
  ord står mot ord
  motstridig…?|motsägande
  går inte att (veta|avgöra|utesluta|klarlägga|säga)
  klarlagt|utrett
  läggas till grund
  utgår (… )?från
  bortser|sannolik…?|troligen|trolig|visar|stämmer
  annan bild
  annat språk
  något annat
  hållpunkter|bevis…?|detaljer…?
`);
/** How far back the denied account may stand, in sentences. */
const REACH = 4;

interface Told {
  readonly block: number;
  readonly sentence: Sentence;
  readonly source: string | undefined;
}

const differ = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && other !== undefined && one.toLowerCase() !== other.toLowerCase();

/** Whether the writer anywhere says what speaks for the one account or the other. */
const isWeighed = ({ blocks, judgements, outline }: DocumentUnit): boolean =>
  blocks.some(({ sentences }, block) => {
    const section = outline.sections[outline.sectionOf[block] ?? 0];
    return sentences.some((sentence, at) => {
      const kind = judgements[block]?.[at]?.kind;
      const isOwn = section?.holds === 'assessment' || kind === 'assessment' || kind === 'mixed';
      return isOwn && WEIGHS.isIn(sentence);
    });
  });

const accountsIn = ({ blocks, judgements }: DocumentUnit): Told[] =>
  blocks.flatMap(({ sentences }, block) =>
    sentences.flatMap((sentence, at) => {
      const judgement = judgements[block]?.[at];
      return judgement?.kind === 'reported' ? [{ block, sentence, source: judgement.source }] : [];
    }),
  );

/** The first account that denies what another has told shortly before. */
const denialIn = (told: readonly Told[]): { readonly own: Told; readonly earlier: Told } | undefined => {
  for (const [at, own] of told.entries()) {
    if (!DENIES.isIn(own.sentence)) continue;
    const before = told.slice(Math.max(0, at - REACH), at);
    const earlier = before.findLast(({ source }) => differ(source, own.source));
    if (earlier !== undefined) return { own, earlier };
  }
  return undefined;
};

const findingsIn = (unit: DocumentUnit): RuleFinding[] => {
  const denial = denialIn(accountsIn(unit));
  if (denial === undefined || isWeighed(unit)) return [];
  const { own, earlier } = denial;
  return [
    {
      block: own.block,
      start: own.sentence.start,
      end: own.sentence.end,
      message:
        'Här står ord mot ord, och bedömningen säger inte vilken uppgift du bygger på. Skriv vad som talar för och emot, eller att det inte går att avgöra.',
      related: { block: earlier.block, start: earlier.sentence.start, end: earlier.sentence.end },
    },
  ];
};

export const unweighedAccounts = defineRule({
  id: 'unweighed-accounts',
  title: 'Ord mot ord',
  category: 'facts',
  strength: 'advice',
  why: 'Läsaren ska kunna se varför du litar mer på den ena uppgiften, och att du har prövat båda.',
  source: 'jo-7815-2018',
  scope: 'document',
  examples: {
    flags: [
      {
        text: '# Beslutsunderlag barn\n\nBarn: Alva Ek, 7 år\n\n## Vad ärendet gäller\n\nSkolan anmälde oro.\n\n## Säkerhet\n\nMamman berättar att pappan kör bil efter att ha druckit. [[Pappan förnekar det.]]\n\n## Bedömning\n\nAlva behöver skydd mot att åka med en förälder som har druckit.\n\n## Förslag till beslut\n\nAlva beviljas kontaktfamilj.',
        says: 'Här står ord mot ord, och bedömningen säger inte vilken uppgift du bygger på. Skriv vad som talar för och emot, eller att det inte går att avgöra.',
      },
    ],
    passes: [
      '# Beslutsunderlag barn\n\nBarn: Alva Ek, 7 år\n\n## Vad ärendet gäller\n\nSkolan anmälde oro.\n\n## Säkerhet\n\nMamman berättar att pappan kör bil efter att ha druckit. Pappan förnekar det.\n\n## Bedömning\n\nUppgiften om bilen är obekräftad men ska med i säkerhetsplanen.\n\n## Förslag till beslut\n\nAlva beviljas kontaktfamilj.',
      '# Beslutsunderlag barn\n\nBarn: Alva Ek, 7 år\n\n## Vad ärendet gäller\n\nSkolan anmälde oro.\n\n## Säkerhet\n\nMamman berättar att Alva sover dåligt. Pappan säger att hon sover bra hos honom.\n\n## Bedömning\n\nAlva behöver stöd.\n\n## Förslag till beslut\n\nAlva beviljas kontaktfamilj.',
    ],
  },
  check: (unit) => {
    const isInquiry = unit.template?.sections.some(
      ({ role, requirement }) => role === 'method' && requirement !== 'optional',
    );
    const hasAssessment = unit.outline.sections.some(
      ({ role, heading }) => role === 'assessment' && heading !== undefined,
    );
    return isInquiry === true && hasAssessment ? findingsIn(unit) : [];
  },
});
