import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import { format, resolveConfig } from 'prettier';
import { describe, expect, it } from 'vitest';
import { createReviewer } from '../../src/engine/index';
import { bundledExercises, exerciseFiles, exerciseSchema, readExercise } from '../../src/knowledge/exercises';
import { defaultSetup } from '../../src/knowledge/index';
import { checkKeys, type Exercise, JUDGED_RULES } from '../../src/workshop/index';

const root = resolve(import.meta.dirname, '../..');
const setup = defaultSetup();
const reviewer = createReviewer(setup);
const exercises = bundledExercises();

const keyFaults = (exercise: Exercise): string[] =>
  checkKeys(exercise, {
    review: (document) => reviewer.review(document),
    sourceIds: setup.sources.map(({ id }) => id),
  }).map(({ path, message }) => `${path.join('.')}: ${message}`);

describe('the exercises that ship', () => {
  it('are all the files there are, easiest first', () => {
    const names = readdirSync(resolve(root, 'src/knowledge/exercises')).map((name) => `exercises/${name}`);
    expect(exerciseFiles.map(({ name }) => name).sort()).toEqual(names.sort());
    const levels = exercises.map(({ level }) => level);
    expect(levels).toEqual([...levels].sort());
  });

  it('are for all levels, areas and forms, and take 10 to 20 minutes', () => {
    expect(exercises.length).toBeGreaterThanOrEqual(14);
    expect(new Set(exercises.map(({ level }) => level)).size).toBe(3);
    expect(new Set(exercises.map(({ area }) => area)).size).toBe(5);
    expect(new Set(exercises.flatMap(({ tasks }) => tasks.map(({ form }) => form))).size).toBe(5);
    expect(exercises.filter(({ minutes }) => minutes < 10 || minutes > 20)).toEqual([]);
  });

  it.each(exercises.map((exercise) => [exercise.id, exercise] as const))(
    '%s has a key that holds',
    (_id, exercise) => expect(keyFaults(exercise)).toEqual([]),
  );
});

const read = (text: string, name = 'exercises/prov.yaml'): string[] =>
  readExercise({ name, text }).faults.map(({ line, column, message }) => `${line}:${column ?? 0} ${message}`);

const HEAD = `id: prov
title: Prov
level: 1
minutes: 10
area: barn
practises: Att pröva.
sources: [sol-3-2]
tasks:
`;
const SORT = `  - form: sort
    ask: Sortera.
    items:
      - { text: A, answer: fact, comment: Så. }
      - { text: B, answer: reported, comment: Så. }
      - { text: C, answer: mixed, comment: Så. }
`;
const REWRITE = `  - form: rewrite
    ask: Skriv om.
    requirements:
      keep:
        - { id: dag, fact: Dagen, phrases: [3 mars] }
    models:
      - text: Den 3 mars.
    wrong:
      - { text: I mars., fails: [dag], comment: Vilken dag? }
`;

