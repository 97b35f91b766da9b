import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../../src/adapters/text/index';
import { review } from '../../../src/engine/index';
import { defaultSetup } from '../../../src/knowledge/index';
import { remarks } from './remarks';

const texts = (rule: string, markdown: string): string[] => remarks(rule, markdown).map(({ text }) => text);

describe('identifier', () => {
  it.each([
    ['Sambon heter Per, 850709-2384.', '850709-2384'],
    ['Sambon heter Per, 19850709-2384.', '19850709-2384'],
    ['Sambon har samordningsnummer 850769-0000.', '850769-0000'],
    ['Ring 08-123 456 78 efter lunch.', '08-123 456 78'],
    ['Ring +46 70 174 06 05 efter lunch.', '+46 70 174 06 05'],
    ['Hon skriver från anna.berg@exempel.se.', 'anna.berg@exempel.se'],
    ['De bor på Stora gatan 3 sedan i maj.', 'Stora gatan 3'],
    ['De bor på Sankt Olofsgatan 3 sedan i maj.', 'Sankt Olofsgatan 3'],
    ['De bor på Lilla Torget 3 sedan i maj.', 'Lilla Torget 3'],
    ['De bor på Kung Karls väg 7 sedan i maj.', 'Kung Karls väg 7'],
    ['Ring 0046 70 174 06 05 efter lunch.', '0046 70 174 06 05'],
    ['De bor på Torpvägen 22, Mellby.', 'Torpvägen 22, Mellby'],
    ['De bor i en tvåa på Åpromenaden 31 B, nära ån.', 'Åpromenaden 31 B'],
    ['Mormor bor på Fagerslätt 20, Mellby.', 'Fagerslätt 20, Mellby'],
    ['Pojken, Isak Lindhe, fick sy fyra stygn.', 'Isak Lindhe'],
    ['Hon följde med Adam Berglund (klasskompis) hem.', 'Adam Berglund'],
    ['Brevet gick till 123 45 Granby.', '123 45 Granby'],
  ])('finds it in: %s', (text, found) => {
    expect(texts('identifier', text)).toEqual([found]);
  });

  it.each([
    'Datumet var 2025-01-12 och mötet hölls kl. 14.00–15.10.',
    'Ärendet har diarienummer 850709-2384.',
    'Han sålde bilen för 86 400 kronor den 20 juni 2025.',
    'Bussen går 08.10 och 16.30 på linje 4.',
    'Hon bor hos mormor på Solhagen 3 dagar i veckan.',
    'Läraren Eva Ek säger att eleverna trivs.',
    'Månaden 99 finns inte: 859909-2384.',
  ])('leaves alone: %s', (text) => {
    expect(texts('identifier', text)).toEqual([]);
  });

  it('tells a wrong check digit from a right one', () => {
    const [right] = remarks('identifier', 'Per Ek, 850709-9805, ringde.');
    const [wrong] = remarks('identifier', 'Per Ek, 850709-9806, ringde.');
    expect(right?.message).toContain('Per Eks personnummer. Ta bort');
    expect(wrong?.message).toContain('kontrollsiffran stämmer inte');
  });

  it('calls a coordination number by its name', () => {
    const [finding] = remarks('identifier', 'Hon har fått 850769-0000 av Skatteverket.');
    expect(finding?.message).toContain('ett samordningsnummer');
  });

  it.each([
    ['Mammans personnummer är 850709-9805.', 'mammans personnummer'],
    ['Alva Ek bor hos sin mormor på Korngatan 8.', 'mormors adress'],
    ['Alva Ek bor hos sin bror på Korngatan 8.', 'broderns adress'],
    ['Pappan Per Ek nås på 070-174 06 33.', 'Per Eks telefonnummer'],
    ['Alva Ek bor med pappans kusin på Korngatan 8.', 'Alva Eks adress'],
  ])('tells whose it seems to be: %s', (text, owner) => {
    expect(remarks('identifier', text)[0]?.message).toContain(owner);
  });

  it('takes no street for an owner', () => {
    const found = remarks('identifier', 'Där bor familjen, på Korngatan 8, och de nås på 070-174 06 33.');
    expect(found.map(({ message }) => message).join('\n')).not.toContain('Korngatans');
  });

  it('demands that an address goes where personal data are protected', () => {
    const [finding] = remarks('identifier', 'Mamman har skyddad adress.\n\nHon bor på Korngatan 8.');
    expect(finding?.strength).toBe('requirement');
    const [open] = remarks('identifier', 'Mamman har inte skyddad adress.\n\nHon bor på Korngatan 8.');
    expect(open?.strength).toBe('advice');
    const [line] = remarks('identifier', 'Skyddade personuppgifter: nej\n\nHon bor på Korngatan 8.');
    expect(line?.strength).toBe('advice');
  });
});

