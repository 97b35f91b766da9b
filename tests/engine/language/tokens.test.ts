import { describe, expect, it } from 'vitest';
import { tokensOf } from '../../../src/engine/language/index';

const kinds = (text: string): string[] =>
  tokensOf(text)
    .filter(({ kind }) => kind !== 'punctuation')
    .map((token) => `${token.kind} ${token.text}`);

describe('tokens', () => {
  it.each<[string, string[]]>([
    ['Hon kom kl. 14.30.', ['word Hon', 'word kom', 'abbreviation kl.', 'number 14.30']],
    ['7 512,50 kr', ['number 7 512,50', 'word kr']],
    ['10\u00a0000', ['number 10\u00a0000']],
    ['20180412-0000', ['number 20180412-0000']],
    ['730606-0000', ['number 730606-0000']],
    ['2025-05-19', ['number 2025-05-19']],
    ['070-174 06 33', ['number 070-174 06 33']],
    ['prop. 2000/01:80', ['abbreviation prop.', 'number 2000/01:80']],
    ['den 1:a maj', ['word den', 'number 1:a', 'word maj']],
    ['12-åring', ['word 12-åring']],
    ['IT-stöd och barn- och unga', ['word IT-stöd', 'word och', 'word barn', 'word och', 'word unga']],
    ['SoL:s regler, tv:n', ['word SoL:s', 'word regler', 'word tv:n']],
    ['t.ex. bl.a. m.m.', ['abbreviation t.ex.', 'abbreviation bl.a.', 'abbreviation m.m.']],
    ['fam.beh.', ['abbreviation fam.beh.']],
    ['anna.ek@lund.se', ['word anna.ek@lund.se']],
    ['www.ivo.se.', ['word www.ivo.se']],
    ['BVC/MVC', ['word BVC', 'word MVC']],
    ['14.00–15.10', ['number 14.00', 'number 15.10']],
  ])('%s', (text, tokens) => {
    expect(kinds(text)).toEqual(tokens);
  });

  it('stand at exact positions in decomposed text, whose å, ä and ö are two code units', () => {
    const text = 'Hon är på väg. Åke också.'.normalize('NFD');
    const tokens = tokensOf(text);
    expect(tokens.map(({ start, end }) => text.slice(start, end))).toEqual(tokens.map((token) => token.text));
    expect(tokens.map(({ lower }) => lower)).toContain('väg');
    expect(tokens.find(({ lower }) => lower === 'är')?.readings[0]?.lemma).toBe('vara');
  });

  it('are looked up without soft hyphens', () => {
    expect(tokensOf('utred\u00adningen')[0]).toMatchObject({ lower: 'utredningen', start: 0, end: 12 });
  });
});
