import { describe, expect, it } from 'vitest';
import { readResultLines, type ResultLine, writeResultLine } from '../../src/workshop/index';

const done: ResultLine = {
  kind: 'ovning',
  exercise: 'sortera-meningar',
  right: 9,
  of: 11,
  tries: 2,
  minutes: 12,
};
const LINE = 'saklig-1;ovning;sortera-meningar;9;11;2;12';

describe('a line of results', () => {
  it('is numbers and an id between semicolons', () => {
    expect(writeResultLine(done)).toBe(LINE);
  });

  it('is read back, also from Excel and with empty lines around it', () => {
    expect(readResultLines(`\r\n${LINE}\r\n\r\n${LINE.replaceAll(';', '\t')}\n  "${LINE}" `)).toEqual({
      results: [done, done, done],
      faults: [],
    });
  });

  it.each([
    ['hej', 'Raden är ingen resultatrad från Saklig.'],
    ['saklig-2;ovning;a;1;1;1;1', 'Raden är skriven av en annan version av Saklig (saklig-2).'],
    ['saklig-1;prov;1', 'Raden är av en okänd sort: ”prov”.'],
    ['saklig-1', 'Raden är av en okänd sort: ””.'],
    ['saklig-1;ovning;a;1;1', 'Raden har 5 fält men ska ha 7. Kopiera hela raden.'],
    ['saklig-1;ovning;a;1;två;1;1', 'Fält 5, ”två”, ska vara ett heltal.'],
    [
      'saklig-1;ovning;Anna Berg;1;1;1;1',
      'Fält 3, ”Anna Berg”, ska vara små bokstäver a–z, siffror och bindestreck.',
    ],
    ['saklig-1;ovning;a;3;2;1;1', 'Raden har fler rätt än frågor.'],
  ])('%s is told as a fault', (line, message) => {
    expect(readResultLines(`${LINE}\n${line}`)).toEqual({ results: [done], faults: [{ line: 2, message }] });
  });
});
