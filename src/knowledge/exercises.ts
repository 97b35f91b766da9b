/** Exercises: those that ship with Saklig, and the reader that checks the file of each. */
import type { Exercise, RewriteTask } from '../workshop/index';
import { exerciseFiles } from './bundled-exercises';
import { exerciseSchema } from './exercise-schema';
import { type Fault, faultText } from './fault';
import type { Path, PlaceOf } from './issue-faults';
import type { KnowledgeFile } from './load';
import { readYaml } from './read-yaml';

export { exerciseFiles } from './bundled-exercises';
export { exerciseSchema } from './exercise-schema';

/** An exercise and where in its file a value stands, or every fault in the file. */
export type LoadedExercise =
  | { readonly exercise: Exercise; readonly placeOf: PlaceOf; readonly faults: readonly [] }
  | { readonly faults: readonly Fault[] };

/** Ids that requirements have by themselves. */
const RESERVED = ['words', 'sentences', 'first', 'kinds'];

/** Ids given twice in one task: the key tells requirements apart by them. */
const idFaults = (
  { requirements: { keep = [], avoid = [], rules = [] } }: RewriteTask,
  tell: (path: Path, value: string, message: string) => void,
): void => {
  const taken = new Set<string>([...RESERVED, ...rules]);
  for (const [field, entries] of [
    ['keep', keep],
    ['avoid', avoid],
  ] as const)
    entries.forEach(({ id }, index) => {
      if (taken.has(id))
        tell(
          ['requirements', field, index, 'id'],
          id,
          `Kravet ”${id}” finns redan i uppgiften, eller är upptaget av Saklig. Ge det ett annat id.`,
        );
      taken.add(id);
    });
};

/** Reads one exercise. The file's name without folder and ending is to be the exercise's id. Throws nothing. */
export const readExercise = ({ name: file, text }: KnowledgeFile): LoadedExercise => {
  const { value, placeOf, faults: found } = readYaml(file, text, exerciseSchema);
  if (value === undefined) return { faults: found };
  const faults: Fault[] = [];
  const tell = (path: Path, shown: string, message: string): void => {
    faults.push({ file, ...placeOf(path), field: String(path.at(-1)), value: shown, message });
  };
  const own = /(?<name>[^/]+)\.yaml$/u.exec(file)?.groups?.['name'];
  if (own !== value.id)
    tell(['id'], value.id, `Övningens id är ”${value.id}” men filen heter ${own ?? file}. De ska vara lika.`);
  value.tasks.forEach((task, index) => {
    if (task.form === 'rewrite')
      idFaults(task, (path, shown, message) => tell(['tasks', index, ...path], shown, message));
    if (task.form === 'rewrite' && task.prefill === true && task.text === undefined)
      tell(
        ['tasks', index, 'prefill'],
        'true',
        'Utan text finns inget att skriva om. Lägg till text eller ta bort prefill.',
      );
  });
  return faults.length > 0 ? { faults } : { exercise: value, placeOf, faults: [] };
};

let built: readonly Exercise[] | undefined;

/** The exercises that ship with Saklig, easiest first. Throws only if a bundled file is faulty, which the tests rule out. */
export const bundledExercises = (): readonly Exercise[] => {
  built ??= exerciseFiles
    .map((file) => {
      const read = readExercise(file);
      if ('exercise' in read) return read.exercise;
      throw new Error(read.faults.map(faultText).join('\n'));
    })
    .sort((a, b) => a.level - b.level);
  return built;
};
