import { Button, mergeClasses } from '@fluentui/react-components';
import { type ReactNode, useRef } from 'react';
import { flushSync } from 'react-dom';
import type { Task } from '../../workshop/index';
import { Paragraphs } from './Paragraphs';
import { exerciseStrings as strings } from './strings';
import { useExerciseStyles } from './styles';
import type { Trial } from './trial';

/** What all forms have in common: what to do, a clue on request, trying, and the key after one's own try. */
export const TaskFrame = ({
  task,
  heading,
  trial,
  says,
  onCheck,
  onKey,
  showsText = true,
  keyContent,
  children,
}: {
  readonly task: Task;
  readonly heading: string;
  readonly trial: Trial;
  /** What came of the last try. */
  readonly says: string;
  readonly onCheck: () => void;
  readonly onKey: () => void;
  readonly showsText?: boolean;
  /** Shown with the key, before the lesson. */
  readonly keyContent?: ReactNode;
  readonly children: ReactNode;
}) => {
  const styles = useExerciseStyles();
  const key = useRef<HTMLHeadingElement>(null);
  const { tries, isKeyShown } = trial;
  const hasKeyPart = keyContent !== undefined || task.lesson !== undefined;
  return (
    <section className={styles.stack}>
      <div className={styles.close}>
        <h2 className={styles.heading} tabIndex={-1} data-task-heading>
          {heading}
        </h2>
        <p className={styles.text}>{task.ask}</p>
      </div>
      {showsText && task.text !== undefined && (
        <div className={styles.box}>
          <Paragraphs text={task.text} />
        </div>
      )}
      {children}
      {task.help !== undefined && !isKeyShown && (
        <details>
          <summary className={styles.summary}>{strings.help}</summary>
          <div className={styles.box}>
            <Paragraphs text={task.help} />
          </div>
        </details>
      )}
      <p role="status" className={mergeClasses(styles.text, styles.says)}>
        {isKeyShown && trial.score !== undefined && trial.score.right < trial.score.of
          ? `${strings.score(trial.score)}.`
          : says}
      </p>
      {!isKeyShown && (
        <div className={styles.buttons}>
          <Button appearance="primary" onClick={onCheck}>
            {tries === 0 ? strings.check : strings.checkAgain}
          </Button>
          {tries > 0 && (
            <Button
              onClick={() => {
                flushSync(onKey);
                key.current?.focus();
              }}
            >
              {strings.showKey}
            </Button>
          )}
        </div>
      )}
      {isKeyShown && (
        <div className={styles.stack}>
          <h3 ref={key} tabIndex={-1} className={styles.heading}>
            {hasKeyPart ? strings.key : strings.keyNow}
          </h3>
          {keyContent}
          {task.lesson !== undefined && (
            <div className={styles.box}>
              <strong>{strings.lesson}</strong>
              <Paragraphs text={task.lesson} />
            </div>
          )}
        </div>
      )}
    </section>
  );
};
