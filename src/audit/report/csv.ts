import Papa from 'papaparse';
import { shareValue, type Tally } from '../summarise';
import { type AuditReport, type Cell, documentsTable, rounded, totalsByCriterion } from './tables';

const plain = (cell: Cell): string => {
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'number') return `${cell}`.replace('.', ',');
  const value = shareValue(cell);
  return value === undefined ? '' : plain(rounded(value * 100));
};

/** Rows in Swedish Excel's form: semicolons, BOM, and no cell that Excel takes for a formula. */
const swedishCsv = (rows: readonly (readonly Cell[])[]): string =>
  `\uFEFF${Papa.unparse(
    rows.map((row) => row.map(plain)),
    { delimiter: ';', newline: '\r\n', escapeFormulae: true },
  )}\r\n`;

const TOTALS: readonly (readonly [string, (tally: Tally) => Cell])[] = [
  ['Uppfyllt', ({ share }) => share.numerator],
  ['Avgjort', ({ share }) => share.denominator],
  ['Andel uppfyllt (%)', ({ share }) => share],
  ['Kräver mänsklig bedömning', ({ undecided }) => undecided],
  ['Gäller inte', ({ notApplicable }) => notApplicable],
];

/** The report as one table: a row a document, then rows that add up each criterion. */
export const auditCsv = (report: AuditReport): string => {
  const { columns, rows } = documentsTable(report);
  const { criteria } = report.plan;
  const before = columns.length - criteria.length;
  const headings = columns
    .slice(0, before)
    .map(({ heading }) => (heading === 'Andel uppfyllt' ? 'Andel uppfyllt (%)' : heading));
  const blank = (count: number): Cell[] => Array.from({ length: count }, () => '');
  const tallies = totalsByCriterion(report);
  return swedishCsv([
    [...headings, ...criteria.map(({ question }) => question), 'Fel'],
    ...rows.map((row) => [...row, '']),
    ...report.unusable.map(({ number, error }) => [number, ...blank(columns.length - 1), error]),
    ...TOTALS.map(([name, pick]) => [name, ...blank(before - 1), ...tallies.map(pick), '']),
  ]);
};

/** Which file each running number stands for. Kept apart from the report. */
export const keyCsv = (files: readonly { readonly number: number; readonly name: string }[]): string =>
  swedishCsv([['Nr', 'Fil'], ...files.map(({ number, name }) => [number, name])]);
