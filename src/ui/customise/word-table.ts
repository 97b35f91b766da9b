import Papa from 'papaparse';

/** Columns of an own word list, in the order in which new ones are written. */
export const COLUMNS = [
  'term',
  'klass',
  'ersättning',
  'åtgärd',
  'förklaring',
  'exempel',
  'exempel_efter',
  'tillåt',
  'när_inte',
  'typ',
  'källa',
] as const;

export type Column = (typeof COLUMNS)[number];

export type WordRow = Readonly<Record<Column, string>>;

export interface WordTable {
  readonly columns: readonly Column[];
  readonly rows: readonly WordRow[];
  /** Line in the file where each row begins; 1 is the first. */
  readonly lines: readonly number[];
}

export const emptyRow: WordRow = {
  term: '',
  klass: '',
  ersättning: '',
  åtgärd: '',
  förklaring: '',
  exempel: '',
  exempel_efter: '',
  tillåt: '',
  när_inte: '',
  typ: '',
  källa: '',
};

const isColumn = (name: string): name is Column => (COLUMNS as readonly string[]).includes(name);

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '');

/** The file as a table; undefined when it has to be put right as text first. */
export const readTable = (text: string): WordTable | undefined => {
  const source = text.replace(/^\uFEFF/u, '');
  const found: { readonly cells: readonly string[]; readonly line: number }[] = [];
  let line = 1;
  let from = 0;
  const unsound: number[] = [];
  Papa.parse<string[]>(source, {
    delimiter: ';',
    fastMode: false,
    step: ({ data, meta, errors }) => {
      if (errors.length > 0) unsound.push(line);
      if (!isBlank(data)) found.push({ cells: data, line });
      line += source.slice(from, meta.cursor).split('\n').length - 1;
      from = meta.cursor;
    },
  });
  const [head, ...body] = found;
  const columns = (head?.cells ?? []).map((name) => name.trim());
  if (unsound.length > 0 || !columns.every(isColumn) || !columns.includes('term')) return undefined;
  if (new Set(columns).size !== columns.length) return undefined;
  if (body.some(({ cells }) => cells.length !== columns.length)) return undefined;
  return {
    columns,
    rows: body.map(({ cells }) => ({
      ...emptyRow,
      ...Object.fromEntries(columns.map((name, index) => [name, cells[index] ?? ''])),
    })),
    lines: body.map((row) => row.line),
  };
};

/** The file as Swedish Excel reads and writes it: semicolons, a byte order mark. Columns in use are added, none lost. */
export const writeTable = (rows: readonly WordRow[], columns: readonly Column[] = []): string => {
  const used = COLUMNS.filter((name) => name === 'term' || rows.some((row) => row[name].trim() !== ''));
  const all = [...columns, ...used.filter((name) => !columns.includes(name))];
  const data = rows.map((row) => all.map((name) => row[name]));
  return `\uFEFF${Papa.unparse({ fields: [...all], data }, { delimiter: ';', newline: '\r\n' })}\r\n`;
};
