import {
  findNodeAtLocation,
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import * as v from 'valibot';
import type { Fault } from '../knowledge/fault';
import { issueFaults, type Path, type Place, type PlaceOf } from '../knowledge/issue-faults';

const placeAt = (text: string, offset: number): Place => {
  const lines = text.slice(0, offset).split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
};

const propertyMessage = (found: string, before: string): string => {
  if (/^\d,$/u.test(before.slice(-2)) && /^\d/u.test(found))
    return 'Decimaltal skrivs med punkt, till exempel 0.9.';
  if (before.endsWith(',') && found.startsWith('}'))
    return 'Det står ett komma efter det sista fältet. Ta bort kommat.';
  if (before.endsWith(',') && found.startsWith(','))
    return 'Det står två komman efter varandra. Ta bort det ena.';
  return 'Här ska stå ett fältnamn inom citattecken.';
};

const valueMessage = (found: string, before: string): string => {
  if (before.endsWith(',') && found.startsWith(']'))
    return 'Det står ett komma efter det sista i listan. Ta bort kommat.';
  if (before.endsWith(',') && found.startsWith(','))
    return 'Det står två komman efter varandra. Ta bort det ena.';
  return 'Här saknas ett värde: text inom citattecken, ett tal, true, false, en lista eller fält.';
};

const symbolMessage = (found: string, before: string, after: string): string => {
  if (/^[”“„’‘'´`«»]/u.test(found))
    return `Citattecknet ${found.charAt(0)} går inte här. Skriv raka citattecken: ".`;
  if (found.startsWith(';')) return 'Semikolon går inte här. Mellan fält står ett komma.';
  if (found.startsWith('=')) return 'Likhetstecken går inte här. Mellan fältnamn och värde står ett kolon.';
  if (/^\s*:/u.test(after)) return `Fältnamnet ${found} ska stå inom raka citattecken: "${found}".`;
  if (before.endsWith('}')) return `”${found}” står efter filens slut. Ta bort det.`;
  return `”${found}” går inte. Text står inom citattecken; utan citattecken går bara tal, true, false och null.`;
};

const commaMessage = (found: string, before: string): string => {
  if (found.startsWith(']')) return 'Här står ] men det är en { som ska stängas, med }.';
  if (found.startsWith('}')) return 'Här står } men det är en [ som ska stängas, med ].';
  if (/^\D0$/u.test(before.slice(-2)) && /^\d/u.test(found)) return 'Ett tal får inte börja med 0.';
  return 'Det saknas ett komma före det som står här.';
};

/** By the parser's name for what it stumbled on. */
const PLAIN_MESSAGES: Readonly<Record<string, string>> = {
  ColonExpected: 'Det saknas ett kolon mellan fältnamnet och värdet.',
  CloseBraceExpected: 'En klammerparentes { stängs aldrig. Lägg till }.',
  CloseBracketExpected: 'En hakparentes [ stängs aldrig. Lägg till ].',
  InvalidCommentToken: 'Kommentarer går inte i den här filen. Ta bort kommentaren.',
  UnexpectedEndOfComment: 'Kommentarer går inte i den här filen. Ta bort kommentaren.',
  UnexpectedEndOfString: 'Texten saknar citattecken på slutet.',
  InvalidEscapeCharacter: 'Ett omvänt snedstreck i en text skrivs två gånger: \\\\.',
  InvalidUnicode: 'Ett omvänt snedstreck i en text skrivs två gånger: \\\\.',
  InvalidCharacter: 'Texten innehåller en tabb eller ett annat osynligt tecken. Skriv ett mellanslag.',
};

/** One sentence on what is wrong with the file's form at the first place where it cannot be read. */
const syntaxMessage = (text: string, { error, offset, length }: ParseError): string => {
  const name = printParseErrorCode(error);
  const found = text.slice(offset, offset + Math.max(1, length));
  const before = text.slice(0, offset).trimEnd();
  if (name === 'InvalidSymbol') return symbolMessage(found, before, text.slice(offset + length));
  if (name === 'PropertyNameExpected') return propertyMessage(found, before);
  if (name === 'ValueExpected') return valueMessage(found, before);
  if (name === 'CommaExpected') return commaMessage(found, before);
  if (name === 'EndOfFileExpected') return `”${found}” står efter filens slut. Ta bort det.`;
  return PLAIN_MESSAGES[name] ?? 'Talet går inte att läsa. Skriv till exempel 1200 eller 0.9.';
};

const doubleFields = (node: Node): Node[] => {
  const below = node.children ?? [];
  const keys = node.type === 'object' ? below.flatMap(({ children }) => children?.[0] ?? []) : [];
  const double = keys.filter((key, index) => keys.findIndex(({ value }) => value === key.value) !== index);
  return [...double, ...below.flatMap(doubleFields)];
};

const nodeAt = (root: Node | undefined, path: Path, atKey: boolean): Node | undefined => {
  for (let length = path.length; length > 0; length -= 1) {
    const node = root && findNodeAtLocation(root, path.slice(0, length));
    if (node !== undefined)
      return atKey && length === path.length ? (node.parent?.children?.[0] ?? node) : node;
  }
  return root;
};

/** Reads a JSON file. Collects every fault; `value` is there only when there is none. */
export const readJson = <T>(
  file: string,
  source: string,
  schema: v.GenericSchema<unknown, T>,
): { value?: T; placeOf: PlaceOf; faults: Fault[] } => {
  const errors: ParseError[] = [];
  const root = parseTree(source, errors, { disallowComments: true, allowTrailingComma: false });
  const placeOf: PlaceOf = (path, atKey = false) => placeAt(source, nodeAt(root, path, atKey)?.offset ?? 0);
  const [first] = errors;
  if (source.trim() === '')
    return {
      placeOf,
      faults: [
        {
          file,
          line: 1,
          column: 1,
          message: 'Filen är tom. Den ska innehålla minst { "name": "…", "checked": "2026-11" }.',
        },
      ],
    };
  // What follows after the first place that cannot be read is mostly its consequence.
  if (first !== undefined)
    return {
      placeOf,
      faults: [{ file, ...placeAt(source, first.offset), message: syntaxMessage(source, first) }],
    };
  if (root?.type !== 'object')
    return {
      placeOf,
      faults: [{ file, ...placeOf([]), message: 'Filen ska börja med { och sluta med }, med fält mellan.' }],
    };
  const double = doubleFields(root).map(({ value, offset }) => ({
    file,
    ...placeAt(source, offset),
    field: String(value),
    message: `Fältet ”${String(value)}” står två gånger. Ta bort det ena.`,
  }));
  const result = v.safeParse(schema, getNodeValue(root), { abortPipeEarly: true });
  const faults = [...double, ...issueFaults(file, result.issues ?? [], placeOf, schema)];
  return faults.length === 0 && result.success
    ? { value: result.output, placeOf, faults }
    : { placeOf, faults };
};
