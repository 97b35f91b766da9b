import { Button, makeStyles } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { useSession, useSessionState } from './session-context';
import { useTabStyles } from './styles';
import { traceStrings } from './trace-strings';

const useStyles = makeStyles({
  list: {
    margin: '4px 0',
    paddingInlineStart: '18px',
    display: 'grid',
    gap: '4px',
    overflowWrap: 'anywhere',
  },
  button: { minHeight: '32px', marginTop: '4px' },
  box: { '&:focus': { outline: 'none' } },
});

/** What Saklig has left in the document, each thing named, and the button that takes all of it away. */
export const TraceList = () => {
  const styles = useStyles();
  const tab = useTabStyles();
  const session = useSession();
  const { traces } = useSessionState();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    void session.findTraces();
  }, [session]);
  const remove = async (): Promise<void> => {
    await session.removeTraces();
    // The button is gone, or there is trouble to read of.
    box.current?.focus();
  };
  return (
    <div ref={box} className={styles.box} tabIndex={-1}>
      {traces === undefined ? (
        <p className={tab.small}>{traceStrings.looking}</p>
      ) : traces.length === 0 ? (
        <p className={tab.small}>{traceStrings.nothing}</p>
      ) : (
        <>
          <p className={tab.small}>{traceStrings.intro}</p>
          <ul className={styles.list}>
            {traceStrings.lines(traces).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <p className={tab.small}>{traceStrings.meaning}</p>
          <Button className={styles.button} size="small" onClick={() => void remove()}>
            {traceStrings.remove}
          </Button>
        </>
      )}
    </div>
  );
};

/** Folded until it is asked for: only then is the document looked through. */
export const Traces = () => {
  const tab = useTabStyles();
  const { canLeaveTraces } = useSession();
  const [isOpen, setIsOpen] = useState(false);
  if (!canLeaveTraces) return null;
  return (
    <details onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary className={tab.summary}>{traceStrings.title}</summary>
      {isOpen && <TraceList />}
    </details>
  );
};
