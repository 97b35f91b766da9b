import Papa from 'papaparse';
import * as v from 'valibot';
import { type Fault, shown } from './fault';

export interface CsvRow<T> {
  readonly value: T;
  readonly line: number;
}

/** Rows with the line each begins on; a quoted cell may hold line breaks. */
const rowsWithLines = (text: string): { cells: string[]; line: number }[] => {
  const rows: { cells: string[]; line: number }[] = [];
  let line = 1;
  let from = 0;
  Papa.parse<string[]>(text, {
    delimiter: ';',
    fastMode: false,
    step: ({ data, meta }) => {
      rows.push({ cells: data, line });
      line += text.slice(from, meta.cursor).split('\n').length - 1;
      from = meta.cursor;
    },
  });
  return rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
};

const headFaults = (file: string, head: readonly string[], columns: readonly string[]): Fault[] => {
  const allowed = `Kolumnerna ska vara: ${columns.join('; ')}.`;
  const unknown = head
    .filter((name) => !columns.includes(name))
    .map((name) => `Kolumnen ${shown(name)} är okänd. ${allowed}`);
  const missing = columns
    .filter((name) => !head.includes(name))
    .map((name) => `Kolumnen ”${name}” saknas. ${allowed}`);
  const double = head
    .filter((name, index) => head.indexOf(name) !== index)
    .map((name) => `Kolumnen ”${name}” finns två gånger.`);
  return [...unknown, ...missing, ...double].map((message) => ({ file, line: 1, message }));
};

/**
 * Reads a semicolon-separated file with a head row; a byte order mark is accepted. Collects every fault. Rows with a
 * fault are left out of `rows`.
 */
export const readCsv = <T>(
  file: string,
  source: string,
  columns: readonly string[],
  schema: v.GenericSchema<unknown, T>,
): { rows: CsvRow<T>[]; faults: Fault[] } => {
  const [head, ...body] = rowsWithLines(source.replace(/^\uFEFF/u, ''));
  if (head === undefined)
    return {
      rows: [],
      faults: [{ file, line: 1, message: `Filen är tom. Första raden ska vara: ${columns.join(';')}` }],
    };
  const names = head.cells.map((cell) => cell.trim());
  const faults = headFaults(file, names, columns);
  if (faults.length > 0) return { rows: [], faults };
  const rows: CsvRow<T>[] = [];
  for (const { cells, line } of body) {
    if (cells.length !== names.length) {
      const message = `Raden har ${cells.length} kolumner men ska ha ${names.length}. Ett semikolon inne i en text kräver citattecken runt texten.`;
      faults.push({ file, line, value: cells.join(';'), message });
      continue;
    }
    const record = Object.fromEntries(names.map((name, index) => [name, cells[index] ?? '']));
    const result = v.safeParse(schema, record);
    if (result.success) rows.push({ value: result.output, line });
    else
      for (const issue of result.issues) {
        const field = v.getDotPath(issue) ?? '';
        const value = record[field] ?? '';
        faults.push({
          file,
          line,
          field,
          value,
          message: `Kolumnen ${field}: ${shown(value)} går inte. ${issue.message}`,
        });
      }
  }
  return { rows, faults };
};
