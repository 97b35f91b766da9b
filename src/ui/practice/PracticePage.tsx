import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { use, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import {
  createPracticeMemory,
  createPracticePort,
  mountEditor,
  type PracticeEditor,
} from '../../adapters/practice/index';
import { type BackgroundReviewer, createBackgroundReviewer } from '../../adapters/reviewer/index';
import { createSession, personalAccess, type Session, type SettingsInForce } from '../../app/index';
import { Pane } from '../pane/Pane';
import { SessionProvider } from '../pane/session-context';
import { version } from '../settings/version';
import { webMemory } from '../settings/web-memory';
import { loadWebSettings, pageAddress, personalStore } from '../settings/web-settings';
import { FileBar } from './FileBar';
import { usePaperStyles } from './paper-styles';
import { sampleDocument } from './sample';
import { pageStrings } from './strings';
import { Toolbar } from './Toolbar';

const useStyles = makeStyles({
  page: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 336px',
    gridTemplateRows: 'auto minmax(0, 1fr)',
    height: '100dvh',
    backgroundColor: tokens.colorNeutralBackground1,
    '@media (max-width: 900px)': {
      gridTemplateColumns: 'minmax(0, 1fr)',
      // Where the window is too low for both (a large zoom), the page scrolls instead.
      gridTemplateRows: 'auto minmax(240px, 1fr) minmax(400px, 1.1fr)',
    },
  },
  header: { gridColumn: '1 / -1' },
  document: { display: 'flex', flexDirection: 'column', minHeight: 0, minWidth: 0 },
  side: {
    minHeight: 0,
    minWidth: 0,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 900px)': { borderLeft: 0, borderTop: `2px solid ${tokens.colorNeutralStroke1}` },
  },
});

const loading = loadWebSettings();

interface Workplace {
  readonly editor: PracticeEditor;
  readonly session: Session;
  readonly settings: SettingsInForce;
  readonly reviewer: BackgroundReviewer;
}

/** The session reviews at once, as if the user had asked. */
const startWork = (editor: PracticeEditor, settings: SettingsInForce): Workplace => {
  const { setup } = settings;
  const reviewer = createBackgroundReviewer(setup);
  const memory = { document: createPracticeMemory(editor), personal: webMemory };
  const { review, plan } = reviewer;
  const session = createSession({ port: createPracticePort(editor), setup, review, plan, memory });
  void session.review();
  return { editor, session, settings, reviewer };
};

/** The editor on the paper, and a session that goes by the settings in force. */
const useWork = (first: SettingsInForce) => {
  const place = useRef<HTMLDivElement>(null);
  const [work, setWork] = useState<Workplace | undefined>(undefined);
  const latest = useRef<Workplace | undefined>(undefined);
  const put = useCallback((next: Workplace): void => {
    latest.current = next;
    setWork(next);
  }, []);
  const goBy = useCallback(
    (settings: SettingsInForce): void => {
      const last = latest.current;
      if (last === undefined) return;
      const { setup } = settings;
      const reviewer = createBackgroundReviewer(setup);
      void last.session
        .changeSetup({ setup, review: reviewer.review, plan: reviewer.plan })
        .then(last.reviewer.stop);
      put({ ...last, settings, reviewer });
    },
    [put],
  );
  useEffect(() => {
    if (place.current === null) return undefined;
    const editor = mountEditor(place.current, pageStrings.editor, sampleDocument());
    put(startWork(editor, first));
    return () => {
      latest.current?.session.dispose();
      latest.current?.reviewer.stop();
      editor.destroy();
    };
  }, [first, put]);
  return { place, work, goBy };
};

/** The practice page: a document on paper and the same pane as in Word beside it. */
const PracticePage = () => {
  const styles = useStyles();
  const paper = usePaperStyles();
  const { place, work, goBy } = useWork(use(loading));
  const about = useMemo(
    () =>
      work && {
        settings: work.settings,
        surroundings: {
          version,
          host: pageStrings.hostName,
          address: pageAddress(),
          browser: navigator.userAgent,
        },
        personal: personalAccess(work.settings, personalStore, goBy),
      },
    [work, goBy],
  );
  const focusEditor = useCallback(() => work?.editor.focus(), [work]);
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        {work !== undefined && <FileBar {...work} onSettings={goBy} />}
      </header>
      <main className={styles.document} aria-label={pageStrings.editorRegion}>
        {work !== undefined && <Toolbar editor={work.editor} />}
        {/* A click beside the text puts the cursor in it, as on paper; the editor itself takes the keyboard. */}
        <div
          className={paper.desk}
          role="presentation"
          onClick={(event) => event.target === event.currentTarget && focusEditor()}
        >
          <div ref={place} className={paper.paper} />
        </div>
      </main>
      <aside className={styles.side} aria-label={pageStrings.paneRegion}>
        {work === undefined || about === undefined ? (
          <Spinner label={pageStrings.loading} />
        ) : (
          <SessionProvider session={work.session} headingLevel={2} about={about}>
            <Pane />
          </SessionProvider>
        )}
      </aside>
    </div>
  );
};

export default PracticePage;
