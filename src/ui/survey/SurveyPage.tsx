import { Button, Field, Input, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { Survey, SurveyPart, SurveyResult } from '../../workshop/index';
import { LineToSend } from '../lines/LineToSend';
import { strings } from './strings';

const useStyles = makeStyles({
  page: {
    boxSizing: 'border-box',
    maxWidth: '960px',
    marginInline: 'auto',
    padding: '32px 24px 64px',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: '24px',
    '@media (max-width: 600px)': { padding: '16px' },
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600 },
  heading: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  text: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  part: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '16px' },
  question: {
    padding: '12px 16px 16px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    '& .fui-Field__label': { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  },
  scale: { flexWrap: 'wrap', columnGap: '8px' },
  number: { maxWidth: '120px' },
  end: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '12px', justifyItems: 'start' },
  fault: { margin: 0, color: tokens.colorStatusDangerForeground1 },
  line: { width: '100%' },
});

/** Answers as the fields hold them, by question id. */
type Answers = Readonly<Record<string, string>>;

interface PartProps {
  readonly part: SurveyPart;
  readonly answers: Answers;
  readonly onAnswer: (question: string, answer: string) => void;
}

const isNumber = (answer: string, most: number): boolean =>
  /^\d{1,3}$/u.test(answer) && Number(answer) <= most;

const Part = ({ part: { title, intro, scale, most = 0, questions }, answers, onAnswer }: PartProps) => {
  const styles = useStyles();
  return (
    <section className={styles.part}>
      <h2 className={styles.heading}>{title}</h2>
      {intro !== undefined && <p className={styles.text}>{intro}</p>}
      {questions.map(({ id, text }) => {
        const answer = answers[id] ?? '';
        if (scale === undefined) {
          const fault = answer !== '' && !isNumber(answer, most);
          return (
            <Field
              key={id}
              className={styles.question}
              label={text}
              hint={strings.hours(most)}
              {...(fault ? { validationMessage: strings.notANumber(most) } : {})}
            >
              <Input
                className={styles.number}
                inputMode="numeric"
                value={answer}
                onChange={(_event, { value }) => onAnswer(id, value.trim())}
              />
            </Field>
          );
        }
        return (
          <div key={id} className={styles.question}>
            <Field label={text}>
              <RadioGroup
                className={styles.scale}
                layout="horizontal"
                value={answer}
                onChange={(_event, { value }) => onAnswer(id, value)}
              >
                {scale.map((step, index) => (
                  <Radio key={step} value={`${index + 1}`} label={step} />
                ))}
              </RadioGroup>
            </Field>
            {answer !== '' && (
              <Button
                size="small"
                appearance="subtle"
                aria-label={strings.clearLabel(text)}
                onClick={() => onAnswer(id, '')}
              >
                {strings.clear}
              </Button>
            )}
          </div>
        );
      })}
    </section>
  );
};

interface SurveyPageProps {
  readonly survey: Survey;
  /** Code of the participant. */
  readonly participant: string;
}

/** What keeps the line from being made; undefined when nothing does. */
const faultIn = (
  { parts }: Survey,
  answers: Answers,
  moment: SurveyResult['moment'] | undefined,
): string | undefined => {
  if (moment === undefined) return strings.chooseMoment;
  const hasBadNumber = parts.some(
    ({ most, questions }) =>
      most !== undefined &&
      questions.some(({ id }) => (answers[id] ?? '') !== '' && !isNumber(answers[id] ?? '', most)),
  );
  if (hasBadNumber) return strings.badNumber;
  return Object.values(answers).every((answer) => answer === '') ? strings.noAnswers : undefined;
};

const isMoment = (value: string): value is SurveyResult['moment'] => Object.hasOwn(strings.moments, value);

/** The survey, answered and turned into a line of numbers without leaving the computer. */
export const SurveyPage = ({ survey, participant }: SurveyPageProps) => {
  const styles = useStyles();
  const [moment, setMoment] = useState<SurveyResult['moment'] | undefined>(undefined);
  const [answers, setAnswers] = useState<Answers>({});
  const [isAsked, setIsAsked] = useState(false);
  const firstMoment = useRef<HTMLInputElement>(null);
  const questions = survey.parts.flatMap((part) => part.questions);
  const answered = questions.filter(({ id }) => (answers[id] ?? '') !== '');
  const fault = faultIn(survey, answers, moment);
  const result: SurveyResult | undefined =
    fault !== undefined || moment === undefined
      ? undefined
      : {
          kind: 'survey',
          participant,
          survey: survey.id,
          moment,
          answers: new Map(answered.map(({ id }) => [id, Number(answers[id])])),
        };
  return (
    <main className={styles.page}>
      <div className={styles.part}>
        <h1 className={styles.title}>{survey.title}</h1>
        <p className={styles.text}>
          {survey.intro} {strings.minutes(survey.minutes)}
        </p>
        <p className={styles.text}>{strings.privacy}</p>
        <Field
          label={strings.moment}
          className={styles.question}
          {...(isAsked && moment === undefined ? { validationMessage: strings.chooseMoment } : {})}
        >
          <RadioGroup
            layout="horizontal"
            className={styles.scale}
            value={moment ?? ''}
            onChange={(_event, { value }) => {
              if (isMoment(value)) setMoment(value);
            }}
          >
            <Radio input={{ ref: firstMoment }} value="before" label={strings.moments.before} />
            <Radio value="after" label={strings.moments.after} />
          </RadioGroup>
        </Field>
      </div>
      {survey.parts.map((part) => (
        <Part
          key={part.title}
          part={part}
          answers={answers}
          onAnswer={(question, answer) => setAnswers((before) => ({ ...before, [question]: answer }))}
        />
      ))}
      <div className={styles.end}>
        <p className={styles.text}>{strings.answered(answered.length, questions.length)}</p>
        <Button
          appearance="primary"
          size="large"
          onClick={() => {
            setIsAsked(true);
            // The question stands far up, and the line cannot be made without it.
            if (moment === undefined) firstMoment.current?.focus();
          }}
        >
          {strings.done}
        </Button>
        <div role="status" className={styles.line}>
          {isAsked && moment !== undefined && fault !== undefined && <p className={styles.fault}>{fault}</p>}
        </div>
        {isAsked && result !== undefined && (
          <section className={`${styles.part} ${styles.line}`}>
            <h2 className={styles.heading}>{strings.lineTitle}</h2>
            <p className={styles.text}>{strings.lineIntro}</p>
            <LineToSend result={result} />
          </section>
        )}
      </div>
    </main>
  );
};
