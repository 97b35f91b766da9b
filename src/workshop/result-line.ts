/**
 * One participant's result as one line of numbers: no text from a document, no names. A line is sent by mail and pasted, so
 * each cell says what it is, the cells may stand in any order, and the last one shows that the line is whole:
 *
 *     saklig-1;ovning;deltagare=k7m2qx;ovning=sortera-1;ratt=12;av=15;forsok=2;minuter=14;kontroll=3f0a
 */
import {
  byName,
  count,
  decimal,
  type FieldForm,
  id,
  oneOf,
  type Pair,
  pair,
  participant,
  term,
} from './line-fields';

/** Name and version of the format. A reader that meets another version says so. */
const FORMAT = 'saklig-1';

/** Six letters and digits, drawn anew at each visit to a page: it tells participants apart and nothing else. */
interface Sent {
  readonly participant: string;
}

/** One document before and after the participant worked on it. */
export interface BeforeAfterResult extends Sent {
  readonly kind: 'before-after';
  /** Id of a template. */
  readonly documentType: string;
  readonly minutes: number;
  readonly words: Pair;
  /** Rounded to one decimal. */
  readonly lix: Pair;
  /** Sections with text. */
  readonly sections: Pair;
  /** Claims without a source. */
  readonly unsourced: Pair;
  /** Number of remarks by rule id; rules with none are left out. */
  readonly remarks: ReadonlyMap<string, Pair>;
  /** How many fewer times each term of Saklig's own word list stands; see `termId`. */
  readonly replaced: ReadonlyMap<string, number>;
}

/** One exercise done: answers that were right, of how many, at which try, and whole minutes from opening it. */
export interface ExerciseResult extends Sent {
  readonly kind: 'exercise';
  /** Id of the exercise. */
  readonly exercise: string;
  readonly right: number;
  readonly of: number;
  readonly tries: number;
  readonly minutes: number;
}

/** The survey answered once. */
export interface SurveyResult extends Sent {
  readonly kind: 'survey';
  /** Id of the survey. */
  readonly survey: string;
  readonly moment: 'before' | 'after';
  /** Answers by question id; questions that were passed over are left out. */
  readonly answers: ReadonlyMap<string, number>;
}

export type ResultLine = BeforeAfterResult | ExerciseResult | SurveyResult;
export type ResultKind = ResultLine['kind'];

type Fields<T> = {
  readonly [K in Exclude<keyof T, 'kind'>]: readonly [name: string, form: FieldForm<T[K]>];
};

const PARTICIPANT = ['deltagare', participant] as const;

const FIELDS: {
  readonly 'before-after': Fields<BeforeAfterResult>;
  readonly exercise: Fields<ExerciseResult>;
  readonly survey: Fields<SurveyResult>;
} = {
  'before-after': {
    participant: PARTICIPANT,
    documentType: ['typ', id],
    minutes: ['minuter', count],
    words: ['ord', pair(count)],
    lix: ['lix', pair(decimal)],
    sections: ['avsnitt', pair(count)],
    unsourced: ['utan-kalla', pair(count)],
    remarks: ['anmarkningar', byName(id, pair(count))],
    replaced: ['bytta', byName(term, count)],
  },
  exercise: {
    participant: PARTICIPANT,
    exercise: ['ovning', id],
    right: ['ratt', count],
    of: ['av', count],
    tries: ['forsok', count],
    minutes: ['minuter', count],
  },
  survey: {
    participant: PARTICIPANT,
    survey: ['enkat', id],
    moment: ['tillfalle', oneOf({ fore: 'before', efter: 'after' })],
    answers: ['svar', byName(id, count)],
  },
};

const NAMES: Readonly<Record<string, ResultKind>> = {
  'fore-efter': 'before-after',
  ovning: 'exercise',
  enkat: 'survey',
};

const nameOf = (kind: ResultKind): string => Object.keys(NAMES).find((name) => NAMES[name] === kind) ?? '';

const CHECK = 'kontroll';

/** Four hexadecimal digits by which a changed or cut line is told (FNV-1a over UTF-16 units, 32 bits, folded to 16). */
const checksum = (text: string): string => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return ((hash >>> 16) ^ (hash & 0xffff)).toString(16).padStart(4, '0');
};

const fieldsOf = (kind: ResultKind): [key: string, name: string, form: FieldForm<unknown>][] =>
  Object.entries(FIELDS[kind] as Readonly<Record<string, readonly [string, FieldForm<unknown>]>>).map(
    ([key, [name, form]]) => [key, name, form],
  );

