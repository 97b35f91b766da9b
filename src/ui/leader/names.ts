import { rules } from '../../engine/index';
import { exerciseFiles, readExercise } from '../../knowledge/exercises';
import { defaultSetup } from '../../knowledge/index';
import { termId } from '../../workshop/index';

/** What ids in lines are called on the page. */
export interface Names {
  readonly rule: (id: string) => string;
  readonly documentType: (id: string) => string;
  readonly exercise: (id: string) => string;
  /** Undefined for a term that is not in Saklig's own word list; it is not shown. */
  readonly term: (id: string) => string | undefined;
}

const UNKNOWN_TYPE = 'Annan dokumenttyp';

/** Names from what ships with Saklig. */
export const ownNames = (): Names => {
  const { templates, terms } = defaultSetup();
  const titles = new Map(rules.map(({ id, title }) => [id, title]));
  const types = new Map(templates.map(({ id, name }) => [id, name]));
  const words = new Map(terms.map(({ term }) => [termId(term), term.replace(/[~*]/gu, '')]));
  const exercises = new Map(
    exerciseFiles.flatMap((file) => {
      const loaded = readExercise(file);
      return 'exercise' in loaded ? [[loaded.exercise.id, loaded.exercise.title] as const] : [];
    }),
  );
  return {
    rule: (id) => titles.get(id) ?? id,
    documentType: (id) => types.get(id) ?? UNKNOWN_TYPE,
    exercise: (id) => exercises.get(id) ?? id,
    term: (id) => words.get(id),
  };
};
