import { rules, type Setup } from '../../engine/index';
import {
  type DocumentResult,
  remarksPerThousandWords,
  type Share,
  summarise,
  type Tally,
  tallyOf,
} from '../summarise';
import type { CriterionResult, Doubt } from '../assess';
import type { Passage } from '../audit-review';
import type { Plan } from '../plan';

/** All that a report tells. */
export interface AuditReport {
  readonly plan: Plan;
  readonly setup: Setup;
  /** Documents in the folder, before the sample. */
  readonly found: number;
  /** Files of other kinds in the folder. */
  readonly others: number;
  readonly sample?: { readonly size: number; readonly seed: number };
  /** In the order of their running numbers. */
  readonly documents: readonly {
    readonly number: number;
    readonly result: DocumentResult;
    readonly passages: readonly Passage[];
  }[];
  readonly unusable: readonly { readonly number: number; readonly error: string }[];
  readonly withText: boolean;
}

/** A share is shown in per cent, or as a dash when nothing was counted. */
export type Cell = string | number | Share;

export interface Table {
  readonly title: string;
  /** Swedish: how the table is read. */
  readonly note?: string;
  readonly columns: readonly { readonly heading: string; readonly width: number }[];
  readonly rows: readonly (readonly Cell[])[];
  /** The last row sums up. */
  readonly hasTotal?: boolean;
}

const STATUS: Readonly<Record<CriterionResult['status'], string>> = {
  met: 'ja',
  unmet: 'nej',
  undecided: 'kräver mänsklig bedömning',
  'not-applicable': 'gäller inte',
};

const DOUBT: Readonly<Record<Doubt, string>> = {
  'by-hand': 'Frågan går inte att besvara säkert av ett program',
  'unknown-type': 'Saklig känner inte igen dokumenttypen',
  'no-text': 'Dokumentet har ingen löpande text',
  'no-headings': 'Dokumentet har inga rubriker',
  'not-read': 'Det som söks kan stå i en textruta, en bild eller något annat som Saklig inte läser',
  'not-relevant': 'Avsnittet är markerat som ej aktuellt',
  'rule-off': 'Regeln är avstängd i era inställningar',
};

export const rounded = (value: number): number => Math.round(value * 10) / 10;

/** K1, K2 …: how criteria are called where their questions have no room. */
export const codeOf = (index: number): string => `K${index + 1}`;

const typeName = ({ setup }: AuditReport, id: string): string =>
  setup.templates.find((template) => template.id === id)?.name ?? 'okänd';

const tallyCells = ({ share, undecided }: Tally): Cell[] => [
  share.numerator,
  share.denominator,
  share,
  undecided,
];

const TALLY_COLUMNS = [
  { heading: 'Uppfyllt', width: 10 },
  { heading: 'Avgjort', width: 10 },
  { heading: 'Andel uppfyllt', width: 14 },
  { heading: 'Kräver mänsklig bedömning', width: 18 },
];

