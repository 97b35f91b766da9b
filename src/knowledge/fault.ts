/** Something in a knowledge file that an expert has to put right. */
export interface Fault {
  readonly file: string;
  /** 1 is the first line. */
  readonly line: number;
  /** 1 is the first character. */
  readonly column?: number;
  /** Field or CSV column the fault is in. */
  readonly field?: string;
  /** What stands there. */
  readonly value?: string;
  /** Swedish: what is wrong and what is allowed. */
  readonly message: string;
}

/** One line for a person: "ordlista-kansli.csv, rad 12, kolumnen klass: …". */
export const faultText = ({ file, line, column, message }: Fault): string =>
  `${file}, rad ${line}${column === undefined ? '' : `, tecken ${column}`}: ${message}`;

/** How a value is shown in a message; long ones are cut, only text stands in quotes. */
export const shown = (value: unknown): string => {
  if (value === undefined || value === null || value === '') return 'tomt';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const cut = text.length > 60 ? `${text.slice(0, 57)}…` : text;
  return typeof value === 'string' ? `”${cut}”` : cut;
};

export type Loaded<T> =
  { readonly value: T; readonly faults: readonly [] } | { readonly faults: readonly Fault[] };
