import Papa from 'papaparse';
import writeXlsxFile from 'write-excel-file/universal';
import { saveFile } from '../save-file';
import type { Cell, Slide } from './slide';

const written = (cell: Cell): string =>
  typeof cell === 'number' ? `${cell}`.replace('.', ',') : (cell ?? '');

/** All tables under one another, as Swedish Excel opens them: semicolons, decimal commas, BOM. */
export const csvOf = (slides: readonly Slide[]): string => {
  const rows = slides.flatMap(({ name, table }) => [
    [name],
    table.columns,
    ...table.rows.map((row) => row.map(written)),
    [],
  ]);
  return `\uFEFF${Papa.unparse(rows, { delimiter: ';', newline: '\r\n', escapeFormulae: true })}\r\n`;
};

/** Excel takes at most 31 signs in the name of a sheet, and not these; each name must be its own. */
const sheetNames = (slides: readonly Slide[]): readonly string[] => {
  const taken = new Set<string>();
  return slides.map(({ name }, index) => {
    const clean = name
      .replace(/[\\/?*[\]:]/gu, ' ')
      .replace(/ {2,}/gu, ' ')
      .slice(0, 28)
      .trim();
    const own = taken.has(clean.toLowerCase()) ? `${clean} ${index + 1}` : clean;
    taken.add(own.toLowerCase());
    return own;
  });
};

const WIDE = 44;
const NARROW = 14;

/** A workbook with one sheet a table. */
const xlsxOf = async (slides: readonly Slide[]): Promise<Blob> => {
  const names = sheetNames(slides);
  const sheets = slides.map(({ table: { columns, rows } }, index) => ({
    sheet: names[index] ?? '',
    columns: columns.map((_column, at) => ({ width: at === 0 ? WIDE : NARROW })),
    stickyRowsCount: 1,
    data: [
      columns.map((value) => ({
        value,
        type: String,
        fontWeight: 'bold' as const,
        backgroundColor: '#E6EEF5',
      })),
      ...rows.map((row) =>
        row.map((cell) =>
          typeof cell === 'number' ? { value: cell, type: Number } : { value: cell ?? '', type: String },
        ),
      ),
    ],
  }));
  return writeXlsxFile(sheets, { fontFamily: 'Calibri', fontSize: 11 }).toBlob();
};

export const saveCsv = (slides: readonly Slide[]): void =>
  saveFile('saklig-gruppen.csv', csvOf(slides), 'text/csv;charset=utf-8');

export const saveXlsx = async (slides: readonly Slide[]): Promise<void> =>
  saveFile(
    'saklig-gruppen.xlsx',
    await xlsxOf(slides),
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  );
