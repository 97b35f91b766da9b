import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';

/** A remark drawn at random and read by hand; a row of lasta-anmarkningar.csv or lasta-per-regel.csv. */
export interface ReadRemark {
  readonly rule: string;
  readonly useful: boolean;
}

const rowsOf = (file: string, root: string): ReadRemark[] => {
  const text = readFileSync(join(root, 'tests/evaluate', file), 'utf8');
  const { data } = Papa.parse<Readonly<Record<string, string>>>(text, {
    header: true,
    delimiter: ';',
    skipEmptyLines: true,
  });
  return data.map(({ rule = '', useful, text: words = '' }) => {
    if (useful !== 'ja' && useful !== 'nej') throw new RangeError(`Neither ja nor nej: ${words}`);
    return { rule, useful: useful === 'ja' };
  });
};

/** Drawn from all remarks. Throws when a row does not say yes or no. */
export const readRemarks = (root = process.cwd()): ReadRemark[] => rowsOf('lasta-anmarkningar.csv', root);

/** Drawn from the remarks of one rule, where too few of them were among all. Throws as `readRemarks` does. */
export const readByRule = (root = process.cwd()): ReadRemark[] => rowsOf('lasta-per-regel.csv', root);
