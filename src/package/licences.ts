import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ShippedPackage } from './sbom';

const LINE = '-'.repeat(80);

const textIn = (folder: string): string | undefined => {
  if (!existsSync(folder)) return undefined;
  const file = readdirSync(folder).find((name) => /^licen[cs]e/iu.test(name));
  return file === undefined ? undefined : readFileSync(join(folder, file), 'utf8').trim();
};

const part = (title: string, text: string): string => `${LINE}\n${title}\n${LINE}\n\n${text}\n`;

/** The licences of Saklig and of all that is shipped with it, as one text. `root` is the repository. */
export const licencesText = (root: string, packages: readonly ShippedPackage[]): string => {
  const dsso = join(root, 'src/engine/language/data/dsso');
  return [
    'Licenser för Saklig och det som följer med.\n',
    part('Saklig', readFileSync(join(root, 'LICENSE'), 'utf8').trim()),
    part(
      'Den stora svenska ordlistan (DSSO), som böjningstabellerna bygger på',
      ['LICENSE', 'GPL-3.0.txt'].map((name) => readFileSync(join(dsso, name), 'utf8').trim()).join('\n\n'),
    ),
    ...packages.map(({ name, version, licence, path }) =>
      part(
        `${name} ${version} (${licence})`,
        textIn(join(root, path)) ?? `Paketet har ingen licensfil. Licensen enligt paketet: ${licence}.`,
      ),
    ),
  ].join('\n');
};
