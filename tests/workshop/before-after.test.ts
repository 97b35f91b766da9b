import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../src/adapters/text/index';
import { createReviewer, type Review } from '../../src/engine/index';
import { defaultSetup } from '../../src/knowledge/index';
import {
  compareSnapshots,
  contentsOf,
  type Item,
  missingIn,
  placeOf,
  readResultLine,
  snapshotOf,
  termId,
  writeResultLine,
} from '../../src/workshop/index';

const setup = defaultSetup();
const ownTerms = new Set(setup.terms.map(({ term }) => term));
const reviewer = createReviewer(setup);
const reviewed = (markdown: string): Review => reviewer.review(readMarkdown(markdown));

const texts = (items: readonly Item[]): string[] => items.map(({ text }) => text);

/** What has gone from the first text in the second. */
const lost = (before: string, after: string): string[] =>
  texts(missingIn(placeOf(reviewed(after)), contentsOf(reviewed(before))));

const came = (before: string, after: string): string[] =>
  texts(missingIn(contentsOf(reviewed(before)), contentsOf(reviewed(after))));

describe('what has gone', () => {
  it.each([
    ['Elsas frånvaro är 30 % enligt skolan.', 'Enligt skolan är Elsa borta 30 procent.'],
    ['Mötet hölls den 3 mars 2025.', 'Vi möttes 3 mars.'],
    ['Mötet hölls 2025-03-03.', 'Vi möttes den 3 mars 2025.'],
    ['Mötet hölls 3/3.', 'Vi möttes 2025-03-03.'],
    ['Hembesök gjordes den 12 februari och den 20 mars 2025.', 'Hembesök: 12 februari, 20 mars.'],
    ['Möten hölls den 4, 6 och 9 maj.', 'Vi möttes den 4 maj, den 6 maj och den 9 maj.'],
    ['Mamman fick 1 200 kronor i bidrag.', 'Mamman fick 1200 kr.'],
    ['Vi har träffat pappan vid tre tillfällen.', 'Vi har träffat pappan 3 gånger.'],
    ['Han kom klockan 13 och gick kl. 14:30.', 'Han var här kl. 13.00–14.30.'],
    ['Vi träffade en 15-årig pojke.', 'Vi träffade en pojke, 15 år.'],
    [
      'I samtalet med Elsas pappa Karl Berg var Karl lugn.',
      'Karl var lugn när vi talade med honom och Elsa.',
    ],
    ['Föräldrarna skildes under år 2022.', 'Föräldrarna skildes den 4 maj 2022.'],
    ['Mammans läkare uppger att hon är sjuk.', 'Läkaren säger att mamma är sjuk.'],
    ['Insatsen beviljas enligt 4 kap. 1 § socialtjänstlagen (2001:453).', 'Insatsen beviljas.'],
    ['Enligt 11 kap. 1 och 2 §§ ska nämnden utreda.', 'Nämnden ska utreda.'],
  ])('is nothing in: %s → %s', (before, after) => {
    expect(lost(before, after)).toEqual([]);
  });

  it.each([
    ['a number', 'Elsa var borta 30 % av tiden.', 'Elsa var ofta borta.', ['30 %']],
    ['a number of something else', 'Elsa sover 6 timmar.', 'Elsa har varit här 6 dagar.', ['6 timmar']],
    ['a day', 'Vi träffades den 3 mars 2025.', 'Vi träffades i mars 2025.', ['3 mars 2025']],
    ['another year', 'Fadern dog den 3 mars 2020.', 'Fadern dog den 3 mars 2021.', ['3 mars 2020']],
    ['a time', 'Hon kom hem kl. 01.15.', 'Hon kom hem sent.', ['kl. 01.15']],
    ['one of several days', 'Möten hölls den 4 och 6 maj.', 'Ett möte hölls den 4 maj.', ['6 maj']],
    ['a number in letters', 'Hallen hade fjorton ölburkar.', 'Hallen hade ölburkar.', ['fjorton ölburkar']],
    ['a name', 'I går ringde mormor Kerstin.', 'I går ringde mormor.', ['Kerstin']],
    [
      'one of two with the same surname',
      'I går talade vi med Daniel Åkermyr och med Sofie Åkermyr.',
      'I går talade vi med Sofie Åkermyr.',
      ['Daniel Åkermyr'],
    ],
    ['a source', 'Läkaren uppger att Elsa mår bra.', 'Elsa mår bra.', ['Läkaren']],
  ])('is %s in: %s → %s', (_what, before, after, expected) => {
    expect(lost(before, after).map((text) => text.toLowerCase())).toEqual(
      expected.map((text) => text.toLowerCase()),
    );
  });

  it('reads a number of a heading, a personnummer and a telephone number for what they are', () => {
    const { items } = contentsOf(
      reviewed(
        '## 3.1 Hälsa\n\nVi når Nils Berg, 20140307-0000, på 070-174 06 21.\n\n### 2026-01-12 Telefonsamtal\n\n09.40 ringde skolan.',
      ),
    );
    expect(texts(items)).toEqual(['20140307-0000', '070-174 06 21', '2026-01-12', '09.40', 'Nils Berg']);
  });

  it('tells what has come too', () => {
    expect(came('Vi möttes i mars. Elsa var med.', 'Vi möttes den 3 mars. Elsa sov 6 timmar.')).toEqual([
      '3 mars',
      '6 timmar',
    ]);
  });

  it('does not take the word that opens a sentence for a name', () => {
    expect(
      texts(contentsOf(reviewed('Skolan är stor. Enligt Sofie är den bra. ”Jag vill”, säger hon.')).items),
    ).toEqual(['Sofie']);
  });
});

