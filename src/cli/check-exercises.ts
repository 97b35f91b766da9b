import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { decodeText } from '../adapters/text/index';
import { createReviewer } from '../engine/index';
import { exerciseFiles, readExercise } from '../knowledge/exercises';
import { defaultSetup, type Fault, faultText } from '../knowledge/index';
import type { KnowledgeFile } from '../knowledge/load';
import { checkKeys, type Exercise, type KeyTools, LEVELS } from '../workshop/index';
import { InputError } from './input';

const filesIn = async (folder: string): Promise<KnowledgeFile[]> => {
  let names: string[];
  try {
    names = await readdir(folder);
  } catch {
    throw new InputError(`Mappen ${folder} finns inte eller kan inte läsas: kontrollera namnet.`);
  }
  const wrong = names.find((name) => /\.yml$/iu.test(name));
  if (wrong !== undefined) throw new InputError(`${wrong}: Filändelsen ska vara .yaml.`);
  const own = names.filter((name) => name.endsWith('.yaml')).sort();
  if (own.length === 0) throw new InputError(`I mappen ${folder} finns inga övningar (.yaml).`);
  return Promise.all(
    own.map(async (name) => ({ name, text: decodeText(await readFile(join(folder, name))) })),
  );
};

/** Every fault of one file: in how it is written, else in its key. */
const checked = (
  file: KnowledgeFile,
  tools: KeyTools,
): { readonly exercise?: Exercise; readonly faults: readonly Fault[] } => {
  const read = readExercise(file);
  if (!('exercise' in read)) return { faults: read.faults };
  const { exercise, placeOf } = read;
  return {
    exercise,
    faults: checkKeys(exercise, tools).map(({ path, message }) => ({
      file: file.name,
      ...placeOf(path),
      message,
    })),
  };
};

const line = ({ id, title, level, minutes, tasks }: Exercise): string =>
  `  ${level}  ${String(minutes).padStart(2)} min  ${id.padEnd(26)} ${title} (${tasks.length} ${tasks.length === 1 ? 'uppgift' : 'uppgifter'})`;

/**
 * Runs the keys of Saklig's exercises, or of those in a folder. Resolves with a summary to read; rejects with InputError
 * that tells every fault.
 */
export const checkExercises = async (folder?: string): Promise<string> => {
  const files = folder === undefined ? exerciseFiles : await filesIn(folder);
  const setup = defaultSetup();
  const reviewer = createReviewer(setup);
  const tools: KeyTools = {
    review: (document) => reviewer.review(document),
    sourceIds: setup.sources.map(({ id }) => id),
  };
  const all = files.map((file) => checked(file, tools));
  const faults = all.flatMap((one) => one.faults);
  if (faults.length > 0) throw new InputError(faults.map(faultText).join('\n'));
  const exercises = all.flatMap(({ exercise }) => exercise ?? []);
  const inLevels = LEVELS.flatMap((level) => exercises.filter((exercise) => exercise.level === level));
  const where = folder === undefined ? '' : ` i ${basename(folder)}`;
  return [
    ...inLevels.map(line),
    '',
    `Inga fel. ${exercises.length} övningar${where}: alla modellsvar klarar sina krav och alla felaktiga svar faller på rätt skäl.`,
    '',
  ].join('\n');
};
