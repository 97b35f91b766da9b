import fc from 'fast-check';
import type { Format } from './host/parts';

/**
 * How a stretch of text may look by its font, mostly as the paragraph. Bold is left out: it may make a line a heading.
 */
export const fonts: fc.Arbitrary<Format> = fc.oneof(
  fc.constant({}),
  fc.record<Format>(
    {
      italic: fc.constant(true),
      strikeThrough: fc.constant(true),
      underline: fc.constantFrom('Single', 'Double'),
      highlight: fc.constantFrom('#FFFF00', '#00FF00'),
      color: fc.constantFrom('#FF0000', '#00B050'),
      name: fc.constantFrom('Arial', 'Times New Roman'),
      size: fc.constantFrom(9, 14),
    },
    { requiredKeys: [] },
  ),
);

/** With character styles and links, which Word can give to text and not take away. */
export const looks: fc.Arbitrary<Format> = fc.oneof(
  { weight: 5, arbitrary: fonts },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Format>(
      { style: 'Fackterm' },
      { style: 'Hyperlänk', size: 14 },
      { style: 'Hyperlänk', link: 'https://www.socialstyrelsen.se/' },
      { style: 'Hyperlänk', link: '#Bilaga', size: 9 },
    ),
  },
);
