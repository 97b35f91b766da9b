import { makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { ReviewProgress } from '../../app/index';
import { runStrings } from './run-strings';
import { useSession, useSessionState } from './session-context';

const useStyles = makeStyles({
  box: { display: 'grid', gap: '6px', minWidth: 0 },
  text: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: '13px',
    lineHeight: '18px',
    fontVariantNumeric: 'tabular-nums',
  },
});

/** A review that is ready sooner than this needs no words about it, in milliseconds. */
const MOMENT = 500;

/** Whether a review has been under way for so long that the user wants to know how far it has come. */
export const useIsLong = (): boolean => {
  const { phase } = useSessionState();
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    if (phase !== 'reviewing') return undefined;
    const timer = setTimeout(() => setIsLong(true), MOMENT);
    return () => {
      clearTimeout(timer);
      setIsLong(false);
    };
  }, [phase]);
  return isLong;
};

const share = (progress: ReviewProgress): number | undefined => {
  if (progress.stage === 'reading') return undefined;
  return progress.stage === 'finishing' ? 1 : progress.at / progress.total;
};

/** How far the review has come. Not read aloud step by step; the pane's status says that it goes on. */
export const Progress = () => {
  const styles = useStyles();
  const { progress: store } = useSession();
  const progress = useSyncExternalStore(store.subscribe, store.get);
  if (progress === undefined) return null;
  const value = share(progress);
  return (
    <div className={styles.box}>
      <ProgressBar aria-label={runStrings.starting} {...(value === undefined ? {} : { value })} />
      <p className={styles.text}>{runStrings.progress(progress)}</p>
    </div>
  );
};
