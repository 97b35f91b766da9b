import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createReviewer, type Setup } from '../engine/index';
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
  saklig templates --out MAPP [--config MAPP] [--type TYP]

FIL        .docx, .dotx, .md eller .txt; flera går bra
MAPP       kommunens inställningar: mappen med organisation.json, eller en enhets mapp i den
--type     dokumenttyp, om Saklig inte ska känna igen den själv
--config   granska med kommunens inställningar
--format   text (för läsning, förvalt), json (för program) eller csv (för Excel)
--fail-on  requirement: avsluta med kod 1 om ett krav inte är uppfyllt
--out      mappen som Word-mallarna skrivs i

check-setup prövar inställningarna och visar vad som är fel, med fil, rad och tecken.
templates skriver en Word-mall (.dotx) för varje dokumenttyp, eller för den som anges med --type.

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
  help: { type: 'boolean', short: 'h' },
} as const;

const parse = (args: readonly string[]) => {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    const named =
      error instanceof Error ? /'(?<option>-[^\s']*)/u.exec(error.message)?.groups?.['option'] : undefined;
    throw new UsageError(
      named === undefined
        ? 'Kommandot gick inte att tolka: se saklig --help.'
        : `Flaggan ${named} är okänd eller saknar värde: se saklig --help.`,
    );
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

const oneOf = <T extends string>(flag: string, value: string, allowed: readonly T[]): T => {
  const found = allowed.find((candidate) => candidate === value);
  if (found === undefined) throw new UsageError(`${flag} ${value} finns inte: välj ${allowed.join(', ')}.`);
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

const commands = {
  review: reviewCommand,
  'check-setup': checkSetupCommand,
  templates: templatesCommand,
} as const;

const run = async (args: readonly string[]): Promise<number> => {
  const { values, positionals } = parse(args);
  const [command, ...rest] = positionals;
  if (values.help === true || command === undefined) {
    process.stdout.write(HELP);
    return values.help === true ? 0 : 2;
  }
  const known = oneOf('Kommandot', command, ['review', 'check-setup', 'templates']);
  return commands[known](rest, values);
};

/** Runs one command. Exit code 2 and one Swedish sentence on standard error for what the user can mend. */
const main = async (): Promise<void> => {
  try {
    process.exitCode = await run(process.argv.slice(2));
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof InputError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  }
};

await main();
