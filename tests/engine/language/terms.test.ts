import { describe, expect, it } from 'vitest';
import { analyseBlock, compileTerms, type TermPattern } from '../../../src/engine/language/index';

const find = (patterns: readonly (string | TermPattern<string>)[], text: string): string[] =>
  compileTerms(
    patterns.map((pattern) => (typeof pattern === 'string' ? { pattern, value: pattern } : pattern)),
  )
    .find(analyseBlock({ id: '1', kind: 'paragraph', text }))
    .map(({ start, end, form }) => `${text.slice(start, end)} ${form}`);

describe('a single word', () => {
  it.each<[string, string, string[]]>([
    ['erhålla', 'Hon har erhållit hjälp. Han erhöll den.', ['erhållit supine', 'erhöll past']],
    ['erhålla', 'Den erhölls i maj och kan erhållas igen.', ['erhölls past.s', 'erhållas infinitive.s']],
    ['föreligga', 'Risk föreligger.', ['föreligger present']],
    ['åtgärd', 'Åtgärderna är många.', ['Åtgärderna plural.definite']],
    [
      'adekvat',
      'Stödet är adekvat, insatserna adekvata.',
      ['adekvat positive.common', 'adekvata positive.plural'],
    ],
    ['behov', 'Hon har ett behov.', ['behov singular.indefinite']],
    ['behov', 'Hon har många behov.', ['behov plural.indefinite']],
    ['placera', 'Alva är placerad.', ['placerad participle.common']],
    [
      'placera',
      'Barnet är placerat. Vi har placerat det.',
      ['placerat participle.neuter', 'placerat supine'],
    ],
    ['alltjämt', 'Hon är alltjämt sjuk.', ['alltjämt base']],
    ['föra', 'Det är bra för barnet att de för samtal.', []],
    ['bl.a.', 'Vi talade bl.a. om skolan.', ['bl.a. base']],
    ['BBIC', 'Enligt BBIC ska det göras.', ['BBIC base']],
  ])('%s in: %s', (pattern, text, found) => {
    expect(find([pattern], text)).toEqual(found);
  });

  it('of an unknown lemma inflects by its ending where the class is given', () => {
    const pattern = { pattern: 'blomba', wordClass: 'verb' as const, value: '' };
    expect(find([pattern], 'Hon blombade länge.')).toEqual(['blombade past']);
  });

  it('may be the last or first part of a compound where it has a star', () => {
    const text = 'Missbruksproblematiken och problematiken gäller bistånd och biståndsbeslutet.';
    expect(find(['*problematik'], text)).toEqual([
      'Missbruksproblematiken singular.definite',
      'problematiken singular.definite',
    ]);
    expect(find(['bistånd*'], text)).toEqual([
      'bistånd singular.indefinite',
      'biståndsbeslutet singular.definite',
    ]);
    expect(find(['problematik'], text)).toEqual(['problematiken singular.definite']);
    expect(find(['**problematik'], text)).toEqual(['Missbruksproblematiken singular.definite']);
  });
});

describe('a phrase', () => {
  it.each<[string, string, string[]]>([
    ['~vara i behov av', 'Alva är i behov av stöd.', ['är i behov av present']],
    ['~vara i behov av', 'Hon har varit i behov av stöd.', ['varit i behov av supine']],
    ['det bör/ska nämnas', 'Det ska nämnas. Det kan nämnas.', ['Det ska nämnas base']],
    ['~fatta/ta beslut', 'Vi tog beslut. Nu fattas beslut.', ['tog beslut past', 'fattas beslut present.s']],
    ['~ta kontakt med', 'Vi tog kontakt med skolan.', ['tog kontakt med past']],
    ['~ta upp', 'Frågan togs upp.', ['togs upp past.s']],
    ['~göra … bedömning', 'Vi gjorde en samlad bedömning.', ['gjorde en samlad bedömning past']],
    ['~göra … ~bedömning', 'Vi gör bedömningen att', ['gör bedömningen present']],
    ['~göra … bedömning', 'Vi gör som vi alltid har gjort här, en bedömning.', []],
    ['~göra … bedömning', 'Vi gör det, bedömning följer.', []],
    ['inom ramen för', 'Inom ramen för insatsen.', ['Inom ramen för base']],
    ['inom ramen för', 'Inom den ramen för oss.', []],
    ['~adekvat ~insats', 'De adekvata insatserna.', ['adekvata insatserna positive.plural']],
    ['t.ex. genom', 'Det sker t.ex. genom samtal.', ['t.ex. genom base']],
  ])('%s in: %s', (pattern, text, found) => {
    expect(find([pattern], text)).toEqual(found);
  });

  it('comes before a shorter one at the same place, and both are given', () => {
    expect(find(['~ta', '~ta kontakt', '~ta kontakt med'], 'Hon tar kontakt med oss.')).toEqual([
      'tar kontakt med present',
      'tar kontakt present',
      'tar present',
    ]);
  });
});

describe('a list in which only what a text may have is made ready', () => {
  it.each<[string, TermPattern<string>, string, string[]]>([
    [
      'a form of another root',
      { pattern: '~vara i behov av', value: '' },
      'Ali är i behov av stöd.',
      ['är i behov av present'],
    ],
    [
      'a short word that the lexicon does not have',
      { pattern: 'rå', wordClass: 'adjective', value: '' },
      'Tonen är råare.',
      ['råare comparative'],
    ],
    [
      'the other of two words',
      { pattern: 'bör/ska upphöra', value: '' },
      'Insatsen ska upphöra.',
      ['ska upphöra base'],
    ],
  ])('finds %s', (_what, pattern, text, expected) => {
    expect(find([pattern], text)).toEqual(expected);
  });

  it('finds in the order of the list, whatever stood in the texts before', () => {
    const matcher = compileTerms([
      { pattern: '~vara klart', value: 'first' },
      { pattern: 'är/blev klart', value: 'second' },
    ]);
    const valuesIn = (text: string) =>
      matcher.find(analyseBlock({ id: '1', kind: 'paragraph', text })).map(({ value }) => value);
    expect(valuesIn('Det blev klart.')).toEqual(['second']);
    expect(valuesIn('Det är klart.')).toEqual(['first', 'second']);
  });
});

it('finding takes time in proportion to the length of the block', () => {
  const matcher = compileTerms([{ pattern: '~göra … bedömning', value: 1 }]);
  const block = (times: number) =>
    analyseBlock({
      id: '1',
      kind: 'paragraph',
      text: 'Vi gör gör gör gör gör en lång bedömning. '.repeat(times),
    });
  expect(matcher.find(block(200))).toHaveLength(2 * matcher.find(block(100)).length);
});
