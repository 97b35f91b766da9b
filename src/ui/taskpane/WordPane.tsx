import { createWordPort } from '../../adapters/word/index';
import { createSession } from '../../app/index';
import { createReviewer } from '../../engine/index';
import { defaultSetup } from '../../knowledge/index';
import { Pane } from '../pane/Pane';
import { SessionProvider } from '../pane/session-context';

const setup = defaultSetup();
const reviewer = createReviewer(setup);

/** One document, one session: this file is loaded when Word is there, and lives as long as the pane. */
const session = createSession({
  port: createWordPort(),
  setup,
  review: async (document, options) => {
    // Lets the pane show that it is working before the review takes the thread.
    await new Promise((resolve) => setTimeout(resolve));
    return reviewer.review(document, options);
  },
});

/** The pane over the document that is open in Word. Reviews when the user asks. */
const WordPane = () => (
  <main style={{ height: '100%' }}>
    <SessionProvider session={session} headingLevel={1}>
      <Pane />
    </SessionProvider>
  </main>
);

export default WordPane;
