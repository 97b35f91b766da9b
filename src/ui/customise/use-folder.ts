import { useSyncExternalStore } from 'react';
import type { Fault } from '../../knowledge/index';
import { type FolderState, type FolderStore, prefixOf } from './folder-store';
import { isAt, type Path, pathOf, readSettings, valueAt, withValue, writeSettings } from './settings-file';

export interface FolderView {
  readonly store: FolderStore;
  readonly state: FolderState;
  /** `` or `enheter/barn/`. */
  readonly prefix: string;
  readonly mainName: string;
  /** What stands in the edited layer's organisation.json; undefined when it cannot be shown as a form. */
  readonly settings: Readonly<Record<string, unknown>> | undefined;
  /** Faults in the file, in its order. */
  readonly faultsIn: (name: string) => readonly Fault[];
  /** What is wrong with one field of organisation.json, for the form. */
  readonly faultAt: (field: Path) => string | undefined;
  readonly valueOf: (field: Path) => unknown;
  readonly textOf: (field: Path) => string;
  /** Sets a field of organisation.json; undefined takes it away. */
  readonly setValue: (field: Path, value: unknown) => void;
}

const settingsText = ({ files }: FolderState, name: string): string => {
  const content = files.get(name);
  return typeof content === 'string' ? content : '';
};

/** The folder as the forms see it. */
export const useFolder = (store: FolderStore): FolderView => {
  const state = useSyncExternalStore(store.subscribe, store.getState);
  const prefix = prefixOf(state.unit);
  const mainName = `${prefix}organisation.json`;
  const text = settingsText(state, mainName);
  const settings = readSettings(text);
  const faultsIn = (name: string): Fault[] => state.faults.filter(({ file }) => file === name);
  const valueOf = (field: Path): unknown => (settings === undefined ? undefined : valueAt(settings, field));
  return {
    store,
    state,
    prefix,
    mainName,
    settings,
    faultsIn,
    faultAt: (field) => faultsIn(mainName).find((fault) => isAt(pathOf(text, fault), field))?.message,
    valueOf,
    textOf: (field) => {
      const value = valueOf(field);
      return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
    },
    setValue: (field, value) => {
      if (settings !== undefined) store.write(mainName, writeSettings(withValue(settings, field, value)));
    },
  };
};
