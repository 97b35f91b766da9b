import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createWordPort } from '../../../src/adapters/word/index';
import type { DocumentPortError } from '../../../src/ports/document-port';
import { DocumentBuilder, type Piece } from './host/build';
import type { ModelParagraph, Run } from './host/parts';
import { profiles } from './office/profiles';
import { looks } from './looks';
import { openWord } from './open-word';

/** Few words and special characters, so that the same words stand in many places. */
const text = fc
  .array(fc.constantFrom('oro', 'Alva', 'är ', ' ', '.', '^', '”', 'a\u00A0b', '\u001F', '\v', '\t', 'å'), {
    minLength: 1,
    maxLength: 12,
  })
  .map((parts) => parts.join(''));
const piece: fc.Arbitrary<Piece> = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(text, looks).map(([words, look]): Piece => ({ text: words, ...look })) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Piece>(
      { text: 'oro', field: true },
      { text: 'oro', comment: true },
      { text: 'oro', anchor: true },
    ),
  },
  {
    weight: 1,
    arbitrary: fc.record({ text, change: fc.constantFrom('inserted' as const, 'deleted' as const) }),
  },
  { weight: 1, arbitrary: fc.constant<Piece>({ footnote: ['oro'] }) },
  { weight: 1, arbitrary: fc.constant<Piece>({ picture: true }) },
);
const paragraphs = fc.array(fc.array(piece, { maxLength: 6 }), { minLength: 1, maxLength: 6 });

/** Why words may be left as they are. */
const refusals = ['has-object', 'not-supported'];

/** What a paragraph keeps whatever is replaced in it: notes, pictures and deleted text, but soft hyphens go with words. */
const kept = (runs: readonly Run[]) =>
  runs.filter(
    ({ text: written, note, picture, change }) =>
      (note ?? picture ?? change === 'deleted') && written.replaceAll('\u001F', '') !== '',
  );
/** The characters a reader sees, each with its formatting. */
const letters = (runs: readonly Run[]) =>
  runs
    .filter(({ change }) => change !== 'deleted')
    .flatMap(({ text, format }) => Array.from(text, (letter) => ({ letter, format })))
    .filter(({ letter }) => !['\u0002', '\uFFFC', '\u001F'].includes(letter));

it.each(profiles)(
  'a replacement changes its words and nothing else: $name',
  async (profile) => {
    let replaced = 0;
    await fc.assert(
      fc.asyncProperty(
        paragraphs,
        fc.nat(),
        fc.nat(),
        fc.nat({ max: 40 }),
        fc.constantFrom('', 'finns', 'a b'),
        async (content, which, from, length, words) => {
          const builder = new DocumentBuilder();
          // Deleted text cannot be told from other text in Word 2021.
          const told = (run: Piece) => profile.supports('WordApi', '1.4') || run.change !== 'deleted';
          for (const pieces of content) builder.addPieces(pieces.filter(told));
          const { model } = builder;
          openWord(model, profile);
          const port = createWordPort();
          const { blocks } = await port.read();
          const main = blocks.filter(({ note }) => note === undefined);
          const block = main[which % Math.max(main.length, 1)];
          if (!block) return;
          const start = from % block.text.length;
          const end = Math.min(block.text.length, start + 1 + length);
          const target = { block: block.id, start, end, text: block.text.slice(start, end) };
          const index = Number(/\d+/u.exec(block.id)?.[0]);
          const before = model.main.paragraphs.map(({ runs }) => runs);
          const paragraph = model.main.paragraphs[index] as ModelParagraph;
          try {
            await port.replace(target, words);
            replaced += 1;
          } catch (error) {
            const { kind } = error as DocumentPortError;
            expect(words === '' ? ['has-note', ...refusals] : refusals).toContain(kind);
            expect(model.main.paragraphs.map(({ runs }) => runs)).toEqual(before);
            return;
          }
          for (const [other, { runs }] of model.main.paragraphs.entries())
            if (other !== index) expect(runs).toBe(before[other]);
          const runsBefore = before[index] ?? [];
          expect(kept(paragraph.runs).map((run) => run.text)).toEqual(
            kept(runsBefore).map((run) => run.text),
          );
          const after = (await port.read()).blocks
            .filter(({ note }) => note === undefined)
            .map((read) => read.text);
          const expected = main.map((read) =>
            read === block ? read.text.slice(0, start) + words + read.text.slice(end) : read.text,
          );
          expect(after.join('\n').replaceAll(/\s+/gu, ' ').trim()).toBe(
            expected.join('\n').replaceAll(/\s+/gu, ' ').trim(),
          );
          const hangs = (runs: readonly Run[]) =>
            runs.filter(({ field, comment, anchor }) => field ?? comment ?? anchor).length;
          if (words === '') expect(hangs(paragraph.runs)).toBeGreaterThanOrEqual(hangs(runsBefore));
          const [old, now] = [letters(runsBefore), letters(paragraph.runs)];
          const tail = old.length - end;
          expect(now.slice(0, start)).toEqual(old.slice(0, start));
          expect(now.slice(now.length - tail)).toEqual(old.slice(end));
        },
      ),
      { numRuns: 150 },
    );
    expect(replaced).toBeGreaterThan(80);
  },
  60_000,
);
