import { namesAuthor } from '../structure/author';
import { writtenDatesIn } from '../structure/case-dates';
import { blocksUnder, headingPlace, plainBlocksUnder, sentencesUnder } from '../structure/case-parts';
import { wholeWords } from '../wording/one-of';
import { isInAny, wording } from '../wording/wording';
import { defineRule, type DocumentUnit, type RuleFinding } from './rule';

const TITLE = /skyddsbedömning/iu;
/** Says whether the child needs protection at once. */
const JUDGED = wording(wholeWords`
  skydd(et|as|ad|ade)?|skyddsbehov(et)?|trygg(t|a)?|säker(t|a|het)?|fara|akut|omedelbart?
`);
const REASONED = wording(wholeWords`
  eftersom|därför
  på grund av
  mot bakgrund av
  då (hon|han|de|barn…?|mamman|pappan)
  anmälan|uppgifterna
`);
/** Tells when by way of another day or an hour. */
const WHEN = wording(/(?<!\p{L})(?:samma (?:dag|kväll|natt)|i ?dag|klockan \d|kl\. ?\d)/iu);
const WHO = wording(/(?<!\p{L})(?:undertecknad|jag|vi|us)(?!\p{L})/iu);
const BY = wording(/(?<!\p{L})av \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u);

const findingFor = (unit: DocumentUnit, index: number): RuleFinding[] => {
  const { blocks, judgements, outline } = unit;
  const section = outline.sections[index];
  if (section === undefined) return [];
  const place = headingPlace(unit, section);
  const sentences = sentencesUnder(unit, section);
  if (place === undefined || sentences.length === 0) return [];
  const under = plainBlocksUnder(unit, section);
  const judged = sentences.some((one) => JUDGED.isIn(one));
  const tellsFacts =
    isInAny(REASONED, under) ||
    blocksUnder(unit, section).some((block) =>
      blocks[block]?.sentences.some((one, at) => {
        const kind = judgements[block]?.[at]?.kind;
        return kind !== 'assessment' && !TITLE.test(one.text);
      }),
    );
  const heading = blocks[place.block]?.block;
  const all = [...(heading === undefined ? [] : [heading]), ...under].map(({ text }) => text).join('\n');
  const isDated = isInAny(WHEN, under) || writtenDatesIn(all).length > 0;
  const isSigned = isInAny(WHO, under) || isInAny(BY, under) || namesAuthor(all);
  if (!judged)
    return [
      {
        ...place,
        variant: 'judgement',
        strength: 'requirement',
        source: 'sol-20-1',
        message:
          'Det framgår inte om barnet behöver omedelbart skydd. Skriv om det behövs eller inte, och vad bedömningen bygger på.',
      },
    ];
  const points: readonly (readonly [boolean, string, string])[] = [
    [
      tellsFacts,
      'grounds',
      'Skyddsbedömningen säger inte vad den bygger på. Skriv vilka uppgifter du hade och vem de kom från.',
    ],
    [isDated, 'time', 'Skyddsbedömningen säger inte när den gjordes. Skriv dag och klockslag.'],
    [isSigned, 'author', 'Skyddsbedömningen säger inte vem som gjorde den. Skriv namn och titel.'],
  ];
  return points.flatMap(([told, variant, message]) => (told ? [] : [{ ...place, variant, message }]));
};

export const missingSkyddsbedomningPoint = defineRule({
  id: 'missing-skyddsbedomning-point',
  title: 'Något saknas i skyddsbedömningen',
  category: 'structure',
  strength: 'advice',
  why: 'Den som läser efteråt ska kunna se vad som bedömdes, vad det byggde på, när det gjordes och av vem.',
  source: 'draft-4-2',
  scope: 'document',
  examples: {
    flags: [
      {
        text: '# Förhandsbedömning\n\nBarn: Saga Bod, 4 år\n\n## Anmälan\n\nPolisen anmälde bråk i hemmet.\n\n## [[Skyddsbedömning]]\n\nPolisen körde Saga till hennes moster. Jag bedömer att hon inte behöver omedelbart skydd.\n\n## Beslut\n\nUtredning inleds.',
        says: 'Skyddsbedömningen säger inte när den gjordes. Skriv dag och klockslag.',
        variant: 'time',
      },
      {
        text: '# Förhandsbedömning\n\nBarn: Saga Bod, 4 år\n\n## Anmälan\n\nPolisen anmälde bråk i hemmet.\n\n## [[Omedelbar skyddsbedömning]]\n\nJag ringde mamman den 3 mars 2026. Hon svarade inte.\n\n## Beslut\n\nUtredning inleds.',
        says: 'Det framgår inte om barnet behöver omedelbart skydd. Skriv om det behövs eller inte, och vad bedömningen bygger på.',
        variant: 'judgement',
      },
    ],
    passes: [
      '# Förhandsbedömning\n\nBarn: Saga Bod, 4 år\n\n## Anmälan\n\nPolisen anmälde bråk i hemmet.\n\n## Skyddsbedömning\n\nJag bedömde den 3 mars 2026 kl. 9.30 att Saga inte behöver omedelbart skydd. Hon är hos sin moster.\n\n## Beslut\n\nUtredning inleds.',
      '# Förhandsbedömning\n\nBarn: Saga Bod, 4 år\n\n## Anmälan\n\nPolisen anmälde bråk i hemmet.\n\n## Skyddsbedömning\n\n## Beslut\n\nUtredning inleds.',
      '# Beslutsunderlag barn\n\nBarn: Saga Bod, 4 år\n\n## Bakgrund\n\nEn skyddsbedömning gjordes när anmälan kom.',
    ],
  },
  check: (unit) =>
    unit.outline.sections.flatMap(({ title, parent }, index) =>
      index !== unit.outline.title &&
      TITLE.test(title) &&
      !TITLE.test(unit.outline.sections[parent ?? -1]?.title ?? '')
        ? findingFor(unit, index)
        : [],
    ),
});
