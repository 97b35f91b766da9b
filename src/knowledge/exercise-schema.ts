import * as v from 'valibot';
import { AREAS, type Exercise, JUDGED_RULES, LEVELS } from '../workshop/index';

const text = (what: string, description: string) =>
  v.pipe(
    v.string(`Här ska stå text: ${what}.`),
    v.trim(),
    v.minLength(1, `Skriv ${what}.`),
    v.description(description),
  );

const object = 'Här ska stå fält med namn och värde.';

const listOf = <T extends v.GenericSchema>(item: T, least: number, description: string) =>
  v.pipe(
    v.array(item, 'Här ska stå en lista, med ett bindestreck framför varje del.'),
    v.minLength(least, least === 1 ? 'Listan är tom.' : `Listan ska ha minst ${least} delar.`),
    v.description(description),
  );

const number = (least: number, most: number, description: string) =>
  v.pipe(
    v.number('Här ska stå ett heltal, utan citattecken.'),
    v.integer('Här ska stå ett heltal, utan decimaler.'),
    v.minValue(least, `Talet ska vara minst ${least}.`),
    v.maxValue(most, `Talet ska vara högst ${most}.`),
    v.description(description),
  );

const pick = <const T extends readonly (string | number)[]>(values: T, description: string) =>
  v.pipe(v.picklist(values, `Tillåtet: ${values.join(', ')}.`), v.description(description));

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;
const id = (description: string) =>
  v.pipe(
    text('ett id', description),
    v.regex(ID, 'Ett id skrivs med små bokstäver a–z, siffror och bindestreck.'),
  );

const KINDS = ['fact', 'reported', 'assessment', 'mixed'] as const;
const kind = pick(KINDS, 'fact (fakta), reported (återgivet), assessment (bedömning) eller mixed (blandat).');

const common = {
  ask: text('vad deltagaren ska göra', 'Vad deltagaren ska göra.'),
  text: v.exactOptional(text('texten', 'Texten som deltagaren läser eller skriver om.')),
  help: v.exactOptional(text('en ledtråd', 'En ledtråd, som visas om deltagaren ber om den.')),
  lesson: v.exactOptional(text('vad uppgiften lär ut', 'Det viktigaste att ta med sig. Visas med facit.')),
};

const comment = text('en kommentar', 'Varför. Visas med facit.');

const sort = v.strictObject(
  {
    form: v.pipe(v.literal('sort'), v.description('sort: sortera meningar efter art.')),
    ...common,
    items: listOf(
      v.strictObject(
        {
          text: text('meningen', 'Meningen.'),
          answer: kind,
          accept: v.exactOptional(listOf(kind, 1, 'Andra svar som också räknas som rätt.')),
          comment,
        },
        object,
      ),
      3,
      'Meningarna i den ordning de visas.',
    ),
  },
  object,
);

const pickItems = listOf(
  v.strictObject(
    {
      text: text('meningen eller alternativet', 'Meningen eller alternativet.'),
      answer: pick(
        ['pick', 'leave', 'either'],
        'pick: ska väljas. leave: ska inte väljas. either: båda går bra.',
      ),
      comment,
    },
    object,
  ),
  3,
  'Meningarna eller alternativen i den ordning de visas.',
);

const mark = v.strictObject(
  {
    form: v.pipe(v.literal('mark'), v.description('mark: välj meningar i en löpande text.')),
    ...common,
    items: pickItems,
  },
  object,
);

const choose = v.strictObject(
  {
    form: v.pipe(v.literal('choose'), v.description('choose: välj bland alternativ.')),
    ...common,
    items: pickItems,
  },
  object,
);

const order = v.strictObject(
  {
    form: v.pipe(v.literal('order'), v.description('order: lägg i ordning.')),
    ...common,
    items: listOf(
      v.strictObject(
        {
          text: text('alternativet', 'Alternativet.'),
          rank: v.exactOptional(
            number(1, 20, 'Lika tal betyder att alternativen får byta plats. 1 är först.'),
          ),
          comment,
        },
        object,
      ),
      3,
      'Alternativen i rätt ordning. De visas i bokstavsordning.',
    ),
  },
  object,
);

