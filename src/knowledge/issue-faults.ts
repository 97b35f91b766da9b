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
  /** Of a variant: the field that tells the options apart, and the options. */
  readonly key?: string;
  readonly options?: readonly SchemaParts[];
  readonly literal?: unknown;
}

const partOf = (value: unknown, step: string | number): unknown =>
  typeof value === 'object' && value !== null
    ? (value as Readonly<Record<string, unknown>>)[step]
    : undefined;

/** The schema itself, without what is wrapped around it; of a variant the option that the value has chosen. */
const bareOf = (schema: SchemaParts | undefined, value: unknown): SchemaParts | undefined => {
  const bare = schema?.wrapped ?? schema;
  const { key, options } = bare ?? {};
  return key === undefined || options === undefined
    ? bare
    : options.find(({ entries }) => entries?.[key]?.literal === partOf(value, key));
};

/** The fields that are allowed at a path of the value that was checked. */
const fieldsAt = (schema: SchemaParts, root: unknown, path: Path): string[] => {
  let value = root;
  let found: SchemaParts | undefined = schema;
  for (const step of path) {
    const bare = bareOf(found, value);
    found = bare?.entries?.[step] ?? bare?.item ?? bare?.value;
    value = partOf(value, step);
  }
  return Object.keys(bareOf(found, value)?.entries ?? {});
};

const pathOf = (issue: v.BaseIssue<unknown>): (string | number)[] =>
  (issue.path ?? []).flatMap(({ key }) => (typeof key === 'string' || typeof key === 'number' ? [key] : []));

/** The last name on the path; places in a list have none. */
const fieldOf = (path: Path): string => path.findLast((step) => typeof step === 'string') ?? '';

const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

const messageOf = (issue: v.BaseIssue<unknown>, path: Path, schema: SchemaParts): string => {
  const field = fieldOf(path);
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    const fields = fieldsAt(schema, issue.path?.[0].input, path.slice(0, -1));
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
