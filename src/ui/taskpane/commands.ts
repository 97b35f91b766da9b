import type { Session } from '../../app/index';
import type { TabId } from '../pane/strings';

/** What the ribbon and the context menu ask for, by the fragment that the manifest gives the pane's address. */
type Command = 'granska' | 'farga' | 'infoga' | 'markering';

/**
 * Milliseconds before the text is marked in a pane that has just been opened from the ribbon: marks that come with it may
 * not be drawn (office-js issues 4317, 6595).
 */
const SETTLING = 1500;

interface Order {
  /** The tab where the result is. */
  readonly tab?: TabId;
  readonly run: (session: Session) => Promise<void>;
}

const orders: Readonly<Record<Command, Order>> = {
  granska: { run: (session) => session.review() },
  farga: {
    tab: 'facts',
    run: async (session) => {
      if (session.getState().review === undefined) {
        await session.review();
        await new Promise((resolve) => setTimeout(resolve, SETTLING));
      }
      await session.showMarks({ what: 'kinds' });
    },
  },
  // The writer ticks what to put in: nothing is written unseen.
  infoga: { tab: 'template', run: (session) => session.review() },
  markering: { run: async (session) => session.reviewSelection?.() },
};

/** The command in an address; undefined for any other fragment. */
export const commandIn = (fragment: string): Command | undefined => {
  const name = fragment.replace(/^#/u, '');
  return Object.hasOwn(orders, name) ? (name as Command) : undefined;
};

/** What the pane was opened for is done once, whatever sessions it has. */
let isOpened = false;

/** Does what the pane was opened for, and what is asked of it while it is open. Returns how to stop. */
export const followCommands = (session: Session, showTab: (tab: TabId) => void): (() => void) => {
  const obey = (): void => {
    const command = commandIn(window.location.hash);
    if (command === undefined) return;
    const { tab, run } = orders[command];
    if (tab !== undefined) showTab(tab);
    void run(session);
  };
  if (!isOpened) obey();
  isOpened = true;
  window.addEventListener('hashchange', obey);
  return () => window.removeEventListener('hashchange', obey);
};
