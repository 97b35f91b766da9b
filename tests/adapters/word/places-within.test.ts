import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placesWithin } from '../../../src/adapters/word/places-within';

describe('where text stands among deleted text', () => {
  it.each([
    ['liten oro', 'ibland storliten oro', [11, 12, 13, 14, 15, 16, 17, 18, 19]],
    ['a c', 'a b c', [0, -1, 4]],
    ['oro', 'oro oro', [-1, -1, -1]],
    ['abc', 'abc', [0, 1, 2]],
  ])('%s in %s', (part, whole, places) => {
    expect(placesWithin(part, whole)).toEqual(places);
  });

  it('never says a place where another character stands, and keeps the order', () => {
    const piece = fc.record({ text: fc.stringMatching(/^[abc ]{1,5}$/u), deleted: fc.boolean() });
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const whole = pieces.map(({ text }) => text).join('');
        const part = pieces.flatMap(({ text, deleted }) => (deleted ? [] : [text])).join('');
        const places = placesWithin(part, whole);
        expect(places).toHaveLength(part.length);
        const certain = [...places.entries()].filter(([, place]) => place >= 0);
        for (const [index, place] of certain) expect(whole.charAt(place)).toBe(part.charAt(index));
        const sorted = certain.map(([, place]) => place);
        expect([...new Set(sorted)].sort((a, b) => a - b)).toEqual(sorted);
      }),
    );
  });
});