describe('abbreviation-unexplained', () => {
  it('speaks of the first use only', () => {
    expect(texts('abbreviation-unexplained', 'Han går på BUP. Tiden hos BUP är i maj.')).toEqual(['BUP']);
  });

  it.each([
    'Han går på barn- och ungdomspsykiatrin (BUP). BUP ringde.',
    'Barn- och ungdomspsykiatrin förkortas BUP i texten. Han går på BUP.',
    'Proverna på PEth, ett blodprov som visar alkohol, var låga.',
    'Utredningen görs enligt socialtjänstlagen (2025:400), SoL. Av SoL följer mer.',
    'MAMMAN HAR INTE LÄST UTREDNINGEN OM BUP',
    'Han har C-körkort och bor på plan II.',
    'Per Ek och Lena Vik träffades. LV ringde.',
  ])('leaves alone: %s', (text) => {
    expect(texts('abbreviation-unexplained', text)).toEqual([]);
  });

  it('writes out note style, in the plural after a number', () => {
    const [finding] = remarks('abbreviation-unexplained', 'Han har varit nykter i 6 mån sedan mars.');
    expect(finding?.replacements).toEqual(['månader']);
  });
});

describe('passive', () => {
  it.each([
    ['Det bedöms att stödet räcker.', 'bedöms'],
    ['Det bestämdes att Hugo börjar senare.', 'bestämdes'],
    ['Två hembesök har gjorts.', 'gjorts'],
    ['Extra anpassningar har satts in.', 'satts'],
    ['Ställning togs till att inleda utredning.', 'togs'],
    ['Förhör har hållits.', 'hållits'],
    ['Vård enligt LVM bedöms erforderlig.', 'bedöms'],
    ['Omplacering har skett två gånger.', 'Omplacering har skett'],
  ])('asks who: %s', (text, found) => {
    expect(texts('passive', text)).toEqual([found]);
  });

  it.each([
    'Kontaktförbud beslutades av åklagaren.',
    'Mötet hölls på skolan.',
    'Vi bedömer att stödet räcker och att det behövs.',
    'Isak dömdes för stöld och placerades.',
    'Resan ställdes in på grund av sjukdom.',
    'Hon föddes 2014.',
    'Kommunicering har skett.',
    'Umgänge har skett varannan helg.',
    'Placering har skett genom beslut av nämnden.',
  ])('leaves alone: %s', (text) => {
    expect(texts('passive', text)).toEqual([]);
  });
});

describe('repetition', () => {
  it('finds the same thing said again in other words, and says where it stands first', () => {
    const [finding] = remarks(
      'repetition',
      '## Bedömning\n\nFrånvaron och självskadan hänger ihop. Pappan är orolig. ' +
        'Sammantaget har frånvaron och självskadan därför ett samband.',
    );
    expect(finding?.text).toMatch(/^Sammantaget/u);
    expect(finding?.related?.block).toBe(1);
    expect(finding?.message).toContain('tidigare i avsnittet');
  });

  it('does not take the same thing about two people for one', () => {
    expect(
      texts(
        'repetition',
        '## Hälsa\n\nMamman sover dåligt och har ont i ryggen. Pappan sover dåligt och har ont i ryggen.',
      ),
    ).toEqual([]);
  });

  it('lets the assessment lean on a fact', () => {
    expect(
      texts(
        'repetition',
        '# Utredning\n\n## Skola\n\nLäraren säger att Ali är borta varje måndag och torsdag.\n\n' +
          '## Bedömning\n\nAli är borta från skolan varje måndag och torsdag.',
      ),
    ).toEqual([]);
  });
});

describe('long-sentence', () => {
  const text = 'Alva sover dåligt, och mamman är mycket orolig för henne på morgnarna.';

  it('counts words against a limit that the organisation may set', () => {
    expect(remarks('long-sentence', text)).toEqual([]);
    const setup = defaultSetup();
    const strict = { ...setup, rules: { ...setup.rules, 'long-sentence': { options: { words: 10 } } } };
    const [finding] = review(readMarkdown(text), strict).findings.filter(
      ({ rule }) => rule === 'long-sentence',
    );
    expect(finding?.message).toContain('12 ord');
  });

  it('is patient with a list', () => {
    const parts = Array.from({ length: 9 }, (_, n) => `Person ${n} som bor på gata ${n}`).join('; ');
    expect(remarks('long-sentence', `Vi har träffat: ${parts}.`)).toHaveLength(1);
    const fewer = Array.from({ length: 5 }, (_, n) => `Person ${n} som bor på gata ${n}`).join('; ');
    expect(remarks('long-sentence', `Vi har träffat: ${fewer}.`)).toEqual([]);
  });
});
