import * as v from 'valibot';
import {
  type Document,
  LineCounter,
  type Node,
  type Pair,
  type YAMLError,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
  visit,
} from 'yaml';
import type { Fault } from './fault';
import { type Path, type Place, type PlaceOf, issueFaults } from './issue-faults';

export type { PlaceOf } from './issue-faults';

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

const SYNTAX: Readonly<Record<string, string>> = {
  BAD_INDENT: 'Indraget stämmer inte. Fält på samma nivå ska börja lika långt in på raden.',
  BLOCK_AS_IMPLICIT_KEY: 'Ett kolon mitt i en text kräver citattecken runt hela texten.',
  DUPLICATE_KEY: 'Fältet står två gånger. Ta bort det ena.',
  MISSING_CHAR: 'Ett tecken saknas här: ett kolon, ett komma eller en hakparentes.',
  MULTIPLE_DOCS: 'Filen ska innehålla en enda mall. Ta bort raden med tre bindestreck.',
  TAB_AS_INDENT: 'Raden börjar med tabb. Gör indraget med blanksteg.',
};

const syntaxMessage = ({ code, message }: YAMLError): string => {
  if (code === 'MISSING_CHAR' && message.includes('quote'))
    return 'Ett citattecken tidigare i filen stängs inte.';
  if (code === 'MISSING_CHAR' && /map|item/u.test(message))
    return 'Indraget stämmer inte, eller så saknas ett kolon efter fältnamnet.';
  return SYNTAX[code] ?? 'Filen går inte att läsa som YAML här. Se över indrag, kolon och citattecken.';
};

/** Offset of the first alias or anchor: knowledge files have none, but people write `*ord` without quotes. */
const firstReference = (document: Document, source: string): number | undefined => {
  if (!/[*&]/u.test(source)) return undefined;
  let offset: number | undefined;
  visit(document, {
    Node: (_key, node) => {
      if (!isAlias(node) && node.anchor === undefined) return undefined;
      offset = node.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return offset;
};

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
  const placeOf: PlaceOf = (path, atKey = false) => placeAt(offsetOf(document.contents, path, atKey));
  // What follows after the first place that cannot be read is mostly its consequence.
  const [error] = document.errors;
  if (error !== undefined)
    return { placeOf, faults: [{ file, ...placeAt(error.pos[0]), message: syntaxMessage(error) }] };
  const reference = firstReference(document, source);
  if (reference !== undefined)
    return {
      placeOf,
      faults: [
        { file, ...placeAt(reference), message: 'Texten börjar med * eller &. Sätt citattecken runt den.' },
      ],
    };
  const result = v.safeParse(schema, document.toJS(), { abortPipeEarly: true });
  if (result.success) return { value: result.output, placeOf, faults: [] };
  return { placeOf, faults: issueFaults(file, result.issues, placeOf, schema) };
};
