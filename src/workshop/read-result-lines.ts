import { readResultLine, type ResultLine } from './result-line';

/** A result and the row it stands on; 1 is the first. */
export interface ReadLine {
  readonly row: number;
  readonly result: ResultLine;
}

export interface LineFault {
  readonly row: number;
  /** Swedish, one or two sentences. */
  readonly message: string;
}

const BEGINNING = /^[\s>"]*(?=saklig-\d+;)/u;
const ENDING = /kontroll=[0-9a-f]{4}[\s";]*$/u;

interface Row {
  readonly row: number;
  readonly text: string;
}

/** Rows with text; a line that an e-mail program has broken is put together again. */
const rowsOf = (text: string): readonly Row[] => {
  const rows: Row[] = [];
  let open = false;
  text.split(/\r\n?|\n/u).forEach((line, index) => {
    const isBeginning = BEGINNING.test(line);
    const content = line.replace(isBeginning ? BEGINNING : /^[\s>]*/u, '').trimEnd();
    if (content === '') {
      open = false;
      return;
    }
    const last = rows.at(-1);
    if (open && !isBeginning && last !== undefined)
      rows[rows.length - 1] = { ...last, text: last.text + content };
    else rows.push({ row: index + 1, text: content });
    open = (isBeginning || open) && !ENDING.test(content);
  });
  return rows;
};

/** Reads what participants have sent: results in order, and a fault for each other row that is not empty. */
export const readResultLines = (
  text: string,
): { readonly lines: readonly ReadLine[]; readonly faults: readonly LineFault[] } => {
  const lines: ReadLine[] = [];
  const faults: LineFault[] = [];
  for (const { row, text: written } of rowsOf(text.replace(/^\uFEFF/u, ''))) {
    const result = readResultLine(written);
    if (typeof result === 'string') faults.push({ row, message: result });
    else lines.push({ row, result });
  }
  return { lines, faults };
};
