import type * as v from 'valibot';
import { type Fault, shown } from './fault';
import { meant } from './nearest';

export type Path = readonly (string | number)[];

export interface Place {
  /** 1 is the first. */
  readonly line: number;
  readonly column: number;
}

/** Finds the line and column of a value in the file that was read, or with `atKey` of the field's name. */
export type PlaceOf = (path: Path, atKey?: boolean) => Place;

/** The parts of valibot's schema objects that tell what lies below them. */
interface SchemaParts {
  readonly wrapped?: SchemaParts;
  readonly entries?: Readonly<Record<string, SchemaParts>>;
  readonly item?: SchemaParts;
  readonly value?: SchemaParts;
}

const below = (schema: SchemaParts | undefined, step: string | number): SchemaParts | undefined => {
  const bare = schema?.wrapped ?? schema;
  return bare?.entries?.[step] ?? bare?.item ?? bare?.value;
};

const fieldsAt = (schema: SchemaParts, path: Path): string[] => {
  const found = path.reduce<SchemaParts | undefined>(below, schema);
  return Object.keys((found?.wrapped ?? found)?.entries ?? {});
};

const pathOf = (issue: v.BaseIssue<unknown>): (string | number)[] =>
  (issue.path ?? []).flatMap(({ key }) => (typeof key === 'string' || typeof key === 'number' ? [key] : []));

/** The last name on the path; places in a list have none. */
const fieldOf = (path: Path): string => path.findLast((step) => typeof step === 'string') ?? '';

const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

const messageOf = (issue: v.BaseIssue<unknown>, path: Path, schema: SchemaParts): string => {
  const field = fieldOf(path);
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    const fields = fieldsAt(schema, path.slice(0, -1));
    return `Fältet ”${field}” är okänt här.${meant(field, fields)} Tillåtna fält: ${fields.join(', ')}.`;
  }
  if (issue.type === 'strict_object' && issue.received === 'undefined') return `Fältet ”${field}” saknas.`;
  return `${field === '' ? '' : `${field}: `}${shown(issue.input)} går inte. ${issue.message}`;
};

/** What the schema found, in Swedish and with places. */
export const issueFaults = (
  file: string,
  issues: readonly v.BaseIssue<unknown>[],
  placeOf: PlaceOf,
  schema: v.GenericSchema,
): Fault[] =>
  issues.map((issue) => {
    const path = pathOf(issue);
    return {
      file,
      ...placeOf(path, issue.type === 'strict_object'),
      field: fieldOf(path),
      ...(issue.input === undefined ? {} : { value: textOf(issue.input) }),
      message: messageOf(issue, path, schema as SchemaParts),
    };
  });
