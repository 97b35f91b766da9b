import { Button, Link, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { type Exercise, LEVELS, type Score } from '../../workshop/index';
import { OpenOwn } from './OpenOwn';
import { forgetProgress, readProgress } from './progress';
import { exerciseStrings as strings } from './strings';
import { useExerciseStyles } from './styles';

const useStyles = makeStyles({
  item: { display: 'grid', gap: '2px', justifyItems: 'start' },
  link: { textAlign: 'start', overflowWrap: 'anywhere' },
});

/** All exercises by level. */
export const ExerciseList = ({
  exercises,
  isUnknown,
  onOpen,
  onOwn,
}: {
  readonly exercises: readonly Exercise[];
  /** True when an exercise was asked for that is not there. */
  readonly isUnknown: boolean;
  readonly onOpen: (id: string) => void;
  /** Takes exercises from files; left out where files cannot be opened. */
  readonly onOwn?: ((exercises: readonly Exercise[]) => void) | undefined;
}) => {
  const styles = useExerciseStyles();
  const own = useStyles();
  const [kept, setKept] = useState<ReadonlyMap<string, Score>>(readProgress);
  const [told, setTold] = useState('');
  return (
    <div className={styles.stack}>
      <div className={styles.close}>
        <h1 className={styles.title} tabIndex={-1} data-view-heading>
          {strings.title}
        </h1>
        <p className={styles.text}>{strings.intro}</p>
        {isUnknown && <p role="alert">{strings.notFound}</p>}
      </div>
      {LEVELS.map((level) => (
        <section key={level} className={styles.stack}>
          <h2 className={styles.heading}>{strings.levels[level]}</h2>
          <ul className={styles.list}>
            {exercises
              .filter((exercise) => exercise.level === level)
              .map((exercise) => {
                const score = kept.get(exercise.id);
                return (
                  <li key={exercise.id} className={own.item}>
                    <Link as="button" className={own.link} onClick={() => onOpen(exercise.id)}>
                      {exercise.title}
                    </Link>
                    <span className={styles.text}>{exercise.practises}</span>
                    <span className={styles.small}>
                      {strings.about(exercise)}
                      {score !== undefined && ` · ${strings.best(score)}`}
                    </span>
                  </li>
                );
              })}
          </ul>
        </section>
      ))}
      {onOwn !== undefined && <OpenOwn onOpened={onOwn} />}
      {kept.size > 0 && (
        <div className={styles.buttons}>
          <Button
            size="small"
            onClick={() => {
              forgetProgress();
              setKept(new Map());
              setTold(strings.forgotten);
            }}
          >
            {strings.forget}
          </Button>
        </div>
      )}
      <p role="status" className={styles.small}>
        {told}
      </p>
    </div>
  );
};
