import { randomInt } from 'node:crypto';
import { constants } from 'node:fs';
import { access, readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { basename, dirname, extname, relative } from 'node:path';
import writeXlsxFile from 'write-excel-file/node';
import { type Plan, sampleOf } from '../../audit/index';
import {
  auditCsv,
  auditHtml,
  type AuditReport,
  auditSheets,
  keyCsv,
  sheetLook,
} from '../../audit/report/index';
import type { Setup } from '../../engine/index';
import { defaultPlan } from '../../knowledge/audit-plan';
import { defaultSetup } from '../../knowledge/index';
import { readAuditPlan } from '../../organisation/read-audit-plan';
import { InputError } from '../input';
import { faultError, loadSetup } from '../setup';
import { filesIn, type FolderFiles, hashOf } from './files';
import type { Job, Outcome, WorkerStart } from './job';
import { runJobs } from './pool';
import { progressLine } from './progress-line';
import { auditFingerprint, type Earlier, earlierResults, Progress } from './state';

export interface AuditRequest {
  readonly folder: string;
  readonly out: string;
  /** Path of the organisation's own plan. */
  readonly plan: string | undefined;
  /** Path of the organisation's settings. */
  readonly config: string | undefined;
  /** Id of the type of all documents, checked against the setup by `pick`. */
  readonly pick: (setup: Setup) => string | undefined;
  readonly sample: number | undefined;
  readonly seed: number | undefined;
  /** Path for the list of running numbers and file names. */
  readonly key: string | undefined;
  readonly withText: boolean;
}

const SEEDS = 1_000_000;

const writers: Readonly<Record<string, (report: AuditReport) => string | Promise<Uint8Array>>> = {
  '.xlsx': (report) => writeXlsxFile(auditSheets(report), sheetLook).toBuffer(),
  '.csv': auditCsv,
  '.html': auditHtml,
};

const loadPlan = async (path: string | undefined, setup: Setup): Promise<Plan> => {
  if (path === undefined) return defaultPlan(defaultSetup(), setup);
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new InputError(`Granskningsplanen ${path} gick inte att läsa: kontrollera namnet och mappen.`, {
      cause: error,
    });
  });
  const file = basename(path);
  const loaded = readAuditPlan(file, text.replace(/^\uFEFF/u, ''), setup);
  if ('faults' in loaded) throw faultError(loaded.faults, file);
  return loaded.plan;
};

const checkWritable = async (path: string): Promise<void> => {
  await access(dirname(path), constants.W_OK).catch((error: unknown) => {
    throw new InputError(
      `${path} går inte att skriva: kontrollera att mappen finns och att du får skriva i den.`,
      {
        cause: error,
      },
    );
  });
};

const write = async (path: string, content: string | Uint8Array): Promise<void> => {
  await writeFile(path, content).catch((error: unknown) => {
    throw new InputError(
      `${path} gick inte att skriva: stäng filen om den är öppen i ett annat program och kör kommandot igen.`,
      { cause: error },
    );
  });
};

type Done = Extract<Outcome, { hash: string }>;

/** Outcomes that a stopped audit has left, by the content of the documents; the other jobs remain. */
const reuse = async (
  jobs: readonly Job[],
  earlier: Earlier | undefined,
): Promise<{ readonly known: readonly Done[]; readonly left: readonly Job[] }> => {
  if (earlier === undefined) return { known: [], left: jobs };
  const known: Done[] = [];
  const left: Job[] = [];
  for (const job of jobs) {
    const hash = await hashOf(job.path);
    const result = hash === undefined ? undefined : earlier.results.get(hash);
    if (hash === undefined || result === undefined) left.push(job);
    else known.push({ number: job.number, hash, result, passages: [] });
  }
  return { known, left };
};

