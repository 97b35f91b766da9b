import { Button, Checkbox, Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { type Exercise, type Score, writeResultLine } from '../../workshop/index';
import { participant } from '../participant';
import { forgetProgress, keepProgress, readProgress } from './progress';
import { exerciseStrings as strings } from './strings';
import { useExerciseStyles } from './styles';

/** What came of the exercise, kept only if the learner wants it, and the line for the leader. */
export const ResultView = ({
  exercise,
  score,
  tries,
  minutes,
  untried,
  sources,
  onAgain,
}: {
  readonly exercise: Exercise;
  readonly score: Score;
  readonly tries: number;
  /** Whole minutes since the exercise was opened. */
  readonly minutes: number;
  /** Tasks without a try. */
  readonly untried: number;
  readonly sources: readonly string[];
  readonly onAgain: () => void;
}) => {
  const styles = useExerciseStyles();
  const [isKept, setIsKept] = useState(() => {
    const kept = readProgress().get(exercise.id);
    return kept?.right === score.right && kept.of === score.of;
  });
  const [told, setTold] = useState('');
  const line = writeResultLine({
    kind: 'exercise',
    participant,
    exercise: exercise.id,
    right: score.right,
    of: score.of,
    tries,
    minutes,
  });
  const keep = (isWanted: boolean): void => {
    if (!isWanted) {
      forgetProgress(exercise.id);
      setIsKept(false);
      setTold('');
      return;
    }
    const isDone = keepProgress(exercise.id, score);
    setIsKept(isDone);
    setTold(isDone ? strings.saved : strings.notSaved);
  };
  const copy = (): void => {
    navigator.clipboard.writeText(line).then(
      () => setTold(strings.copied),
      () => setTold(strings.notCopied),
    );
  };
  return (
    <section className={styles.stack}>
      <h2 className={styles.heading} tabIndex={-1} data-task-heading>
        {strings.result}
      </h2>
      <p className={styles.text}>
        {strings.resultIs(score, minutes)} {strings.untried(untried)}
      </p>
      <div className={styles.close}>
        <Checkbox
          label={strings.save}
          checked={isKept}
          onChange={(_event, { checked }) => keep(checked === true)}
        />
        <p className={styles.small}>{strings.saveHint}</p>
      </div>
      <Field label={strings.line} hint={strings.lineIntro}>
        <Textarea readOnly rows={4} value={line} onFocus={({ currentTarget }) => currentTarget.select()} />
      </Field>
      <div className={styles.buttons}>
        <Button onClick={copy}>{strings.copy}</Button>
        <Button appearance="subtle" onClick={onAgain}>
          {strings.again}
        </Button>
      </div>
      <p role="status" className={styles.small}>
        {told}
      </p>
      <p className={styles.small}>
        {strings.sources} {sources.join('; ')}.
      </p>
    </section>
  );
};
