import { describe, expect, it } from 'vitest';
import { compileNet, tokensOf } from '../../../src/engine/language/index';

const find = (match: string, text: string): string[] =>
  compileNet([{ match, value: 0 }])
    .find(tokensOf(text))
    .map(({ start, end }) => text.slice(start, end));

describe('the English defaults of compromise do not reach Swedish', () => {
  it('å, ä and ö are letters of their own', () => {
    expect(find('har', 'Ett hår är här.')).toEqual([]);
    expect(find('far', 'Hon får lov.')).toEqual([]);
    expect(find('for', 'Det är för sent.')).toEqual([]);
    expect(find('för sent', 'Det är för sent.')).toEqual(['för sent']);
    expect(find('på väg', 'Hon är på väg.'.normalize('NFD'))).toEqual(['på väg'.normalize('NFD')]);
  });

  it('a decimal comma is no thousands mark, and abbreviations keep their stops', () => {
    expect(find('15', 'Det tog 1,5 timmar.')).toEqual([]);
    expect(find('fr.o.m.', 'Det gäller fr.o.m. maj.')).toEqual(['fr.o.m.']);
    expect(find('t.ex.', 'Det kan vara t.ex. stöd.')).toEqual(['t.ex.']);
  });

  it('dun, im and 5-10 are no contractions', () => {
    expect(find('not', 'Täcket är av dun.')).toEqual([]);
    expect(find('am', 'Det blir im på rutan.')).toEqual([]);
    expect(find('to', 'Barn på 5-10 år.')).toEqual([]);
    expect(find('kg', 'Den väger 12kg.')).toEqual([]);
  });

  it('words with a hyphen are one word, in the text and in the rule', () => {
    expect(find('Anna-Lena', 'Vi träffade Anna-Lena i går.')).toEqual(['Anna-Lena']);
    expect(find('lena', 'Vi träffade Anna-Lena i går.')).toEqual([]);
    expect(find('IT-stöd . #Verb', 'Hon får IT-stöd som hjälper.')).toEqual(['IT-stöd som hjälper']);
  });

  it('English words have no tags of their own', () => {
    expect(find('#Determiner', 'Mamman vill inte det.')).toEqual([]);
    expect(find('#Month', 'Hon kom i mars.')).toEqual([]);
  });
});

describe('match rules', () => {
  it('see the classes and forms of words', () => {
    expect(find('#Pronoun #Finite #Adverb? att', 'I går sa hon inte att hon säger att det är så.')).toEqual([
      'hon säger att',
    ]);
    expect(find('har #Adverb? #Supine', 'Hon har inte kommit.')).toEqual(['har inte kommit']);
    expect(find('#Number #Word', 'Hon bor på Storgatan 12 nu.')).toEqual(['12 nu']);
  });

  it('read {lemma} as all its forms', () => {
    expect(find('{framgå} att', 'Det framgick att hon är sjuk. Det har framgått att')).toEqual([
      'framgick att',
      'framgått att',
    ]);
  });

  it('do not cross punctuation unless they say so', () => {
    expect(find('hon går', 'Det är hon, går det bra?')).toEqual([]);
    expect(find('hon #Punctuation går', 'Det är hon, går det bra?')).toEqual(['hon, går']);
  });

  it('give every rule its own value, also two with the same match', () => {
    const net = compileNet([
      { match: 'hon', value: 'a' },
      { match: 'hon', value: 'b' },
      { match: 'hon går', value: 'c' },
    ]);
    expect(net.find(tokensOf('Ser hon går?')).map(({ value }) => value)).toEqual(['c', 'a', 'b']);
  });

  it('find nothing where there are no tokens', () => {
    expect(find('hon', '')).toEqual([]);
  });
});
