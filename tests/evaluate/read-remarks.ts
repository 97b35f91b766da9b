import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';

/** A remark drawn at random and read by hand; a row of lasta-anmarkningar.csv. */
export interface ReadRemark {
  readonly rule: string;
  readonly useful: boolean;
}

/** Throws when a row does not say yes or no. */
export const readRemarks = (root = process.cwd()): ReadRemark[] => {
  const text = readFileSync(join(root, 'tests/evaluate/lasta-anmarkningar.csv'), 'utf8');
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
