import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { InputError } from '../input';

const AUDITED = /\.(?:docx|md|txt)$/iu;
/** Files that are no documents: hidden ones, and what Word leaves beside an open document. */
const PASSED_BY = /^(?:\.|~\$)/u;

export interface FolderFiles {
  /** Paths of documents, in the order of their names. */
  readonly documents: readonly string[];
  /** Number of files of other kinds, which are not audited. */
  readonly others: number;
}

const walk = async (folder: string): Promise<readonly string[]> => {
  const entries = await readdir(folder, { withFileTypes: true });
  const found = await Promise.all(
    entries
      .filter(({ name }) => !PASSED_BY.test(name))
      .map(async (entry) => {
        const path = join(folder, entry.name);
        if (entry.isDirectory()) return walk(path);
        return entry.isFile() ? [path] : [];
      }),
  );
  return found.flat();
};

/** All documents in a folder and the folders in it; `except` names files that are not part of the audit. Rejects with InputError. */
export const filesIn = async (folder: string, except: readonly string[]): Promise<FolderFiles> => {
  try {
    const files = (await walk(folder)).filter((path) => !except.includes(path));
    const documents = files.filter((path) => AUDITED.test(path));
    return { documents: [...documents].sort(), others: files.length - documents.length };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT')
      throw new InputError('Mappen som ska granskas finns inte: kontrollera namnet.', { cause: error });
    if (code === 'ENOTDIR')
      throw new InputError('Det är en fil, inte en mapp: ange mappen med dokumenten.', { cause: error });
    throw new InputError('Mappen gick inte att läsa: kontrollera att du har läsrätt till den.', {
      cause: error,
    });
  }
};

/** A fingerprint of a file's content; undefined when it cannot be read. */
export const hashOf = async (path: string): Promise<string | undefined> => {
  const bytes = await readFile(path).catch(() => undefined);
  return bytes && createHash('sha256').update(bytes).digest('hex');
};
