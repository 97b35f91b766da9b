import { Field, makeStyles, mergeClasses, Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import type { SentenceKind } from '../../engine/index';
import { judgeSort, type SortItem, type SortTask } from '../../workshop/index';
import { useKindClass } from '../pane/kind-styles';
import { exerciseStrings as strings } from './strings';
import { useExerciseStyles } from './styles';
import { TaskFrame } from './TaskFrame';
import { type TaskProps, useTrial } from './trial';

const KINDS = ['fact', 'reported', 'assessment', 'mixed'] as const;

const useStyles = makeStyles({
  choices: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(108px, 1fr))',
    maxWidth: '520px',
  },
  label: { display: 'inline-flex', alignItems: 'center', gap: '6px' },
  swatch: { width: '12px', height: '12px', flexShrink: 0, borderRadius: '2px' },
});

const KindName = ({ kind }: { readonly kind: SentenceKind }) => {
  const styles = useStyles();
  const kindClass = useKindClass();
  return (
    <span className={styles.label}>
      <span className={mergeClasses(styles.swatch, ...kindClass(kind))} aria-hidden />
      {strings.kinds[kind]}
    </span>
  );
};

const messageOf = (
  { answer, accept = [], comment }: SortItem,
  chosen: SentenceKind | undefined,
  isRight: boolean,
  isKeyShown: boolean,
): string => {
  if (isKeyShown) return `${strings.right}: ${strings.rightKind([answer, ...accept])}. ${comment}`;
  return isRight ? strings.right : strings.nudge(chosen, answer);
};

/** Sentences to sort, each with its four kinds. */
export const SortView = ({ task, heading, onTrial }: TaskProps<SortTask>) => {
  const styles = useExerciseStyles();
  const own = useStyles();
  const { trial, tried, showKey } = useTrial(onTrial);
  const [answers, setAnswers] = useState<readonly (SentenceKind | undefined)[]>(() =>
    task.items.map(() => undefined),
  );
  const [judged, setJudged] = useState<readonly boolean[] | undefined>();
  const check = (): void => {
    const { items, score } = judgeSort(task, answers);
    setJudged(items);
    tried(score);
  };
  const choose = (index: number, kind: SentenceKind): void => {
    setAnswers(answers.map((answer, place) => (place === index ? kind : answer)));
    // What was said of the old answer does not hold for the new one.
    if (judged?.[index] === false && !trial.isKeyShown) setJudged(undefined);
  };
  const { score, isKeyShown } = trial;
  const says = score === undefined ? '' : score.right === score.of ? strings.allRight : strings.sorted(score);
  return (
    <TaskFrame task={task} heading={heading} trial={trial} says={says} onCheck={check} onKey={showKey}>
      <ol className={styles.list}>
        {task.items.map((item, index) => {
          const isRight = judged?.[index];
          return (
            <li key={item.text}>
              <Field
                label={`${index + 1}. ${item.text}`}
                validationState={isRight === undefined ? 'none' : isRight ? 'success' : 'warning'}
                validationMessage={
                  isRight === undefined ? null : messageOf(item, answers[index], isRight, isKeyShown)
                }
              >
                <RadioGroup
                  className={own.choices}
                  layout="horizontal"
                  value={answers[index] ?? ''}
                  onChange={(_event, { value }) => choose(index, value as SentenceKind)}
                >
                  {KINDS.map((kind) => (
                    <Radio key={kind} value={kind} label={<KindName kind={kind} />} />
                  ))}
                </RadioGroup>
              </Field>
            </li>
          );
        })}
      </ol>
    </TaskFrame>
  );
};
