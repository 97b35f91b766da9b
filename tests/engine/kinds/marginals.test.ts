import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Marginals } from '../../../src/engine/kinds/marginals';
import { modelOf, type Observation } from '../../../src/engine/kinds/model';

const model = modelOf({
  weights: new Map([
    ['calm', [0.4, -0.2, 0.1, 0]],
    ['loud', [-1, 2, 0.3, 0.5]],
    ['bias', [0.1, 0, 0, -0.1]],
  ]),
  transitions: new Map([['same', [3, 0, -1, 0, 0, 2, 0, 0, -1, 0, 2, 0, 0, 0, 0, 1]]]),
  temperature: 1.5,
});
const sentences: Observation[] = ['calm', 'loud'].flatMap((name) =>
  ['same', 'section'].map((link) => ({
    features: [model.index.idOf(name)],
    section: [model.index.idOf('bias')],
    view: 0,
    link,
  })),
);

it('gives a chain the same shares whatever chain came before', () => {
  const chain = fc.array(fc.constantFrom(...sentences), { maxLength: 60 });
  fc.assert(
    fc.property(fc.array(chain, { maxLength: 6 }), (chains) => {
      const marginals = new Marginals(model);
      for (const one of chains)
        expect([...marginals.over(one).shares]).toEqual([...new Marginals(model).over(one).shares]);
    }),
  );
});

it('tells in which sentences the shares may be others than before', () => {
  const [calm, , loud] = sentences;
  if (calm === undefined || loud === undefined) throw new Error('There are no sentences');
  const marginals = new Marginals(model);
  const before = Array.from({ length: 400 }, () => calm);
  const shares = [...marginals.over(before).shares];
  const after = before.with(200, loud);
  const changed = marginals.over(after);
  expect([changed.start > 100, changed.end < 300]).toEqual([true, true]);
  shares.forEach((share, at) => {
    const sentence = Math.floor(at / 4);
    if (sentence < changed.start || sentence >= changed.end) expect(changed.shares[at]).toBe(share);
  });
});
