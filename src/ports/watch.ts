/** How far long work has come. */
export type Progress =
  | { readonly stage: 'reading' }
  /** Blocks of all; when all are done, what is left is to put the review together. */
  | { readonly stage: 'reviewing'; readonly done: number; readonly total: number };

/** Follows long work for someone who may give it up. */
export interface Watch {
  readonly tell: (progress: Progress) => void;
  readonly isCancelled: () => boolean;
  /** Calls the listener when the work is given up; not after that. */
  readonly onCancel: (listener: () => void) => void;
}

/** What work rejects with when it has been given up. It has changed nothing. */
export class CancelledError extends Error {
  constructor() {
    super('The work has been given up.');
    this.name = 'CancelledError';
  }
}

/** Rejects at once when the work is given up, whatever it is waiting for. */
export const unlessCancelled = <Result>(watch: Watch, work: Promise<Result>): Promise<Result> =>
  new Promise((resolve, reject) => {
    if (watch.isCancelled()) reject(new CancelledError());
    watch.onCancel(() => reject(new CancelledError()));
    work.then(resolve, reject);
  });
