import { describe, expect, it } from 'vitest';
import { authorOfLabel, isAuthorLabel, isSignature, namesAuthor } from '../../../src/engine/structure/author';
import { dateIn, hasDate, isDateLine } from '../../../src/engine/structure/heading-match';
import { linesOf } from '../../../src/engine/structure/lines';
import type { Block } from '../../../src/engine/index';

describe('who wrote it', () => {
  it.each([
    ['Ann Ek, socialsekreterare', true],
    ['/Ann Ek, 1:e socialsekreterare', true],
    ['Ann-Britt von Ek\nEnhetschef', true],
    ['Ann Ek (biståndshandläggare)', true],
    ['Socialsekreterare Ann Ek', true],
    ['Ann Ek, LSS-handläggare, 2026-03-02', true],
    ['AE, socialsekreterare', false],
    ['Ann Ek', false],
    ['Ann, socialsekreterare', false],
    ['Läraren Ann Ek', false],
    ['Ann Ek, klassföreståndare', false],
    ['Socialsekreterare Ann Ek ringde mamman.', false],
  ])('%j is a signature: %s', (line, is) => {
    expect(isSignature(line)).toBe(is);
  });

  it.each([
    ['Handläggare', 'Ann Ek, socialsekreterare', true, true],
    ['Socialsekreterare', 'Ann Ek', true, true],
    ['Handläggare', 'Ann Ek', true, false],
    ['Utredare', 'TH', false, false],
    ['Upprättat av', 'AK, biståndshandläggare', false, true],
  ])('%s: %s has a name: %s, a title: %s', (label, value, name, title) => {
    expect(isAuthorLabel(label)).toBe(true);
    expect(authorOfLabel(label, value)).toEqual({ name, title });
  });

  it.each(['Barn', 'Vårdnadshavare', 'Stödperson', 'Datum', 'Anmälan inkom', 'Namn'])(
    '%s does not name the writer',
    (label) => {
      expect(isAuthorLabel(label)).toBe(false);
    },
  );

  it('is told in the heading of a note', () => {
    expect(namesAuthor('2025-03-03 Telefonsamtal, Lena Vikmyr, socialsekreterare')).toBe(true);
    expect(namesAuthor('2025-03-12 EHT, Lillåskolan')).toBe(false);
  });
});

describe('when it was written', () => {
  it.each([
    ['2026-03-02', '2026-03-02'],
    ['den 2 mars 2026', '2026-03-02'],
    ['12 December 2025', '2025-12-12'],
    ['2/3 2026', '2026-03-02'],
    ['20180412-0000', undefined],
    ['den 2 mars', undefined],
    ['2026', undefined],
  ])('%j is the day %s', (text, day) => {
    expect(dateIn(text)).toBe(day);
    expect(hasDate(text)).toBe(day !== undefined);
  });

  it.each([
    ['Storliden den 10 april 2025', true],
    ['2025-04-10', true],
    ['Mötet hölls den 10 april 2025', false],
    ['Storliden', false],
  ])('%j is a line with place and date: %s', (line, is) => {
    expect(isDateLine(line)).toBe(is);
  });
});

describe('linesOf', () => {
  const block = (text: string, kind: Block['kind'] = 'paragraph'): Block => ({ id: text, kind, text });

  it('finds labels and values at their places', () => {
    const [first, second] = linesOf([block('Barn: Alva Ek\nDatum: 2026-03-02')], 0, 1);
    expect(first).toEqual({
      block: 0,
      start: 0,
      end: 13,
      text: 'Barn: Alva Ek',
      label: 'Barn',
      value: 'Alva Ek',
    });
    expect(second).toMatchObject({ start: 14, end: 31, label: 'Datum', value: '2026-03-02' });
  });

  it('reads a table cell and the next as label and value', () => {
    const cells = [block('Handläggare', 'tableCell'), block('Ann Ek, socialsekreterare', 'tableCell')];
    expect(linesOf(cells, 0, 1)[0]).toMatchObject({
      label: 'Handläggare',
      value: 'Ann Ek, socialsekreterare',
    });
  });

  it('parts labels that stand on one line', () => {
    const text = 'Barn: Alva Ek Vårdnadshavare: Jenny Ek Datum: 2026-03-02';
    expect(linesOf([block(text)], 0, 1).map(({ label }) => label)).toEqual([
      'Barn',
      'Vårdnadshavare',
      'Datum',
    ]);
  });
});
