/** What a group's results say together. Nothing is said of fewer than `FEWEST` participants, in the whole or in any part. */
import type { Pair } from '../line-fields';
import type { BeforeAfterResult, ExerciseResult, ResultLine, SurveyResult } from '../result-line';
import { FEWEST, type Spread, spreadOf } from './spread';

/** A measure before and after; the share is 1 when all of it went. */
export interface MeasureSummary {
  readonly before: Spread;
  readonly after: Spread;
}

export interface BeforeAfterSummary {
  readonly participants: number;
  readonly words: MeasureSummary;
  readonly lix: MeasureSummary;
  /** All of a participant's remarks. */
  readonly remarks: MeasureSummary;
  readonly unsourced: MeasureSummary;
  /** Words saved of each hundred; below 0 where the text has grown. */
  readonly shareSaved: Spread;
  readonly minutes: Spread;
  /** All participants' words together. */
  readonly wordsSaved: number;
  /** All participants' remarks by rule id, most gone first. */
  readonly rules: readonly ({ readonly rule: string } & Pair)[];
  /** How many times each term was replaced, most often first; by `termId`. */
  readonly replaced: readonly { readonly term: string; readonly times: number }[];
  /** Document types with enough participants. */
  readonly types: readonly {
    readonly documentType: string;
    readonly words: MeasureSummary;
    readonly shareSaved: Spread;
  }[];
}

export interface ExerciseSummary {
  readonly exercise: string;
  /** Right answers of each hundred. */
  readonly right: Spread;
  readonly tries: Spread;
  readonly minutes: Spread;
}

export interface SurveySummary {
  readonly survey: string;
  /** Participants who have answered, when they are enough. */
  readonly participants: { readonly before: number | undefined; readonly after: number | undefined };
  /** A side is undefined when too few have answered the question then. */
  readonly questions: readonly {
    readonly question: string;
    readonly before: Spread | undefined;
    readonly after: Spread | undefined;
  }[];
}

export interface GroupSummary {
  readonly beforeAfter: BeforeAfterSummary | undefined;
  readonly exercises: readonly ExerciseSummary[];
  readonly surveys: readonly SurveySummary[];
  /** How many results are still needed of what there are too few of. */
  readonly missing: readonly {
    readonly kind: ResultLine['kind'];
    /** Id of the exercise or survey. */
    readonly id?: string;
    readonly moment?: SurveyResult['moment'];
    readonly more: number;
  }[];
}

const groupBy = <T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> => {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
};

const measureOf = (pairs: readonly Pair[]): MeasureSummary | undefined => {
  const before = spreadOf(pairs.map((pair) => pair.before));
  const after = spreadOf(pairs.map((pair) => pair.after));
  return before && after && { before, after };
};

const totalOf = ({ remarks }: BeforeAfterResult): Pair =>
  [...remarks.values()].reduce(
    (sum, { before, after }) => ({ before: sum.before + before, after: sum.after + after }),
    { before: 0, after: 0 },
  );

const shareSavedOf = ({ words: { before, after } }: BeforeAfterResult): number =>
  before === 0 ? 0 : (100 * (before - after)) / before;

const rulesOf = (results: readonly BeforeAfterResult[]): BeforeAfterSummary['rules'] => {
  const totals = new Map<string, Pair>();
  for (const { remarks } of results)
    for (const [rule, { before, after }] of remarks) {
      const sum = totals.get(rule) ?? { before: 0, after: 0 };
      totals.set(rule, { before: sum.before + before, after: sum.after + after });
    }
  return [...totals]
    .map(([rule, pair]) => ({ rule, ...pair }))
    .sort((a, b) => b.before - b.after - (a.before - a.after) || a.rule.localeCompare(b.rule));
};

const replacedIn = (results: readonly BeforeAfterResult[]): BeforeAfterSummary['replaced'] => {
  const totals = new Map<string, number>();
  for (const { replaced } of results)
    for (const [term, times] of replaced) totals.set(term, (totals.get(term) ?? 0) + times);
  return [...totals]
    .map(([term, times]) => ({ term, times }))
    .sort((a, b) => b.times - a.times || a.term.localeCompare(b.term, 'sv'));
};

