import { Button, makeStyles, Spinner } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import { type BeforeAfter, createBeforeAfter } from '../../../app/before-after';
import type { Session } from '../../../app/index';
import { participant } from '../../participant';
import { useSession, useSessionState } from '../session-context';
import { useTabStyles } from '../styles';
import { ComparisonView } from './ComparisonView';
import { beforeAfterStrings } from './strings';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

const measurings = new WeakMap<Session, BeforeAfter>();

/** A session's measuring; it goes on while other tabs are shown. */
const measuringOf = (session: Session): BeforeAfter => {
  const known = measurings.get(session);
  if (known !== undefined) return known;
  const made = createBeforeAfter({ session, now: () => Date.now(), participant });
  measurings.set(session, made);
  return made;
};

/** Start, work, Klar: what the work on a document gave. */
const BeforeAfterView = () => {
  const styles = useStyles();
  const tab = useTabStyles();
  const measuring = measuringOf(useSession());
  const state = useSyncExternalStore(measuring.subscribe, measuring.getState);
  const isBusy = useSessionState().phase === 'reviewing';
  const busy = isBusy ? { icon: <Spinner size="extra-tiny" />, disabledFocusable: true } : {};
  if (state.phase === 'not-started')
    return (
      <>
        <p className={tab.text}>{beforeAfterStrings.intro}</p>
        <p className={tab.small}>{beforeAfterStrings.memory}</p>
        <div className={styles.buttons}>
          <Button {...busy} onClick={() => void measuring.start()}>
            {beforeAfterStrings.start}
          </Button>
        </div>
      </>
    );
  const { before, comparison } = state;
  const found = [...before.remarks.values()].reduce((sum, count) => sum + count, 0);
  return (
    <>
      {comparison === undefined ? (
        <p className={tab.text} role="status">
          {beforeAfterStrings.startedAt(new Date(before.at), before.words, found)}
        </p>
      ) : (
        <ComparisonView comparison={comparison} />
      )}
      <div className={styles.buttons}>
        <Button
          appearance={comparison === undefined ? 'primary' : 'secondary'}
          {...busy}
          onClick={() => void measuring.finish()}
        >
          {comparison === undefined ? beforeAfterStrings.finish : beforeAfterStrings.finishAgain}
        </Button>
        <Button appearance="subtle" onClick={() => measuring.forget()}>
          {beforeAfterStrings.forget}
        </Button>
      </div>
    </>
  );
};

export default BeforeAfterView;
