import { Button, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowLeft20Regular, Print20Regular } from '@fluentui/react-icons';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { bundledExercises } from '../../knowledge/exercises';
import type { Exercise } from '../../workshop/index';
import { ExercisesView } from './ExercisesView';
import { PrintSheet } from './PrintSheet';
import { exerciseStrings as strings } from './strings';

const useStyles = makeStyles({
  page: {
    boxSizing: 'border-box',
    maxWidth: '860px',
    marginInline: 'auto',
    padding: '16px 24px 64px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    '@media (max-width: 600px)': { padding: '8px 16px 48px' },
  },
  hiddenOnPaper: { '@media print': { display: 'none' } },
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '8px 16px',
    minHeight: '40px',
    marginBottom: '16px',
    '@media print': { display: 'none' },
  },
  right: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '8px 16px',
    marginInlineStart: 'auto',
  },
});

const subscribe = (listener: () => void): (() => void) => {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
};

/** The exercise that the address names, so that a leader can send a link to it. */
const idInAddress = (): string => window.location.hash.slice(1);

const setAddress = (id: string | undefined): void => {
  window.location.hash = id ?? '';
};

/** Those whose id no one in `others` has taken. */
const withoutSame = (exercises: readonly Exercise[], others: readonly Exercise[]): readonly Exercise[] =>
  exercises.filter(({ id }) => !others.some((other) => other.id === id));

/** The exercises as a page of their own, with a way to print them. */
const ExercisesPage = () => {
  const styles = useStyles();
  const id = useSyncExternalStore(subscribe, idInAddress);
  const current = id === '' ? undefined : id;
  const [own, setOwn] = useState<readonly Exercise[]>([]);
  const exercises = [...withoutSame(bundledExercises(), own), ...own];
  const exercise = exercises.find((each) => each.id === current);
  const [printing, setPrinting] = useState<'exercise' | 'key' | undefined>();
  useEffect(() => {
    if (printing === undefined) return;
    const done = (): void => setPrinting(undefined);
    window.addEventListener('afterprint', done, { once: true });
    window.print();
    return () => window.removeEventListener('afterprint', done);
  }, [printing]);
  useEffect(() => {
    document.title = `Saklig – ${exercise?.title ?? strings.title}`;
  }, [exercise]);
  return (
    <>
      <div className={mergeClasses(styles.page, printing !== undefined && styles.hiddenOnPaper)}>
        <nav className={styles.bar} aria-label={strings.title}>
          {current !== undefined && (
            <Button appearance="subtle" icon={<ArrowLeft20Regular />} onClick={() => setAddress(undefined)}>
              {strings.toList}
            </Button>
          )}
          <span className={styles.right}>
            {exercise !== undefined && (
              <>
                <Button appearance="subtle" icon={<Print20Regular />} onClick={() => setPrinting('exercise')}>
                  {strings.print}
                </Button>
                <Button appearance="subtle" icon={<Print20Regular />} onClick={() => setPrinting('key')}>
                  {strings.printKey}
                </Button>
              </>
            )}
            <Link href="index.html">{strings.toPractice}</Link>
          </span>
        </nav>
        <main>
          <ExercisesView
            current={current}
            onCurrent={setAddress}
            exercises={exercises}
            onOwn={(opened) => setOwn([...withoutSame(own, opened), ...opened])}
          />
        </main>
      </div>
      {exercise !== undefined && printing !== undefined && <PrintSheet exercise={exercise} part={printing} />}
    </>
  );
};

export default ExercisesPage;
