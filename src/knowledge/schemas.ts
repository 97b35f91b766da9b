import type {
  AbbreviationEntry,
  HeadingWords,
  LawReference,
  Source,
  Template,
  TermEntry,
  ValueWordEntry,
  WordClass,
} from '../engine/index';
import * as v from 'valibot';

const list = (values: readonly string[]) => `Tillåtet: ${values.join(', ')}.`;
const required = (what: string) =>
  v.pipe(v.string(`Här ska stå text: ${what}.`), v.trim(), v.minLength(1, `${what} saknas.`));
const oneOf = <const T extends readonly string[]>(values: T) => v.picklist(values, list(values));
const wholeNumber = (what: string) =>
  v.pipe(
    v.number(`Här ska stå ett heltal: ${what}.`),
    v.integer(`Här ska stå ett heltal: ${what}.`),
    v.minValue(1, `Talet ska vara minst 1: ${what}.`),
  );
const id = v.pipe(
  required('Ett id'),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, 'Ett id skrivs med små bokstäver a–z, siffror och bindestreck.'),
);

export const HOLDS = ['fact', 'assessment', 'both'] as const;
export const REQUIREMENTS = ['required', 'recommended', 'optional'] as const;
export const ROLES = [
  'basic-data',
  'matter',
  'method',
  'history',
  'child-view',
  'guardian-view',
  'area',
  'assessment',
  'child-interest',
  'goals',
  'proposal',
  'communication',
  'signature',
  'entry',
] as const;

export const sourcesSchema: v.GenericSchema<unknown, Source[]> = v.array(
  v.strictObject({
    id,
    name: required('Källans namn'),
    url: v.exactOptional(v.pipe(v.string(), v.url('Adressen ska börja med https:// och vara fullständig.'))),
    status: oneOf(['verified', 'draft', 'proposal']),
    checked: v.pipe(
      required('När källan kontrollerades'),
      v.regex(/^\d{4}-\d{2}(?:-\d{2})?$/u, 'Skriv år och månad, till exempel 2026-11.'),
    ),
    says: required('Vad källan säger'),
  }),
  'Filen ska vara en lista med källor.',
);

export const headingWordsSchema: v.GenericSchema<unknown, HeadingWords[]> = v.array(
  v.strictObject({
    holds: oneOf(HOLDS),
    role: v.exactOptional(oneOf(ROLES)),
    words: v.pipe(
      v.array(required('Ett rubrikord'), 'Här ska stå en lista med rubriker.'),
      v.minLength(1, 'Listan behöver minst en rubrik.'),
    ),
  }),
  'Filen ska vara en lista med grupper av rubrikord.',
);

const citation = v.pipe(
  required('Hänvisningen'),
  v.regex(/^\d{1,2} kap\. \d{1,2}(?: [a-c])? §$/u, 'Skriv kapitel och paragraf, till exempel 11 kap. 1 §.'),
);

export const lawReferencesSchema: v.GenericSchema<unknown, LawReference[]> = v.array(
  v.strictObject({
    matter: required('Saken'),
    words: v.pipe(
      v.array(required('Ett ord'), 'Här ska stå en lista med ord.'),
      v.minLength(1, 'Listan behöver minst ett ord.'),
    ),
    old: citation,
    new: citation,
    source: id,
  }),
  'Filen ska vara en lista med hänvisningar.',
);

const texts = (what: string) => v.array(required(what), `Här ska stå en lista: ${what}.`);

export const templateSchema: v.GenericSchema<unknown, Template> = v.strictObject(
  {
    id,
    name: required('Mallens namn'),
    version: wholeNumber('mallens version'),
    changes: v.exactOptional(
      v.array(
        v.strictObject({
          version: v.pipe(
            wholeNumber('versionen som ändringen kom med'),
            v.minValue(2, 'En ändring hör till version 2 eller senare.'),
          ),
          says: required('Vad som har ändrats'),
        }),
        'Här ska stå en lista med ändringar.',
      ),
    ),
    concernsChild: v.boolean('Skriv true om dokumentet gäller ett barn, annars false.'),
    titles: v.pipe(texts('En titel'), v.minLength(1, 'Skriv minst en titel som dokumentet kan ha.')),
    words: v.exactOptional(wholeNumber('antal ord')),
    goalSource: v.exactOptional(id),
    sections: v.pipe(
      v.array(
        v.strictObject({
          id,
          heading: required('Rubriken'),
          level: v.pipe(wholeNumber('rubrikens nivå'), v.maxValue(3, 'Nivån ska vara 1, 2 eller 3.')),
          synonyms: texts('En synonym'),
          requirement: oneOf(REQUIREMENTS),
          holds: oneOf(HOLDS),
          role: v.exactOptional(oneOf(ROLES)),
          help: required('Hjälptexten'),
          questions: texts('En fråga'),
          sources: v.pipe(texts('En källa'), v.minLength(1, 'Ange minst en källa.')),
          words: v.exactOptional(wholeNumber('antal ord')),
        }),
        'Här ska stå en lista med avsnitt.',
      ),
      v.minLength(1, 'Mallen behöver minst ett avsnitt.'),
    ),
  },
  'Filen ska vara en mall med fälten id, name, version, concernsChild, titles och sections.',
);

