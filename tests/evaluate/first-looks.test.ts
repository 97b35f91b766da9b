import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FIRST_LOOKS_FILE, firstLooksCsv, firstLooksIn, readFirstLooks } from './first-looks';
import { firstLooksSection } from './report';

describe('the first measurements on unseen documents', () => {
  it('are read and written alike', () => {
    expect(firstLooksCsv(readFirstLooks())).toBe(readFileSync(FIRST_LOOKS_FILE, 'utf8'));
  });

  it('stand in the report with the latest first', () => {
    const [early, late] = firstLooksIn(
      'date;documents;count;sentences;learnt_from;macro_f1;fact;reported;assessment;mixed;flags;alarms\n' +
        '2025-01-02;1–2;2;50;10;0.811;0.81;0.82;0.83;0.78;;\n' +
        '2025-03-04;3–5;3;70;12;0.900;0.90;0.91;0.92;0.87;30/40;1/20\n',
    );
    const section = firstLooksSection([early, late].flatMap((look) => look ?? []));
    expect(section).toContain(
      '| 2025-03-04 | 3–5 | 3 | 70 | 12 | 0,900 | 0,90 | 0,91 | 0,92 | 0,87 | 30 av 40 | 1 av 20 |',
    );
    expect(section.indexOf('2025-03-04')).toBeLessThan(section.indexOf('2025-01-02'));
  });

  it('are refused when a figure is missing', () => {
    const head =
      'date;documents;count;sentences;learnt_from;macro_f1;fact;reported;assessment;mixed;flags;alarms';
    expect(() => firstLooksIn(`${head}\n2025-01-02;1–2;2;50;10;0.811;0.81;0.82;0.83;;\n`)).toThrow(
      '2025-01-02',
    );
  });
});
