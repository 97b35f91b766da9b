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

const undecided = (when: string) =>
  v.exactOptional(
    v.pipe(
      v.literal('undecided', 'Tillåtet: undecided (kräver mänsklig bedömning). Ta annars bort fältet.'),
      v.description(
        `undecided: när prövningen ${when} räcker det inte som svar, utan kräver mänsklig bedömning.`,
      ),
    ),
  );

/** A field that can be left out, explained for editors. */
const described = <T extends v.GenericSchema>(schema: T, says: string) =>
  v.exactOptional(v.pipe(schema, v.description(says)));

const check = v.strictObject(
  {
    rule: described(
      text('en regels id'),
      'Regelns id. Stämmer när regeln inte har fler anmärkningar än atMost.',
    ),
    variants: described(ids('en variant'), 'Räkna bara regelns anmärkningar av de här sorterna.'),
    notVariants: described(ids('en variant'), 'Räkna inte regelns anmärkningar av de här sorterna.'),
    atMost: described(
      v.pipe(
        v.number('Här ska stå ett heltal, utan citattecken.'),
        v.integer('Här ska stå ett heltal, utan decimaler.'),
        v.minValue(0, 'Talet ska vara minst 0.'),
      ),
      'Så många anmärkningar ett dokument får ha. Utan fältet: ingen.',
    ),
    sections: described(
      ids('ett avsnitts id'),
      'Avsnittens id. Stämmer när minst ett av dem finns och har text.',
    ),
    goal: described(
      v.picklist(
        ['document', 'sections'],
        'Tillåtet: document (hela dokumentet) eller sections (alla avsnitt).',
      ),
      'Stämmer när längdmålet hålls: document för hela dokumentet, sections för alla avsnitt.',
    ),
    passes: undecided('stämmer'),
    fails: undecided('inte stämmer'),
  },
  object,
);

/** A check as written, before it is told which of the three kinds it is. */
export type WrittenCheck = v.InferOutput<typeof check>;

/** A plan as written; `checksOf` turns its checks into the audit's. */
export const planSchema = v.pipe(
  v.strictObject(
    {
      $schema: described(
        v.string('Här ska stå en adress inom citattecken.'),
        'Var schemat finns, för texteditorn.',
      ),
      name: v.pipe(text('planens namn'), v.description('Planens namn. Står i rapporten.')),
      checked: v.pipe(
        v.string('Här ska stå år och månad inom citattecken.'),
        v.regex(/^20\d{2}-(?:0[1-9]|1[0-2])$/u, 'Skriv år och månad, till exempel 2026-11.'),
        v.description('År och månad då någon senast gick igenom planen.'),
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
                v.description('Kort namn. Får stå en gång i planen.'),
              ),
              question: v.pipe(
                text('frågan'),
                v.description('Frågan. Ja betyder att kriteriet är uppfyllt.'),
              ),
              documentTypes: described(
                ids('en dokumenttyps id'),
                'Dokumenttyper som frågan gäller, efter id. Utan fältet: alla.',
              ),
              checks: v.pipe(
                v.array(check, 'Här ska stå en lista. En tom lista betyder att en människa svarar.'),
                v.description(
                  'Det som Saklig prövar; allt ska stämma. Tom lista: bara en människa kan svara.',
                ),
              ),
              byHand: described(
                text('vad en människa ska titta på'),
                'Vad en människa ska titta på när Saklig inte kan avgöra.',
              ),
              source: v.pipe(text('källans id'), v.description('Id för källan som frågan kommer ur.')),
            },
            object,
          ),
          'Här ska stå en lista med kriterier.',
        ),
        v.minLength(1, 'Planen behöver minst ett kriterium.'),
        v.description('Kriterierna, i den ordning de redovisas.'),
      ),
    },
    'Filen ska vara en granskningsplan med fälten name, checked och criteria.',
  ),
  v.title('Granskningsplan för Saklig'),
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