/** "1–4, 7": running numbers in few signs. */
const ranges = (numbers: readonly number[]): string => {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last?.[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
};

const aboutTable = (report: AuditReport): Table => {
  const { plan, found, others, sample, documents, unusable, withText } = report;
  const results = documents.map(({ result }) => result);
  const { total, length, words, remarks } = summarise(results, plan);
  return {
    title: 'Om granskningen',
    columns: [
      { heading: 'Vad', width: 44 },
      { heading: 'Värde', width: 60 },
    ],
    rows: [
      ['Granskningsplan', `${plan.name}, genomgången ${plan.checked}`],
      ['Dokument i mappen', found],
      ...(sample === undefined
        ? []
        : [['Slumpmässigt urval', `${sample.size} dokument, slumpfrö ${sample.seed}`]]),
      ['Granskade dokument', documents.length],
      ['Dokument som inte gick att läsa', unusable.length],
      ['Filer av annat slag, inte granskade', others],
      ['Svar som är avgjorda', total.share.denominator],
      ['– varav uppfyllda', total.share.numerator],
      ['– andel uppfyllda', total.share],
      ['Svar som kräver mänsklig bedömning', total.undecided],
      ['Dokument med längdmål', length.denominator],
      ['– varav inom målet', length.numerator],
      ['– andel inom målet', length],
      ['Ord sammanlagt', words],
      ['Anmärkningar per 1 000 ord', rounded(remarksPerThousandWords({ words, remarks }))],
      [
        'Text ur dokumenten',
        withText ? 'Rapporten innehåller text ur dokumenten.' : 'Rapporten innehåller ingen text.',
      ],
    ],
  };
};

const criteriaTable = ({ plan, setup, documents }: AuditReport): Table => {
  const { criteria, total } = summarise(
    documents.map(({ result }) => result),
    plan,
  );
  return {
    title: 'Kriterier',
    note: 'Andelen är uppfyllda av avgjorda svar. Svar som kräver mänsklig bedömning står för sig och ingår inte i andelen.',
    columns: [
      { heading: 'Kod', width: 8 },
      { heading: 'Fråga', width: 70 },
      ...TALLY_COLUMNS,
      { heading: 'Gäller inte', width: 12 },
      { heading: 'Källa', width: 44 },
    ],
    rows: [
      ...plan.criteria.map(({ question, source }, index): Cell[] => {
        const tally = criteria[index]?.tally ?? tallyOf([]);
        const named = setup.sources.find(({ id }) => id === source)?.name ?? source;
        return [codeOf(index), question, ...tallyCells(tally), tally.notApplicable, named];
      }),
      ['Totalt', 'Alla kriterier', ...tallyCells(total), total.notApplicable, ''],
    ],
    hasTotal: true,
  };
};

/** One row a document. */
export const documentsTable = (report: AuditReport): Table => ({
  title: 'Dokument',
  note: 'Dokumenten har löpnummer. Vilken fil ett nummer gäller står bara i nyckelfilen, om en sådan har begärts.',
  columns: [
    { heading: 'Nr', width: 7 },
    { heading: 'Dokumenttyp', width: 34 },
    { heading: 'Ord', width: 8 },
    { heading: 'Längdmål', width: 10 },
    { heading: 'Inom målet', width: 10 },
    { heading: 'Anmärkningar per 1 000 ord', width: 16 },
    ...TALLY_COLUMNS,
    ...report.plan.criteria.map((_, index) => ({ heading: codeOf(index), width: 12 })),
  ],
  rows: report.documents.map(({ number, result }) => {
    const { documentType, words, goal, criteria } = result;
    return [
      number,
      typeName(report, documentType),
      words,
      goal?.limit ?? '',
      goal === undefined ? '' : goal.status === 'over' ? 'nej' : 'ja',
      rounded(remarksPerThousandWords(result)),
      ...tallyCells(tallyOf(criteria)),
      ...criteria.map(({ status }) => STATUS[status]),
    ];
  }),
});

/** Documents in one cell; more would not fit into a cell of Excel. */
const IN_A_ROW = 1000;

const byHandTable = ({ plan, documents }: AuditReport): Table => ({
  title: 'Kräver mänsklig bedömning',
  note: 'Det här har Saklig inte kunnat avgöra. Läs dokumenten med de här numren.',
  columns: [
    { heading: 'Kod', width: 8 },
    { heading: 'Varför', width: 50 },
    { heading: 'Titta på', width: 60 },
    { heading: 'Antal', width: 8 },
    { heading: 'Dokument nr', width: 60 },
  ],
  rows: plan.criteria.flatMap(({ byHand }, index) =>
    (Object.keys(DOUBT) as Doubt[]).flatMap((doubt) => {
      const numbers = documents
        .filter(({ result }) => result.criteria[index]?.doubt === doubt)
        .map(({ number }) => number);
      return Array.from({ length: Math.ceil(numbers.length / IN_A_ROW) }, (_, part): Cell[] => {
        const some = numbers.slice(part * IN_A_ROW, (part + 1) * IN_A_ROW);
        return [codeOf(index), DOUBT[doubt], byHand ?? '', some.length, ranges(some)];
      });
    }),
  ),
});

const unusableTable = ({ unusable }: AuditReport): Table => ({
  title: 'Gick inte att läsa',
  columns: [
    { heading: 'Nr', width: 7 },
    { heading: 'Varför', width: 90 },
  ],
  rows: unusable.map(({ number, error }) => [number, error]),
});

const passagesTable = ({ documents }: AuditReport): Table => ({
  title: 'Text ur dokumenten',
  note: 'Ställen som gör att ett kriterium inte är uppfyllt. Tabellen kan innehålla uppgifter som omfattas av sekretess.',
  columns: [
    { heading: 'Nr', width: 7 },
    { heading: 'Regel', width: 34 },
    { heading: 'Text', width: 80 },
    { heading: 'Anmärkning', width: 80 },
  ],
  rows: documents.flatMap(({ number, passages }) =>
    passages.map(({ rule, text, message }) => [
      number,
      rules.find(({ id }) => id === rule)?.title ?? rule,
      text,
      message,
    ]),
  ),
});

/** The tables of a report, in reading order; those that would be empty are left out. */
export const tablesOf = (report: AuditReport): readonly Table[] =>
  [
    aboutTable(report),
    criteriaTable(report),
    documentsTable(report),
    byHandTable(report),
    unusableTable(report),
    ...(report.withText ? [passagesTable(report)] : []),
  ].filter(({ rows }) => rows.length > 0);

/** What stands under each criterion's column when all documents are added up. */
export const totalsByCriterion = ({ plan, documents }: AuditReport): readonly Tally[] =>
  summarise(
    documents.map(({ result }) => result),
    plan,
  ).criteria.map(({ tally }) => tally);
