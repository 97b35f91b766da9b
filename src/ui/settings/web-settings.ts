import {
  loadSetup,
  type PersonalStore,
  type SettingsFolder,
  type SettingsInForce,
  type SettingsStore,
  withKeptPersonal,
} from '../../app/index';
import { defaultSetup } from '../../knowledge/index';

/** The organisation's folder lies beside the page. */
const FOLDER = 'installningar/';

/** How long to wait for one file before going on without, in milliseconds. */
const PATIENCE = 8000;

/** The page's own address up to the question mark. */
export const pageAddress = (): string => `${window.location.origin}${window.location.pathname}`;

/** Folder name of the unit in the page's address: `?enhet=barn-och-unga`. */
export const unitInAddress = (): string | undefined => {
  const unit = new URLSearchParams(window.location.search).get('enhet');
  return unit === null || unit === '' ? undefined : unit;
};

/** The folder beside the page, over https from the page's own server. */
const webFolder: SettingsFolder = {
  read: async (name) => {
    const path = name.split('/').map(encodeURIComponent).join('/');
    const answer = await fetch(new URL(`${FOLDER}${path}`, pageAddress()), {
      cache: 'no-cache',
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE),
    });
    if (answer.status === 404 || answer.status === 410) return undefined;
    if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
    // Some servers answer with a page where there is no file.
    if (answer.headers.get('content-type')?.startsWith('text/html') === true) return undefined;
    return new Uint8Array(await answer.arrayBuffer());
  },
};

/** The browser's own store, apart for each unit. Word on the web may forbid it; then nothing is kept. */
const webStore = (unit: string | undefined): SettingsStore => {
  const key = `saklig.installningar.${new URL(FOLDER, pageAddress()).pathname}.${unit ?? ''}`;
  return {
    read: () => {
      try {
        return window.localStorage.getItem(key) ?? undefined;
      } catch {
        return undefined;
      }
    },
    write: (text) => {
      try {
        window.localStorage.setItem(key, text);
      } catch {
        // Full or forbidden: the settings are fetched again next time.
      }
    },
  };
};

const personalKey = (): string => `saklig.mina-installningar.${new URL('.', pageAddress()).pathname}`;

/** Where the writer's own settings are kept: the same for the pane and the pages of one server. */
export const personalStore: PersonalStore = {
  read: () => {
    try {
      return window.localStorage.getItem(personalKey()) ?? undefined;
    } catch {
      return undefined;
    }
  },
  write: (text) => {
    try {
      if (text === undefined) window.localStorage.removeItem(personalKey());
      else window.localStorage.setItem(personalKey(), text);
      return true;
    } catch {
      return false;
    }
  },
};

/**
 * The settings for this page: the organisation's if there are any, else Saklig's own, and the writer's own on top. Never
 * rejects.
 */
export const loadWebSettings = async (): Promise<SettingsInForce> => {
  const unit = unitInAddress();
  const above = await loadSetup({ folder: webFolder, store: webStore(unit), base: defaultSetup(), unit });
  return withKeptPersonal(above, personalStore);
};
