import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type AddIn, templateDocx } from '../adapters/docx/index';
import type { Setup } from '../engine/index';
import { defaultSetup } from '../knowledge/index';
import { InputError } from './input';
import { organisationOf, readOrganisationFolder } from './setup';

/** Saklig's own manifest, deployed in the Microsoft 365 admin centre. */
const OWN_ADD_IN: AddIn = {
  id: '09f64db9-a54d-448b-ad32-e7c4382cfa72',
  version: '1.0.0.0',
  storeType: 'EXCatalog',
  store: 'EXCatalog',
};

export interface TemplatesRequest {
  /** Folder to write to; made if it is not there. */
  readonly out: string;
  /** Path of the organisation's settings. */
  readonly config: string | undefined;
  /** Picks the types to write; all that the settings offer when left out. */
  readonly pick: (setup: Setup) => Setup['templates'];
}

interface Ground {
  readonly setup: Setup;
  readonly organisation: readonly string[];
  readonly addIn: AddIn;
}

const groundOf = async (config: string | undefined): Promise<Ground> => {
  if (config === undefined) return { setup: defaultSetup(), organisation: [], addIn: OWN_ADD_IN };
  const { setup, layers, addIn = OWN_ADD_IN } = organisationOf(await readOrganisationFolder(config));
  const organisation = layers.filter(({ kind }) => kind !== 'base').map(({ name }) => name);
  return { setup, organisation, addIn };
};

const writeError = (out: string, error: unknown): InputError => {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EEXIST' || code === 'ENOTDIR')
    return new InputError(`${out} är en fil, inte en mapp: ange en mapp att skriva mallarna i.`);
  return new InputError(
    `Mallarna kunde inte skrivas i ${out}: kontrollera att du får skriva där och att ingen mall är öppen i Word.`,
  );
};

/** Writes one Word template per document type. Resolves with what was written; rejects with InputError. */
export const writeTemplates = async ({ out, config, pick }: TemplatesRequest): Promise<string> => {
  const { setup, organisation, addIn } = await groundOf(config);
  const files = pick(setup).map((template) => ({
    name: `${template.id}.dotx`,
    template,
    bytes: templateDocx(template, { organisation, addIn }),
  }));
  try {
    await mkdir(out, { recursive: true });
    for (const { name, bytes } of files) await writeFile(join(out, name), bytes);
  } catch (error) {
    throw writeError(out, error);
  }
  return [
    ...files.map(({ name, template }) => `${name}  ${template.name}, version ${template.version}`),
    '',
    `${files.length} ${files.length === 1 ? 'mall skriven' : 'mallar skrivna'} i ${out}.`,
    '',
  ].join('\n');
};
