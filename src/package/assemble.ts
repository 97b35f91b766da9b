import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Zippable, zipSync } from 'fflate';
import { templateDocx } from '../adapters/docx/index';
import { checkSetup } from '../cli/check-setup';
import { InputError } from '../cli/input';
import { organisationOf, readOrganisationFolder } from '../cli/setup';
import { defaultSetup } from '../knowledge/index';
import type { Organisation } from '../organisation/index';
import { licencesText } from './licences';
import { idOf, manifestFor, type Unit, uuidOf, versionOf } from './manifests';
import readMe from './las-mig.txt?raw';
import { billOfMaterials } from './sbom';

export interface PackageRequest {
  /** The repository. */
  readonly root: string;
  /** The built pages. */
  readonly site: string;
  /** Address of the server: https, no slash at the end. */
  readonly baseUrl: string;
  /** Path of the organisation's settings; Saklig's own when left out. */
  readonly config?: string | undefined;
}

type Files = ReadonlyMap<string, Uint8Array>;

const SERVER_NAME = 'saklig.kommunen.example';

/** What IT, method developers and users read. */
const DOCUMENTS = [
  'for-it.md',
  'for-handlaggare.md',
  'for-kursledare.md',
  'for-metodutvecklare.md',
  'mallar.md',
  'aktgranskning.md',
  'ovningar.md',
  'exercise.schema.json',
  'dataskydd.md',
  'tillganglighet.md',
  'organisation.schema.json',
  'granskningsplan.schema.json',
  'exempel',
  'images',
];

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const filesIn = (path: string, prefix: string): [string, Uint8Array][] => {
  if (!statSync(path).isDirectory()) return [[prefix, new Uint8Array(readFileSync(path))]];
  return readdirSync(path).flatMap((name) => filesIn(join(path, name), `${prefix}/${name}`));
};

/** The pages, without the manifest of the build and with the organisation's settings in the place for them. */
const siteFiles = async ({ site, config }: PackageRequest): Promise<[string, Uint8Array][]> => {
  const own = config === undefined ? undefined : await readOrganisationFolder(config);
  const pages = filesIn(site, 'webb').filter(
    ([name]) =>
      name !== 'webb/manifest.xml' && (own === undefined || !name.startsWith('webb/installningar/')),
  );
  const read = (own?.files ?? []).filter(({ name }) => /\.(?:json|csv|yaml)$/u.test(name));
  const settings = read.map(({ name, content }): [string, Uint8Array] => [
    `webb/installningar/${name}`,
    typeof content === 'string' ? bytes(content) : content,
  ]);
  return [...pages, ...settings];
};

interface Deployed {
  /** Undefined for the organisation as a whole. */
  readonly unit: Unit | undefined;
  readonly addIn: string;
  readonly organisation: Organisation | undefined;
}

/** The id that the settings give the add-in; one that is set above the unit is not the unit's own. */
const ownId = ({ addIn, origins, layers }: Organisation): string | undefined =>
  addIn?.storeType === 'EXCatalog' && origins['addIn'] === layers.at(-1)?.name ? addIn.id : undefined;

/** The organisation and each of its units: what is deployed by itself. */
/** Rejects with InputError when the settings cannot be used on a server. */
export const checkSettings = async (config: string): Promise<void> => {
  await checkSetup(config);
  const { unnamed } = organisationOf({ ...(await readOrganisationFolder(config)), unit: undefined });
  if (unnamed.length > 0)
    throw new InputError(
      `På webben hittas inte ${unnamed.join(', ')}: skriv filerna under ”files” och enheterna under ”units” i organisation.json.`,
    );
};

const deployments = async ({ root, config }: PackageRequest): Promise<Deployed[]> => {
  const base = idOf(readFileSync(join(root, 'manifest.xml'), 'utf8'));
  if (config === undefined) return [{ unit: undefined, addIn: base, organisation: undefined }];
  const folder = { ...(await readOrganisationFolder(config)), unit: undefined };
  await checkSettings(config);
  const whole = organisationOf(folder);
  const wholeId = ownId(whole) ?? base;
  return [
    { unit: undefined, addIn: wholeId, organisation: whole },
    ...whole.units.map((unit) => {
      const organisation = organisationOf(folder, unit.id);
      return { unit, addIn: ownId(organisation) ?? uuidOf(wholeId, unit.id), organisation };
    }),
  ];
};

