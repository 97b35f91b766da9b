import type { Span } from '../document/document';
import { Gatherer, unlessEmpty } from '../document/gatherer';
import { remember } from '../document/remember';
import type { AnalysedBlock } from '../language/index';
import { nearestName } from '../klarsprak/names';
import { isInstruction } from '../structure/placeholder';
import { contentOf, keepsPlace } from '../structure/sections';
import { strangersIn } from '../structure/strangers';
import { anywhere, wholeWords } from '../wording/one-of';
import { wording, type Wording } from '../wording/wording';
import { defineRule, type RuleFinding } from './rule';

const PERSONAL_NUMBER = wording(/(?<![\p{L}\p{N}/-])(?:19|20)?(?<date>\d{6})[-+ ]?\d{4}(?![\p{N}/-])/gu);

const everyPlace = (pattern: RegExp): RegExp => new RegExp(pattern, 'giu');
const MARKS: readonly Wording[] = [
  /(?<![\p{L}\p{N}])(?:X{2,4}|Xx|x{2,4})(?![\p{L}\p{N}])/gu,
  /(?<!\p{N})20XX(?!\p{N})/gu,
  /(?<![\p{L}\p{N}])(?:[XÅ]{4}-[XM]{2}-[XD]{2}|ÅÅMMDD)(?![\p{L}\p{N}])/gu,
  /\?{2,}/gu,
  everyPlace(anywhere`
    [[<{]((barnets|den unges|klientens|mammans|pappans|ditt) )?(
      namn|förnamn|efternamn|datum|titel|kommun|belopp|adress|personnummer|text|exempel|hjälptext|kommentar
      fyll|skriv|ange|infoga|välj|beskriv|redogör|förklara|motivera|sammanfatta|här
    )[^\]>}\n]{0,160}[\]>}]
  `),
  everyPlace(wholeWords`
    klicka (eller tryck )?här för att ange text
    lorem ipsum|TODO|OBS!
    (ska )?kompletteras senare|fyll i senare|mer text här
    namn namnsson|förnamn efternamn
  `),
  /(?<![\p{L}\p{N}])N\.? ?N\.?(?![\p{L}\p{N}])/gu,
].map(wording);

const FORGOTTEN = 'Har något glömts kvar här? Fyll i det som saknas eller ta bort det.';
const INSTRUCTION = {
  variant: 'instruction',
  message: 'Är det här en hjälptext till dig som skriver? Ta bort den när du har skrivit det den ber om.',
};

/** Marks that someone meant to fill in, in a block's text, and help that was meant for the writer. */
const marksIn = remember(
  ({ tokens }: AnalysedBlock) => tokens,
  ({ block, sentences, quotes }: AnalysedBlock): readonly Omit<RuleFinding, 'block'>[] => {
    const marks = MARKS.flatMap((mark) => mark.allIn(block)).map(({ 0: mark, index: start }) => ({
      start,
      end: start + mark.length,
      message: FORGOTTEN,
    }));
    const help = sentences.filter(
      (sentence) =>
        isInstruction(sentence) &&
        !quotes.some(({ start, end }) => start <= sentence.start && sentence.start < end) &&
        !marks.some(({ start }) => sentence.start <= start && start < sentence.end),
    );
    return [...marks, ...help.map(({ start, end }) => ({ start, end, ...INSTRUCTION }))];
  },
);

interface NamedNumber extends Span {
  readonly name: string;
  readonly number: string;
}

/** Personal numbers that stand after a full name. */
const numbersIn = remember(
  ({ tokens }: AnalysedBlock) => tokens,
  ({ block }: AnalysedBlock): readonly NamedNumber[] =>
    PERSONAL_NUMBER.allIn(block).flatMap(({ 0: match, index: start, groups }) => {
      const line = block.text.slice(block.text.lastIndexOf('\n', start) + 1, start);
      const name = nearestName(line.slice(-40));
      return name?.includes(' ') === true
        ? [{ name, number: groups?.['date'] ?? '', start, end: start + match.length }]
        : [];
    }),
);

const numbers = new Gatherer((block: AnalysedBlock) => unlessEmpty(numbersIn(block)));

/** Names that seem to belong to another case. */
const strangerFindings = (blocks: readonly AnalysedBlock[]): RuleFinding[] =>
  strangersIn(blocks).map(({ name, block, start, end }) => ({
    block,
    start,
    end,
    variant: 'other-name',
    strength: 'advice',
    why: 'När text klistras in från ett annat ärende kan uppgifter om någon annan följa med.',
    message: `Vem är ”${name}”? Det framgår inte någon annanstans i dokumentet. Kontrollera att namnet inte har följt med från ett annat ärende.`,
  }));

/** A second personal number for the same name. */
const numberFindings = (blocks: readonly AnalysedBlock[]): RuleFinding[] => {
  const known = new Map<string, string>();
  return numbers.from(blocks).flatMap(({ block, held }) =>
    held.flatMap(({ name, number, start, end }): RuleFinding[] => {
      const first = known.get(name);
      known.set(name, first ?? number);
      if (first === undefined || first === number) return [];
      return [
        {
          block,
          start,
          end,
          variant: 'other-number',
          message: `${name} har ett annat personnummer tidigare i dokumentet. Kontrollera vilket som är rätt, och om det ena hör till ett annat ärende.`,
        },
      ];
    }),
  );
};

const NONE: readonly RuleFinding[] = [];

