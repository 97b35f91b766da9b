import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LabelledDocument } from './corpus';
import { type KindScore, KINDS } from './score-kinds';
import type { RuleScore } from './score-rules';

/** The first measurement on a set of documents that nobody who works on the engine had read. Later ones are worth less. */
export interface FirstLook {
  /** ISO date of the measurement. */
  readonly date: string;
  /** Numbers of the documents: "51–60". */
  readonly documents: string;
  readonly count: number;
  readonly sentences: number;
  /** How many documents the model had learnt from. */
  readonly learntFrom: number;
  /** Macro-F1, then F1 in the order of `KINDS`; 0 to 1. */
  readonly figures: readonly number[];
  /** Remarks found of those expected, "100/134"; empty where they were not counted. */
  readonly flags: string;
  /** Tempting but right places that were remarked on, of all, "1/83"; empty where they were not counted. */
  readonly alarms: string;
}

const FILE = 'tests/evaluate/first-looks.csv';
const HEAD = `date;documents;count;sentences;learnt_from;macro_f1;${KINDS.join(';')};flags;alarms`;
const SHARE = /^(?:\d+\/\d+)?$/u;

/** Throws when a row is not as the head says. */
export const firstLooksIn = (csv: string): FirstLook[] => {
  const [head, ...rows] = csv.trim().split('\n');
  if (head !== HEAD) throw new RangeError(`${FILE} must begin with ${HEAD}`);
  return rows.map((row) => {
    const [date = '', documents = '', count, sentences, learntFrom, ...cells] = row.split(';');
    const figures = cells.slice(0, KINDS.length + 1);
    const [flags = '-', alarms = '-'] = cells.slice(KINDS.length + 1);
    const look = {
      date,
      documents,
      count: Number(count),
      sentences: Number(sentences),
      learntFrom: Number(learntFrom),
      figures: figures.map(Number),
      flags,
      alarms,
    };
    if (look.figures.some(Number.isNaN) || !SHARE.test(flags) || !SHARE.test(alarms))
      throw new RangeError(`${FILE} has a row that cannot be read: ${row}`);
    return look;
  });
};

export const readFirstLooks = (root = process.cwd()): FirstLook[] =>
  firstLooksIn(readFileSync(join(root, FILE), 'utf8'));

const numberOf = ({ name }: LabelledDocument): string => /^\d+/u.exec(name)?.[0] ?? name;

/** Lowest and highest number of some documents: "51–60", also where 100 stands before 91 among the file names. */
export const numbersOf = (documents: readonly LabelledDocument[]): string => {
  const numbers = documents.map(numberOf).sort((one, other) => Number(one) - Number(other));
  return [...new Set([numbers.at(0), numbers.at(-1)])].join('–');
};

const shareOf = (
  rules: readonly RuleScore[],
  part: 'recalled' | 'alarms',
  whole: 'flags' | 'traps',
): string => {
  const sum = (name: keyof RuleScore): number => rules.reduce((total, rule) => total + Number(rule[name]), 0);
  return `${sum(part)}/${sum(whole)}`;
};

export const firstLookOf = (
  documents: readonly LabelledDocument[],
  { kinds, rules }: { readonly kinds: KindScore; readonly rules: readonly RuleScore[] },
  { date, learntFrom }: Pick<FirstLook, 'date' | 'learntFrom'>,
): FirstLook => ({
  date,
  documents: numbersOf(documents),
  count: documents.length,
  sentences: kinds.count,
  learntFrom,
  figures: [kinds.macroF1, ...KINDS.map((kind) => kinds.classes[kind].f1)],
  flags: shareOf(rules, 'recalled', 'flags'),
  alarms: shareOf(rules, 'alarms', 'traps'),
});

export const firstLooksCsv = (looks: readonly FirstLook[]): string =>
  `${[
    HEAD,
    ...looks.map(({ date, documents, count, sentences, learntFrom, figures, flags, alarms }) =>
      [
        date,
        documents,
        count,
        sentences,
        learntFrom,
        ...figures.map((figure, i) => figure.toFixed(i === 0 ? 3 : 2)),
        flags,
        alarms,
      ].join(';'),
    ),
  ].join('\n')}\n`;

export const FIRST_LOOKS_FILE = FILE;
