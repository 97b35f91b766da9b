import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { Setup } from '../engine/index';
import { defaultSetup, type Fault, faultText } from '../knowledge/index';
import { loadOrganisation, type Organisation, type OrganisationFile } from '../organisation/index';
import { InputError } from './input';

const MAIN = 'organisation.json';

/** An organisation's folder as read from disk. */
export interface OrganisationFolder {
  readonly files: readonly OrganisationFile[];
  /** The unit whose own folder was named. */
  readonly unit: string | undefined;
  /** What the main file is called, when it is not organisation.json. */
  readonly mainName: string;
}

const filesIn = async (folder: string, prefix: string): Promise<OrganisationFile[]> => {
  const entries = await readdir(folder, { withFileTypes: true });
  const files = entries.filter(
    (entry) => entry.isFile() && /\.(?:csv|tsv|json|ya?ml|xlsx?|ods)$/iu.test(entry.name),
  );
  return Promise.all(
    files.map(async ({ name }) => ({
      name: `${prefix}${name}`,
      content: await readFile(join(folder, name)),
    })),
  );
};

const unitFolders = async (folder: string): Promise<string[]> => {
  const entries = await readdir(join(folder, 'enheter'), { withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
};

const wholeFolder = async (folder: string): Promise<OrganisationFile[]> => {
  const units = await unitFolders(folder);
  const below = await Promise.all(
    units.map((unit) => filesIn(join(folder, 'enheter', unit), `enheter/${unit}/`)),
  );
  return [...(await filesIn(folder, '')), ...below.flat()];
};

const readPath = async (path: string): Promise<OrganisationFolder> => {
  const isFolder = (await stat(path)).isDirectory();
  if (!isFolder && basename(path) !== MAIN)
    return {
      files: [{ name: MAIN, content: await readFile(path) }],
      unit: undefined,
      mainName: basename(path),
    };
  const folder = resolve(isFolder ? path : dirname(path));
  const isUnit = basename(dirname(folder)) === 'enheter';
  return {
    files: await wholeFolder(isUnit ? dirname(dirname(folder)) : folder),
    unit: isUnit ? basename(folder) : undefined,
    mainName: MAIN,
  };
};

/**
 * Reads the folder of an organisation: the path of the folder, of its organisation.json, or of one of its units. A JSON
 * file of another name is read alone. Rejects with InputError.
 */
export const readOrganisationFolder = async (path: string): Promise<OrganisationFolder> => {
  try {
    return await readPath(path);
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw new InputError(
      isMissing
        ? `Inställningarna ${path} finns inte: kontrollera namnet och mappen.`
        : `Inställningarna ${path} kunde inte läsas: kontrollera att du har läsrätt till mappen.`,
    );
  }
};

/** An error that tells all faults, one a line. */
export const faultError = (faults: readonly Fault[], mainName: string): InputError =>
  new InputError(
    faults.map((fault) => faultText(fault.file === MAIN ? { ...fault, file: mainName } : fault)).join('\n'),
  );

/** The organisation's settings on top of Saklig's own. Throws InputError with every fault. */
export const organisationOf = (
  { files, mainName, unit: own }: OrganisationFolder,
  unit: string | undefined = own,
): Organisation => {
  const loaded = loadOrganisation(files, defaultSetup(), unit === undefined ? {} : { unit });
  if ('faults' in loaded) throw faultError(loaded.faults, mainName);
  return loaded;
};

/** The setup to review with: Saklig's own, or an organisation's by its path. Rejects with InputError. */
export const loadSetup = async (path: string | undefined): Promise<Setup> =>
  path === undefined ? defaultSetup() : organisationOf(await readOrganisationFolder(path)).setup;
