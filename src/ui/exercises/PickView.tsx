import { Checkbox, makeStyles, mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import { judgePick, type PickTask, type PickVerdict } from '../../workshop/index';
import { exerciseStrings as strings } from './strings';
import { useExerciseStyles } from './styles';
import { TaskFrame } from './TaskFrame';
import { type TaskProps, useTrial } from './trial';

const useStyles = makeStyles({
  item: { display: 'grid', gap: '2px' },
  says: {
    marginInlineStart: '32px',
    marginTop: 0,
    marginBottom: 0,
    overflowWrap: 'anywhere',
    maxWidth: '70ch',
  },
  // Sentences of one text stand closer than alternatives do.
  tight: { gap: '2px' },
});

const isWrong = (verdict: PickVerdict): boolean => verdict === 'missed' || verdict === 'extra';

/** What is told of an item: before the key only of what was picked, so that nothing is given away. */
const toldOf = (verdict: PickVerdict, isKeyShown: boolean): string | undefined => {
  if (isKeyShown) return verdict === 'extra' ? strings.verdicts.extraInKey : strings.verdicts[verdict];
  return verdict === 'hit' || verdict === 'extra' ? strings.verdicts[verdict] : undefined;
};

/** Sentences or alternatives to pick some of. */
export const PickView = ({ task, heading, onTrial }: TaskProps<PickTask>) => {
  const styles = useExerciseStyles();
  const own = useStyles();
  const { trial, tried, showKey } = useTrial(onTrial);
  const [picked, setPicked] = useState<ReadonlySet<number>>(new Set());
  /** As judged at the last try; an item that is changed after it is no longer judged. */
  const [judged, setJudged] = useState<readonly (PickVerdict | undefined)[]>([]);
  const check = (): void => {
    const { items, score } = judgePick(task, picked);
    setJudged(items);
    tried(score);
  };
  const toggle = (index: number, isPicked: boolean): void => {
    const next = new Set(picked);
    if (isPicked) next.add(index);
    else next.delete(index);
    setPicked(next);
    if (!trial.isKeyShown) setJudged(judged.map((verdict, place) => (place === index ? undefined : verdict)));
  };
  const { score, isKeyShown } = trial;
  const last = judgePick(task, picked).items;
  const count = (verdict: PickVerdict): number => last.filter((one) => one === verdict).length;
  const [says, setSays] = useState('');
  return (
    <TaskFrame
      task={task}
      heading={heading}
      trial={trial}
      says={score === undefined ? '' : says}
      onCheck={() => {
        check();
        setSays(strings.picked(judgePick(task, picked).score, count('missed'), count('extra')));
      }}
      onKey={showKey}
    >
      <ul className={mergeClasses(styles.list, task.form === 'mark' && own.tight)}>
        {task.items.map((item, index) => {
          const verdict = judged[index];
          const told = verdict === undefined ? undefined : toldOf(verdict, isKeyShown);
          return (
            <li key={item.text} className={own.item}>
              <Checkbox
                label={item.text}
                checked={picked.has(index)}
                onChange={(_event, { checked }) => toggle(index, checked === true)}
              />
              {told !== undefined && (
                <p className={own.says}>
                  <span className={verdict !== undefined && isWrong(verdict) ? styles.look : styles.good}>
                    {told}.
                  </span>{' '}
                  {isKeyShown && item.comment}
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </TaskFrame>
  );
};
