import { useEffect, useRef, useState } from 'react';
import { bundledExercises } from '../../knowledge/exercises';
import type { Exercise } from '../../workshop/index';
import { ExerciseList } from './ExerciseList';
import { ExerciseView } from './ExerciseView';

/** The list of exercises, or the one that is open. */
export const ExercisesView = ({
  current,
  onCurrent,
  exercises = bundledExercises(),
  onOwn,
}: {
  /** Id of the open exercise; undefined for the list. */
  readonly current: string | undefined;
  readonly onCurrent: (id: string | undefined) => void;
  /** Saklig's own when left out. */
  readonly exercises?: readonly Exercise[];
  /** Takes exercises from files; left out where files cannot be opened. */
  readonly onOwn?: (exercises: readonly Exercise[]) => void;
}) => {
  const exercise = exercises.find(({ id }) => id === current);
  const [round, setRound] = useState(0);
  const place = useRef<HTMLDivElement>(null);
  const shown = useRef(`${current ?? ''} ${round}`);
  useEffect(() => {
    // Whoever moves between the views with the keyboard starts at the top of the new one.
    const next = `${current ?? ''} ${round}`;
    if (next === shown.current) return;
    shown.current = next;
    place.current?.querySelector<HTMLElement>('[data-view-heading]')?.focus();
  }, [current, round]);
  return (
    <div ref={place}>
      {exercise === undefined ? (
        <ExerciseList
          exercises={exercises}
          isUnknown={current !== undefined}
          onOpen={onCurrent}
          onOwn={onOwn}
        />
      ) : (
        <ExerciseView
          key={`${exercise.id} ${round}`}
          exercise={exercise}
          onAgain={() => setRound(round + 1)}
        />
      )}
    </div>
  );
};
