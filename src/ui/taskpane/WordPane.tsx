import { lazy, use, useEffect, useState } from 'react';
import { type BackgroundReviewer, createBackgroundReviewer } from '../../adapters/reviewer/index';
import { createWordMemory, createWordPort } from '../../adapters/word/index';
import { createSession, personalAccess, type Session, type SettingsInForce } from '../../app/index';
import { Pane } from '../pane/Pane';
import { type AboutPage, SessionProvider } from '../pane/session-context';
import type { TabId } from '../pane/strings';
import { version } from '../settings/version';
import { webMemory } from '../settings/web-memory';
import { loadWebSettings, pageAddress, personalStore, unitInAddress } from '../settings/web-settings';
import { followCommands } from './commands';

const PaneExercises = lazy(
  () => import(/* webpackChunkName: "pane-exercises" */ '../exercises/PaneExercises'),
);

/** The typings promise the diagnostics; older Word does not keep it. */
const hostProgram = (): string => {
  const { diagnostics } = Office.context as Partial<Office.Context>;
  return diagnostics === undefined
    ? 'Word'
    : `${diagnostics.host}, ${diagnostics.platform}, ${diagnostics.version}`;
};

const address = (): string => {
  const unit = unitInAddress();
  return unit === undefined ? pageAddress() : `${pageAddress()}?enhet=${unit}`;
};

interface Work {
  readonly session: Session;
  readonly settings: SettingsInForce;
  readonly reviewer: BackgroundReviewer;
}

const start = (settings: SettingsInForce): Work => {
  const { setup } = settings;
  const reviewer = createBackgroundReviewer(setup);
  const memory = { document: createWordMemory(), personal: webMemory };
  const { review, plan } = reviewer;
  const session = createSession({ port: createWordPort(), setup, review, plan, memory });
  return { session, settings, reviewer };
};

/** The same session by other settings, so that what has been done in the document can still be restored. */
const goBy = ({ session, reviewer: last }: Work, settings: SettingsInForce): Work => {
  const { setup } = settings;
  const reviewer = createBackgroundReviewer(setup);
  void session.changeSetup({ setup, review: reviewer.review, plan: reviewer.plan }).then(last.stop);
  return { session, settings, reviewer };
};

/** This file is loaded when Word is there, and lives as long as the pane. */
const starting = loadWebSettings().then(start);

/** The pane over the document that is open in Word. Reviews when the user asks. */
const WordPane = () => {
  const first = use(starting);
  const [work, setWork] = useState(first);
  const { session, settings } = work;
  const [wanted, setWanted] = useState<{ readonly tab: TabId } | undefined>(undefined);
  useEffect(() => followCommands(session, (tab) => setWanted({ tab })), [session]);
  useEffect(() => {
    // What is shown in the text goes with the pane, where Word gives it the time.
    const leave = (): void => session.dispose();
    window.addEventListener('pagehide', leave);
    return () => window.removeEventListener('pagehide', leave);
  }, [session]);
  const about: AboutPage = {
    settings,
    surroundings: { version, host: hostProgram(), address: address(), browser: navigator.userAgent },
    personal: personalAccess(settings, personalStore, (changed) => setWork(goBy(work, changed))),
  };
  return (
    <main style={{ height: '100%' }}>
      <SessionProvider session={session} headingLevel={1} about={about}>
        <Pane Exercises={PaneExercises} wanted={wanted} />
      </SessionProvider>
    </main>
  );
};

export default WordPane;