const gold = join(import.meta.dirname, '../gold');
const read = (name: string): string => readFileSync(join(gold, name), 'utf8');

interface Fact {
  readonly fact: string;
  readonly phrases: readonly string[];
}

describe.each([
  [1, 750],
  [2, 776],
])('the worked pair %i', (pair, saved) => {
  const before = reviewed(read(`fore-${pair}.md`));
  const after = reviewed(read(`efter-${pair}.md`));
  const facts = JSON.parse(read(`fore-${pair}.keep.json`)) as readonly Fact[];

  it('shows the words saved and that remarks went', () => {
    const { words, remarks } = compareSnapshots(
      snapshotOf(before, before.findings, ownTerms, 0),
      snapshotOf(after, after.findings, ownTerms, 0),
      'aaaaaa',
    );
    expect(words.before - words.after).toBe(saved);
    const sum = (side: 'before' | 'after') => [...remarks.values()].reduce((all, one) => all + one[side], 0);
    expect(sum('after')).toBeLessThan(sum('before') / 4);
  });

  it('shows that every kept fact is still there', () => {
    const gone = missingIn(placeOf(after), contentsOf(before));
    const named = facts.flatMap(({ fact, phrases }) =>
      gone
        .filter(({ text }) =>
          [fact, ...phrases].some((phrase) => phrase.toLowerCase().includes(text.toLowerCase())),
        )
        .map(({ text }) => `${fact}: ${text}`),
    );
    expect(named).toEqual([]);
    // What each fact's own words hold is found in the shorter document.
    const held = missingIn(
      placeOf(after),
      contentsOf(reviewed(facts.map(({ fact }) => `- ${fact}.`).join('\n'))),
    );
    expect(texts(held.filter(({ kind }) => kind === 'date' || kind === 'name'))).toEqual([]);
  });

  it('tells a fact that is cut from the shorter document', () => {
    const cut = reviewed(read(`efter-${pair}.md`).replaceAll(/Tage|Ingela Fors/gu, 'någon'));
    expect(texts(missingIn(placeOf(cut), contentsOf(before)))).toContain(pair === 1 ? 'Tage' : 'Ingela Fors');
  });
});

describe('two snapshots', () => {
  const before = reviewed(
    '## Bakgrund\n\nFlickan erhåller stöd avseende skolan. Hon har en social problematik.',
  );
  const after = reviewed('## Bakgrund\n\nFlickan får stöd avseende skolan. Hon är ensam.');
  const result = compareSnapshots(
    snapshotOf(before, before.findings, ownTerms, 0),
    snapshotOf(after, after.findings, ownTerms, 90_000),
    'ab12cd',
  );

  it('count the terms that were replaced, and the minutes', () => {
    expect(result.replaced).toEqual(
      new Map([
        ['erhålla', 1],
        ['problematik', 1],
      ]),
    );
    expect(result.minutes).toBe(2);
  });

  it('make a line that can be read back', () => {
    expect(readResultLine(writeResultLine(result))).toEqual(result);
  });

  it('leave out the words that an organisation has added', () => {
    const none = compareSnapshots(
      snapshotOf(before, before.findings, new Set(), 0),
      snapshotOf(after, after.findings, new Set(), 0),
      'ab12cd',
    );
    expect(none.replaced.size).toBe(0);
  });
});

it('every term of the word lists has an id that a line can hold', () => {
  const ids = setup.terms.map(({ term }) => termId(term));
  const unwritable = ids.filter((id) => !/^[\p{Ll}-]+(?:_[\p{Ll}-]+)*$/u.test(id));
  expect(unwritable).toEqual([]);
});
