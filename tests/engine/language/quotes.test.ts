import { expect, it } from 'vitest';
import { analyseBlock } from '../../../src/engine/language/index';

const quotesIn = (text: string): string[] =>
  analyseBlock({ id: '1', kind: 'paragraph', text }).quotes.map(({ start, end }) => text.slice(start, end));

it.each<[string, string[]]>([
  ['Hon säger: ”Jag vill hem.” Sedan går hon.', ['”Jag vill hem.”']],
  ['Hon säger: "Jag vill hem."', ['"Jag vill hem."']],
  ['»Jag vill hem», säger hon.', ['»Jag vill hem»']],
  ['»Jag vill hem«, säger hon.', ['»Jag vill hem«']],
  ['“Jag vill hem”, säger hon.', ['“Jag vill hem”']],
  ['Han kallar det ’tjafs’.', ['’tjafs’']],
  ['”Hon sa ’nej’ till mig”, säger han.', ['”Hon sa ’nej’ till mig”', '’nej’']],
  ['”Ja”, sa hon. ”Nej”, sa han.', ['”Ja”', '”Nej”']],
  ['(”Ja”)', ['”Ja”']],
  ["Lars' bror och O'Neill är d’accord.", []],
  ['Hon säger: ”Jag vill hem.', []],
  ['Den är 5" bred.', []],
  ['Inga citat här.', []],
])('%s', (text, quotes) => {
  expect(quotesIn(text)).toEqual(quotes);
});