const requirements = v.pipe(
  v.strictObject(
    {
      words: v.exactOptional(number(5, 2000, 'Högsta antal ord.')),
      sentences: v.exactOptional(
        v.pipe(
          v.strictObject(
            {
              least: v.exactOptional(number(1, 100, 'Minst så många meningar.')),
              most: v.exactOptional(number(1, 100, 'Högst så många meningar.')),
            },
            object,
          ),
          v.description('Hur många meningar svaret får ha.'),
        ),
      ),
      first: v.exactOptional(
        v.pipe(
          v.strictObject(
            {
              says: text('vad den första meningen ska säga', 'Vad den första meningen ska säga.'),
              phrases: listOf(
                text('en fras', 'En fras, som i keep.'),
                1,
                'Fraser som det känns igen på. En räcker.',
              ),
            },
            object,
          ),
          v.description('Vad som ska stå i den första meningen.'),
        ),
      ),
      keep: v.exactOptional(
        listOf(
          v.strictObject(
            {
              id: id('Uppgiftens korta namn.'),
              fact: text('uppgiften som ska finnas kvar', 'Uppgiften som ska finnas kvar.'),
              phrases: listOf(
                text(
                  'en fras',
                  'En fras: * står för vilka bokstäver som helst, + binder ihop delar som alla ska finnas.',
                ),
                1,
                'Fraser som uppgiften känns igen på. En räcker.',
              ),
            },
            object,
          ),
          1,
          'Uppgifter som ska finnas i svaret.',
        ),
      ),
      avoid: v.exactOptional(
        listOf(
          v.strictObject(
            {
              id: id('Kravets korta namn.'),
              words: listOf(
                text('ett ord', 'Ett ord eller en fras. * står för vilka bokstäver som helst.'),
                1,
                'Ord som inte får stå i svaret.',
              ),
              says: text('vad man ska göra i stället', 'Vad deltagaren ska göra i stället.'),
            },
            object,
          ),
          1,
          'Ord som inte får stå i svaret.',
        ),
      ),
      rules: v.exactOptional(
        listOf(
          pick(Object.keys(JUDGED_RULES) as (keyof typeof JUDGED_RULES)[], 'En av Sakligs regler.'),
          1,
          'Regler som Saklig inte får ha någon anmärkning från.',
        ),
      ),
      kinds: v.exactOptional(
        listOf(
          pick(
            ['fact', 'reported', 'assessment'],
            'fact (fakta), reported (återgivet) eller assessment (bedömning).',
          ),
          1,
          'Varje art ska ha en egen mening, och ingen mening får vara blandad.',
        ),
      ),
    },
    object,
  ),
  v.check((wishes) => Object.keys(wishes).length > 0, 'Uppgiften behöver minst ett krav.'),
  v.description('Vad svaret ska klara. Inget annat bedöms.'),
);

const rewrite = v.strictObject(
  {
    form: v.pipe(v.literal('rewrite'), v.description('rewrite: skriv eller skriv om.')),
    ...common,
    prefill: v.exactOptional(
      v.pipe(
        v.boolean('Skriv true eller false, utan citattecken.'),
        v.description('true: texten står i rutan från början.'),
      ),
    ),
    heading: v.exactOptional(text('rubriken', 'Rubriken som texten står under.')),
    requirements,
    models: listOf(
      v.strictObject(
        { text: text('modellsvaret', 'Ett bra svar.'), comment: v.exactOptional(comment) },
        object,
      ),
      1,
      'Bra svar. Visas med facit.',
    ),
    wrong: listOf(
      v.strictObject(
        {
          text: text('svaret', 'Ett svar som inte klarar alla krav.'),
          fails: listOf(id('Kravets id.'), 1, 'Id för exakt de krav som svaret inte klarar.'),
          comment,
        },
        object,
      ),
      1,
      'Vanliga misstag. Visas med facit.',
    ),
  },
  object,
);

/** An exercise as a method developer writes it; explained in docs/ovningar.md. */
export const exerciseSchema = v.strictObject(
  {
    id: id('Övningens korta namn, detsamma som filens namn.'),
    title: text('övningens namn', 'Övningens namn.'),
    level: pick(LEVELS, 'Hur svår övningen är: 1, 2 eller 3.'),
    minutes: number(5, 30, 'Hur många minuter övningen tar.'),
    area: pick(
      AREAS,
      'Vad ärendet gäller: barn, vuxna, aldre (äldre), lss eller ekonomi (ekonomiskt bistånd).',
    ),
    practises: text('vad man övar', 'Vad man övar, i en mening.'),
    sources: listOf(id('Källans id.'), 1, 'Id för källorna bakom facit, ur sources.yaml.'),
    background: v.exactOptional(text('bakgrunden', 'Ärendet, som läses före uppgifterna.')),
    tasks: listOf(
      v.variant(
        'form',
        [sort, mark, choose, order, rewrite],
        'Tillåtet: sort, mark, choose, order, rewrite.',
      ),
      1,
      'Uppgifterna i ordning.',
    ),
  },
  'Filen ska vara en övning med fälten id, title, level, minutes, area, practises, sources och tasks.',
) satisfies v.GenericSchema<unknown, Exercise>;
