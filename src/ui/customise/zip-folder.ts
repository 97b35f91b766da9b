import { strToU8, zipSync } from 'fflate';
import { readSettings, writeSettings } from './settings-file';

export type FolderFiles = ReadonlyMap<string, string | Uint8Array>;

const MAIN = 'organisation.json';

const sorted = (names: Iterable<string>): string[] => [...names].sort((a, b) => (a < b ? -1 : 1));

/** The list in organisation.json that lets a web page find the files beside it. */
const withList = (files: FolderFiles, prefix: string, units: readonly string[]): string | undefined => {
  const text = files.get(`${prefix}${MAIN}`);
  const settings = typeof text === 'string' ? readSettings(text) : undefined;
  if (settings === undefined) return undefined;
  const own = sorted(files.keys()).flatMap((name) => {
    const short = name.startsWith(prefix) ? name.slice(prefix.length) : '';
    return /^(?:ordlista[^/]*\.csv|mall-[^/]+\.yaml)$/u.test(short) ? [short] : [];
  });
  const others = Object.entries(settings).filter(([key]) => key !== 'files' && key !== 'units');
  return writeSettings({
    ...Object.fromEntries(others),
    ...(own.length === 0 ? {} : { files: own }),
    ...(prefix !== '' || units.length === 0 ? {} : { units }),
  });
};

/** Ids of the units that have a folder. */
export const unitsIn = (files: FolderFiles): string[] =>
  sorted(
    new Set(
      [...files.keys()].flatMap((name) => /^enheter\/([^/]+)\/organisation\.json$/u.exec(name)?.[1] ?? []),
    ),
  );

/** The files with every organisation.json naming what lies beside it. */
export const listed = (files: FolderFiles): FolderFiles => {
  const units = unitsIn(files);
  const all = new Map(files);
  for (const prefix of ['', ...units.map((unit) => `enheter/${unit}/`)]) {
    const text = withList(files, prefix, units);
    if (text !== undefined) all.set(`${prefix}${MAIN}`, text);
  }
  return all;
};

/** The folder as a zip: one folder `installningar`, to put beside the pages on the server. */
export const zipFolder = (files: FolderFiles): Uint8Array => {
  const entries = [...listed(files)].map(([name, content]) => [
    `installningar/${name}`,
    typeof content === 'string' ? strToU8(content) : content,
  ]);
  return zipSync(Object.fromEntries(entries) as Record<string, Uint8Array>);
};
