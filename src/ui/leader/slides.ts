/** What the leader shows: each slide a sentence, a picture and the table behind it. */
import type { BeforeAfterSummary, GroupSummary, MeasureSummary, Pair, Survey } from '../../workshop/index';
import type { GroupValue } from '../charts/draw-group';
import type { Names } from './names';
import { bothSides, measureRows, type Slide, spreadCells, valueOf } from './slide';
import { slideStrings as strings } from './slide-strings';
import { surveySlides } from './survey-slides';

/** Rows that fit on a wall. */
const MOST_ROWS = 8;

const wordsSlide = (summary: BeforeAfterSummary): Slide => ({
  id: 'words',
  name: strings.words,
  title: strings.wordsTitle(summary.shareSaved.median, summary.wordsSaved),
  note: strings.spreadNote(summary.participants),
  charts: [
    { caption: strings.wordsCaption, mark: 'bar', values: bothSides(strings.words, summary.words) },
    {
      caption: strings.shareCaption,
      mark: 'bar',
      values: [valueOf(strings.shorter, 'all', summary.shareSaved)],
    },
  ],
  table: {
    columns: strings.spreadColumns,
    rows: [
      ...measureRows(strings.words, summary.words),
      [strings.shorter, '', ...spreadCells(summary.shareSaved)],
      [strings.minutes, '', ...spreadCells(summary.minutes)],
    ],
  },
});

const measuresSlide = (summary: BeforeAfterSummary): Slide => {
  const measures: readonly (readonly [string, MeasureSummary])[] = [
    [strings.remarks, summary.remarks],
    [strings.lix, summary.lix],
    [strings.unsourced, summary.unsourced],
  ];
  return {
    id: 'measures',
    name: strings.measures,
    title: strings.measuresTitle(summary.remarks.before.median, summary.remarks.after.median),
    note: strings.spreadNote(summary.participants),
    charts: measures.map(([label, measure]) => ({
      caption: label,
      mark: 'bar',
      values: bothSides(label, measure),
    })),
    table: {
      columns: strings.spreadColumns,
      rows: measures.flatMap(([label, measure]) => measureRows(label, measure)),
    },
  };
};

const pairValues = (label: string, { before, after }: Pair): readonly GroupValue[] => [
  { label, side: 'before', value: before },
  { label, side: 'after', value: after },
];

const rulesSlide = ({ rules }: BeforeAfterSummary, names: Names): Slide[] => {
  const [first] = rules;
  if (first === undefined || first.before <= first.after) return [];
  return [
    {
      id: 'rules',
      name: strings.rules,
      title: strings.rulesTitle(names.rule(first.rule)),
      note: strings.totalsNote,
      charts: [
        {
          caption: strings.rulesCaption,
          mark: 'bar',
          values: rules
            .slice(0, MOST_ROWS - 2)
            .filter(({ before, after }) => before > after)
            .flatMap((rule) => pairValues(names.rule(rule.rule), rule)),
        },
      ],
      table: {
        columns: [strings.rule, strings.before, strings.after],
        rows: rules.map(({ rule, before, after }) => [names.rule(rule), before, after]),
      },
    },
  ];
};

const termsSlide = ({ replaced }: BeforeAfterSummary, names: Names): Slide[] => {
  const known = replaced.flatMap(({ term, times }) => {
    const word = names.term(term);
    return word === undefined ? [] : [{ word, times }];
  });
  const [first] = known;
  if (first === undefined) return [];
  return [
    {
      id: 'terms',
      name: strings.terms,
      title: strings.termsTitle(first.word, first.times),
      note: strings.termsNote,
      charts: [
        {
          caption: strings.termsCaption,
          mark: 'bar',
          values: known
            .slice(0, MOST_ROWS + 2)
            .map(({ word, times }) => ({ label: word, side: 'all', value: times })),
        },
      ],
      table: {
        columns: [strings.term, strings.times],
        rows: known.slice(0, 30).map(({ word, times }) => [word, times]),
      },
    },
  ];
};

const typesSlide = ({ types }: BeforeAfterSummary, names: Names): Slide[] =>
  types.length < 2
    ? []
    : [
        {
          id: 'types',
          name: strings.types,
          title: strings.typesTitle,
          note: strings.typesNote,
          charts: [
            {
              caption: strings.shareCaption,
              mark: 'bar',
              values: types.map(({ documentType, shareSaved }) =>
                valueOf(names.documentType(documentType), 'all', shareSaved),
              ),
            },
          ],
          table: {
            columns: strings.spreadColumns,
            rows: types.flatMap(({ documentType, words, shareSaved }) => [
              ...measureRows(`${names.documentType(documentType)}: ${strings.words.toLowerCase()}`, words),
              [`${names.documentType(documentType)}: ${strings.shorter}`, '', ...spreadCells(shareSaved)],
            ]),
          },
        },
      ];

const exercisesSlide = ({ exercises }: GroupSummary, names: Names): Slide[] =>
  exercises.length === 0
    ? []
    : [
        {
          id: 'exercises',
          name: strings.exercises,
          title: strings.exercisesTitle,
          note: strings.exercisesNote,
          charts: [
            {
              caption: strings.exercisesCaption,
              mark: 'bar',
              ends: [0, 100],
              values: exercises
                .slice(0, MOST_ROWS)
                .map(({ exercise, right }) => valueOf(names.exercise(exercise), 'all', right)),
            },
          ],
          table: {
            columns: [strings.exercise, ...strings.spreadColumns.slice(1)],
            rows: exercises.flatMap(({ exercise, right, tries, minutes }) => [
              [names.exercise(exercise), strings.right, ...spreadCells(right)],
              [names.exercise(exercise), strings.tries, ...spreadCells(tries)],
              [names.exercise(exercise), strings.minutes, ...spreadCells(minutes)],
            ]),
          },
        },
      ];

/** All that can be shown of a group, in the order it is shown. */
export const slidesOf = (summary: GroupSummary, survey: Survey, names: Names): readonly Slide[] => {
  const { beforeAfter } = summary;
  return [
    ...(beforeAfter === undefined
      ? []
      : [
          wordsSlide(beforeAfter),
          measuresSlide(beforeAfter),
          ...rulesSlide(beforeAfter, names),
          ...termsSlide(beforeAfter, names),
          ...typesSlide(beforeAfter, names),
        ]),
    ...exercisesSlide(summary, names),
    ...surveySlides(summary, survey),
  ];
};
