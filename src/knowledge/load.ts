import type {
  AbbreviationEntry,
  HeadingWords,
  LawReference,
  Setup,
  Source,
  Template,
  TermEntry,
  ValueWordEntry,
} from '../engine/index';
import type { GenericSchema } from 'valibot';
import { type Collector, newCollector, single, unknownSources, use } from './collect';
import type { Fault } from './fault';
import { readCsv } from './read-csv';
import { readTemplate } from './read-template';
import { readYaml } from './read-yaml';
import {
  ABBREVIATION_COLUMNS,
  TERM_COLUMNS,
  VALUE_WORD_COLUMNS,
  abbreviationSchema,
  headingWordsSchema,
  lawReferencesSchema,
  sourcesSchema,
  termSchema,
  valueWordSchema,
} from './schemas';

/** A file by its path under src/knowledge: `sources.yaml`, `templates/lvu-underlag.yaml`, `ordlista-kansli.csv`. */
export interface KnowledgeFile {
  readonly name: string;
  readonly text: string;
}

/** Share of a length goal from which a text counts as near it; the project's proposal. */
const NEAR_LIMIT = 0.9;

interface Parts extends Collector {
  readonly templates: Template[];
  readonly headingWords: HeadingWords[];
  readonly lawReferences: LawReference[];
  readonly sources: Source[];
  readonly terms: TermEntry[];
  readonly valueWords: ValueWordEntry[];
  readonly abbreviations: AbbreviationEntry[];
}

const addRows = <T extends { readonly source?: string }>(
  parts: Parts,
  { name: file, text }: KnowledgeFile,
  [columns, schema, into, what, keyOf]: readonly [
    readonly string[],
    GenericSchema<unknown, T>,
    T[],
    string,
    (entry: T) => string,
  ],
): void => {
  const { rows, faults } = readCsv(file, text, columns, schema);
  parts.faults.push(...faults);
  for (const { value, line } of rows) {
    into.push(value);
    single(parts, what, keyOf(value), { file, line });
    if (value.source !== undefined) use(parts, value.source, { file, line, field: 'källa' });
  }
};

const addFile = (parts: Parts, file: KnowledgeFile): void => {
  const { name, text } = file;
  if (name === 'sources.yaml') {
    const { value, placeOf, faults } = readYaml(name, text, sourcesSchema);
    parts.faults.push(...faults);
    value?.forEach((source, index) => {
      parts.sources.push(source);
      single(parts, 'Källan', source.id, { file: name, ...placeOf([index, 'id']) });
    });
  } else if (name === 'heading-words.yaml') {
    const { value, faults } = readYaml(name, text, headingWordsSchema);
    parts.faults.push(...faults);
    parts.headingWords.push(...(value ?? []));
  } else if (name === 'law-references.yaml') {
    const { value, placeOf, faults } = readYaml(name, text, lawReferencesSchema);
    parts.faults.push(...faults);
    value?.forEach((row, index) => {
      parts.lawReferences.push(row);
      use(parts, row.source, { file: name, ...placeOf([index, 'source']) });
    });
  } else if (/^templates\/[^/]+\.yaml$/u.test(name)) {
    const read = readTemplate(parts, name, text);
    if (read !== undefined) parts.templates.push(read.template);
  } else if (/^ordlista(?:-[^/]+)?\.csv$/u.test(name))
    addRows(parts, file, [
      TERM_COLUMNS,
      termSchema,
      parts.terms,
      'Ordet',
      ({ term, wordClass }) => `${term}${wordClass === undefined ? '' : ` (${wordClass})`}`,
    ]);
  else if (name === 'vardeord.csv')
    addRows(parts, file, [
      VALUE_WORD_COLUMNS,
      valueWordSchema,
      parts.valueWords,
      'Värdeordet',
      ({ term }) => term,
    ]);
  else if (name === 'forkortningar.csv')
    addRows<AbbreviationEntry & { readonly source?: string }>(parts, file, [
      ABBREVIATION_COLUMNS,
      abbreviationSchema,
      parts.abbreviations,
      'Förkortningen',
      ({ abbreviation }) => abbreviation,
    ]);
  else
    parts.faults.push({
      file: name,
      line: 1,
      message:
        'Filen känns inte igen. Tillåtna namn: sources.yaml, heading-words.yaml, law-references.yaml, templates/NAMN.yaml, ordlista-NAMN.csv, vardeord.csv, forkortningar.csv.',
    });
};

/** Builds a setup from knowledge files. Reads all of them and collects every fault; throws nothing. */
export const loadKnowledge = (
  files: readonly KnowledgeFile[],
): { readonly setup: Setup } | { readonly faults: readonly Fault[] } => {
  const parts: Parts = {
    templates: [],
    headingWords: [],
    lawReferences: [],
    sources: [],
    terms: [],
    valueWords: [],
    abbreviations: [],
    ...newCollector(),
  };
  for (const file of files) addFile(parts, file);
  const known = parts.sources.map(({ id }) => id);
  parts.faults.push(...unknownSources(parts, known, 'sources.yaml'));
  if (parts.faults.length > 0) return { faults: parts.faults };
  const { templates, headingWords, lawReferences, sources, terms, valueWords, abbreviations } = parts;
  return {
    setup: {
      templates,
      headingWords,
      lawReferences,
      sources,
      terms,
      valueWords,
      abbreviations,
      rules: {},
      nearLimit: NEAR_LIMIT,
    },
  };
};
