import { extname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createReviewer, type Setup } from '../engine/index';
import { meant } from '../knowledge/nearest';
import { audit, REPORT_ENDINGS } from './audit/audit';
import { checkExercises } from './check-exercises';
import { checkSetup } from './check-setup';
import { InputError, readDocument } from './input';
import { csvReport } from './report-csv';
import { type FileReview, jsonReport } from './report-json';
import { textReport } from './report-text';
import { loadSetup } from './setup';
import { writeTemplates } from './templates';

const HELP = `Saklig granskar utredningar och beslutsunderlag. Texten lämnar inte datorn.

  saklig review FIL... [--type TYP] [--config MAPP] [--format text|json|csv] [--fail-on requirement]
  saklig check-setup MAPP
  saklig check-exercises [MAPP]
  saklig templates --out MAPP [--config MAPP] [--type TYP]
  saklig audit MAPP --out RAPPORT [--plan FIL] [--config MAPP] [--type TYP]
               [--sample ANTAL] [--seed TAL] [--key FIL] [--with-text]

FIL        .docx, .dotx, .md eller .txt; flera går bra
MAPP       för --config och check-setup: mappen med organisation.json, eller en enhets mapp i den;
           för audit: mappen med dokumenten; för --out: mappen att skriva i
--type     dokumenttyp, om Saklig inte ska känna igen den själv
--config   granska med kommunens inställningar i MAPP
--format   text (för läsning, förvalt), json (för program) eller csv (för Excel)
--fail-on  requirement: avsluta med kod 1 om ett krav inte är uppfyllt
--out      mappen som Word-mallarna skrivs i; för audit rapporten, .xlsx, .csv eller .html
--plan     egen granskningsplan (.json)
--sample   granska ett slumpmässigt urval av så många dokument
--seed     slumpfrö: samma tal ger samma urval
--key      skriv en egen fil (.csv) med vilken fil varje nummer i rapporten gäller
--with-text  ta med text ur dokumenten i rapporten

check-setup prövar inställningarna och visar vad som är fel, med fil, rad och tecken.
check-exercises prövar facit i Sakligs övningar, eller i mappens övningar (.yaml).
templates skriver en Word-mall (.dotx) för varje dokumenttyp, eller för den som anges med --type.
audit granskar alla dokument i en mapp mot en granskningsplan. Avbryt när du vill: samma kommando fortsätter.

Avslutskod: 0 klart, 1 krav inte uppfyllt (med --fail-on), 2 något gick inte att läsa eller är fel
`;

const FORMATS = { text: textReport, json: jsonReport, csv: csvReport } as const;

/** A mistake in the command itself; the message says what is allowed. */
class UsageError extends Error {}

const options = {
  type: { type: 'string' },
  config: { type: 'string' },
  format: { type: 'string', default: 'text' },
  'fail-on': { type: 'string' },
  out: { type: 'string' },
  plan: { type: 'string' },
  sample: { type: 'string' },
  seed: { type: 'string' },
  key: { type: 'string' },
  'with-text': { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h' },
} as const;

/** What is wrong with a flag, going by the error that Node gives. */
const flagMessage = (error: unknown): string => {
  if (!(error instanceof Error && 'code' in error)) return 'Kommandot gick inte att tolka: se saklig --help.';
  const flag = /'(?<flag>-[^\s'=]*)/u.exec(error.message)?.groups?.['flag'] ?? '';
  if (error.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    const known = Object.keys(options).map((name) => `--${name}`);
    return `Flaggan ${flag} finns inte.${meant(flag, known)} Se saklig --help.`;
  }
  const isSwitch = (Object.entries(options) as [string, { type: string }][]).some(
    ([name, { type }]) => `--${name}` === flag && type === 'boolean',
  );
  return isSwitch
    ? `Flaggan ${flag} ska inte ha något värde: se saklig --help.`
    : `Flaggan ${flag} saknar värde: skriv värdet efter flaggan. Se saklig --help.`;
};

const parse = (args: readonly string[]) => {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    throw new UsageError(flagMessage(error), { cause: error });
  }
};

/** npm changes the working folder to the project's; INIT_CWD is where the user stood. */
const absolute = (path: string): string => resolve(process.env['INIT_CWD'] ?? process.cwd(), path);

const reviewFiles = async (
  files: readonly string[],
  setup: Setup,
  documentType: string | undefined,
): Promise<readonly FileReview[]> => {
  const reviewer = createReviewer(setup);
  const reviewed: FileReview[] = [];
  for (const file of files) {
    try {
      const document = await readDocument(absolute(file));
      reviewed.push({
        file,
        review: reviewer.review(document, documentType === undefined ? {} : { documentType }),
      });
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      reviewed.push({ file, error: error.message });
    }
  }
  return reviewed;
};

