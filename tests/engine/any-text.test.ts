import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Block, type BlockKind, createReviewer } from '../../src/engine/index';
import { defaultSetup } from '../../src/knowledge/index';

const reviewer = createReviewer(defaultSetup());

const NAMES = [
  'Ann-Sofie',
  'O’Brien',
  "D'Angelo",
  'X. (Ek)',
  'Åsa+',
  '[namn]',
  'A*',
  '\\d',
  'Çelik',
  'M’Bala',
  'Li',
  '?',
  '$&',
];
const LABELS = [
  'Barn',
  'Vårdnadshavare',
  'Handläggare',
  'Datum',
  'Avser',
  'Personnummer',
  'Diarienummer',
  'Adress',
];
const HEADINGS = [
  'Beslutsunderlag barn enligt BBIC',
  'Förhandsbedömning',
  'Journal',
  'Analys och bedömning',
  'Förslag till beslut',
  'Barnets delaktighet',
  'Bakgrund (1)',
  '2. Hälsa*',
];
const PIECES = [
  'Mamman säger att hon är trött.',
  'Det har framkommit att',
  'Pappan ljuger',
  '20180412-0000',
  '070-174 06 71',
  'anna.ek@exempel.se',
  '11 kap. 1 § SoL',
  '”Jag vill inte',
  '”',
  '"',
  '»',
  '(SDQ',
  ')',
  '…',
  '???',
  't.ex.',
  'bl.a',
  'kl. 08.15',
  '1 000,50',
  '–',
  '-',
  ';',
  ':',
  '/',
  '\t',
  '\n',
  '\u00a0',
  '\u00ad',
  '\u200b',
  '\ud83d',
  '👩‍👧',
  'e\u0301',
  'ÅÄÖ',
  'inte icke utan',
  'alltså',
  'men',
  'vilket',
  'risken för att hon far illa',
];

const text = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.array(fc.constantFrom(...PIECES, ...NAMES), { maxLength: 24 }).map((own) => own.join(' ')),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom(...LABELS), fc.array(fc.constantFrom(...NAMES), { maxLength: 4 }))
      .map(([label, names]) => `${label}: ${names.join(' ')}`),
  },
  { weight: 1, arbitrary: fc.constantFrom(...HEADINGS) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
);

const block = fc
  .record({
    id: fc.uuid(),
    kind: fc.constantFrom<BlockKind>('heading', 'paragraph', 'listItem', 'tableCell'),
    text,
    level: fc.integer({ min: 1, max: 3 }),
  })
  .map(({ id, kind, text: own, level }): Block =>
    kind === 'heading' ? { id, kind, text: own, level } : { id, kind, text: own },
  );

const named = fc
  .array(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 4 })
  .map((names) => names.join(' och '));
/** A head as case documents have it, with names of every shape. */
const head = fc
  .tuple(fc.constantFrom(...HEADINGS), named, named, named)
  .map(([title, child, guardians, officer]): Block[] => [
    { id: 'title', kind: 'heading', level: 1, text: title },
    { id: 'child', kind: 'paragraph', text: `Barn: ${child}` },
    { id: 'guardians', kind: 'paragraph', text: `Vårdnadshavare: ${guardians}` },
    { id: 'officer', kind: 'paragraph', text: `Handläggare: ${officer}, socialsekreterare` },
    { id: 'heard', kind: 'paragraph', text: `Mamman, ${guardians}, säger att ${child} sover.` },
  ]);

it('reviews whatever is written, and points only at what is there', () => {
  fc.assert(
    fc.property(head, fc.array(block, { maxLength: 12 }), (opening, rest) => {
      const blocks = [...opening, ...rest];
      const { findings, sentences } = reviewer.review({ blocks, notRead: [], notices: [] });
      for (const { block: at, start, end, text: found } of [...findings, ...sentences])
        expect(blocks[at]?.text.slice(start, end)).toBe(found);
    }),
    { numRuns: 300 },
  );
}, 120_000);
