/** How the values of a result line are written and read. Numbers have a decimal comma, as in Swedish Excel. */
export interface FieldForm<T> {
  /** Undefined when the text is not of the form. */
  readonly read: (text: string) => T | undefined;
  readonly write: (value: T) => string;
  /** Swedish, after "ska vara". */
  readonly expects: string;
}

/** A number before and after. */
export interface Pair {
  readonly before: number;
  readonly after: number;
}

/** Whole numbers from 0 to 999999. */
export const count: FieldForm<number> = {
  read: (text) => (/^\d{1,6}$/u.test(text) ? Number(text) : undefined),
  write: (value) => `${Math.round(value)}`,
  expects: 'ett heltal',
};

/** Numbers from 0 to 999,9. */
export const decimal: FieldForm<number> = {
  read: (text) => (/^\d{1,3}(?:,\d)?$/u.test(text) ? Number(text.replace(',', '.')) : undefined),
  write: (value) => `${Math.round(value * 10) / 10}`.replace('.', ','),
  expects: 'ett tal med högst en decimal',
};

const matching = (pattern: RegExp, expects: string): FieldForm<string> => ({
  read: (text) => (pattern.test(text) ? text : undefined),
  write: (value) => value,
  expects,
});

export const id = matching(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, 'små bokstäver a–z, siffror och bindestreck');
export const participant = matching(/^[a-z0-9]{6}$/u, 'sex tecken, a–z och 0–9');
/** A term of the word list, with _ for blanks. */
export const term = matching(/^[\p{Ll}-]+(?:_[\p{Ll}-]+)*$/u, 'ett ord ur ordlistan');

export const oneOf = <T extends string>(written: Readonly<Record<string, T>>): FieldForm<T> => ({
  read: (text) => (Object.hasOwn(written, text) ? written[text] : undefined),
  write: (value) => Object.keys(written).find((name) => written[name] === value) ?? '',
  expects: Object.keys(written).join(' eller '),
});

/** `1407/669`: before and after. */
export const pair = (form: FieldForm<number>): FieldForm<Pair> => ({
  read: (text) => {
    const [before, after, ...more] = text.split('/').map(form.read);
    return before === undefined || after === undefined || more.length > 0 ? undefined : { before, after };
  },
  write: ({ before, after }) => `${form.write(before)}/${form.write(after)}`,
  expects: 'två tal med snedstreck emellan',
});

/** `jargon:5,passive:3`: values by name, each name once. Empty when there is none. */
export const byName = <T>(
  name: FieldForm<string>,
  value: FieldForm<T>,
): FieldForm<ReadonlyMap<string, T>> => ({
  read: (text) => {
    const values = new Map<string, T>();
    for (const entry of text === '' ? [] : text.split('|')) {
      const [key = '', written = '', ...more] = entry.split(':');
      const read = value.read(written);
      if (name.read(key) === undefined || read === undefined || more.length > 0 || values.has(key))
        return undefined;
      values.set(key, read);
    }
    return values;
  },
  write: (values) => [...values].map(([key, one]) => `${key}:${value.write(one)}`).join('|'),
  expects: 'namn och tal med kolon emellan, åtskilda av |',
});
