import type { Setup, TermEntry } from '../../engine/index';
import type { Fault } from '../../knowledge/index';
import {
  checkWordLists,
  type Layer,
  loadOrganisation,
  type Organisation,
  type OrganisationFile,
  type OwnRow,
} from '../../organisation/index';
import { decodeText } from '../../ports/decode-text';
import { readSettings, withValue, writeSettings } from './settings-file';
import { type FolderFiles, listed, unitsIn } from './zip-folder';

export interface FolderState {
  readonly files: FolderFiles;
  /** Folder name of the unit being edited; undefined for the municipality. */
  readonly unit: string | undefined;
  /** The settings as last found without faults. */
  readonly organisation: Organisation;
  /** What the edited layer stands on: all but its own rules, goals, help texts and choice of document types. */
  readonly upper: { readonly setup: Setup; readonly name: string };
  readonly faults: readonly Fault[];
  /** The faults keep the files from being used, so that `organisation` is older than they are. */
  readonly isOld: boolean;
  /** Faults are for the files as they are; false while a change waits to be checked. */
  readonly isChecked: boolean;
  readonly isSaved: boolean;
}

export interface FolderStore {
  readonly getState: () => FolderState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly open: (files: readonly OrganisationFile[]) => void;
  readonly write: (name: string, text: string) => void;
  readonly remove: (name: string) => void;
  /** Adds a unit with nothing set but its name, and goes to it. */
  readonly addUnit: (id: string, name: string) => void;
  readonly setUnit: (unit: string | undefined) => void;
  readonly markSaved: () => void;
}

/** Milliseconds of rest after a change before it is checked. */
const REST = 250;

/** Rows whose examples are run before the page gets time to breathe. */
const AT_ONCE = 5;

const isText = (name: string): boolean => /\.(?:json|csv|ya?ml)$/u.test(name);

const decoded = ({ name, content }: OrganisationFile): string | Uint8Array => {
  if (typeof content === 'string' || !isText(name)) return content;
  try {
    return decodeText(content);
  } catch {
    return content;
  }
};

const asFiles = (files: FolderFiles): OrganisationFile[] =>
  [...files].map(([name, content]) => ({ name, content }));

const newFolder = (month: string): FolderFiles =>
  new Map([['organisation.json', writeSettings({ name: 'Vår kommun', checked: month })]]);

export const prefixOf = (unit: string | undefined): string => (unit === undefined ? '' : `enheter/${unit}/`);

const withoutOwn = (files: FolderFiles, unit: string | undefined): OrganisationFile[] => {
  const name = `${prefixOf(unit)}organisation.json`;
  const text = files.get(name);
  const settings = typeof text === 'string' ? readSettings(text) : undefined;
  if (settings === undefined) return asFiles(files);
  const rest = ['rules', 'goals', 'nearLimit', 'help', 'documentTypes'].reduce(
    (left, key) => withValue(left, [key], undefined),
    settings,
  );
  return asFiles(new Map(files).set(name, writeSettings(rest)));
};

const nameAbove = (layers: readonly Layer[]): string => layers.at(-2)?.name ?? 'Saklig';

/**
 * The folder being edited, and what is wrong with it. `month` (2026-11) dates a new folder. Checks run after `later`, a
 * timer that can be replaced in tests.
 */
export const createFolderStore = (
  base: Setup,
  month: string,
  later: (work: () => void, milliseconds: number) => () => void,
): FolderStore => {
  const listeners = new Set<() => void>();
  const tested = new Map<string, readonly Fault[]>();
  let stop: () => void = () => undefined;
  const options = (unit: string | undefined) => (unit === undefined ? {} : { unit });
  const first = loadOrganisation(asFiles(newFolder(month)), base);
  if ('faults' in first) throw new Error('A new folder has faults');
  let state: FolderState = {
    files: newFolder(month),
    unit: undefined,
    organisation: first,
    upper: { setup: base, name: 'Saklig' },
    faults: [],
    isOld: false,
    isChecked: true,
    isSaved: true,
  };
  const set = (change: Partial<FolderState>): void => {
    state = { ...state, ...change };
    listeners.forEach((listener) => listener());
  };

  const testRow = (setup: Setup, row: OwnRow & { readonly entry: TermEntry }): Fault[] => {
    const key = JSON.stringify(row.entry);
    const known = tested.get(key) ?? checkWordLists({ setup, rows: [row] });
    tested.set(key, known);
    return known.map((fault) => ({ ...fault, file: row.file, line: row.line }));
  };

  /** Runs the word lists' examples a few at a time, each row again only when it has changed. */
  const testRows = (
    { setup, rows }: Pick<Organisation, 'setup' | 'rows'>,
    from: number,
    faults: readonly Fault[],
  ): void => {
    const found = rows
      .slice(from, from + AT_ONCE)
      .flatMap(({ entry, ...row }) => (entry === undefined ? [] : testRow(setup, { ...row, entry })));
    const all = [...faults, ...found];
    if (from + AT_ONCE >= rows.length) set({ faults: all, isChecked: true });
    else stop = later(() => testRows({ setup, rows }, from + AT_ONCE, all), 0);
  };

  const check = (): void => {
    const { files, unit } = state;
    const all = asFiles(listed(files));
    const loaded = loadOrganisation(all, base, options(unit));
    const above = loadOrganisation(withoutOwn(listed(files), unit), base, options(unit));
    const upper = 'faults' in above ? state.upper : { setup: above.setup, name: nameAbove(above.layers) };
    if ('faults' in loaded) set({ upper, faults: loaded.faults, isOld: true, isChecked: true });
    else {
      set({ upper, organisation: loaded, isOld: false });
      testRows(loaded, 0, []);
    }
  };

  const changed = (change: Partial<FolderState>, rest = REST): void => {
    stop();
    set({ ...change, isChecked: false });
    stop = later(check, rest);
  };

  return {
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    open: (files) => {
      const opened = new Map(files.map((file) => [file.name, decoded(file)]));
      changed({ files: opened, unit: undefined, isSaved: true }, 0);
    },
    write: (name, text) => changed({ files: new Map(state.files).set(name, text), isSaved: false }),
    remove: (name) => {
      const files = new Map(state.files);
      files.delete(name);
      changed({ files, isSaved: false });
    },
    addUnit: (id, name) => {
      const text = writeSettings({ name, checked: month });
      changed({
        files: new Map(state.files).set(`${prefixOf(id)}organisation.json`, text),
        unit: id,
        isSaved: false,
      });
    },
    setUnit: (unit) => {
      if (unit === undefined || unitsIn(state.files).includes(unit)) changed({ unit }, 0);
    },
    markSaved: () => set({ isSaved: true }),
  };
};
