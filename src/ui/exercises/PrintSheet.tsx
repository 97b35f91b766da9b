import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { askedOf, type Exercise, startOrder, type Task } from '../../workshop/index';
import { Paragraphs } from './Paragraphs';
import { beforeTrying } from './RequirementList';
import { exerciseStrings as strings } from './strings';

const useStyles = makeStyles({
  sheet: {
    display: 'none',
    '@media print': {
      display: 'block',
      color: 'black',
      backgroundColor: 'white',
      fontSize: '11pt',
      lineHeight: 1.4,
      '& h1': { fontSize: '17pt', margin: '0 0 4pt' },
      '& h2': { fontSize: '13pt', margin: '14pt 0 4pt', breakAfter: 'avoid' },
      '& p': { margin: '0 0 5pt', maxWidth: 'none' },
      '& li': { marginBottom: '5pt', breakInside: 'avoid' },
      '& ul, & ol': { paddingInlineStart: '18pt', margin: '4pt 0' },
    },
  },
  box: {
    boxSizing: 'border-box',
    border: '0.75pt solid #777',
    padding: '6pt 8pt',
    marginBottom: '8pt',
    breakInside: 'avoid',
  },
  plain: { listStyleType: 'none', paddingInlineStart: '0 !important' },
  sign: {
    display: 'inline-block',
    width: '14pt',
    height: '12pt',
    border: '0.75pt solid black',
    marginInlineEnd: '8pt',
    verticalAlign: 'text-bottom',
  },
  line: { height: '22pt', borderBottom: '0.5pt solid #999' },
  name: { borderBottom: '0.5pt solid black', display: 'inline-block', width: '60mm' },
});

/** Written lines for about so many words, or for a short note. */
const linesFor = (words: number | undefined): number => Math.min(16, Math.ceil((words ?? 60) / 9));

const Signed = ({ children }: { readonly children: ReactNode }) => {
  const styles = useStyles();
  return (
    <li>
      <span className={styles.sign} />
      {children}
    </li>
  );
};

const TaskOnPaper = ({ task }: { readonly task: Task }) => {
  const styles = useStyles();
  const text = task.text !== undefined && (
    <div className={styles.box}>
      <Paragraphs text={task.text} />
    </div>
  );
  if (task.form === 'rewrite')
    return (
      <>
        {text}
        <ul>
          {beforeTrying(askedOf(task)).map(({ id, asks }) => (
            <li key={id}>{asks}</li>
          ))}
        </ul>
        <p>{strings.yourWords}</p>
        {Array.from({ length: linesFor(task.requirements.words) }, (_line, index) => (
          <div key={index} className={styles.line} />
        ))}
      </>
    );
  const order = task.form === 'order' ? startOrder(task) : task.items.map((_item, index) => index);
  const how =
    task.form === 'sort' ? strings.sortBox : task.form === 'order' ? strings.orderBox : strings.pickBox;
  return (
    <>
      {text}
      <p>{how}</p>
      <ul className={styles.plain}>
        {order.map((index) => (
          <Signed key={index}>{task.items[index]?.text}</Signed>
        ))}
      </ul>
    </>
  );
};

const KeyOnPaper = ({ task }: { readonly task: Task }) => {
  const styles = useStyles();
  if (task.form === 'rewrite')
    return (
      <>
        {task.models.map(({ text, comment }, index) => (
          <div key={text} className={styles.box}>
            <strong>{strings.model(index, task.models.length)}</strong>
            <Paragraphs text={text} />
            {comment !== undefined && <p>{comment}</p>}
          </div>
        ))}
        <p>
          <strong>{strings.wrong}</strong>
        </p>
        {task.wrong.map(({ text, comment }) => (
          <div key={text} className={styles.box}>
            <Paragraphs text={text} />
            <p>{comment}</p>
          </div>
        ))}
      </>
    );
  if (task.form === 'sort')
    return (
      <ul>
        {task.items.map(({ text, answer, accept = [], comment }) => (
          <li key={text}>
            {text} <strong>{strings.rightKind([answer, ...accept])}.</strong> {comment}
          </li>
        ))}
      </ul>
    );
  if (task.form === 'order')
    return (
      <ol>
        {task.items.map(({ text, comment }) => (
          <li key={text}>
            {text} {comment}
          </li>
        ))}
      </ol>
    );
  return (
    <ul>
      {task.items.map(({ text, answer, comment }) => (
        <li key={text}>
          {text} <strong>{strings.keyAnswers[answer]}.</strong> {comment}
        </li>
      ))}
    </ul>
  );
};

/** An exercise for A4 without its key, or the key by itself. Shows on paper only. */
export const PrintSheet = ({
  exercise,
  part,
}: {
  readonly exercise: Exercise;
  readonly part: 'exercise' | 'key';
}) => {
  const styles = useStyles();
  const isKey = part === 'key';
  return (
    <div className={styles.sheet}>
      <h1>{isKey ? strings.keyOf(exercise.title) : exercise.title}</h1>
      <p>{strings.about(exercise)}</p>
      {!isKey && (
        <>
          <p>
            {strings.name} <span className={styles.name} />
          </p>
          <p>{exercise.practises}</p>
          {exercise.background !== undefined && (
            <div className={styles.box}>
              <Paragraphs text={exercise.background} />
            </div>
          )}
        </>
      )}
      {exercise.tasks.map((task, index) => (
        <section key={index}>
          <h2>{strings.task(index + 1, exercise.tasks.length)}</h2>
          <p>{task.ask}</p>
          {isKey ? <KeyOnPaper task={task} /> : <TaskOnPaper task={task} />}
          {isKey && task.lesson !== undefined && (
            <p>
              <strong>{strings.lesson}:</strong> {task.lesson}
            </p>
          )}
        </section>
      ))}
    </div>
  );
};
