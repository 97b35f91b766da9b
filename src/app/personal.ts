import {
  applyPersonal,
  isEmptyPersonal,
  type PersonalSettings,
  readPersonal,
  writePersonal,
} from '../organisation/index';
import type { SettingsInForce } from './load-setup';

/** Keeps one text on this computer. `write` with undefined removes it, and tells whether it could be kept. */
export interface PersonalStore {
  readonly read: () => string | undefined;
  readonly write: (text: string | undefined) => boolean;
}

/** How the view of the writer's own settings reaches what it changes. */
export interface PersonalAccess {
  /** Keeps the settings; false when they last only as long as the page is open. */
  readonly write: (settings: PersonalSettings) => boolean;
  /** Puts what has been written in force. */
  readonly apply: () => void;
}

const UNREADABLE = 'Dina egna inställningar gick inte att läsa och används inte.';

/** The settings in force with the writer's own on top; without them `layers` stays as it is. */
export const withPersonal = (above: SettingsInForce, settings: PersonalSettings): SettingsInForce => {
  if (isEmptyPersonal(settings)) return { ...above, personal: { settings, above, unused: [] } };
  const { unused, ...tuned } = applyPersonal(above, settings);
  return { ...above, ...tuned, personal: { settings, above, unused } };
};

/** The settings in force with what is kept on this computer on top. What cannot be read is told and left as it is. */
export const withKeptPersonal = (above: SettingsInForce, store: PersonalStore): SettingsInForce => {
  const text = store.read();
  const settings = text === undefined ? {} : readPersonal(text);
  return settings === undefined
    ? { ...above, personal: { settings: {}, above, unused: [UNREADABLE] } }
    : withPersonal(above, settings);
};

/**
 * What the view is given to change the writer's own settings. `use` is called with the settings that are to be in force,
 * when any have changed.
 */
export const personalAccess = (
  { personal }: SettingsInForce,
  store: PersonalStore,
  use: (settings: SettingsInForce) => void,
): PersonalAccess | undefined => {
  if (personal === undefined) return undefined;
  let latest = personal.settings;
  return {
    write: (settings) => {
      latest = settings;
      return store.write(isEmptyPersonal(settings) ? undefined : writePersonal(settings));
    },
    apply: () => {
      if (latest !== personal.settings) use(withPersonal(personal.above, latest));
    },
  };
};
