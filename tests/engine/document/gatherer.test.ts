import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Gatherer, unlessEmpty } from '../../../src/engine/document/gatherer';

interface Line {
  readonly text: string;
}

const numbersIn = ({ text }: Line) => unlessEmpty(text.match(/\d/gu) ?? []);
const LINES: readonly Line[] = ['', '1', 'a', '23', 'b4', ''].map((text) => ({ text }));
const documents = fc.array(fc.array(fc.constantFrom(...LINES), { maxLength: 8 }), { maxLength: 8 });

it('tells which blocks hold something, and where', () => {
  const gatherer = new Gatherer(numbersIn);
  expect(gatherer.from(LINES)).toEqual([
    { block: 1, held: ['1'] },
    { block: 3, held: ['2', '3'] },
    { block: 4, held: ['4'] },
  ]);
});

it('tells the same of a document whatever document came before it', () => {
  fc.assert(
    fc.property(documents, (all) => {
      const gatherer = new Gatherer(numbersIn);
      for (const lines of all) expect(gatherer.from(lines)).toEqual(new Gatherer(numbersIn).from(lines));
    }),
  );
});

it('asks only the blocks that have come', () => {
  const asked: Line[] = [];
  const gatherer = new Gatherer((line: Line) => {
    asked.push(line);
    return numbersIn(line);
  });
  gatherer.from(LINES);
  asked.length = 0;
  const come = { text: '5' };
  gatherer.from([...LINES.slice(0, 2), come, ...LINES.slice(2)]);
  expect(asked).toEqual([come]);
});