const runAll = async (
  jobs: readonly Job[],
  start: WorkerStart,
  earlier: Earlier | undefined,
  progress: Progress | undefined,
): Promise<readonly Outcome[]> => {
  const { known, left } = await reuse(jobs, earlier);
  if (known.length > 0)
    process.stderr.write(`Fortsätter: ${known.length} av ${jobs.length} dokument är redan granskade.\n`);
  const outcomes: Outcome[] = [...known];
  for (const { number, hash, result } of known) progress?.add(number, hash, result);
  const tell = progressLine(jobs.length, known.length);
  await runJobs(left, start, availableParallelism(), (outcome) => {
    outcomes.push(outcome);
    if ('result' in outcome) progress?.add(outcome.number, outcome.hash, outcome.result);
    tell(outcomes.length);
  });
  return outcomes.sort((a, b) => a.number - b.number);
};

/** What every document is audited by. Rejects with InputError. */
const startOf = async (request: AuditRequest): Promise<WorkerStart> => {
  const setup = await loadSetup(request.config);
  const documentType = request.pick(setup);
  const plan = await loadPlan(request.plan, setup);
  return {
    setup,
    plan,
    withText: request.withText,
    ...(documentType === undefined ? {} : { documentType }),
  };
};

/** What there is to audit, when all that comes of it can be written. Rejects with InputError. */
const documentsFor = async ({ folder, out, key }: AuditRequest): Promise<FolderFiles> => {
  const outputs = [out, ...(key === undefined ? [] : [key])];
  const files = await filesIn(folder, outputs);
  if (files.documents.length === 0)
    throw new InputError('Mappen har inga dokument att granska (.docx, .md eller .txt).');
  for (const path of outputs) await checkWritable(path);
  return files;
};

interface Told {
  readonly says: string;
  readonly unusable: readonly string[];
}

const toldOf = ({ documents, unusable }: AuditReport, { out, key }: AuditRequest): Told => ({
  says: `${documents.length} dokument granskade. Rapporten finns i ${out}.\n${
    key === undefined ? '' : `Nyckeln finns i ${key}. Förvara den skild från rapporten.\n`
  }`,
  unusable: unusable.map(({ number, error }) => `Dokument ${number}: ${error}`),
});

/**
 * Audits a folder and writes the report. Resolves with what to tell and whether every document could be read; rejects with
 * InputError.
 */
export const audit = async (request: AuditRequest): Promise<Told> => {
  const { folder, out, key, withText, sample } = request;
  const start = await startOf(request);
  const { documents: found, others } = await documentsFor(request);

  const statePath = `${out}.pagaende.json`;
  const fingerprint = await auditFingerprint(start, sample);
  // What is kept for later holds no text, so an audit with text starts from the beginning.
  const left = withText ? undefined : await earlierResults(statePath, fingerprint);
  const seed = sample === undefined ? undefined : (request.seed ?? left?.seed ?? randomInt(SEEDS));
  const chosen = sample === undefined || seed === undefined ? found : sampleOf(found, sample, seed);
  const jobs = chosen.map((path, index) => ({ number: index + 1, path }));
  const progress = withText ? undefined : new Progress(statePath, fingerprint, seed);
  const outcomes = await runAll(jobs, start, left, progress);
  progress?.save();

  const report: AuditReport = {
    plan: start.plan,
    setup: start.setup,
    found: found.length,
    others,
    ...(seed === undefined ? {} : { sample: { size: jobs.length, seed } }),
    documents: outcomes.flatMap((outcome) => ('result' in outcome ? [outcome] : [])),
    unusable: outcomes.flatMap((outcome) => ('error' in outcome ? [outcome] : [])),
    withText,
  };
  await write(out, (await writers[extname(out).toLowerCase()]?.(report)) ?? '');
  if (key !== undefined)
    await write(key, keyCsv(jobs.map(({ number, path }) => ({ number, name: relative(folder, path) }))));
  progress?.remove();
  return toldOf(report, request);
};

/** Endings that a report can have. */
export const REPORT_ENDINGS: readonly string[] = Object.keys(writers);
