import {
  type DocxPackage,
  editsBetween,
  newDocx,
  openDocx,
  readDocx,
  saveDocx,
} from '../../adapters/docx/index';
import type { WrittenBlock } from '../../adapters/practice/index';
import type { CaseDocument } from '../../engine/index';

/** A document and, when it came from a file, the package it will be saved into. */
export interface DocumentFile {
  readonly name: string;
  /** As it was read; changes are always counted from here. */
  readonly document: CaseDocument;
  readonly docx?: DocxPackage;
}

export interface SavedFile {
  readonly bytes: Uint8Array;
  /** Swedish sentences on what the saved file lacks. */
  readonly notKept: readonly string[];
}

/** Throws UnreadableFileError with a Swedish sentence when the file cannot be used. */
export const readFile = (name: string, bytes: Uint8Array): DocumentFile => {
  const docx = openDocx(bytes);
  return { name, document: readDocx(docx), docx };
};

/** The file with the blocks as they are now: what was not touched stays byte for byte; without a file a new one. */
export const savedFile = ({ document, docx }: DocumentFile, blocks: readonly WrittenBlock[]): SavedFile =>
  docx === undefined
    ? { bytes: newDocx(blocks), notKept: [] }
    : saveDocx(docx, editsBetween(document.blocks, blocks));

/** The name to save under: always .docx, also for a template or a file with macros. */
export const savedName = ({ name }: DocumentFile): string => name.replace(/\.do[ct][xm]?$/iu, '') + '.docx';

/** Hands the bytes to the browser as a downloaded file. */
export const download = (name: string, bytes: Uint8Array): void => {
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
};
