import { type DocxPackage, openDocx, readDocx } from '../../adapters/docx/index';
import type { CaseDocument } from '../../engine/index';

/** A document and, when it came from a file, the package it will be saved into. */
export interface DocumentFile {
  readonly name: string;
  readonly document: CaseDocument;
  readonly docx?: DocxPackage;
}

/** Throws UnreadableFileError with a Swedish sentence when the file cannot be used. */
export const readFile = (name: string, bytes: Uint8Array): DocumentFile => {
  const docx = openDocx(bytes);
  return { name, document: readDocx(docx), docx };
};
