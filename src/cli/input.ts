import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { openDocx, readDocx } from '../adapters/docx/index';
import { decodeText, readMarkdown, readPlainText } from '../adapters/text/index';
import type { CaseDocument } from '../engine/index';
import { UnreadableFileError } from '../ports/unreadable-file-error';

/** A file that cannot be reviewed; the message is one Swedish sentence for the person who asked. */
export class InputError extends Error {}

const readers: Readonly<Record<string, (bytes: Uint8Array) => CaseDocument>> = {
  '.docx': (bytes) => readDocx(openDocx(bytes)),
  '.dotx': (bytes) => readDocx(openDocx(bytes)),
  // Old Word files are opened only to be told apart: renamed .docx, password-protected, or really old.
  '.doc': (bytes) => readDocx(openDocx(bytes)),
  '.md': (bytes) => readMarkdown(decodeText(bytes)),
  '.txt': (bytes) => readPlainText(decodeText(bytes)),
};

const bytesOf = async (path: string): Promise<Uint8Array> => {
  try {
    if ((await stat(path)).isDirectory())
      throw new InputError(
        'Det är en mapp, inte en fil: ange dokumenten ett och ett, eller granska hela mappen med saklig audit MAPP --out rapport.xlsx.',
      );
    return await readFile(path);
  } catch (error) {
    if (error instanceof InputError) throw error;
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT') throw new InputError('Filen finns inte: kontrollera namnet och mappen.');
    if (code === 'EACCES' || code === 'EPERM')
      throw new InputError('Filen får inte läsas: be den som äger filen om läsrätt.');
    throw new InputError(
      'Filen kunde inte läsas: kontrollera att den inte är öppen i ett annat program och försök igen.',
    );
  }
};

/** Reads a document by its file name's ending. Rejects with InputError. */
export const readDocument = async (path: string): Promise<CaseDocument> => {
  const ending = extname(path).toLowerCase();
  const reader = readers[ending];
  const bytes = await bytesOf(path);
  if (reader === undefined)
    throw new InputError(
      `Saklig läser .docx, .dotx, .md och .txt, men inte ${ending === '' ? 'filer utan filändelse' : ending}: spara dokumentet som .docx och försök igen.`,
    );
  try {
    const document = reader(bytes);
    if (document.blocks.every((block) => block.text.trim() === ''))
      throw new InputError('Dokumentet är tomt: det finns ingen text att granska.');
    return document;
  } catch (error) {
    if (error instanceof UnreadableFileError) throw new InputError(error.message);
    throw error;
  }
};
