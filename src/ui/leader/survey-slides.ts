import type { GroupSummary, Spread, Survey, SurveySummary } from '../../workshop/index';
import { bothSides, measureRows, type Slide } from './slide';
import { slideStrings as strings } from './slide-strings';

interface ShownPart {
  readonly title: string;
  readonly most: number | undefined;
  readonly steps: readonly string[] | undefined;
  readonly questions: readonly {
    readonly label: string;
    readonly text: string;
    readonly before: Spread | undefined;
    readonly after: Spread | undefined;
  }[];
}

/** The answers by the survey's parts; questions that it does not know stand last by their ids. */
const shownParts = (summary: SurveySummary, survey: Survey): readonly ShownPart[] => {
  const answersTo = (id: string) => summary.questions.find(({ question }) => question === id);
  const own = summary.survey === survey.id ? survey.parts : [];
  const known = new Set(own.flatMap(({ questions }) => questions.map(({ id }) => id)));
  const others = summary.questions.filter(({ question }) => !known.has(question));
  return [
    ...own.map(({ title, most, scale, questions }) => ({
      title,
      most,
      steps: scale,
      questions: questions.flatMap(({ id, text, short }) => {
        const answers = answersTo(id);
        return answers === undefined
          ? []
          : [{ label: short, text, before: answers.before, after: answers.after }];
      }),
    })),
    {
      title: strings.otherQuestions(summary.survey),
      most: undefined,
      steps: undefined,
      questions: others.map(({ question, before, after }) => ({
        label: question,
        text: question,
        before,
        after,
      })),
    },
  ].filter(({ questions }) => questions.length > 0);
};

/** A slide for each part of a survey. */
export const surveySlides = ({ surveys }: GroupSummary, survey: Survey): Slide[] =>
  surveys.flatMap((summary) =>
    shownParts(summary, survey).map(({ title, most, steps, questions }, index): Slide => ({
      id: `survey-${summary.survey}-${index}`,
      name: strings.surveyPart(title),
      title,
      note: strings.surveyNote(steps, summary.participants.before, summary.participants.after),
      charts: [
        {
          caption: steps === undefined ? strings.numberCaption : strings.scaleCaption(steps),
          mark: steps === undefined ? 'bar' : 'dot',
          ...(steps === undefined
            ? most === undefined
              ? {}
              : { ends: [0, most] as const }
            : { ends: [1, steps.length] as const }),
          values: questions.flatMap(({ label, before, after }) => bothSides(label, { before, after })),
        },
      ],
      table: {
        columns: [strings.question, ...strings.spreadColumns.slice(1)],
        rows: questions.flatMap(({ text, before, after }) => measureRows(text, { before, after })),
      },
    })),
  );
