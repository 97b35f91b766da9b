import { openDocx, readDocx } from '../../adapters/docx/index';
import { decodeText, readMarkdown, readPlainText } from '../../adapters/text/index';
import type { CaseDocument } from '../../engine/index';
import { UnreadableFileError } from '../../ports/unreadable-file-error';

/** Reads a document by its name's ending. Throws UnreadableFileError with a Swedish sentence. */
export const readDocument = (name: string, bytes: Uint8Array): CaseDocument => {
  const document = /\.docx$/iu.test(name)
    ? readDocx(openDocx(bytes))
    : /\.md$/iu.test(name)
      ? readMarkdown(decodeText(bytes))
      : readPlainText(decodeText(bytes));
  if (document.blocks.every(({ text }) => text.trim() === ''))
    throw new UnreadableFileError('not-a-document', 'Dokumentet är tomt: det finns ingen text att granska.');
  return document;
};
