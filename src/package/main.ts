import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { InputError } from '../cli/input';
import { assemble, checkSettings, zipPackage } from './assemble';

const HELP = `Gör ett paket av Saklig för en server: sidor, manifest, mallar, serverinställningar och dokument.

  npm run package -- --base-url ADRESS [--config MAPP] [--out MAPP]

--base-url  adressen som sidorna ska ligga på, till exempel https://saklig.kommunen.se
--config    kommunens inställningar, så att de följer med och varje enhet får ett eget manifest
--out       mappen som paketet skrivs i; utan den blir det mappen paket
`;

const options = {
  'base-url': { type: 'string' },
  config: { type: 'string' },
  out: { type: 'string', default: 'paket' },
  help: { type: 'boolean', short: 'h' },
} as const;

const parse = (args: readonly string[]) => {
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch {
    throw new InputError('Kommandot gick inte att tolka: se npm run package -- --help.');
  }
};

/** The address as the manifest needs it. */
const checkedAddress = (text: string | undefined): string => {
  if (text === undefined)
    throw new InputError('Ange adressen till servern: --base-url https://saklig.kommunen.se');
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    throw new InputError(`Adressen ${text} går inte att tolka: skriv den som https://saklig.kommunen.se`);
  }
  if (url.protocol !== 'https:')
    throw new InputError(`Adressen ${text} ska börja med https://, annars öppnar Word inte tillägget.`);
  if (url.search !== '' || url.hash !== '' || url.username !== '')
    throw new InputError(`Adressen ${text} ska bara ha värdnamn och mapp, utan ?, # och användarnamn.`);
  return `${url.origin}${url.pathname}`.replace(/\/+$/u, '');
};

const build = (root: string, site: string): void => {
  rmSync(site, { recursive: true, force: true });
  const webpack = join(root, 'node_modules/webpack/bin/webpack.js');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [webpack, '--mode', 'production', '--output-path', site],
    { cwd: root, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`Sidorna kunde inte byggas.\n${stdout}${stderr}`);
};

const versionIn = (root: string): string =>
  (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly version: string }).version;

const run = async ([root = '', ...args]: readonly string[]): Promise<void> => {
  const values = parse(args);
  if (values.help === true) {
    process.stdout.write(HELP);
    return;
  }
  const baseUrl = checkedAddress(values['base-url']);
  // npm changes the working folder to the project's; INIT_CWD is where the user stood.
  const from = process.env['INIT_CWD'] ?? process.cwd();
  const site = join(root, '.cache/package/webb');
  const out = resolve(from, values.out);
  const config = values.config === undefined ? undefined : resolve(from, values.config);
  // Faults are told at once, not when the pages have been built.
  if (config !== undefined) await checkSettings(config);
  build(root, site);
  const files = await assemble({ root, site, baseUrl, config });
  const name = `saklig-${versionIn(root)}`;
  const zip = zipPackage(files, name);
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, `${name}.zip`), zip);
  const sum = createHash('sha256').update(zip).digest('hex');
  writeFileSync(join(out, `${name}.zip.sha256`), `${sum}  ${name}.zip\n`);
  const manifests = [...files.keys()].filter((file) => file.startsWith('manifest/'));
  process.stdout.write(
    [
      join(out, `${name}.zip`),
      `  för ${baseUrl}`,
      `  ${files.size} filer, ${(zip.length / 1_000_000).toFixed(1).replace('.', ',')} MB`,
      ...manifests.map((file) => `  ${file}`),
      `  SHA-256 ${sum}`,
      '',
    ].join('\n'),
  );
};

try {
  await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
