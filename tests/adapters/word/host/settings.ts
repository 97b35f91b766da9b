import type { Model } from './model';

export interface AsyncResult<Value> {
  readonly status: 'succeeded' | 'failed';
  readonly value?: Value;
  readonly error?: { readonly code: number; readonly name: string; readonly message: string };
}

type Done<Value> = (result: AsyncResult<Value>) => void;

/** Codes of the Common API. */
const saveFailed = { code: 4001, name: 'Save Settings Error', message: 'The settings could not be saved.' };

/**
 * `Office.context.document.settings` of one pane: a copy in memory, taken when the pane starts, that reaches the document
 * with `saveAsync` and not before. Like the bundle's own, it hands out the very objects that were put in.
 */
export class HostSettings {
  readonly #model: Model;
  /** Makes a save fail. */
  readonly #isRefused: () => boolean;
  readonly #copy = new Map<string, unknown>();

  constructor(model: Model, isRefused: () => boolean) {
    this.#model = model;
    this.#isRefused = isRefused;
    this.#takeCopy();
  }

  get(name: string): unknown {
    checkName(name);
    return this.#copy.has(name) ? this.#copy.get(name) : null;
  }

  set(name: string, value: unknown): void {
    checkName(name);
    this.#copy.set(name, value);
  }

  remove(name: string): void {
    checkName(name);
    this.#copy.delete(name);
  }

  saveAsync(...args: readonly unknown[]): void {
    const done = args.find((argument) => typeof argument === 'function') as Done<HostSettings> | undefined;
    setTimeout(() => {
      if (this.#isRefused() || this.#model.readOnly) {
        done?.({ status: 'failed', error: saveFailed });
        return;
      }
      this.#model.settings.clear();
      for (const [name, value] of this.#copy) this.#model.settings.set(name, JSON.stringify(value ?? null));
      done?.({ status: 'succeeded', value: this });
    });
  }

  refreshAsync(done?: Done<HostSettings>): void {
    setTimeout(() => {
      this.#takeCopy();
      done?.({ status: 'succeeded', value: this });
    });
  }

  #takeCopy(): void {
    this.#copy.clear();
    for (const [name, value] of this.#model.settings) this.#copy.set(name, JSON.parse(value));
  }
}

function checkName(name: unknown): void {
  if (typeof name !== 'string') throw new TypeError('Sys.ArgumentTypeException: name must be a string.');
}