/** "text, json eller csv". */
const listed = (names: readonly string[]): string => {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} eller ${last}`;
};

const oneOf = <T extends string>(flag: string, value: string, allowed: readonly T[]): T => {
  const found = allowed.find((candidate) => candidate === value);
  if (found === undefined) throw new UsageError(`${flag} ${value} finns inte: välj ${listed(allowed)}.`);
  return found;
};

type Values = ReturnType<typeof parse>['values'];

const configOf = ({ config }: Values): string | undefined =>
  config === undefined ? undefined : absolute(config);

/** The type the user asked for, or all. */
const chosenTemplates = ({ templates }: Setup, { type }: Values): Setup['templates'] => {
  if (type === undefined) return templates;
  const id = oneOf(
    '--type',
    type,
    templates.map((template) => template.id),
  );
  return templates.filter((template) => template.id === id);
};

const reviewCommand = async (files: readonly string[], values: Values): Promise<number> => {
  const format = oneOf('--format', values.format, ['text', 'json', 'csv']);
  const failOn = values['fail-on'];
  if (failOn !== undefined) oneOf('--fail-on', failOn, ['requirement']);
  if (files.length === 0) throw new UsageError('Ange minst en fil att granska: saklig review FIL.');

  const setup = await loadSetup(configOf(values));
  chosenTemplates(setup, values);
  const reviewed = await reviewFiles(files, setup, values.type);
  process.stdout.write(FORMATS[format](reviewed));
  const unusable = reviewed.filter((entry) => 'error' in entry);
  for (const { file, error } of unusable) process.stderr.write(`${file}: ${error}\n`);
  if (unusable.length > 0) return 2;
  const unmet = reviewed.some(
    (entry) =>
      'review' in entry && entry.review.findings.some((finding) => finding.strength === 'requirement'),
  );
  return failOn !== undefined && unmet ? 1 : 0;
};

const checkSetupCommand = async (folders: readonly string[]): Promise<number> => {
  const [folder] = folders;
  if (folder === undefined || folders.length > 1)
    throw new UsageError('Ange en mapp med inställningar: saklig check-setup MAPP.');
  process.stdout.write(await checkSetup(absolute(folder)));
  return 0;
};

const checkExercisesCommand = async (folders: readonly string[]): Promise<number> => {
  const [folder] = folders;
  if (folders.length > 1)
    throw new UsageError('Ange högst en mapp med övningar: saklig check-exercises MAPP.');
  process.stdout.write(await checkExercises(folder === undefined ? undefined : absolute(folder)));
  return 0;
};

const templatesCommand = async (rest: readonly string[], values: Values): Promise<number> => {
  if (values.out === undefined || rest.length > 0)
    throw new UsageError('Ange mappen som mallarna ska skrivas i: saklig templates --out MAPP.');
  process.stdout.write(
    await writeTemplates({
      out: absolute(values.out),
      config: configOf(values),
      pick: (setup) => chosenTemplates(setup, values),
    }),
  );
  return 0;
};

const wholeNumber = (flag: string, value: string | undefined, least: number): number | undefined => {
  if (value === undefined) return undefined;
  const number = Number(value);
  if (!/^\d{1,9}$/u.test(value) || number < least)
    throw new UsageError(`${flag} ${value} går inte: skriv ett heltal från ${least}.`);
  return number;
};

const auditCommand = async (folders: readonly string[], values: Values): Promise<number> => {
  const { out, plan, key, 'with-text': withText } = values;
  const [folder] = folders;
  if (folder === undefined || folders.length > 1 || out === undefined)
    throw new UsageError('Ange mappen och rapporten: saklig audit MAPP --out rapport.xlsx.');
  const ending = oneOf('--out med filändelsen', extname(out).toLowerCase(), REPORT_ENDINGS);
  if (key !== undefined) oneOf('--key med filändelsen', extname(key).toLowerCase(), ['.csv']);
  if (key !== undefined && absolute(key) === absolute(out))
    throw new UsageError('--key och --out är samma fil: nyckeln ska vara en egen fil.');
  if (withText && ending === '.csv')
    throw new UsageError('--with-text går med .xlsx och .html, men inte med .csv.');
  const sample = wholeNumber('--sample', values.sample, 1);
  const seed = wholeNumber('--seed', values.seed, 0);
  if (seed !== undefined && sample === undefined)
    throw new UsageError('--seed används tillsammans med --sample.');

  const { says, unusable } = await audit({
    folder: absolute(folder),
    out: absolute(out),
    plan: plan === undefined ? undefined : absolute(plan),
    config: configOf(values),
    pick: (setup) => (values.type === undefined ? undefined : chosenTemplates(setup, values)[0]?.id),
    sample,
    seed,
    key: key === undefined ? undefined : absolute(key),
    withText,
  });
  process.stdout.write(says);
  for (const line of unusable) process.stderr.write(`${line}\n`);
  return unusable.length > 0 ? 2 : 0;
};

const commands = {
  review: reviewCommand,
  'check-setup': checkSetupCommand,
  'check-exercises': checkExercisesCommand,
  templates: templatesCommand,
  audit: auditCommand,
} as const;

const run = async (args: readonly string[]): Promise<number> => {
  const { values, positionals } = parse(args);
  const [command, ...rest] = positionals;
  if (values.help === true || command === undefined) {
    process.stdout.write(HELP);
    return values.help === true ? 0 : 2;
  }
  const known = oneOf('Kommandot', command, [
    'review',
    'check-setup',
    'check-exercises',
    'templates',
    'audit',
  ]);
  return commands[known](rest, values);
};

/** Whoever reads the output, as "head", may close it when it has enough. */
const letReaderLeave = (error: Error): void => {
  if (!('code' in error && error.code === 'EPIPE')) throw error;
};

/** Runs one command. Exit code 2 and one Swedish sentence on standard error for what the user can mend. */
const main = async (): Promise<void> => {
  process.stdout.on('error', letReaderLeave);
  try {
    process.exitCode = await run(process.argv.slice(2));
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof InputError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  }
};

await main();