const templateFiles = (deployed: Deployed, version: string): [string, Uint8Array][] => {
  const { unit, addIn, organisation } = deployed;
  const names = (organisation?.layers ?? []).filter(({ kind }) => kind !== 'base').map(({ name }) => name);
  const folder = unit === undefined ? 'mallar' : `mallar/${unit.id}`;
  return (organisation?.setup ?? defaultSetup()).templates.map((template) => [
    `${folder}/${template.id}.dotx`,
    templateDocx(template, {
      organisation: names,
      addIn: { id: addIn, version, storeType: 'EXCatalog', store: 'EXCatalog' },
    }),
  ]);
};

const manifestFiles = ({ unit, addIn }: Deployed, source: string, baseUrl: string): [string, Uint8Array] =>
  unit === undefined
    ? [
        'manifest/saklig.xml',
        bytes(manifestFor(source, baseUrl).replace(/<Id>[^<]+<\/Id>/u, `<Id>${addIn}</Id>`)),
      ]
    : [`manifest/saklig-${unit.id}.xml`, bytes(manifestFor(source, baseUrl, { ...unit, addIn }))];

const serverFiles = (root: string, baseUrl: string): [string, Uint8Array][] =>
  filesIn(join(root, 'assets/server'), 'server').map(([name, content]) => [
    name,
    bytes(new TextDecoder().decode(content).replaceAll(SERVER_NAME, () => new URL(baseUrl).hostname)),
  ]);

const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1);

const sumsOf = (files: readonly [string, Uint8Array][]): string =>
  files.map(([name, content]) => `${createHash('sha256').update(content).digest('hex')}  ${name}\n`).join('');

/** All files of the package by name, in order, SHA256SUMS last. Rejects with InputError when the settings have faults. */
export const assemble = async (request: PackageRequest): Promise<Files> => {
  const { root, baseUrl } = request;
  const manifest = readFileSync(join(root, 'manifest.xml'), 'utf8');
  const version = versionOf(manifest);
  const { json, packages } = billOfMaterials(root);
  const deployed = await deployments(request);
  const files: [string, Uint8Array][] = [
    ['LAS-MIG.txt', bytes(readMe.replaceAll('BASE_URL', () => baseUrl))],
    ['licenser.txt', bytes(licencesText(root, packages))],
    ['sbom.cdx.json', bytes(json)],
    ...(await siteFiles(request)),
    ...deployed.map((one) => manifestFiles(one, manifest, baseUrl)),
    ...deployed.flatMap((one) => templateFiles(one, version)),
    ...serverFiles(root, baseUrl),
    ...DOCUMENTS.flatMap((name) => filesIn(join(root, 'docs', name), `dokument/${name}`)),
  ];
  const sorted = files.sort(byName);
  return new Map([...sorted, ['SHA256SUMS', bytes(sumsOf(sorted))]]);
};

const FIRST_YEAR = 2020;
const SPAN_SECONDS = 5 * 365 * 24 * 3600;

/**
 * A date that goes with what is in the file. Servers tell by date and length whether a file is a new one; one date for
 * all would let a browser keep last version's page.
 */
const dateOf = (content: Uint8Array): Date => {
  const seconds = createHash('sha256').update(content).digest().readUInt32BE() % SPAN_SECONDS;
  // The zip format has local time in steps of two seconds.
  return new Date(FIRST_YEAR, 0, 1, 0, 0, 2 * Math.floor(seconds / 2));
};

/** A zip that is the same for the same files, with everything in one folder. */
export const zipPackage = (files: Files, folder: string): Uint8Array => {
  const entries: Zippable = Object.fromEntries(
    [...files].map(([name, content]) => [`${folder}/${name}`, [content, { mtime: dateOf(content) }]]),
  );
  return zipSync(entries, { level: 9 });
};