const marksOf = (analysed: AnalysedBlock, block: number): readonly RuleFinding[] => {
  const marks = marksIn(analysed);
  return marks.length === 0 ? NONE : marks.map((mark) => ({ ...mark, block }));
};

export const leftOver = defineRule({
  id: 'left-over',
  title: 'Kvarglömd text',
  category: 'integrity',
  strength: 'requirement',
  why: 'Text som hör till mallen eller till utkastet gör läsaren osäker på om resten stämmer.',
  source: 'projektet',
  scope: 'document',
  examples: {
    flags: [
      {
        text: 'Mötet hölls den [[XX]] mars med båda föräldrarna.',
        says: 'Har något glömts kvar här? Fyll i det som saknas eller ta bort det.',
      },
      {
        text: 'Kontaktperson är [[Xx]] på boendet.',
        says: 'Har något glömts kvar här? Fyll i det som saknas eller ta bort det.',
      },
      {
        text: 'Vi träffade [[<barnets namn>]] på skolan.',
        says: 'Har något glömts kvar här? Fyll i det som saknas eller ta bort det.',
      },
      {
        text: '# Utredning\n\n## Hem\n\nAlva bor hos mamma. [[Beskriv föräldrarnas förmåga.]]',
        says: 'Är det här en hjälptext till dig som skriver? Ta bort den när du har skrivit det den ber om.',
        variant: 'instruction',
      },
      {
        text: 'Pappan arbetar på sågverket [[???]] sedan i höstas.',
        says: 'Har något glömts kvar här? Fyll i det som saknas eller ta bort det.',
      },
      {
        text: '# Anteckning\n\n## Skola\n\nAlva går i trean.\n\n[[Klicka eller tryck här för att ange text.]]',
        says: 'Texten hör till mallen. Ta bort den.',
        fixed: [''],
        variant: 'template-text',
      },
      {
        text: '# Utredning om Alva Ek\n\n## Hälsa\n\nAlva säger att hon sover bra. Alva vill simma. Alva tycker om skolan.\n\n## Bedömning\n\nBehandlingen ska möta [[Linus]] behov av trygghet.',
        says: 'Vem är ”Linus”? Det framgår inte någon annanstans i dokumentet. Kontrollera att namnet inte har följt med från ett annat ärende.',
        variant: 'other-name',
      },
      {
        text: '# Utredning om Alva Ek\n\n## Hälsa\n\nAlva säger att hon sover bra. Alva vill simma. Alva tycker om skolan.\n\n## Kommunicering\n\n[[Linus]] har tagit del av utredningen.',
        says: 'Vem är ”Linus”? Det framgår inte någon annanstans i dokumentet. Kontrollera att namnet inte har följt med från ett annat ärende.',
        variant: 'other-name',
      },
      {
        text: '# Utredning om Alva Ek\n\nBarn: Alva Ek, 20180412-0000\n\n## Hälsa\n\nSjukhuset skriver att Alva Ek, [[20170302-0000]], sover dåligt.',
        says: 'Alva Ek har ett annat personnummer tidigare i dokumentet. Kontrollera vilket som är rätt, och om det ena hör till ett annat ärende.',
        variant: 'other-number',
      },
      {
        text: '# Utredning om Alva Ek\n\n## Hälsa\n\nAlva säger att hon sover bra. Alva vill simma. Alva tycker om skolan. Den 3 mars vaccinerades [[Melvin]].',
        says: 'Vem är ”Melvin”? Det framgår inte någon annanstans i dokumentet. Kontrollera att namnet inte har följt med från ett annat ärende.',
        variant: 'other-name',
      },
    ],
    passes: [
      'Elsa beskriver sin hälsa som bra.',
      '”Han [pappan] ringde aldrig”, säger hon.',
      'Kommer han att flytta? Det vet ingen.',
      'Hon har storlek XXL och bor på Drottninggatan.',
      '# Utredning om Alva Ek\n\n## Hälsa\n\nAlva säger att hon sover bra. Alva vill simma. Alva tycker om skolan. Härnäst är det tandläkaren.',
      '# Utredning om Alva Ek\n\n## Hälsa\n\nAlva säger att hon sover bra. Alva vill simma. Alva tycker om skolan. Lillebror Linus, 2 år, är frisk.\n\n## Bedömning\n\nLinus behov av trygghet är också stort.',
      '# Anteckning\n\n## Skola\n\nKlicka eller tryck här för att ange text.',
    ],
  },
  check: ({ blocks, outline }) => {
    const contents = contentOf(blocks, outline);
    const isBegun = contents.includes('text');
    const marks = blocks.flatMap((analysed, index): readonly RuleFinding[] => {
      const { block } = analysed;
      const at = outline.sectionOf[index] ?? 0;
      const section = outline.sections[at];
      const { text } = block;
      if (block.kind !== 'heading' && keepsPlace(analysed, section?.template) && /\p{L}{2}/u.test(text))
        return contents[at] === 'text'
          ? [
              {
                block: index,
                start: 0,
                end: text.length,
                variant: 'template-text',
                message: 'Texten hör till mallen. Ta bort den.',
                replacements: [''],
              },
            ]
          : isBegun
            ? marksOf(analysed, index)
            : NONE;
      if (block.kind === 'heading' && text === section?.template?.heading) return NONE;
      return marksOf(analysed, index);
    });
    return [...marks, ...strangerFindings(blocks), ...numberFindings(blocks)];
  },
});
