import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../../src/adapters/text/index';
import { analyseBlock } from '../../../src/engine/language/index';
import { childIsHeard, childrenIn } from '../../../src/engine/structure/child-voice';
import { plansToHear, unheardIn } from '../../../src/engine/structure/unheard';
import { guardiansAreHeard } from '../../../src/engine/structure/guardian-voice';
import { outlineOf } from '../../../src/engine/structure/outline';
import { defaultSetup } from '../../../src/knowledge/index';

const { headingWords } = defaultSetup();
const unitOf = (markdown: string) => {
  const { blocks } = readMarkdown(markdown);
  const analysed = blocks.map(analyseBlock);
  return {
    blocks: analysed,
    judgements: analysed.map(() => []),
    outline: outlineOf(blocks, undefined, headingWords),
  };
};
const paragraph = (text: string) => unitOf(`# Utredning\n\n## Skola\n\n${text}`);

describe('who is a child', () => {
  it.each([
    ['# Utredning\n\nBarn: Saga Bod, 4 år, och Frans Bod, 9 år\n\n## A\n\nB.', ['Saga', 'Frans'], true],
    ['# Journal – Hugo Storm, 10 år\n\nText.', ['Hugo'], true],
    ['# Utredning\n\nSökande: Ánte Fjäll, 14 år, genom sin mamma\n\n## A\n\nB.', ['Ánte'], true],
    [
      '# Utredning\n\nBarn: Hedvig Osbo, född 2017, och Julius Osbo, född 2021\n\n## A\n\nB.',
      ['Hedvig', 'Julius'],
      true,
    ],
    ['# Utredning\n\nSökande: Roger Ahl, 51 år\n\n## A\n\nB.', [], false],
    ['# Utredning\n\nSökande: Rut Berg\n\n## A\n\nHon har dottern Linn, 12 år.', ['Linn'], false],
  ])('%j', (markdown, names, isCentral) => {
    const { blocks, outline } = unitOf(markdown);
    const found = childrenIn(blocks, outline, undefined);
    expect([...found.names].sort()).toEqual([...names].sort());
    expect(found.isCentral).toBe(isCentral);
  });
});

describe('whether the child is heard', () => {
  it.each([
    'Alva säger att hon trivs.',
    'Alva har själv berättat om bråken.',
    'Kontaktfamilj säger Alva nej till.',
    'Mamman vill flytta. Barnet vill bo kvar.',
    'Alva satt länge tyst. Hon vill byta skola.',
    'Alva har fått veta vad det handlar om och vill byta skola.',
    'På bilden med fotboll skakade Alva på huvudet.',
    '”Det är bra hemma”, sade Alva.',
  ])('yes: %s', (text) => {
    expect(childIsHeard(paragraph(text), ['Alva'])).toBe(true);
  });

  it.each([
    'Mamman säger att Alva trivs.',
    'Mamman uppger att pappan slog. Barnen har, säger hon, hört det mesta.',
    'Alva bor hos pappan som är sjuk och vill byta skola.',
    'Alva satt på golvet; pappan såg upp och sade god dag.',
    'Pappan hämtar Alva och vill byta skola.',
    'Alva går i femman. Pappan tycker att det är jobbigt.',
    'Alva har varit hos kontaktfamiljen fem helger.',
    'Birgit berättar att Alva numera sover.',
  ])('no: %s', (text) => {
    expect(childIsHeard(paragraph(text), ['Alva'])).toBe(false);
  });

  it('counts a quotation under the child’s own heading', () => {
    expect(childIsHeard(unitOf('# A\n\n## Vad Alva vill\n\n”Jag vill bo kvar.”'), [])).toBe(true);
    expect(childIsHeard(unitOf('# A\n\n## Skola\n\n”Jag vill bo kvar.”'), [])).toBe(false);
  });
});

describe('why the child is not heard', () => {
  it.each([
    ['Barnen har inte tillfrågats.', 'none'],
    ['Samtal med Alva har inte genomförts.', 'none'],
    ['Samtal med Alva har ej genomförts p.g.a. hennes funktionsnedsättning.', 'no-excuse'],
    ['Vi har inte pratat med Alva eftersom tidsbrist rådde.', 'no-excuse'],
    ['Barnen har inte hörts. Skälet är att samtalet planeras med barnahus.', 'stated'],
    ['Alva talar ännu inte i meningar, och vi har därför iakttagit henne.', 'stated'],
    ['Alva har inte hörts eftersom polisen först ska hålla förhör.', 'stated'],
    ['Alva har inte hörts, men jag har iakttagit henne på förskolan.', 'stated'],
    ['Något samtal med Alva har inte varit aktuellt.', 'none'],
    ['Med Alva har inget samtal förts.', 'none'],
    ['Vad Alva själv tycker har inte efterfrågats.', 'none'],
    ['Pappan har inte hörts.', undefined],
  ])('%s %s', (text, reason) => {
    expect(unheardIn(paragraph(text), ['Alva'])[0]?.reason).toBe(reason);
  });

  it('is told under the own heading of the child without a name', () => {
    const told = unitOf(
      '# Utredning\n\n## Barnets inställning\n\nSamtal har inte hållits på grund av ålder.',
    );
    expect(unheardIn(told, ['Alva'])[0]?.reason).toBe('no-excuse');
  });

  it('is another thing to plan the talk', () => {
    expect(plansToHear(paragraph('Vi ska träffa Alva på skolan i maj.').blocks, ['Alva'])).toBe(true);
    expect(plansToHear(paragraph('Vi ska träffa mamman i maj.').blocks, ['Alva'])).toBe(false);
  });
});

describe('whether the guardians are heard', () => {
  it('knows them by word and by the names in the head', () => {
    expect(guardiansAreHeard(paragraph('Mamman vill ha stöd.'))).toBe(true);
    expect(guardiansAreHeard(unitOf('# A\n\nVårdnadshavare: Jenny Ek\n\n## B\n\nJenny säger nej.'))).toBe(
      true,
    );
    expect(guardiansAreHeard(paragraph('Läraren säger att mamman är trött.'))).toBe(false);
  });
});
