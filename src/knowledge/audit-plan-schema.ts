import * as v from 'valibot';
import type { Check, Criterion, Plan } from '../audit/index';

const text = (what: string) =>
  v.pipe(v.string(`Här ska stå text: ${what}.`), v.trim(), v.minLength(1, `Skriv ${what}.`));

const object = 'Här ska stå fält med namn och värde.';
const ids = (what: string) =>
  v.pipe(
    v.array(text(what), 'Här ska stå en lista.'),
    v.minLength(1, 'Listan är tom. Ta bort fältet eller skriv något i den.'),
  );

const undecided = v.exactOptional(
  v.literal('undecided', 'Tillåtet: undecided (kräver mänsklig bedömning). Ta annars bort fältet.'),
);

const check = v.strictObject(
  {
    rule: v.exactOptional(text('en regels id')),
    variants: v.exactOptional(ids('en variant')),
    notVariants: v.exactOptional(ids('en variant')),
    atMost: v.exactOptional(
      v.pipe(
        v.number('Här ska stå ett heltal, utan citattecken.'),
        v.integer('Här ska stå ett heltal, utan decimaler.'),
        v.minValue(0, 'Talet ska vara minst 0.'),
      ),
    ),
    sections: v.exactOptional(ids('ett avsnitts id')),
    goal: v.exactOptional(
      v.picklist(
        ['document', 'sections'],
        'Tillåtet: document (hela dokumentet) eller sections (alla avsnitt).',
      ),
    ),
    passes: undecided,
    fails: undecided,
  },
  object,
);

/** A check as written, before it is told which of the three kinds it is. */
export type WrittenCheck = v.InferOutput<typeof check>;

/** A plan as written; `checksOf` turns its checks into the audit's. */
export const planSchema = v.strictObject(
  {
    $schema: v.exactOptional(v.string('Här ska stå en adress inom citattecken.')),
    name: text('planens namn'),
    checked: v.pipe(
      v.string('Här ska stå år och månad inom citattecken.'),
      v.regex(/^20\d{2}-(?:0[1-9]|1[0-2])$/u, 'Skriv år och månad, till exempel 2026-11.'),
    ),
    criteria: v.pipe(
      v.array(
        v.strictObject(
          {
            id: v.pipe(
              text('ett id'),
              v.regex(
                /^[a-z0-9]+(?:-[a-z0-9]+)*$/u,
                'Ett id skrivs med små bokstäver a–z, siffror och bindestreck.',
              ),
            ),
            question: text('frågan'),
            documentTypes: v.exactOptional(ids('en dokumenttyps id')),
            checks: v.array(check, 'Här ska stå en lista. En tom lista betyder att en människa svarar.'),
            byHand: v.exactOptional(text('vad en människa ska titta på')),
            source: text('källans id'),
          },
          object,
        ),
        'Här ska stå en lista med kriterier.',
      ),
      v.minLength(1, 'Planen behöver minst ett kriterium.'),
    ),
  },
  'Filen ska vara en granskningsplan med fälten name, checked och criteria.',
);

export type WrittenPlan = v.InferOutput<typeof planSchema>;

const outcomes = ({ passes, fails }: WrittenCheck) => ({
  ...(passes === undefined ? {} : { passes }),
  ...(fails === undefined ? {} : { fails }),
});

/** The check as the audit knows it; undefined when it names none of rule, sections and goal, or more than one. */
export const checkOf = (written: WrittenCheck): Check | undefined => {
  const { rule, sections, goal, variants, notVariants, atMost } = written;
  const tunes = variants !== undefined || notVariants !== undefined || atMost !== undefined;
  if ([rule, sections, goal].filter((part) => part !== undefined).length !== 1) return undefined;
  if (rule === undefined && tunes) return undefined;
  if (sections !== undefined) return { sections, ...outcomes(written) };
  if (goal !== undefined) return { goal, ...outcomes(written) };
  if (rule === undefined) return undefined;
  return {
    rule,
    ...(variants === undefined ? {} : { variants }),
    ...(notVariants === undefined ? {} : { notVariants }),
    ...(atMost === undefined ? {} : { atMost }),
    ...outcomes(written),
  };
};

/** The plan as the audit knows it. Call it when every check has been found faultless. */
export const planOf = ({ name, checked, criteria }: WrittenPlan): Plan => ({
  name,
  checked,
  criteria: criteria.map((criterion): Criterion => ({
    ...criterion,
    checks: criterion.checks.flatMap((written) => checkOf(written) ?? []),
  })),
});