export const WORD_CLASSES: Readonly<Record<string, WordClass | undefined>> = {
  verb: 'verb',
  substantiv: 'noun',
  adjektiv: 'adjective',
  adverb: 'adverb',
  preposition: 'preposition',
  konjunktion: 'conjunction',
  pronomen: 'pronoun',
  fras: undefined,
};

/** What a word list can say in the column klass. */
export const WORD_CLASS_NAMES: readonly string[] = Object.keys(WORD_CLASSES);

const wordClass = v.pipe(v.string(), oneOf(WORD_CLASS_NAMES));
export const withClass = (klass: string): { readonly wordClass?: WordClass } => {
  const found = WORD_CLASSES[klass];
  return found === undefined ? {} : { wordClass: found };
};
const text = v.pipe(v.string(), v.trim());

/** The replacements in a cell, `|` between them; `-` means: strike the word. */
export const replacementsOf = (cell: string): string[] =>
  cell.trim() === ''
    ? []
    : cell.split('|').map((part) => {
        const replacement = part.trim();
        return replacement === '-' ? '' : replacement;
      });

export const TERM_COLUMNS = [
  'term',
  'typ',
  'klass',
  'ersättning',
  'åtgärd',
  'förklaring',
  'när_inte',
  'exempel',
  'exempel_efter',
  'tillåt',
  'källa',
] as const;

export const TERM_TYPES = [
  'kansliord',
  'fras',
  'utfyllnad',
  'nominalisering',
  'dubbelnegation',
  'dar-har',
  'modeord',
  'forlangning',
  'jargong',
  'fackterm',
] as const;

export const TERM_ACTIONS = ['byt', 'stryk', 'skriv om', 'förklara'] as const;

export const termSchema: v.GenericSchema<unknown, TermEntry> = v.pipe(
  v.strictObject({
    term: required('Ordet'),
    typ: oneOf(TERM_TYPES),
    klass: wordClass,
    ersättning: text,
    åtgärd: oneOf(TERM_ACTIONS),
    förklaring: required('Förklaringen'),
    när_inte: text,
    exempel: required('Ett exempel'),
    exempel_efter: text,
    tillåt: text,
    källa: required('Källan'),
  }),
  v.transform((row) => ({
    term: row.term,
    type: row.typ,
    ...withClass(row.klass),
    replacements: replacementsOf(row.ersättning),
    action: row.åtgärd,
    explanation: row.förklaring,
    exception: row.när_inte,
    example: row.exempel,
    exampleAfter: row.exempel_efter,
    allow: row.tillåt,
    source: row.källa,
  })),
);

export const VALUE_WORD_COLUMNS = [
  'term',
  'klass',
  'grad',
  'typ',
  'förklaring',
  'fråga',
  'exempel',
  'tillåt',
  'källa',
] as const;

export const valueWordSchema: v.GenericSchema<unknown, ValueWordEntry> = v.pipe(
  v.strictObject({
    term: required('Ordet'),
    klass: wordClass,
    grad: oneOf(['stark', 'svag']),
    typ: oneOf(['värdeord', 'etikett', 'distansverb', 'slutsats']),
    förklaring: required('Förklaringen'),
    fråga: text,
    exempel: required('Ett exempel'),
    tillåt: text,
    källa: required('Källan'),
  }),
  v.transform((row) => ({
    term: row.term,
    ...withClass(row.klass),
    degree: row.grad,
    type: row.typ,
    explanation: row.förklaring,
    question: row.fråga,
    example: row.exempel,
    allow: row.tillåt,
    source: row.källa,
  })),
);

export const ABBREVIATION_COLUMNS = ['förkortning', 'utskrivet', 'typ', 'fråga'] as const;

export const abbreviationSchema: v.GenericSchema<unknown, AbbreviationEntry> = v.pipe(
  v.strictObject({
    förkortning: required('Förkortningen'),
    utskrivet: text,
    typ: oneOf(['allmän', 'lag', 'fack', 'slarv', 'känd']),
    fråga: text,
  }),
  v.transform((row) => ({
    abbreviation: row.förkortning,
    expansion: row.utskrivet,
    type: row.typ,
    question: row.fråga,
  })),
);