describe('the reader of exercises', () => {
  it('takes a faultless file', () => {
    expect(read(HEAD + SORT + REWRITE)).toEqual([]);
  });

  it.each([
    [
      'an unknown level',
      HEAD.replace('level: 1', 'level: 4') + SORT,
      '3:8 level: 4 går inte. Tillåtet: 1, 2, 3.',
    ],
    [
      'an unknown form',
      HEAD + SORT.replace('form: sort', 'form: sorts'),
      '9:11 form: ”sorts” går inte. Tillåtet: sort, mark, choose, order, rewrite.',
    ],
    [
      'an unknown kind',
      HEAD + SORT.replace('answer: mixed', 'answer: blandad'),
      '14:28 answer: ”blandad” går inte. Tillåtet: fact, reported, assessment, mixed.',
    ],
    [
      'a field of another form',
      HEAD + SORT.replace('    items', '    modells: []\n    items'),
      '11:5 Fältet ”modells” är okänt här. Tillåtna fält: form, ask, text, help, lesson, items.',
    ],
    [
      'a misspelt field',
      HEAD + REWRITE.replace('requirements', 'requirement'),
      '11:5 Fältet ”requirement” är okänt här. Menade du ”requirements”? Tillåtna fält: form, ask, text, help, lesson, prefill, heading, requirements, models, wrong.',
    ],
    [
      'a missing comment',
      HEAD + SORT.replace(', answer: fact, comment: Så.', ', answer: fact'),
      '12:9 Fältet ”comment” saknas.',
    ],
    [
      'an unknown rule',
      HEAD + REWRITE.replace('      keep', '      rules: [passiv]\n      keep'),
      expect.stringMatching(
        /^12:15 rules: ”passiv” går inte\. Tillåtet: abbreviation-unexplained, .*passive/u,
      ),
    ],
    [
      'an id that is taken',
      HEAD + REWRITE.replace('id: dag,', 'id: words,'),
      '13:17 Kravet ”words” finns redan i uppgiften, eller är upptaget av Saklig. Ge det ett annat id.',
    ],
    [
      'a text to start from that is not there',
      HEAD + REWRITE.replace('    models', '    prefill: true\n    models'),
      '14:14 Utan text finns inget att skriva om. Lägg till text eller ta bort prefill.',
    ],
    [
      'no requirement at all',
      HEAD + REWRITE.replace(/requirements:[\s\S]*3 mars\] \}/u, 'requirements: {}'),
      '11:19 requirements: {} går inte. Uppgiften behöver minst ett krav.',
    ],
  ])('tells %s', (_what, text, message) => {
    expect(read(text)).toContainEqual(message);
  });

  it('wants the file to be named as the exercise', () => {
    expect(read(HEAD + SORT, 'ovningar/annat.yaml')).toEqual([
      '1:5 Övningens id är ”prov” men filen heter annat. De ska vara lika.',
    ]);
  });
});

describe('the JSON schema for editors', () => {
  const published = {
    ...toJsonSchema(exerciseSchema, { errorMode: 'ignore', typeMode: 'input' }),
    description: 'En övning. Förklaras i docs/ovningar.md.',
  };

  it('is the one made from the schema that Saklig checks with', async () => {
    const file = resolve(root, 'docs/exercise.schema.json');
    const style = await resolveConfig(file, { config: resolve(root, '.config/prettier.json') });
    const text = await format(JSON.stringify(published), { ...style, parser: 'json' });
    await expect(text).toMatchFileSnapshot(file);
  });

  const fields: { readonly name: string; readonly description: string | undefined }[] = [];
  const walk = (schema: unknown): void => {
    if (typeof schema !== 'object' || schema === null) return;
    for (const [key, below] of Object.entries(schema)) {
      if (key === 'properties')
        for (const [name, { description }] of Object.entries(
          below as Record<string, { description?: string }>,
        ))
          fields.push({ name, description });
      walk(below);
    }
  };
  walk(published);

  it('explains every field', () => {
    expect(fields.length).toBeGreaterThan(40);
    expect(fields.filter(({ description }) => description === undefined)).toEqual([]);
  });

  it('has its fields, rules and a whole example in docs/ovningar.md', () => {
    const guide = readFileSync(resolve(root, 'docs/ovningar.md'), 'utf8');
    const names = [...new Set(fields.map(({ name }) => name)), ...Object.keys(JUDGED_RULES)];
    expect(names.filter((name) => !guide.includes(`\`${name}\``))).toEqual([]);
    const example = /```yaml\n(?<text>id: [\s\S]*?)```/u.exec(guide)?.groups?.['text'] ?? '';
    expect(read(example, 'brev-om-avgift.yaml')).toEqual([]);
    const loaded = readExercise({ name: 'brev-om-avgift.yaml', text: example });
    expect('exercise' in loaded && keyFaults(loaded.exercise)).toEqual([]);
  });
});
