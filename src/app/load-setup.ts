import type { Setup } from '../engine/index';
import type { Fault } from '../knowledge/index';
import {
  filesToFetch,
  type Layer,
  loadOrganisation,
  type LoadOptions,
  type Organisation,
  type OrganisationFile,
  type PersonalSettings,
} from '../organisation/index';
import { decodeText } from '../ports/decode-text';

/** The writer's own settings, and what they stand on. */
export interface PersonalInForce {
  readonly settings: PersonalSettings;
  /** The settings without them. */
  readonly above: SettingsInForce;
  /** Swedish sentences on what is not used, and why. */
  readonly unused: readonly string[];
}

/** The settings a document is reviewed by, who has set what, and what stood in the way of newer ones. */
export interface SettingsInForce {
  readonly setup: Setup;
  /** From the lowest ground up; Saklig's own first. */
  readonly layers: readonly Layer[];
  /** See `Organisation.origins`. */
  readonly origins: Organisation['origins'];
  readonly units: Organisation['units'];
  /** Saklig's own, the organisation's as fetched now, its last good ones, or a folder that the user chose. */
  readonly from: 'saklig' | 'organisation' | 'last-good' | 'chosen';
  /** Swedish sentences for the user when the organisation's settings could not be used. */
  readonly notice: string | undefined;
  /** Why they could not be used. */
  readonly faults: readonly Fault[];
  /** What the writer has set on top of it all; left out where that cannot be done. */
  readonly personal?: PersonalInForce;
}

/** A folder of settings that can be read but not listed. */
export interface SettingsFolder {
  /** A file's bytes; undefined when it is not there. Rejects when the folder cannot be reached. */
  readonly read: (name: string) => Promise<Uint8Array | undefined>;
}

/** Keeps one text between visits. Neither method throws. */
export interface SettingsStore {
  readonly read: () => string | undefined;
  readonly write: (text: string) => void;
}

export interface LoadSetupOptions {
  readonly folder: SettingsFolder;
  readonly store: SettingsStore;
  /** Saklig's own settings. */
  readonly base: Setup;
  /** The unit that the pane's address names. */
  readonly unit?: string | undefined;
}

const MAIN = 'organisation.json';

const options = (unit: string | undefined): LoadOptions => (unit === undefined ? {} : { unit });

/** Saklig's own settings, with what to tell the user about others that could not be used. */
export const ownSettings = (
  base: Setup,
  notice?: string,
  faults: readonly Fault[] = [],
): SettingsInForce => ({
  setup: base,
  layers: [{ kind: 'base', id: 'saklig', name: 'Saklig', links: [] }],
  origins: {},
  units: [],
  from: 'saklig',
  notice,
  faults,
});

const inForce = (
  { setup, layers, origins, units }: Organisation,
  from: SettingsInForce['from'],
  notice?: string,
  faults: readonly Fault[] = [],
): SettingsInForce => ({ setup, layers, origins, units, from, notice, faults });

/** The settings of files that the user has chosen, or every fault in them. */
export const chosenSettings = (
  files: readonly OrganisationFile[],
  base: Setup,
  unit?: string,
): SettingsInForce | { readonly faults: readonly Fault[] } => {
  const loaded = loadOrganisation(files, base, options(unit));
  return 'faults' in loaded ? loaded : inForce(loaded, 'chosen');
};

const fetchAll = async ({ read }: SettingsFolder): Promise<OrganisationFile[]> => {
  const files: OrganisationFile[] = [];
  const asked = new Set<string>();
  for (;;) {
    const names = filesToFetch(files).filter((name) => !asked.has(name));
    if (names.length === 0) return files;
    names.forEach((name) => asked.add(name));
    const found = await Promise.all(names.map(async (name) => ({ name, content: await read(name) })));
    for (const { name, content } of found) if (content !== undefined) files.push({ name, content });
  }
};

const textOf = (content: OrganisationFile['content']): string =>
  typeof content === 'string' ? content : decodeText(content);

const keep = (store: SettingsStore, files: readonly OrganisationFile[]): void =>
  store.write(JSON.stringify(files.map(({ name, content }) => [name, textOf(content)])));

const isKept = (value: unknown): value is [string, string][] =>
  Array.isArray(value) &&
  value.every(
    (entry) => Array.isArray(entry) && typeof entry[0] === 'string' && typeof entry[1] === 'string',
  );

const lastGood = ({ store, base, unit }: LoadSetupOptions): Organisation | undefined => {
  const text = store.read();
  if (text === undefined) return undefined;
  let kept: unknown;
  try {
    kept = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isKept(kept)) return undefined;
  const files = kept.map(([name, content]) => ({ name, content }));
  const loaded = loadOrganisation(files, base, options(unit));
  return 'faults' in loaded ? undefined : loaded;
};

const instead = (
  given: LoadSetupOptions,
  happened: string,
  faults: readonly Fault[] = [],
): SettingsInForce => {
  const kept = lastGood(given);
  if (kept === undefined)
    return ownSettings(given.base, `${happened} Nu gäller Sakligs egna inställningar.`, faults);
  const checked = kept.layers.at(-1)?.checked;
  const which = checked === undefined ? '' : `, genomgångna ${checked}`;
  return inForce(kept, 'last-good', `${happened} Nu gäller de senaste som fungerade${which}.`, faults);
};

const found = (count: number): string => (count === 1 ? 'ett fel' : `${count} fel`);

/**
 * Fetches an organisation's settings. With any fault, or when they cannot be reached, the last good ones are used, else
 * Saklig's own, and the notice says so. Never rejects.
 */
export const loadSetup = async (given: LoadSetupOptions): Promise<SettingsInForce> => {
  const { folder, store, base, unit } = given;
  let files: OrganisationFile[];
  try {
    files = await fetchAll(folder);
  } catch {
    return instead(given, 'Din organisations inställningar gick inte att hämta.');
  }
  if (!files.some(({ name }) => name === MAIN))
    return unit === undefined
      ? ownSettings(base)
      : instead(given, `Inställningarna för enheten ”${unit}” finns inte på servern.`);
  const loaded = loadOrganisation(files, base, options(unit));
  if ('faults' in loaded)
    return instead(
      given,
      `Din organisations inställningar har ${found(loaded.faults.length)} och används inte.`,
      loaded.faults,
    );
  keep(store, files);
  return inForce(loaded, 'organisation');
};
