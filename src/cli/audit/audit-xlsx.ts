import writeXlsxFile, { type Cell as SheetCell } from 'write-excel-file/node';
import { shareValue } from '../../audit/index';
import { type AuditReport, type Cell, type Table, tablesOf } from './tables';

/** Signs that XML cannot hold. */
const UNWRITABLE = /[^\P{Cc}\t\n\r]|\p{Cs}/gu;

const sheetCell = (cell: Cell, isTotal: boolean): SheetCell => {
  const look = { alignVertical: 'top' as const, ...(isTotal ? { fontWeight: 'bold' as const } : {}) };
  if (typeof cell === 'string')
    return { ...look, value: cell.replace(UNWRITABLE, ' '), type: String, wrap: true };
  if (typeof cell === 'number') return { ...look, value: cell, type: Number };
  const value = shareValue(cell);
  return value === undefined
    ? { ...look, value: '–', type: String, align: 'right' }
    : { ...look, value, type: Number, format: '0%' };
};

const sheetOf = ({ title, note, columns, rows, hasTotal }: Table) => {
  const heading = columns.map((column): SheetCell => ({
    value: column.heading,
    type: String,
    fontWeight: 'bold',
    backgroundColor: '#E6EEF5',
    wrap: true,
    alignVertical: 'top',
  }));
  const body = rows.map((row, index) =>
    row.map((cell) => sheetCell(cell, hasTotal === true && index === rows.length - 1)),
  );
  return {
    sheet: title,
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    data: [
      heading,
      ...body,
      // Below the table, so that the table can be sorted and filtered from its first row.
      ...(note === undefined ? [] : [[], [{ value: note, type: String }]]),
    ],
  };
};

/** The report as an Excel workbook, one sheet a table. */
export const auditXlsx = (report: AuditReport): Promise<Uint8Array> =>
  writeXlsxFile(tablesOf(report).map(sheetOf), { fontFamily: 'Calibri', fontSize: 11 }).toBuffer();
