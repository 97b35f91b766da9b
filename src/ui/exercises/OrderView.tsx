import { Button, makeStyles } from '@fluentui/react-components';
import { ArrowDown20Regular, ArrowUp20Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import { judgeOrder, type OrderTask, startOrder } from '../../workshop/index';
import { useVisuallyHidden } from '../pane/styles';
import { exerciseStrings as strings } from './strings';
import { useExerciseStyles } from './styles';
import { TaskFrame } from './TaskFrame';
import { type TaskProps, useTrial } from './trial';

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'flex-start', gap: '8px' },
  words: { flexGrow: 1, minWidth: 0, display: 'grid', gap: '2px', overflowWrap: 'anywhere' },
  arrows: { display: 'flex', flexShrink: 0 },
});

/** Alternatives to move up and down. */
export const OrderView = ({ task, heading, onTrial }: TaskProps<OrderTask>) => {
  const styles = useExerciseStyles();
  const own = useStyles();
  const hidden = useVisuallyHidden();
  const { trial, tried, showKey } = useTrial(onTrial);
  const [order, setOrder] = useState<readonly number[]>(() => startOrder(task));
  const [judged, setJudged] = useState<readonly boolean[] | undefined>();
  const [moved, setMoved] = useState('');
  const count = order.length;
  const textAt = (place: number): string => task.items[order[place] ?? 0]?.text ?? '';
  const move = (place: number, by: -1 | 1): void => {
    const to = place + by;
    const next = [...order];
    [next[place], next[to]] = [order[to] ?? 0, order[place] ?? 0];
    setOrder(next);
    setJudged(undefined);
    setMoved(strings.moved(textAt(place), to + 1, count));
  };
  const check = (): void => {
    const { items, score } = judgeOrder(task, order);
    setJudged(items);
    tried(score);
  };
  const { score, isKeyShown } = trial;
  const says =
    score === undefined ? '' : score.right === score.of ? strings.allRight : strings.ordered(score);
  const keyContent = (
    <>
      <p className={styles.text}>{strings.rightOrder}</p>
      <ol className={styles.close} style={{ margin: 0, paddingInlineStart: '24px' }}>
        {task.items.map(({ text, comment }) => (
          <li key={text}>
            {text} <span className={styles.small}>{comment}</span>
          </li>
        ))}
      </ol>
    </>
  );
  return (
    <TaskFrame
      task={task}
      heading={heading}
      trial={trial}
      says={says}
      onCheck={check}
      onKey={showKey}
      keyContent={keyContent}
    >
      <ol className={styles.list}>
        {order.map((index, place) => {
          const item = task.items[index];
          const isRight = judged?.[place];
          if (item === undefined) return null;
          return (
            <li key={item.text} className={styles.box}>
              <div className={own.row}>
                <span aria-hidden>{strings.place(place + 1)}</span>
                <span className={own.words}>
                  {item.text}
                  {isRight !== undefined && (
                    <span className={isRight ? styles.good : styles.look}>
                      {isRight ? strings.rightPlace : strings.wrongPlace}
                    </span>
                  )}
                </span>
                {!isKeyShown && (
                  <span className={own.arrows}>
                    <Button
                      appearance="subtle"
                      icon={<ArrowUp20Regular />}
                      aria-label={strings.up(item.text)}
                      disabledFocusable={place === 0}
                      onClick={() => move(place, -1)}
                    />
                    <Button
                      appearance="subtle"
                      icon={<ArrowDown20Regular />}
                      aria-label={strings.down(item.text)}
                      disabledFocusable={place === count - 1}
                      onClick={() => move(place, 1)}
                    />
                  </span>
                )}
              </div>
            </li>
          );
        })}
      </ol>
      <p role="status" className={hidden}>
        {moved}
      </p>
    </TaskFrame>
  );
};
