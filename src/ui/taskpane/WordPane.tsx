import { use } from 'react';
import { createBackgroundReviewer } from '../../adapters/reviewer/index';
import { createWordMemory, createWordPort } from '../../adapters/word/index';
import { createSession, type Session } from '../../app/index';
import { Pane } from '../pane/Pane';
import { type AboutPage, SessionProvider } from '../pane/session-context';
import { version } from '../settings/version';
import { webMemory } from '../settings/web-memory';
import { loadWebSettings, pageAddress, unitInAddress } from '../settings/web-settings';

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

const start = async (): Promise<{ readonly session: Session; readonly about: AboutPage }> => {
  const settings = await loadWebSettings();
  const { setup } = settings;
  const { review } = createBackgroundReviewer(setup);
  const memory = { document: createWordMemory(), personal: webMemory };
  const session = createSession({ port: createWordPort(), setup, review, memory });
  const surroundings = {
    version,
    host: hostProgram(),
    address: address(),
    browser: navigator.userAgent,
  };
  return { session, about: { settings, surroundings } };
};

/** One document, one session: this file is loaded when Word is there, and lives as long as the pane. */
const starting = start();

/** The pane over the document that is open in Word. Reviews when the user asks. */
const WordPane = () => {
  const { session, about } = use(starting);
  return (
    <main style={{ height: '100%' }}>
      <SessionProvider session={session} headingLevel={1} about={about}>
        <Pane />
      </SessionProvider>
    </main>
  );
};

export default WordPane;
