import * as v from 'valibot';

const text = v.pipe(v.string('Skriv en text.'), v.trim(), v.minLength(1, 'Skriv en text.'));
const texts = v.optional(v.array(text, 'Skriv en lista.'), []);
const id = v.pipe(
  text,
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, 'Använd små bokstäver a–z, siffror och bindestreck.'),
);
const whole = v.pipe(
  v.number('Skriv ett heltal.'),
  v.integer('Skriv ett heltal.'),
  v.minValue(1, 'Talet ska vara minst 1.'),
);

export const planSchema = v.strictObject({
  id,
  title: text,
  minutes: whole,
  purpose: text,
  preparations: texts,
  afterwards: texts,
  steps: v.pipe(
    v.array(
      v.strictObject({
        title: text,
        minutes: whole,
        rounds: v.optional(whole),
        says: texts,
        does: texts,
        participants: texts,
        material: texts,
      }),
    ),
    v.minLength(1, 'En plan ska ha minst ett moment.'),
  ),
});

export const surveySchema = v.strictObject({
  id,
  title: text,
  intro: text,
  minutes: whole,
  parts: v.pipe(
    v.array(
      v.strictObject({
        title: text,
        intro: v.optional(text),
        scale: v.optional(v.pipe(v.array(text), v.minLength(2, 'En skala ska ha minst två steg.'))),
        most: v.optional(whole),
        questions: v.array(v.strictObject({ id, text, short: text })),
      }),
    ),
    v.minLength(1, 'En enkät ska ha minst en del.'),
  ),
});
