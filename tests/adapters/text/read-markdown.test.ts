import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../../src/adapters/text/index';

/** One line a block: kind, level, text. */
function outline(markdown: string): string[] {
  return readMarkdown(markdown).blocks.map(
    ({ kind, level, text, note }) => `${note ?? kind}${level ?? ''}: ${text.replaceAll('\n', '⏎')}`,
  );
}

describe('headings', () => {
  it('reads # and underlined headings with their level', () => {
    expect(outline('# Utredning\n\nBakgrund\n--------\n\nText.\n\n### Hälsa ###')).toEqual([
      'heading1: Utredning',
      'heading2: Bakgrund',
      'paragraph: Text.',
      'heading3: Hälsa',
    ]);
  });

  it('keeps the number of a heading', () => {
    expect(outline('## 6.1 Missbruk')).toEqual(['heading2: 6.1 Missbruk']);
  });

  it('reads a paragraph that is bold only as a heading one level below the nearest heading', () => {
    expect(outline('# A\n\n## B\n\n**Hälsa**\n\nText.\n\n__Skola__\n\n# C\n\n***Hem***')).toEqual([
      'heading1: A',
      'heading2: B',
      'heading3: Hälsa',
      'paragraph: Text.',
      'heading3: Skola',
      'heading1: C',
      'heading2: Hem',
    ]);
  });

  it('reads bold headings in a document that has no others', () => {
    expect(outline('**Bakgrund**\n\nText.\n\n**Bedömning**')).toEqual([
      'heading1: Bakgrund',
      'paragraph: Text.',
      'heading1: Bedömning',
    ]);
  });

  it('reads a bold line of a longer paragraph as a heading', () => {
    expect(outline('**Hälsa**\nAlva är frisk.\nHon sover.\n\nEtt.  \n**Skola**  \nTvå.')).toEqual([
      'heading1: Hälsa',
      'paragraph: Alva är frisk. Hon sover.',
      'paragraph: Ett.',
      'heading1: Skola',
      'paragraph: Två.',
    ]);
  });

  it.each([
    ['a bold label', '**Barn:** Alva Tjärnmark', 'Barn: Alva Tjärnmark'],
    ['bold words in a sentence', 'Alva är **mycket\nviktig** här', 'Alva är mycket viktig här'],
    ['a bold list item', '- **Barn**', 'Barn'],
    ['bold punctuation', '**…**', '…'],
  ])('does not take %s for a heading', (_what, markdown, text) => {
    const [block] = readMarkdown(markdown).blocks;
    expect(block?.kind).not.toBe('heading');
    expect(block?.text).toBe(text);
  });

  it('does not take a long bold paragraph for a heading', () => {
    expect(readMarkdown(`**${'Nämnden beviljar insatsen. '.repeat(10).trim()}**`).blocks[0]?.kind).toBe(
      'paragraph',
    );
  });
});

describe('lines', () => {
  it('reads a single newline as a space and a hard break as a newline', () => {
    expect(outline('Alva bor\nhos mamma.\n\n**Barn:** Alva  \n**Datum:** 2025\\\n*Handläggare*: Bo')).toEqual(
      ['paragraph: Alva bor hos mamma.', 'paragraph: Barn: Alva⏎Datum: 2025⏎Handläggare: Bo'],
    );
  });

  it('knows Windows line endings and a byte order mark', () => {
    expect(outline('\uFEFF# Utredning\r\n\r\nAlva bor\r\nhos mamma.  \r\nSlut.\r\n')).toEqual([
      'heading1: Utredning',
      'paragraph: Alva bor hos mamma.⏎Slut.',
    ]);
  });

  it('keeps non-breaking spaces and drops doubled ones', () => {
    expect(outline('11 kap. 1\u00A0§  SoL')).toEqual(['paragraph: 11 kap. 1\u00A0§ SoL']);
  });

  it('reads an indented paragraph as running text', () => {
    expect(outline('    Alva är åtta år.\n    Hon går i skolan.')).toEqual([
      'paragraph: Alva är åtta år. Hon går i skolan.',
    ]);
  });
});

