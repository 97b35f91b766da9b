import { FluentProvider, Spinner } from '@fluentui/react-components';
import { lazy, StrictMode, Suspense, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { type Start, startOffice } from './load-office';
import { usePaneTheme } from './office-theme';
import { StartPage } from './StartPage';
import { startStrings } from './strings';

declare const OFFICE_JS_URL: string;

/** How long to wait for Microsoft's address before saying that it cannot be reached, in milliseconds. */
const PATIENCE = 15_000;

const WordPane = lazy(() => import(/* webpackChunkName: "word" */ './WordPane'));

const starting = startOffice(OFFICE_JS_URL, PATIENCE);

/** How long a start may take before a word on why it does, in milliseconds. */
const SOON = 4000;

const Waiting = () => {
  const [isSlow, setIsSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsSlow(true), SOON);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div role="status" style={{ padding: '48px 20px 0', textAlign: 'center' }}>
      <Spinner label={startStrings.loading} />
      {isSlow && <p>{startStrings.slow}</p>}
    </div>
  );
};

const TaskPane = () => {
  const [start, setStart] = useState<Start | undefined>(undefined);
  useEffect(() => void starting.then(setStart), []);
  return (
    <FluentProvider theme={usePaneTheme(start === 'word')} style={{ height: '100%' }}>
      <Suspense fallback={<Waiting />}>
        {start === undefined ? <Waiting /> : start === 'word' ? <WordPane /> : <StartPage start={start} />}
      </Suspense>
    </FluentProvider>
  );
};

const place = document.getElementById('pane');
if (place === null) throw new Error('taskpane.html lacks #pane');
createRoot(place).render(
  <StrictMode>
    <TaskPane />
  </StrictMode>,
);
