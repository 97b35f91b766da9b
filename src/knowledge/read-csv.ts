import Papa from 'papaparse';
import * as v from 'valibot';
import { type Fault, shown } from './fault';
import { meant } from './nearest';

export interface CsvRow<T> {
  readonly value: T;
  readonly line: number;
}

/** Rows with the line each begins on; a quoted cell may hold line breaks. */
const rowsWithLines = (text: string): { cells: string[]; line: number; quoted: boolean }[] => {
  const rows: { cells: string[]; line: number; quoted: boolean }[] = [];
  let line = 1;
  let from = 0;
  Papa.parse<string[]>(text, {
    delimiter: ';',
    fastMode: false,
    step: ({ data, meta, errors }) => {
      rows.push({ cells: data, line, quoted: errors.some(({ type }) => type === 'Quotes') });
      line += text.slice(from, meta.cursor).split('\n').length - 1;
      from = meta.cursor;
    },
  });
  return rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
};

const headFaults = (
  file: string,
  head: readonly string[],
  columns: readonly string[],
  needed: readonly string[],
): Fault[] => {
  const allowed =
    needed === columns
      ? `Kolumnerna ska vara: ${columns.join('; ')}.`
      : `Tillåtna kolumner: ${columns.join('; ')}.`;
  const nameless = head.flatMap((name, index) =>
    name === '' ? [`Kolumn ${index + 1} har ingen rubrik. Ta bort kolumnen eller ge den en rubrik.`] : [],
  );
  const unknown = head
    .filter((name) => name !== '' && !columns.includes(name))
    .map((name) => `Kolumnen ${shown(name)} är okänd.${meant(name, columns)} ${allowed}`);
  const missing = needed
    .filter((name) => !head.includes(name))
    .map((name) => `Kolumnen ”${name}” saknas. ${allowed}`);
  const double = head
    .filter((name, index) => name !== '' && head.indexOf(name) !== index)
    .map((name) => `Kolumnen ”${name}” finns två gånger.`);
  return [...nameless, ...unknown, ...missing, ...double].map((message) => ({ file, line: 1, message }));
};

/**
 * Reads a semicolon-separated file with a head row; a byte order mark is accepted. Collects every fault. Rows with a
 * fault are left out of `rows`. `needed` are the columns that must be there; the others count as empty when left out.
 */
export const readCsv = <T>(
  file: string,
  source: string,
  columns: readonly string[],
  schema: v.GenericSchema<unknown, T>,
  needed: readonly string[] = columns,
): { rows: CsvRow<T>[]; faults: Fault[] } => {
  const [head, ...body] = rowsWithLines(source.replace(/^\uFEFF/u, ''));
  if (head === undefined)
    return {
      rows: [],
      faults: [
        {
          file,
          line: 1,
          message: `Filen är tom. Första raden ska ha kolumnernas namn: ${columns.join('; ')}.`,
        },
      ],
    };
  const names = head.cells.map((cell) => cell.trim());
  const faults = headFaults(file, names, columns, needed);
  if (faults.length > 0) return { rows: [], faults };
  const rows: CsvRow<T>[] = [];
  for (const { cells, line, quoted } of body) {
    if (quoted) {
      const message =
        'Ett citattecken börjar en text som inte slutar rätt. Texten ska stå mellan två citattecken, och ett citattecken inne i den skrivs två gånger.';
      faults.push({ file, line, value: cells.join(';').slice(0, 60), message });
      continue;
    }
    if (cells.length !== names.length) {
      const message = `Raden har ${cells.length} kolumner men ska ha ${names.length}. Ett semikolon inne i en text kräver citattecken runt texten.`;
      faults.push({ file, line, value: cells.join(';'), message });
      continue;
    }
    const empty = columns.map((name) => [name, ''] as const);
    const record: Record<string, string> = Object.fromEntries([
      ...empty,
      ...names.map((name, index) => [name, cells[index] ?? ''] as const),
    ]);
    const result = v.safeParse(schema, record, { abortPipeEarly: true });
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
