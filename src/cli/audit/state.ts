import { createHash } from 'node:crypto';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { DocumentResult } from '../../audit/index';
import type { WorkerStart } from './job';

/** What is kept while an audit runs: running numbers, fingerprints and numbers. No text, no file names. */
interface State {
  /** Of the plan, the settings and Saklig itself; results of another audit are not used. */
  readonly audit: string;
  readonly seed?: number;
  readonly results: readonly {
    readonly number: number;
    readonly hash: string;
    readonly result: DocumentResult;
  }[];
}

const SAVE_EVERY_MS = 3000;

/** Tells audits apart: the same plan, settings, type, sample and version of Saklig give the same fingerprint. */
export const auditFingerprint = async (start: WorkerStart, sample: number | undefined): Promise<string> => {
  const worker = await readFile(fileURLToPath(new URL('audit-worker.mjs', import.meta.url)));
  return createHash('sha256')
    .update(worker)
    .update(JSON.stringify([start, sample ?? null]))
    .digest('hex');
};

/** Keeps what is done in a file beside the report, so that a stopped audit goes on where it was. */
export class Progress {
  readonly #path: string;
  readonly #audit: string;
  readonly #seed: number | undefined;
  readonly #results: { number: number; hash: string; result: DocumentResult }[] = [];
  #saved = -Infinity;

  constructor(path: string, audit: string, seed: number | undefined) {
    this.#path = path;
    this.#audit = audit;
    this.#seed = seed;
  }

  /** Notes a result; writes the file now and then. Throws what the file system throws. */
  add(number: number, hash: string, result: DocumentResult): void {
    this.#results.push({ number, hash, result });
    if (performance.now() - this.#saved > SAVE_EVERY_MS) this.save();
  }

  save(): void {
    const state: State = {
      audit: this.#audit,
      ...(this.#seed === undefined ? {} : { seed: this.#seed }),
      results: this.#results,
    };
    const aside = `${this.#path}.${process.pid}`;
    writeFileSync(aside, JSON.stringify(state));
    renameSync(aside, this.#path);
    this.#saved = performance.now();
  }

  remove(): void {
    rmSync(this.#path, { force: true });
  }
}

export interface Earlier {
  readonly seed: number | undefined;
  /** By the fingerprint of the document. */
  readonly results: ReadonlyMap<string, DocumentResult>;
}

/** What a stopped audit of the same kind has left; undefined when there is none, or when its file is damaged. */
export const earlierResults = async (path: string, audit: string): Promise<Earlier | undefined> => {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  try {
    const state = JSON.parse(text) as State;
    if (state.audit !== audit) return undefined;
    return {
      seed: state.seed,
      results: new Map(state.results.map(({ hash, result }) => [hash, result])),
    };
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return undefined;
    throw error;
  }
};
