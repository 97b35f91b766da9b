import type { DocumentMemory } from '../ports/document-memory';
import type { PersonalMemory } from '../ports/personal-memory';
import { type DocumentRecord, type Keep, readDocumentRecord, readPersonalRecord } from './kept-record';

/** The one Web API that is used here; browsers and Node both have it, also without https. */
declare const crypto: { getRandomValues(bytes: Uint8Array): Uint8Array };

const SALT_BYTES = 16;

const newSalt = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(SALT_BYTES)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');

const newRecord = (): DocumentRecord => ({ version: 1, salt: newSalt(), kept: [] });

export interface MemoryOptions {
  /** Without it choices hold for the session. */
  readonly document?: DocumentMemory | undefined;
  readonly personal?: PersonalMemory | undefined;
  /** Something could not be kept. It holds all the same until the session ends. */
  readonly onLost: () => void;
}

/** What the user has chosen, at once in memory and then where it lasts. */
export interface Remembered {
  /** Reads what the document remembers, the first time it is called for a document. Never rejects. */
  readonly open: () => Promise<void>;
  readonly lasts: DocumentMemory['lasts'];
  readonly salt: () => string;
  readonly documentType: () => string | undefined;
  readonly chooseType: (id: string | undefined) => void;
  /** Those of the document first. */
  readonly keeps: () => readonly Keep[];
  readonly add: (keep: Keep) => void;
  readonly remove: (keeps: readonly Keep[]) => void;
  /** Another document has been opened: what it remembers is read when it is reviewed. */
  readonly close: () => void;
}

const isSame = (a: Keep, b: Keep): boolean => JSON.stringify(a) === JSON.stringify(b);

export const createRemembered = ({ document, personal, onLost }: MemoryOptions): Remembered => {
  let record = newRecord();
  let own = readPersonalRecord(personal?.read())?.kept ?? [];
  let isOpen = false;
  let writing = Promise.resolve();

  const change = (next: DocumentRecord): void => {
    record = next;
    if (document === undefined) return;
    // What could not be read must not be written over.
    if (!isOpen) {
      onLost();
      return;
    }
    const isEmpty = next.kept.length === 0 && next.documentType === undefined;
    writing = writing.then(() => document.write(isEmpty ? undefined : next)).catch(onLost);
  };

  const changeOwn = (next: typeof own): void => {
    own = next;
    if (personal?.write(next.length === 0 ? undefined : { version: 1, kept: next }) !== true) onLost();
  };

  return {
    open: async () => {
      if (isOpen || document === undefined) return;
      isOpen = true;
      try {
        record = readDocumentRecord(await document.read()) ?? record;
      } catch {
        // What cannot be read is asked for again at the next review.
        isOpen = false;
      }
    },
    lasts: document?.lasts ?? 'session',
    salt: () => record.salt,
    documentType: () => record.documentType,
    chooseType: (id) => {
      if (id === record.documentType) return;
      const { version, salt, kept } = record;
      change({ version, salt, kept, ...(id === undefined ? {} : { documentType: id }) });
    },
    keeps: () => [...record.kept, ...own],
    add: (keep) => {
      if ([...record.kept, ...own].some((other) => isSame(other, keep))) return;
      if (keep.level === 'always') changeOwn([...own, keep]);
      else change({ ...record, kept: [...record.kept, keep] });
    },
    remove: (keeps) => {
      const isLeft = (other: Keep): boolean => !keeps.some((keep) => isSame(keep, other));
      if (keeps.some(({ level }) => level !== 'always'))
        change({ ...record, kept: record.kept.filter(isLeft) });
      if (keeps.some(({ level }) => level === 'always')) changeOwn(own.filter(isLeft));
    },
    close: () => {
      record = newRecord();
      isOpen = false;
    },
  };
};
