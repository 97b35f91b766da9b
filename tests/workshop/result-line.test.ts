import { describe, expect, it } from 'vitest';
import {
  type BeforeAfterResult,
  type ExerciseResult,
  participantCode,
  readResultLine,
  readResultLines,
  type SurveyResult,
  writeResultLine,
} from '../../src/workshop/index';

const exercise: ExerciseResult = {
  kind: 'exercise',
  participant: 'k7m2qx',
  exercise: 'sortera-1',
  right: 12,
  of: 15,
  tries: 2,
  minutes: 14,
};

const beforeAfter: BeforeAfterResult = {
  kind: 'before-after',
  participant: 'ab12cd',
  documentType: 'beslutsunderlag-barn',
  minutes: 24,
  words: { before: 1407, after: 669 },
  lix: { before: 52.1, after: 41 },
  sections: { before: 8, after: 9 },
  unsourced: { before: 3, after: 0 },
  remarks: new Map([
    ['jargon', { before: 5, after: 1 }],
    ['passive', { before: 8, after: 3 }],
  ]),
  replaced: new Map([
    ['avseende', 3],
    ['anföra_besvär_över', 1],
  ]),
};

const survey: SurveyResult = {
  kind: 'survey',
  participant: 'ee77ff',
  survey: 'dokumentation',
  moment: 'before',
  answers: new Map([
    ['tid', 4],
    ['journal-sakerhet', 2],
  ]),
};

const line = writeResultLine(exercise);

/** The line with one thing changed and its check made right again, as only a program would. */
const rewritten = (change: (line: string) => string): string => {
  const changed = change(writeResultLine({ ...exercise, exercise: 'sortera-1' }));
  // The reader says what the check should have been by accepting it: try all.
  for (let check = 0; check < 0x10000; check += 1) {
    const tried = changed.replace(/[0-9a-f]{4}$/u, check.toString(16).padStart(4, '0'));
    const read = readResultLine(tried);
    if (typeof read !== 'string' || !read.startsWith('Raden har ändrats')) return tried;
  }
  throw new Error('no check fits');
};

describe('a result line', () => {
  it('says what each number is, and nothing else', () => {
    expect(line).toMatch(
      /^saklig-1;ovning;deltagare=k7m2qx;ovning=sortera-1;ratt=12;av=15;forsok=2;minuter=14;kontroll=[0-9a-f]{4}$/u,
    );
  });

  it.each([exercise, beforeAfter, survey])('is read as it was written: $kind', (result) => {
    expect(readResultLine(writeResultLine(result))).toEqual(result);
  });

  it('is read when nothing was replaced and no remark was left', () => {
    const result = { ...beforeAfter, remarks: new Map(), replaced: new Map() };
    expect(readResultLine(writeResultLine(result))).toEqual(result);
  });

  it('is read after Excel has put tabs and quotes in it', () => {
    expect(readResultLine(`"${line.split(';').join('"\t"')}"\t`)).toEqual(exercise);
  });

  it.each([
    ['Hej! Här kommer min rad.', 'Raden är ingen resultatrad från Saklig.'],
    [
      line.replace('saklig-1', 'saklig-2'),
      'Raden är skriven av en annan version av Saklig (saklig-2). Den här sidan läser saklig-1.',
    ],
    [
      line.replace(';ovning;', ';prov;'),
      'Raden är av en okänd sort: ”prov”. Sorterna är fore-efter, ovning, enkat.',
    ],
    [line.slice(0, -10), 'Radens slut saknas. Kopiera hela raden.'],
    [
      line.replace('ratt=12', 'ratt=15'),
      'Raden har ändrats eller blivit avklippt på vägen. Be om den på nytt.',
    ],
  ])('%s', (text, message) => {
    expect(readResultLine(text)).toBe(message);
  });

  it.each([
    [
      'a cell without a name',
      (text: string) => text.replace('ratt=12', '12'),
      '”12” är inget fält. Ett fält skrivs namn=värde.',
    ],
    [
      'a field twice',
      (text: string) => text.replace('ratt=12', 'ratt=12;ratt=12'),
      'Fältet ”ratt” står två gånger.',
    ],
    [
      'an unknown field',
      (text: string) => text.replace('ratt=12', 'ratt=12;namn=elsa'),
      'Fältet ”namn” finns inte i rader av sorten ”ovning”.',
    ],
    ['a field that is missing', (text: string) => text.replace('ratt=12;', ''), 'Fältet ”ratt” saknas.'],
    [
      'a number that is none',
      (text: string) => text.replace('ratt=12', 'ratt=tolv'),
      'Fältet ”ratt” är ”tolv” men ska vara ett heltal.',
    ],
    [
      'more right than there are questions',
      (text: string) => text.replace('ratt=12', 'ratt=16'),
      'Raden har fler rätt än frågor.',
    ],
  ])('is refused with %s', (_case, change, message) => {
    expect(readResultLine(rewritten(change))).toBe(message);
  });
});

describe('a participant’s code', () => {
  it('comes from random bytes and holds no signs that look alike', () => {
    const every = Array.from({ length: 256 }, (_none, byte) =>
      participantCode(new Uint8Array([byte, 0, 0, 0, 0, 0])),
    );
    expect(every.every((code) => /^[a-hjkmnp-z2-9]{6}$/u.test(code))).toBe(true);
    expect(readResultLine(writeResultLine({ ...exercise, participant: every[200] ?? '' }))).toMatchObject({
      participant: every[200],
    });
  });
});

describe('pasted lines', () => {
  it('are read in order, with the row of each fault', () => {
    const pasted = `\uFEFFHej!\r\n\r\n${line}\r\n> ${writeResultLine(survey)}\r\nhälsningar Sara`;
    expect(readResultLines(pasted)).toEqual({
      lines: [
        { row: 3, result: exercise },
        { row: 4, result: survey },
      ],
      faults: [
        { row: 1, message: 'Raden är ingen resultatrad från Saklig.' },
        { row: 5, message: 'Raden är ingen resultatrad från Saklig.' },
      ],
    });
  });

  it('are put together again when an e-mail program has broken them', () => {
    const long = writeResultLine(beforeAfter);
    const broken = `${long.slice(0, 70)}\n${long.slice(70, 140)}\n${long.slice(140)}\n${line}`;
    expect(readResultLines(broken).lines.map(({ row, result }) => [row, result.kind])).toEqual([
      [1, 'before-after'],
      [4, 'exercise'],
    ]);
  });

  it('tell of a line that was cut, and go on with the next', () => {
    const { lines, faults } = readResultLines(`${line.slice(0, 40)}\n${line}`);
    expect(lines).toEqual([{ row: 2, result: exercise }]);
    expect(faults).toEqual([{ row: 1, message: 'Radens slut saknas. Kopiera hela raden.' }]);
  });
});
