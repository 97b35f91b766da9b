import type { CellObject } from 'write-excel-file/universal';
import { shareValue } from '../summarise';
import { type AuditReport, type Cell, type Table, tablesOf } from './tables';

/** Signs that XML cannot hold. */
const UNWRITABLE = /[^\P{Cc}\t\n\r]|\p{Cs}/gu;

const sheetCell = (cell: Cell, isTotal: boolean): CellObject => {
  const look = { alignVertical: 'top' as const, ...(isTotal ? { fontWeight: 'bold' as const } : {}) };
  if (typeof cell === 'string')
    return { ...look, value: cell.replace(UNWRITABLE, ' '), type: String, wrap: true };
  if (typeof cell === 'number') return { ...look, value: cell, type: Number };
  const value = shareValue(cell);
  return value === undefined
    ? { ...look, value: '–', type: String, align: 'right' }
    : { ...look, value, type: Number, format: '0%' };
};

const LINE_HEIGHT = 15;

/** Points that a row needs for its longest cell. Not every spreadsheet program works it out for itself. */
const heightOf = (row: readonly Cell[], columns: Table['columns']): number =>
  LINE_HEIGHT *
  Math.max(
    ...row.map((cell, index) =>
      typeof cell === 'string' ? Math.ceil((cell.length + 2) / (columns[index]?.width ?? 1)) : 1,
    ),
    1,
  );

const withHeight = (cells: readonly CellObject[], height: number): CellObject[] =>
  cells.map((cell, index) => (index === 0 ? { ...cell, height } : cell));

const sheetOf = ({ title, note, columns, rows, hasTotal }: Table) => {
  const headings = columns.map(({ heading }) => heading);
  const head = headings.map((value): CellObject => ({
    value,
    type: String,
    fontWeight: 'bold',
    backgroundColor: '#E6EEF5',
    wrap: true,
    alignVertical: 'top',
  }));
  const body = rows.map((row, index) =>
    withHeight(
      row.map((cell) => sheetCell(cell, hasTotal === true && index === rows.length - 1)),
      heightOf(row, columns),
    ),
  );
  return {
    sheet: title,
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    orientation: 'landscape' as const,
    data: [
      withHeight(head, heightOf(headings, columns)),
      ...body,
      // Below the table, so that the table can be sorted and filtered from its first row.
      ...(note === undefined ? [] : [[], [{ value: note, type: String }]]),
    ],
  };
};

/** How the whole workbook looks. */
export const sheetLook = { fontFamily: 'Calibri', fontSize: 11 } as const;

/** The report as the sheets of an Excel workbook, one a table, for a writer of such files. */
export const auditSheets = (report: AuditReport) => tablesOf(report).map(sheetOf);
