import type { TermEntry, TermType } from '../engine/index';
import { type Collector, single, use } from '../knowledge/collect';
import { type Fault, shown } from '../knowledge/fault';
import { readCsv } from '../knowledge/read-csv';
import {
  TERM_ACTIONS,
  TERM_COLUMNS,
  TERM_TYPES,
  WORD_CLASS_NAMES,
  replacementsOf,
  withClass,
} from '../knowledge/schemas';
import * as v from 'valibot';
import { type Layer, type OwnRow, sourceIdOf } from './layer';

const EXCEL_ERROR = /^#(?:NAMN\?|NAME\?|REF!|REFERENS!|VÄRDEFEL!|VALUE!|SAKNAS!|N\/A|DIVISION\/0!|DIV\/0!)$/u;

/** The word itself, without the marks for inflection and compounds: `~ha kännedom om` → `ha kännedom om`. */
export const plainTerm = (term: string): string => term.replace(/[~*]/gu, '').toLowerCase();

const cell = v.pipe(
  v.string(),
  v.trim(),
  v.check((text) => !EXCEL_ERROR.test(text), 'Det är ett fel från Excel. Skriv in texten på nytt.'),
);

const oneOf = <const T extends readonly string[]>(values: T) =>
  v.pipe(cell, v.picklist(['', ...values], `Tillåtet: ${values.join(', ')}, eller tomt.`));

const rowSchema = v.strictObject({
  term: v.pipe(
    cell,
    v.minLength(1, 'Skriv ordet som raden gäller.'),
    v.maxLength(80, 'Ordet får ha högst 80 tecken.'),
    v.regex(/\p{L}/u, 'Ordet behöver minst en bokstav.'),
  ),
  typ: oneOf(TERM_TYPES),
  klass: oneOf(WORD_CLASS_NAMES),
  ersättning: cell,
  åtgärd: oneOf([...TERM_ACTIONS, 'tillåt']),
  förklaring: cell,
  när_inte: cell,
  exempel: cell,
  exempel_efter: cell,
  tillåt: cell,
  källa: cell,
});

type Row = v.InferOutput<typeof rowSchema>;

const actionOf = (row: Row): TermEntry['action'] => {
  if (row.åtgärd !== '' && row.åtgärd !== 'tillåt') return row.åtgärd;
  if (row.ersättning === '') return 'förklara';
  return row.ersättning === '-' ? 'stryk' : 'byt';
};

const DEFAULT_TYPES: Readonly<Record<TermEntry['action'], TermType>> = {
  byt: 'kansliord',
  stryk: 'utfyllnad',
  'skriv om': 'jargong',
  förklara: 'jargong',
};

const explanationOf = (row: Row, replacements: readonly string[], layer: Layer): string => {
  if (row.förklaring !== '') return row.förklaring;
  const [best = ''] = replacements;
  return best === ''
    ? `${layer.name} har valt att stryka ordet.`
    : `${layer.name} har valt att skriva ”${best}”.`;
};

const entryOf = (row: Row, layer: Layer): TermEntry => {
  const action = actionOf(row);
  const replacements = replacementsOf(row.ersättning);
  return {
    term: row.term,
    type: row.typ === '' ? DEFAULT_TYPES[action] : row.typ,
    ...withClass(row.klass),
    replacements,
    action,
    explanation: explanationOf(row, replacements, layer),
    exception: row.när_inte,
    example: row.exempel,
    exampleAfter: row.exempel_efter,
    allow: row.tillåt,
    source: row.källa === '' ? sourceIdOf(layer) : row.källa,
  };
};

const rowFaults = (row: Row): string[] => {
  if (row.åtgärd === 'tillåt')
    return row.ersättning === ''
      ? []
      : [
          `Raden tillåter ”${row.term}” men har ersättningen ${shown(row.ersättning)}. Ta bort ersättningen eller åtgärden.`,
        ];
  const faults: string[] = [];
  const replacements = replacementsOf(row.ersättning);
  if (row.ersättning === '' && row.förklaring === '')
    faults.push(`Ordet ”${row.term}” har varken ersättning eller förklaring. Fyll i minst en av dem.`);
  if (row.ersättning === '' && (row.åtgärd === 'byt' || row.åtgärd === 'stryk'))
    faults.push(
      row.åtgärd === 'byt'
        ? `Åtgärden är byt men ersättningen är tom. Skriv ett ord, eller välj åtgärden förklara eller skriv om.`
        : `Åtgärden är stryk men ersättningen är tom. Skriv - i kolumnen ersättning.`,
    );
  if (replacements.some((replacement) => plainTerm(replacement) === plainTerm(row.term)))
    faults.push(`Ersättningen är samma ord som ska bytas ut: ”${row.term}”. Skriv ett annat ord.`);
  if (row.ersättning !== '' && row.ersättning !== '-' && replacements.includes(''))
    faults.push(
      `Ersättningen ${shown(row.ersättning)} har en tom del. Skriv ett ord på var sida om strecket |.`,
    );
  if (replacements.length > 3)
    faults.push(`Ordet ”${row.term}” har ${replacements.length} ersättningar. Högst tre får plats.`);
  return faults;
};

/** Commas and tabs are what a spreadsheet writes when it is not set for Swedish. */
const separatorFault = (file: string, text: string): Fault | undefined => {
  const [head = ''] = text.replace(/^\uFEFF/u, '').split(/\r?\n/u);
  if (head.includes(';')) return undefined;
  const found = head.includes('\t') ? 'tabbar' : head.includes(',') ? 'komman' : undefined;
  return found === undefined
    ? undefined
    : {
        file,
        line: 1,
        value: head,
        message: `Kolumnerna skiljs åt med ${found}. Spara filen som ”CSV UTF-8” med semikolon mellan kolumnerna.`,
      };
};

/** Reads one ordlista*.csv of a layer. Faults, ids and sources go to the collector. */
export const readWordList = (collector: Collector, file: string, text: string, layer: Layer): OwnRow[] => {
  const separator = separatorFault(file, text);
  if (separator !== undefined) {
    collector.faults.push(separator);
    return [];
  }
  const { rows, faults } = readCsv(file, text, TERM_COLUMNS, rowSchema, ['term']);
  collector.faults.push(...faults);
  return rows.map(({ value: row, line }): OwnRow => {
    const { wordClass } = withClass(row.klass);
    const place = { file, line };
    collector.faults.push(...rowFaults(row).map((message) => ({ ...place, value: row.term, message })));
    single(
      collector,
      'Ordet',
      `${plainTerm(row.term)}${wordClass === undefined ? '' : ` (${row.klass})`}`,
      place,
    );
    if (row.källa !== '') use(collector, row.källa, { ...place, field: 'källa' });
    const entry = row.åtgärd === 'tillåt' ? undefined : entryOf(row, layer);
    return { ...place, entry, term: row.term, wordClass };
  });
};