const beforeAfterOf = (results: readonly BeforeAfterResult[]): BeforeAfterSummary | undefined => {
  const words = measureOf(results.map((result) => result.words));
  const lix = measureOf(results.map((result) => result.lix));
  const remarks = measureOf(results.map(totalOf));
  const unsourced = measureOf(results.map((result) => result.unsourced));
  const shareSaved = spreadOf(results.map(shareSavedOf));
  const minutes = spreadOf(results.map((result) => result.minutes));
  if (!words || !lix || !remarks || !unsourced || !shareSaved || !minutes) return undefined;
  const types = [...groupBy(results, ({ documentType }) => documentType)].flatMap(([documentType, own]) => {
    const ownWords = measureOf(own.map((result) => result.words));
    const ownShare = spreadOf(own.map(shareSavedOf));
    return ownWords && ownShare ? [{ documentType, words: ownWords, shareSaved: ownShare }] : [];
  });
  return {
    participants: results.length,
    words,
    lix,
    remarks,
    unsourced,
    shareSaved,
    minutes,
    wordsSaved: results.reduce((sum, result) => sum + result.words.before - result.words.after, 0),
    rules: rulesOf(results),
    replaced: replacedIn(results),
    types,
  };
};

const exercisesOf = (results: readonly ExerciseResult[]): readonly ExerciseSummary[] =>
  [...groupBy(results, ({ exercise }) => exercise)].flatMap(([exercise, own]) => {
    const right = spreadOf(own.map(({ right: hits, of }) => (of === 0 ? 0 : (100 * hits) / of)));
    const tries = spreadOf(own.map((result) => result.tries));
    const minutes = spreadOf(own.map((result) => result.minutes));
    return right && tries && minutes ? [{ exercise, right, tries, minutes }] : [];
  });

const enough = (count: number): number | undefined => (count < FEWEST ? undefined : count);

const surveysOf = (results: readonly SurveyResult[]): readonly SurveySummary[] =>
  [...groupBy(results, ({ survey }) => survey)].flatMap(([survey, own]) => {
    const at = (moment: SurveyResult['moment']) => own.filter((result) => result.moment === moment);
    const before = at('before');
    const after = at('after');
    const ids = [...new Set(own.flatMap(({ answers }) => [...answers.keys()]))];
    const answersTo = (question: string, from: readonly SurveyResult[]): Spread | undefined =>
      spreadOf(from.flatMap(({ answers }) => answers.get(question) ?? []));
    const questions = ids.flatMap((question) => {
      const both = { before: answersTo(question, before), after: answersTo(question, after) };
      return both.before === undefined && both.after === undefined ? [] : [{ question, ...both }];
    });
    const participants = { before: enough(before.length), after: enough(after.length) };
    return questions.length === 0 ? [] : [{ survey, participants, questions }];
  });

const missingOf = (results: readonly ResultLine[]): GroupSummary['missing'] =>
  [
    ...groupBy(results, (result) => {
      if (result.kind === 'exercise') return `exercise ${result.exercise}`;
      return result.kind === 'survey' ? `survey ${result.survey} ${result.moment}` : result.kind;
    }).values(),
  ].flatMap((own): GroupSummary['missing'] => {
    const [first] = own;
    if (first === undefined || own.length >= FEWEST) return [];
    const more = FEWEST - own.length;
    if (first.kind === 'exercise') return [{ kind: first.kind, id: first.exercise, more }];
    if (first.kind === 'survey') return [{ kind: first.kind, id: first.survey, moment: first.moment, more }];
    return [{ kind: first.kind, more }];
  });

const isOf =
  <K extends ResultLine['kind']>(kind: K) =>
  (result: ResultLine): result is Extract<ResultLine, { kind: K }> =>
    result.kind === kind;

/** Adds up a group's results, one a participant and thing; see `collect`. */
export const summariseGroup = (results: readonly ResultLine[]): GroupSummary => ({
  beforeAfter: beforeAfterOf(results.filter(isOf('before-after'))),
  exercises: exercisesOf(results.filter(isOf('exercise'))),
  surveys: surveysOf(results.filter(isOf('survey'))),
  missing: missingOf(results),
});