/** The line to copy, without a line break. */
export const writeResultLine = (result: ResultLine): string => {
  const values: Readonly<Record<string, unknown>> = { ...result };
  const cells = fieldsOf(result.kind).map(([key, name, form]) => `${name}=${form.write(values[key])}`);
  const line = [FORMAT, nameOf(result.kind), ...cells].join(';');
  return `${line};${CHECK}=${checksum(line)}`;
};

/** The named cells, or a Swedish sentence on the first that is no named cell or stands twice. */
const namedCells = (cells: readonly string[]): ReadonlyMap<string, string> | string => {
  const found = new Map<string, string>();
  for (const cell of cells) {
    const at = cell.indexOf('=');
    if (at < 1) return `”${cell}” är inget fält. Ett fält skrivs namn=värde.`;
    const name = cell.slice(0, at);
    if (found.has(name)) return `Fältet ”${name}” står två gånger.`;
    found.set(name, cell.slice(at + 1));
  }
  return found;
};

/** What no single field can tell. */
const contradiction = (result: ResultLine): string | undefined =>
  result.kind === 'exercise' && result.right > result.of ? 'Raden har fler rätt än frågor.' : undefined;

const cellsOf = (text: string): readonly string[] => {
  // Excel puts tabs and quotes around the cells, e-mail blanks.
  const cells = text
    .trim()
    .split(/[;\t]/u)
    .map((cell) => cell.replaceAll('"', '').trim());
  while (cells.at(-1) === '') cells.pop();
  return cells;
};

/** What is wrong with a line that should end with its checksum. */
const faultAtEnd = (cells: readonly string[]): string | undefined => {
  const last = cells.at(-1);
  if (last?.startsWith(`${CHECK}=`) !== true) return 'Radens slut saknas. Kopiera hela raden.';
  return last === `${CHECK}=${checksum(cells.slice(0, -1).join(';'))}`
    ? undefined
    : 'Raden har ändrats eller blivit avklippt på vägen. Be om den på nytt.';
};

/** The values of the fields of a kind; a Swedish sentence says what is wrong with one. */
const valuesIn = (
  named: ReadonlyMap<string, string>,
  kind: ResultKind,
): Readonly<Record<string, unknown>> | string => {
  const known = fieldsOf(kind);
  const unknown = [...named.keys()].find((key) => !known.some(([, field]) => field === key));
  if (unknown !== undefined) return `Fältet ”${unknown}” finns inte i rader av sorten ”${nameOf(kind)}”.`;
  const values: Record<string, unknown> = {};
  for (const [key, field, form] of known) {
    const written = named.get(field);
    if (written === undefined) return `Fältet ”${field}” saknas.`;
    const value = form.read(written);
    if (value === undefined) return `Fältet ”${field}” är ”${written}” men ska vara ${form.expects}.`;
    values[key] = value;
  }
  return values;
};

/** Reads one line; a Swedish sentence says what is wrong with it. */
export const readResultLine = (text: string): ResultLine | string => {
  const cells = cellsOf(text);
  const [format = '', name = '', ...rest] = cells;
  if (!/^saklig-\d+$/u.test(format)) return 'Raden är ingen resultatrad från Saklig.';
  if (format !== FORMAT)
    return `Raden är skriven av en annan version av Saklig (${format}). Den här sidan läser ${FORMAT}.`;
  const kind = Object.hasOwn(NAMES, name) ? NAMES[name] : undefined;
  if (kind === undefined)
    return `Raden är av en okänd sort: ”${name}”. Sorterna är ${Object.keys(NAMES).join(', ')}.`;
  const fault = faultAtEnd(cells);
  if (fault !== undefined) return fault;
  const named = namedCells(rest.slice(0, -1));
  if (typeof named === 'string') return named;
  const values = valuesIn(named, kind);
  if (typeof values === 'string') return values;
  const result = { kind, ...values } as unknown as ResultLine;
  return contradiction(result) ?? result;
};

const SIGNS = 'abcdefghjkmnpqrstuvwxyz23456789';

/** A participant's code from six random bytes, without signs that are easily mixed up. */
export const participantCode = (random: Uint8Array): string =>
  Array.from(random.slice(0, 6), (byte) => SIGNS[byte % SIGNS.length]).join('');
