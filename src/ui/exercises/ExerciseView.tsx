import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { bundledSources } from '../../knowledge/bundled-sources';
import { type Exercise, mostRight, sumOf, type Task } from '../../workshop/index';
import { OrderView } from './OrderView';
import { Paragraphs } from './Paragraphs';
import { PickView } from './PickView';
import { ResultView } from './ResultView';
import { SortView } from './SortView';
import { exerciseStrings as strings } from './strings';
import { useExerciseStyles } from './styles';
import { NOT_TRIED, type TaskProps, type Trial } from './trial';
import { WriteView } from './WriteView';

const TaskView = ({ task, ...rest }: TaskProps<Task>) => {
  switch (task.form) {
    case 'sort':
      return <SortView task={task} {...rest} />;
    case 'mark':
    case 'choose':
      return <PickView task={task} {...rest} />;
    case 'order':
      return <OrderView task={task} {...rest} />;
    case 'rewrite':
      return <WriteView task={task} {...rest} />;
  }
};

const now = (): number => performance.now();

/** One exercise, task by task, and the result. What is written lives as long as the view. */
export const ExerciseView = ({
  exercise,
  onAgain,
}: {
  readonly exercise: Exercise;
  /** Starts the exercise anew. */
  readonly onAgain: () => void;
}) => {
  const styles = useExerciseStyles();
  const { tasks } = exercise;
  const [opened] = useState(now);
  const [minutes, setMinutes] = useState(1);
  const [at, setAt] = useState(0);
  const [trials, setTrials] = useState<readonly Trial[]>(() => tasks.map(() => NOT_TRIED));
  const place = useRef<HTMLDivElement>(null);
  const hasMoved = useRef(false);
  useEffect(() => {
    if (!hasMoved.current) return;
    place.current?.querySelector<HTMLElement>('[data-current] [data-task-heading]')?.focus();
  }, [at]);
  const go = (to: number): void => {
    hasMoved.current = true;
    if (to === tasks.length) setMinutes(Math.max(1, Math.round((now() - opened) / 60_000)));
    setAt(to);
  };
  const score = sumOf(tasks.map((task, index) => trials[index]?.score ?? { right: 0, of: mostRight(task) }));
  const sources = bundledSources().filter(({ id }) => exercise.sources.includes(id));
  const isLast = at === tasks.length - 1;
  return (
    <div ref={place} className={styles.stack}>
      <div className={styles.close}>
        <h1 className={styles.title} tabIndex={-1} data-view-heading>
          {exercise.title}
        </h1>
        <p className={styles.small}>{strings.about(exercise)}</p>
        <p className={styles.text}>{exercise.practises}</p>
      </div>
      {exercise.background !== undefined && at < tasks.length && (
        <details open>
          <summary className={styles.summary}>{strings.background}</summary>
          <div className={styles.box}>
            <Paragraphs text={exercise.background} />
          </div>
        </details>
      )}
      {tasks.map((task, index) => (
        // Tasks out of sight are kept, so that nothing that was written is lost.
        <div key={index} hidden={index !== at} data-current={index === at ? '' : undefined}>
          <TaskView
            task={task}
            heading={strings.task(index + 1, tasks.length)}
            onTrial={(trial) =>
              setTrials((known) => known.map((one, other) => (other === index ? trial : one)))
            }
          />
        </div>
      ))}
      {at === tasks.length && (
        <div data-current="">
          <ResultView
            exercise={exercise}
            score={score}
            tries={trials.reduce((sum, { tries }) => sum + tries, 0)}
            minutes={minutes}
            untried={trials.filter(({ tries }) => tries === 0).length}
            sources={sources.map(({ name }) => name)}
            onAgain={onAgain}
          />
        </div>
      )}
      <div className={styles.buttons}>
        {at > 0 && <Button onClick={() => go(at - 1)}>{strings.previous}</Button>}
        {at < tasks.length && (
          <Button
            appearance={trials[at]?.isKeyShown === true ? 'primary' : 'secondary'}
            onClick={() => go(at + 1)}
          >
            {isLast ? strings.finish : strings.next}
          </Button>
        )}
      </div>
    </div>
  );
};
