import { DocumentPortError } from '../../ports/document-port';
import { toPortError } from './port-errors';

/** Milliseconds. A healthy Word answers in well under one second; a stuck one must not leave the pane waiting. */
export const longestSync = 30_000;

/** Waits for a sync, but not for ever: rejects `busy` after `longestSync`. */
export type InTime = (sync: Promise<unknown>) => Promise<void>;

/**
 * Word.run with a limit on each sync, rejecting with DocumentPortError only. An act that has waited too long is given
 * up at that point, so nothing more is written once the user has been told.
 */
export async function runWord<Result>(
  act: (context: Word.RequestContext, inTime: InTime) => Promise<Result>,
): Promise<Result> {
  const givenUp = new GivenUp();
  try {
    const run = Word.run((context) => act(context, (sync) => givenUp.limit(sync)));
    // Word.run waits for its own clean-up, which is stuck too when Word is.
    return await Promise.race([run, givenUp.promise]);
  } catch (error) {
    throw toPortError(error);
  }
}

class GivenUp {
  readonly promise: Promise<never>;
  #reject: (error: DocumentPortError) => void = () => undefined;

  constructor() {
    this.promise = new Promise<never>((_resolve, reject) => {
      this.#reject = reject;
    });
  }

  async limit(sync: Promise<unknown>): Promise<void> {
    const timer = setTimeout(() => {
      this.#reject(new DocumentPortError('busy', `Word has not answered for ${longestSync} ms.`));
    }, longestSync);
    try {
      await Promise.race([sync, this.promise]);
    } finally {
      clearTimeout(timer);
    }
  }
}

/** Whether Word has opened the document for reading only, as in protected view. */
export function isReadOnly(): boolean {
  return Office.context.document.mode === Office.DocumentMode.ReadOnly;
}

export function checkWritable(): void {
  if (isReadOnly()) throw new DocumentPortError('read-only');
}
