import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Tally } from '../../../src/engine/document/tally';

interface Words {
  readonly words: readonly string[];
}

const countOf = (blocks: readonly Words[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const word of blocks.flatMap(({ words }) => words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
};

const sorted = (counts: ReadonlyMap<string, number>) =>
  [...counts].sort(([one], [other]) => one.localeCompare(other));

it('counts each document as if it were the first, whatever was counted before', () => {
  const pool: Words[] = [['a'], ['a', 'b'], ['b', 'b'], [], ['c', 'a', 'd']].map((words) => ({ words }));
  const document = fc.array(fc.constantFrom(...pool), { maxLength: 12 });
  fc.assert(
    fc.property(fc.array(document, { maxLength: 8 }), (documents) => {
      const tally = new Tally(({ words }: Words) => words);
      for (const blocks of documents) expect(sorted(tally.over(blocks))).toEqual(sorted(countOf(blocks)));
    }),
  );
});

it('reads only the blocks that have come or gone', () => {
  const read: string[] = [];
  const tally = new Tally(({ words }: Words) => {
    read.push(words.join(' '));
    return words;
  });
  const [one, two, three] = [{ words: ['ett'] }, { words: ['två'] }, { words: ['tre'] }];
  tally.over([one, two, three]);
  read.length = 0;
  tally.over([one, { words: ['nytt'] }, three]);
  expect(read).toEqual(['nytt', 'två']);
});

it('tells whether a key has come or gone', () => {
  const tally = new Tally(({ words }: Words) => words);
  const [one, two] = [{ words: ['ett'] }, { words: ['två', 'tre'] }];
  tally.over([one, two]);
  const before = tally.keyChanges;
  tally.over([{ words: ['ett', 'två'] }, two]);
  tally.over([one, { words: ['tre', 'två'] }]);
  expect(tally.keyChanges).toBe(before);
  tally.over([one, { words: ['tre'] }]);
  expect(tally.keyChanges).toBeGreaterThan(before);
});
