/** The plans and the survey that ship with Saklig, and the readers that check them. */
import type { Survey, WorkshopPlan } from '../workshop/index';
import { type Fault, faultText, type Loaded } from './fault';
import type { Path } from './issue-faults';
import type { KnowledgeFile } from './load';
import { readYaml } from './read-yaml';
import { planSchema, surveySchema } from './workshop-schema';
import plan180 from './workshop/plan-180-minuter.yaml?raw';
import plan60 from './workshop/plan-60-minuter.yaml?raw';
import enkat from './workshop/enkat.yaml?raw';

/** Reads a plan of a workshop; its steps are to fill its time, and a step's rounds its minutes. */
export const readWorkshopPlan = ({ name: file, text }: KnowledgeFile): Loaded<WorkshopPlan> => {
  const { value, placeOf, faults: found } = readYaml(file, text, planSchema);
  if (value === undefined) return { faults: found };
  const faults: Fault[] = [];
  const tell = (path: Path, message: string): void => {
    faults.push({ file, ...placeOf(path), field: String(path.at(-1)), message });
  };
  const sum = value.steps.reduce((minutes, step) => minutes + step.minutes, 0);
  if (sum !== value.minutes)
    tell(['minutes'], `Momenten tar ${sum} minuter tillsammans, men planen ska ta ${value.minutes}.`);
  value.steps.forEach(({ minutes, rounds = 1 }, index) => {
    if (minutes % rounds !== 0)
      tell(['steps', index, 'rounds'], `${minutes} minuter går inte att dela i ${rounds} lika långa rundor.`);
  });
  return faults.length > 0 ? { faults } : { value, faults: [] };
};

/** Reads a survey; each part has a scale or the highest number, and no two questions have the same id. */
export const readSurvey = ({ name: file, text }: KnowledgeFile): Loaded<Survey> => {
  const { value, placeOf, faults: found } = readYaml(file, text, surveySchema);
  if (value === undefined) return { faults: found };
  const faults: Fault[] = [];
  const tell = (path: Path, message: string): void => {
    faults.push({ file, ...placeOf(path), field: String(path.at(-1)), message });
  };
  const taken = new Set<string>();
  value.parts.forEach(({ scale, most, questions }, part) => {
    if ((scale === undefined) === (most === undefined))
      tell(['parts', part], 'En del ska ha antingen en skala (scale) eller ett högsta tal (most).');
    questions.forEach(({ id }, question) => {
      if (taken.has(id))
        tell(
          ['parts', part, 'questions', question, 'id'],
          `Frågan ”${id}” finns redan. Ge den ett annat id.`,
        );
      taken.add(id);
    });
  });
  return faults.length > 0 ? { faults } : { value, faults: [] };
};

const sound = <T>(loaded: Loaded<T>): T => {
  if ('value' in loaded) return loaded.value;
  throw new Error(loaded.faults.map(faultText).join('\n'));
};

/** The plans that ship with Saklig, the shortest first. Throws only if a bundled file is faulty, which the tests rule out. */
export const workshopPlans = (): readonly WorkshopPlan[] => [
  sound(readWorkshopPlan({ name: 'plan-60-minuter.yaml', text: plan60 })),
  sound(readWorkshopPlan({ name: 'plan-180-minuter.yaml', text: plan180 })),
];

/** The survey that ships with Saklig. Throws only if the bundled file is faulty, which the tests rule out. */
export const defaultSurvey = (): Survey => sound(readSurvey({ name: 'enkat.yaml', text: enkat }));
