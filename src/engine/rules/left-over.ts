import { isPlaceholder } from '../structure/placeholder';
import { contentOf } from '../structure/sections';
import { defineRule, type RuleFinding } from './rule';

const MARKS: readonly RegExp[] = [
  /(?<![\p{L}\p{N}])(?:X{2,4}|x{3,4})(?![\p{L}\p{N}])/gu,
  /(?<!\p{N})20XX(?!\p{N})/gu,
  /(?<![\p{L}\p{N}])(?:[XÅ]{4}-[XM]{2}-[XD]{2}|ÅÅMMDD)(?![\p{L}\p{N}])/gu,
  /\?{2,}/gu,
  /[[<{](?:(?:barnets|den unges|klientens|mammans|pappans|ditt) )?(?:namn|förnamn|efternamn|datum|titel|kommun|belopp|adress|personnummer|fyll|skriv|ange|infoga|välj|text)[^\]>}\n]{0,40}[\]>}]/giu,
  /(?<!\p{L})(?:klicka (?:eller tryck )?här för att ange text|lorem ipsum|TODO|(?:ska )?kompletteras senare|fyll i senare|mer text här)(?!\p{L})/giu,
];

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
        text: 'Vi träffade [[<barnets namn>]] på skolan.',
        says: 'Har något glömts kvar här? Fyll i det som saknas eller ta bort det.',
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
    ],
    passes: [
      '”Han [pappan] ringde aldrig”, säger hon.',
      'Kommer han att flytta? Det vet ingen.',
      'Hon har storlek XXL och bor på Drottninggatan.',
      '# Anteckning\n\n## Skola\n\nKlicka eller tryck här för att ange text.',
    ],
  },
  check: ({ blocks, outline }) => {
    const contents = contentOf(blocks, outline);
    return blocks.flatMap(({ block }, index): RuleFinding[] => {
      const at = outline.sectionOf[index] ?? 0;
      const section = outline.sections[at];
      const { text } = block;
      const isWords = /\p{L}{2}/u.test(text);
      if (block.kind !== 'heading' && isWords && isPlaceholder(text, section?.template))
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
          : [];
      if (block.kind === 'heading' && text === section?.template?.heading) return [];
      return MARKS.flatMap((pattern) => [...text.matchAll(pattern)]).map(({ 0: mark, index: start }) => ({
        block: index,
        start,
        end: start + mark.length,
        message: 'Har något glömts kvar här? Fyll i det som saknas eller ta bort det.',
      }));
    });
  },
});
