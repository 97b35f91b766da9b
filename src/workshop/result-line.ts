/**
 * The lines of numbers that a participant hands to the leader: no text, no names. One line a result, cells between
 * semicolons, the first cell the format and its version, the second the kind of line:
 *
 *     saklig-1;ovning;sortera-meningar;9;11;2;12
 *
 * A new kind of line is a new entry in `kinds`, with its cells in order.
 */
import * as v from 'valibot';

/** Name and version of the format. A reader that meets another version says so. */
const FORMAT = 'saklig-1';

const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, 'ska vara små bokstäver a–z, siffror och bindestreck'),
);

const count = v.pipe(
  v.string(),
  v.regex(/^\d{1,6}$/u, 'ska vara ett heltal'),
  v.transform(Number),
  v.number(),
);

/** The cells after format and kind, in order. */
const kinds = {
  /** An exercise: answers that were right, of how many, at which try, and whole minutes from opening it. */
  ovning: v.pipe(
    v.strictObject({ exercise: id, right: count, of: count, tries: count, minutes: count }),
    v.check(({ right, of }) => right <= of, 'har fler rätt än frågor'),
  ),
} as const;

type Kinds = typeof kinds;
export type ResultKind = keyof Kinds;

/** One result, by kind. */
export type ResultLine = {
  readonly [K in ResultKind]: { readonly kind: K } & Readonly<v.InferOutput<Kinds[K]>>;
}[ResultKind];

export interface LineFault {
  /** 1 is the first line of what was pasted. */
  readonly line: number;
  /** Swedish, one sentence. */
  readonly message: string;
}

const namesOf = (kind: ResultKind): string[] => Object.keys(kinds[kind].pipe[0].entries);

const isKind = (text: string | undefined): text is ResultKind =>
  text !== undefined && Object.hasOwn(kinds, text);

/** The line to copy, without a line break. */
export const writeResultLine = (result: ResultLine): string => {
  const cells: Readonly<Record<string, unknown>> = { ...result };
  return [FORMAT, result.kind, ...namesOf(result.kind).map((name) => String(cells[name]))].join(';');
};

const readLine = (text: string): ResultLine | string => {
  // Excel and e-mail put tabs, quotes and blanks around the cells.
  const [format, kind, ...cells] = text.split(/[;\t]/u).map((cell) => cell.replaceAll('"', '').trim());
  if (format === undefined || !/^saklig-\d+$/u.test(format)) return 'Raden är ingen resultatrad från Saklig.';
  if (format !== FORMAT) return `Raden är skriven av en annan version av Saklig (${format}).`;
  if (!isKind(kind)) return `Raden är av en okänd sort: ”${kind ?? ''}”.`;
  const names = namesOf(kind);
  if (cells.length !== names.length)
    return `Raden har ${cells.length + 2} fält men ska ha ${names.length + 2}. Kopiera hela raden.`;
  const read = v.safeParse(kinds[kind], Object.fromEntries(names.map((name, index) => [name, cells[index]])));
  if (read.success) return { kind, ...read.output };
  const [issue] = read.issues;
  const at = names.indexOf(String(issue.path?.[0].key));
  return at < 0 ? `Raden ${issue.message}.` : `Fält ${at + 3}, ”${cells[at] ?? ''}”, ${issue.message}.`;
};

/** Reads what participants have pasted: results in order, and a fault for each other line that is not empty. */
export const readResultLines = (
  text: string,
): { readonly results: readonly ResultLine[]; readonly faults: readonly LineFault[] } => {
  const results: ResultLine[] = [];
  const faults: LineFault[] = [];
  text.split(/\r\n?|\n/u).forEach((line, index) => {
    if (line.trim() === '') return;
    const read = readLine(line);
    if (typeof read === 'string') faults.push({ line: index + 1, message: read });
    else results.push(read);
  });
  return { results, faults };
};
