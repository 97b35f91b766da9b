import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { use, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { createPracticePort, mountEditor, type PracticeEditor } from '../../adapters/practice/index';
import { createSession, type Session, type SettingsInForce } from '../../app/index';
import { createReviewer } from '../../engine/index';
import { Pane } from '../pane/Pane';
import { SessionProvider } from '../pane/session-context';
import { version } from '../settings/version';
import { loadWebSettings, pageAddress } from '../settings/web-settings';
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
      gridTemplateRows: 'auto minmax(0, 1fr) minmax(0, 1.1fr)',
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

/** Lets the browser paint what the user has just done before the review takes the thread. */
const afterPaint = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

const loading = loadWebSettings();

const startSession = (editor: PracticeEditor, { setup }: SettingsInForce): Session => {
  const reviewer = createReviewer(setup);
  const session = createSession({
    port: createPracticePort(editor),
    setup,
    review: async (document, options) => {
      await afterPaint();
      return reviewer.review(document, options);
    },
  });
  void session.review();
  return session;
};

/** The editor on the paper, and a session by the settings in force; other settings start another session. */
const useWork = (settings: SettingsInForce) => {
  const place = useRef<HTMLDivElement>(null);
  const [editor, setEditor] = useState<PracticeEditor | undefined>(undefined);
  const [session, setSession] = useState<Session | undefined>(undefined);
  useEffect(() => {
    if (place.current === null) return undefined;
    const mounted = mountEditor(place.current, pageStrings.editor, sampleDocument());
    setEditor(mounted);
    return () => mounted.destroy();
  }, []);
  useEffect(() => {
    if (editor === undefined) return undefined;
    const started = startSession(editor, settings);
    setSession(started);
    return () => started.dispose();
  }, [editor, settings]);
  return { place, work: editor === undefined || session === undefined ? undefined : { editor, session } };
};

/** The practice page: a document on paper and the same pane as in Word beside it. */
const PracticePage = () => {
  const styles = useStyles();
  const paper = usePaperStyles();
  const [settings, setSettings] = useState(use(loading));
  const { place, work } = useWork(settings);
  const about = useMemo(
    () => ({
      settings,
      surroundings: {
        version,
        host: pageStrings.hostName,
        address: pageAddress(),
        browser: navigator.userAgent,
      },
    }),
    [settings],
  );
  const focusEditor = useCallback(() => work?.editor.focus(), [work]);
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        {work !== undefined && <FileBar {...work} onSettings={setSettings} />}
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
        {work === undefined ? (
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