describe('marks', () => {
  it.each([
    ['*kursivt*, **fetstil**, ~~struket~~ och `kod`', 'kursivt, fetstil, struket och kod'],
    ['snake_case_namn och 5 * 3 * 2 och _ensam', 'snake_case_namn och 5 * 3 * 2 och _ensam'],
    [
      'Se [Kunskapsguiden](https://exempel.se "titel") och <https://exempel.se>',
      'Se Kunskapsguiden och https://exempel.se',
    ],
    ['Se [guiden][1].\n\n[1]: https://exempel.se', 'Se guiden.'],
    ['En \\*stjärna\\* och 1\\. punkt', 'En *stjärna* och 1. punkt'],
    ['Alva&nbsp;&amp; Vide &lt;3', 'Alva\u00A0& Vide <3'],
    ['Ålder ~5 år, inte ~6', 'Ålder ~5 år, inte ~6'],
    ['Före<!-- dold --> efter<br>ny <u>rad</u>', 'Före efter\nny rad'],
    ['Barnet <barnets namn> bor här', 'Barnet <barnets namn> bor här'],
    ['Inkomst < 5 000 > 3 000', 'Inkomst < 5 000 > 3 000'],
  ])('%s', (markdown, text) => {
    expect(readMarkdown(markdown).blocks.map((block) => block.text)).toEqual([text]);
  });

  it('drops comments and rules', () => {
    expect(outline('Ett.\n\n<!-- dolt\nstycke -->\n\n---\n\n***\n\nTvå.')).toEqual([
      'paragraph: Ett.',
      'paragraph: Två.',
    ]);
  });

  it('names pictures it did not read', () => {
    expect(readMarkdown('Text ![alt](a.png) och ![b](b.png)').notRead).toEqual(['2 bilder']);
    expect(readMarkdown('Text ![alt](a.png)').notRead).toEqual(['1 bild']);
  });
});

describe('lists, tables, quotes and notes', () => {
  it('reads every kind of list without its markers', () => {
    expect(
      outline('- ett\n  - under\n\n    mer under\n- två\n\n* tre\n\n+ fyra\n\n1. fem\n2. sex\n\n1) sju'),
    ).toEqual(
      ['ett', 'under', 'mer under', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju'].map(
        (text) => `listItem: ${text}`,
      ),
    );
  });

  it('shows the box of a task', () => {
    expect(outline('- [ ] kvar\n- [x] klart')).toEqual(['listItem: ☐ kvar', 'listItem: ☒ klart']);
  });

  it('reads table cells row by row and skips empty ones', () => {
    expect(outline('| **Namn** | Ålder |\n|---|:-:|\n| Alva | 7 |\n| Vide |  |')).toEqual(
      ['Namn', 'Ålder', 'Alva', '7', 'Vide'].map((text) => `tableCell: ${text}`),
    );
  });

  it('reads quotes as paragraphs', () => {
    expect(outline('> Jag vill\n> bo kvar.\n>\n> Säger Alva.')).toEqual([
      'paragraph: Jag vill bo kvar.',
      'paragraph: Säger Alva.',
    ]);
  });

  it('puts footnotes last, in the order they are referred to', () => {
    expect(outline('Först[^b] sedan[^a].\n\n[^a]: Not a.\n[^b]: Not b.\n\nSlut.')).toEqual([
      'paragraph: Först sedan.',
      'paragraph: Slut.',
      'footnote: Not b.',
      'footnote: Not a.',
    ]);
  });
});

it('gives every block an id of its own', () => {
  const { blocks } = readMarkdown('# A\n\nText.\n**B**  \nMer.\n\n**C**  \nSlut.\n\n- d');
  expect(new Set(blocks.map(({ id }) => id)).size).toBe(blocks.length);
});

it('reads an empty text as no blocks', () => {
  expect(readMarkdown(' \n\n').blocks).toEqual([]);
});
