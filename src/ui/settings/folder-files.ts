import { unzipSync } from 'fflate';
import type { OrganisationFile } from '../../organisation/index';
import { UnreadableFileError } from '../../ports/unreadable-file-error';

const MAIN = 'organisation.json';

/** A larger file is not what someone wrote by hand. Bytes. */
const LARGEST = 5_000_000;

/** More files than any folder of settings has; someone has chosen the wrong folder. */
const MOST_FILES = 500;

/** Cuts off the folders above the outermost organisation.json; files beside those folders are left out. */
const fromMain = (files: readonly OrganisationFile[]): OrganisationFile[] => {
  const mains = files.map(({ name }) => name).filter((name) => name === MAIN || name.endsWith(`/${MAIN}`));
  const [outermost] = mains.sort((a, b) => a.split('/').length - b.split('/').length);
  if (outermost === undefined)
    throw new UnreadableFileError(
      'not-a-document',
      'Där finns ingen organisation.json, så det är inte en mapp med inställningar.',
    );
  const prefix = outermost.slice(0, -MAIN.length);
  return files.flatMap(({ name, content }) =>
    name.startsWith(prefix) ? [{ name: name.slice(prefix.length), content }] : [],
  );
};

const inZip = (bytes: Uint8Array): OrganisationFile[] => {
  let entries: Record<string, Uint8Array>;
  try {
    entries = unzipSync(bytes, {
      filter: ({ name, originalSize }) => !name.endsWith('/') && originalSize <= LARGEST,
    });
  } catch {
    throw new UnreadableFileError('malformed', 'Filen är inte en zip-fil som går att öppna.');
  }
  return Object.entries(entries).map(([name, content]) => ({ name: name.replaceAll('\\', '/'), content }));
};

/**
 * Files of a settings folder that the user has picked: a zip, or all files of a folder. Names are relative to the folder
 * with organisation.json. Rejects with UnreadableFileError, whose message is Swedish.
 */
export const readPickedFiles = async (picked: readonly File[]): Promise<OrganisationFile[]> => {
  const [first] = picked;
  if (picked.length > MOST_FILES)
    throw new UnreadableFileError(
      'too-large',
      'Mappen har för många filer. Välj mappen med organisation.json.',
    );
  if (picked.length === 1 && first?.name.toLowerCase().endsWith('.zip') === true)
    return fromMain(inZip(new Uint8Array(await first.arrayBuffer())));
  const small = picked.filter(({ size }) => size <= LARGEST);
  return fromMain(
    await Promise.all(
      small.map(async (file) => ({
        name: file.webkitRelativePath === '' ? file.name : file.webkitRelativePath,
        content: new Uint8Array(await file.arrayBuffer()),
      })),
    ),
  );
};
