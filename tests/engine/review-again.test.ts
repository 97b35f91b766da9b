import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readMarkdown } from '../../src/adapters/text/index';
import { type Block, type CaseDocument, createReviewer, review } from '../../src/engine/index';
import { defaultSetup } from '../../src/knowledge/index';

const setup = defaultSetup();
/** What is remembered with a setup is not shared with the reviewer that has seen the document before. */
const another = { ...setup };
const documentOf = (name: string): CaseDocument => readMarkdown(readFileSync(`tests/gold/${name}`, 'utf8'));
const documents = [
  '01-bbic-barn-7-ar.md',
  '02-bbic-ungdom-13-ar.md',
  '03-lvu-ansokan.md',
  '04-vuxen-missbruk.md',
  '05-lss-korttid-kontaktperson.md',
  '06-forhandsbedomning.md',
  '07-journalanteckningar.md',
  '08-uppfoljning-genomforandeplan.md',
].map(documentOf);
const pool = documents.flatMap(({ blocks }) => blocks);

/** Each tells something that remarks elsewhere in the document depend on: a name, a date, an age, words written out. */
const SENTENCES = [
  'Mamman säger att Elsa sover dåligt sedan den 3 mars.',
  'Utredning inleddes den 3 juni 2024 enligt 11 kap. 1 § SoL.',
  'Lukas behov av trygghet är stort.',
  'Lillebror Lukas, 4 år, är frisk.',
  'Barnen har inte tillfrågats.',
  'Vi ska hålla samtal med barnet i nästa vecka.',
  'Hon har tid på barn- och ungdomspsykiatrin (BUP).',
  'BUP har skrivit till skolan om KBT.',
  'Pappan slog henne i januari, och pappan nekar till det.',
  'Vi har övervägt kontaktperson, men det räcker inte.',
  'Hon har skyddade personuppgifter och bor på Korngatan 8 B.',
  'Alva Ek, 20170302-0000, är bror till Alva Ek, 20180412-0000.',
  'Han är ett krävande och omoget barn, vilket visar att risken är stor.',
  'Det föreligger en risk.',
];
const HEADINGS = [
  'Bedömning',
  'Hälsa',
  'Barnets åsikter',
  'Förslag till beslut',
  'Hemma',
  '2026-03-03 Telefonsamtal',
];
const LINES = [
  'Datum: 2026-02-10',
  'Barn: Saga Bod, 4 år',
  'Vårdnadshavare: Jenny Ek och Robin Ahl',
  'Handläggare: Ann Ek, socialsekreterare',
  'Ann Ek, socialsekreterare, 2026-03-02',
  '',
  'XX',
];

type Change = (here: Block, pasted: Block, next: number) => readonly Block[];

const oneOf = (texts: readonly string[], next: number): string => texts[next % texts.length] ?? '';

const CHANGES: Readonly<Record<string, Change>> = {
  write: (here, _, next) => [{ ...here, text: `${here.text} ${oneOf(SENTENCES, next)}` }],
  begin: (here, _, next) => [{ ...here, text: `${oneOf(SENTENCES, next)} ${here.text}` }],
  shorten: (here) => [
    { ...here, text: here.text.slice(0, here.text.lastIndexOf(' ', here.text.length - 3)) },
  ],
  cut: () => [],
  paste: (here, pasted) => [here, pasted],
  replace: (_, pasted) => [pasted],
  repeat: (here) => [here, here],
  line: (here, _, next) => [here, { id: 'line', kind: 'paragraph', text: oneOf(LINES, next) }],
  heading: (here, _, next) => [
    here,
    { id: 'heading', kind: 'heading', level: 1 + (next % 3), text: oneOf(HEADINGS, next) },
  ],
  rename: (here, _, next) => [here.kind === 'heading' ? { ...here, text: oneOf(HEADINGS, next) } : here],
  deepen: (here) => [here.kind === 'heading' ? { ...here, level: ((here.level ?? 1) % 3) + 1 } : here],
  list: (here) => [here.kind === 'paragraph' ? { ...here, kind: 'listItem' } : here],
};

/** An edit at a share of the document's length; `next` chooses among texts, `from` what is put in from elsewhere. */
const edit = fc.record({
  at: fc.double({ min: 0, max: 0.999, noNaN: true }),
  from: fc.nat({ max: pool.length - 1 }),
  next: fc.nat({ max: 1000 }),
  act: fc.constantFrom(...Object.keys(CHANGES)),
  type: fc.option(fc.constantFrom(...setup.templates.map(({ id }) => id)), { freq: 6, nil: undefined }),
});
type Edit = typeof edit extends fc.Arbitrary<infer One> ? One : never;

/** Blocks are new objects in every reading of a document, whether they have changed or not. */
const readAnew = (blocks: readonly Block[]): Block[] => blocks.map((block) => ({ ...block }));

const edited = (blocks: readonly Block[], { at, from, next, act }: Edit): Block[] => {
  const place = Math.floor(at * blocks.length);
  const here = blocks[place];
  const pasted = pool[from];
  if (here === undefined || pasted === undefined) return readAnew(blocks);
  const middle = CHANGES[act]?.(here, pasted, next) ?? [here];
  return readAnew([...blocks.slice(0, place), ...middle, ...blocks.slice(place + 1)]);
};

const expectTheSame = (first: CaseDocument, edits: readonly Edit[]): void => {
  const reviewer = createReviewer(setup);
  reviewer.review(first);
  let { blocks } = first;
  for (const one of edits) {
    blocks = edited(blocks, one);
    const document = { ...first, blocks };
    const options = one.type === undefined ? {} : { documentType: one.type };
    expect(reviewer.review(document, options)).toEqual(
      review({ ...first, blocks: readAnew(blocks) }, another, options),
    );
  }
};

it('says the same of an edited document whether it has seen it before or not', () => {
  fc.assert(
    fc.property(fc.constantFrom(...documents), fc.array(edit, { minLength: 1, maxLength: 6 }), expectTheSame),
    { numRuns: 40 },
  );
}, 120_000);

it('says the same when a writer goes to and fro between two documents', () => {
  const reviewer = createReviewer(setup);
  for (const document of [...documents, ...documents])
    expect(reviewer.review(document)).toEqual(
      review({ ...document, blocks: readAnew(document.blocks) }, another),
    );
}, 60_000);
