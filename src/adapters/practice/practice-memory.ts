import type { DocumentMemory } from '../../ports/document-memory';
import type { EditorHost } from './editor-host';

/** By the opened document, so that another document starts with nothing. */
const kept = new WeakMap<object, unknown>();

/** Keeps the value for as long as the document is open in the editor; nothing of it is in the file that is saved. */
export const createPracticeMemory = ({ origin }: Pick<EditorHost, 'origin'>): DocumentMemory => ({
  lasts: 'session',
  read: () => Promise.resolve(kept.get(origin())),
  write: (value) => {
    kept.set(origin(), value);
    return Promise.resolve();
  },
});
