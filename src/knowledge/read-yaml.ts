import * as v from 'valibot';
import {
  LineCounter,
  type Node,
  type Pair,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
} from 'yaml';
import { type Fault, shown } from './fault';

type Path = readonly (string | number)[];

interface Place {
  readonly line: number;
  readonly column: number;
}

const startOf = (node: unknown): number | undefined => (isNode(node) ? node.range?.[0] : undefined);

/** Offset of the value at a path, or of the nearest thing above it that exists. */
const offsetOf = (root: Node | null, path: Path, atKey: boolean): number => {
  let node: unknown = root;
  let offset = startOf(root) ?? 0;
  path.forEach((step, depth) => {
    if (isMap(node)) {
      const pair: Pair | undefined = node.items.find(
        (item) => isPair(item) && isScalar(item.key) && item.key.value === step,
      );
      if (pair === undefined) return;
      const isLast = depth === path.length - 1;
      offset = startOf(isLast && atKey ? pair.key : (pair.value ?? pair.key)) ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      offset = startOf(node) ?? offset;
    }
  });
  return offset;
};

const pathOf = (issue: v.BaseIssue<unknown>): (string | number)[] =>
  (issue.path ?? []).flatMap(({ key }) => (typeof key === 'string' || typeof key === 'number' ? [key] : []));

const messageOf = (issue: v.BaseIssue<unknown>, field: string): string => {
  if (issue.type === 'strict_object' && issue.expected === 'never')
    return `Fältet ”${field}” är okänt här. Ta bort det eller rätta stavningen.`;
  if (issue.type === 'strict_object' && issue.received === 'undefined') return `Fältet ”${field}” saknas.`;
  return `${field === '' ? '' : `${field}: `}${shown(issue.input)} går inte. ${issue.message}`;
};

/** Finds the line and column of a path in the file that was read. */
export type PlaceOf = (path: Path) => Place;

/** Reads a YAML file. Collects every fault; `value` is there only when there is none. */
export const readYaml = <T>(
  file: string,
  source: string,
  schema: v.GenericSchema<unknown, T>,
): { value?: T; placeOf: PlaceOf; faults: Fault[] } => {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false });
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const placeOf = (path: Path, atKey = false) => placeAt(offsetOf(document.contents, path, atKey));
  if (document.errors.length > 0)
    return {
      placeOf,
      faults: document.errors.map((error) => ({
        file,
        ...placeAt(error.pos[0]),
        message: `Filen går inte att läsa som YAML här (${error.code}). Se över indrag, kolon och citattecken.`,
      })),
    };
  const result = v.safeParse(schema, document.toJS());
  if (result.success) return { value: result.output, placeOf, faults: [] };
  return {
    placeOf,
    faults: result.issues.map((issue) => {
      const path = pathOf(issue);
      const field = String(path.at(-1) ?? '');
      const isKey = issue.type === 'strict_object';
      const place = placeOf(path, isKey);
      return {
        file,
        ...place,
        field,
        ...(issue.input === undefined ? {} : { value: shown(issue.input).slice(1, -1) }),
        message: messageOf(issue, field),
      };
    }),
  };
};
