import type { DocumentMemory } from '../../ports/document-memory';
import { DocumentPortError } from '../../ports/document-port';
import { checkWritable, longestSync } from './run-word';

/** Name of Saklig's setting in the document. */
export const settingName = 'saklig';

/** Milliseconds; a review waits for it. */
const longestRefresh = 2_000;

/** The typings promise settings; not every host keeps it. */
export function settingsOf(): Office.Settings | undefined {
  return (Office.context.document as Partial<Office.Document>).settings;
}

/**
 * Keeps the value in the add-in's settings in the open document (`Office.context.document.settings`), which every Word
 * from 2016 has. It comes with the file when the user saves it. Where there are no settings it is kept for the session.
 */
export function createWordMemory(): DocumentMemory {
  if (settingsOf() === undefined) return sessionMemory();
  return {
    lasts: 'document',
    read: async () => {
      const settings = settingsOf();
      if (settings === undefined) return undefined;
      // Another pane over the same document may have saved since this one started; if Word does not say, never mind.
      await asked((done) => settings.refreshAsync(done), longestRefresh).catch(() => undefined);
      return (settings.get(settingName) as unknown) ?? undefined;
    },
    write: (value) => writeSetting(settingName, value),
  };
}

/** With undefined, takes the setting away. What cannot be saved is as it was, in the document and in the pane's copy. */
export async function writeSetting(name: string, value: unknown): Promise<void> {
  checkWritable();
  const settings = settingsOf();
  if (settings === undefined) throw new DocumentPortError('not-supported', 'There are no settings.');
  const before = settings.get(name) as unknown;
  put(settings, name, value);
  try {
    await asked((done) => {
      settings.saveAsync(done);
    });
  } catch (error) {
    put(settings, name, before ?? undefined);
    throw error;
  }
}

function put(settings: Office.Settings, name: string, value: unknown): void {
  if (value === undefined) settings.remove(name);
  else settings.set(name, value);
}

/** A call of the Common API, but not for ever: rejects `busy` after so many milliseconds. */
function asked(
  ask: (done: (result: Office.AsyncResult<unknown>) => void) => void,
  longest = longestSync,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new DocumentPortError('busy', `Word has not answered for ${longest} ms.`));
    }, longest);
    ask((result) => {
      clearTimeout(timer);
      if (result.status === Office.AsyncResultStatus.Failed)
        reject(new DocumentPortError('failed', `${result.error.code}: ${result.error.message}`));
      else resolve();
    });
  });
}

function sessionMemory(): DocumentMemory {
  let kept: unknown;
  return {
    lasts: 'session',
    read: () => Promise.resolve(kept),
    write: (value) => {
      kept = value;
      return Promise.resolve();
    },
  };
}
