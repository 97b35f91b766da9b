import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A package in package-lock.json (version 3), as far as it is read here. */
interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

type Lock = Readonly<Record<string, Locked>>;

export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** Folder in the repository. */
  readonly path: string;
}

/** The word list that Saklig's inflection tables are derived from. It is data, so npm does not know of it. */
const DSSO = {
  type: 'data',
  'bom-ref': 'dsso',
  name: 'Den stora svenska ordlistan (DSSO)',
  version: 'dictionary-sv 4.0.0',
  scope: 'required',
  licenses: [{ license: { id: 'LGPL-3.0-only' } }],
  copyright: 'Copyright 2003-2019 Göran Andersson',
};

const nameIn = (path: string): string =>
  path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

const referenceOf = (path: string, { version = '' }: Locked): string => `${nameIn(path)}@${version}`;

/** The folders above a package, the nearest first, the repository last: `node_modules/a/node_modules/b` is in `a`. */
const foldersFrom = (path: string): string[] => {
  const parts = path.split('/node_modules/');
  const above = parts.map((_part, index) => parts.slice(0, parts.length - index).join('/node_modules/'));
  return path === '' ? [''] : [...above, ''];
};

/** Where Node finds a package that one in `path` asks for. */
const found = (lock: Lock, path: string, name: string): string | undefined =>
  foldersFrom(path)
    .map((folder) => (folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`))
    .find((candidate) => candidate in lock);

const isShipped = ([path, { dev = false, devOptional = false }]: readonly [string, Locked]): boolean =>
  path !== '' && !dev && !devOptional;

/** Subresource integrity (`sha512-…`, base 64) as CycloneDX writes it. */
const hashesOf = ({ integrity = '' }: Locked): object => {
  const [, base64] = /^sha512-(\S+)$/u.exec(integrity) ?? [];
  return base64 === undefined
    ? {}
    : { hashes: [{ alg: 'SHA-512', content: Buffer.from(base64, 'base64').toString('hex') }] };
};

const componentOf = (path: string, locked: Locked): object => ({
  type: 'library',
  'bom-ref': referenceOf(path, locked),
  name: nameIn(path),
  version: locked.version ?? '',
  scope: 'required',
  purl: `pkg:npm/${nameIn(path).replace('@', '%40')}@${locked.version ?? ''}`,
  ...hashesOf(locked),
  licenses: [{ license: { id: locked.license ?? 'NOASSERTION' } }],
});

const dependenciesOf = (lock: Lock, path: string, locked: Locked): string[] => {
  const names = Object.keys({ ...locked.dependencies, ...locked.peerDependencies });
  const paths = names.flatMap((name) => found(lock, path, name) ?? []);
  const shipped = paths.flatMap((other) => {
    const asked = lock[other];
    return asked !== undefined && isShipped([other, asked]) ? [referenceOf(other, asked)] : [];
  });
  return [...new Set(shipped)].sort();
};

/**
 * What the pages are made of, as CycloneDX 1.5 JSON, from package-lock.json without what is for development. `npm sbom`
 * leaves out packages that a development package also asks for, React among them, and dates the file. `root` is the
 * repository.
 */
export const billOfMaterials = (
  root: string,
): { readonly json: string; readonly packages: readonly ShippedPackage[] } => {
  const { packages: lock } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    readonly packages: Lock;
  };
  const { '': main = {} } = lock;
  const shipped = Object.entries(lock)
    .filter(isShipped)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const mainReference = `saklig@${main.version ?? ''}`;
  const json = JSON.stringify(
    {
      $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
      bomFormat: 'CycloneDX',
      specVersion: '1.5',
      version: 1,
      metadata: {
        component: {
          type: 'application',
          'bom-ref': mainReference,
          name: 'saklig',
          version: main.version ?? '',
          licenses: [{ license: { id: main.license ?? 'NOASSERTION' } }],
        },
      },
      components: [...shipped.map(([path, locked]) => componentOf(path, locked)), DSSO],
      dependencies: [
        { ref: mainReference, dependsOn: [...dependenciesOf(lock, '', main), DSSO['bom-ref']] },
        ...shipped.map(([path, locked]) => ({
          ref: referenceOf(path, locked),
          dependsOn: dependenciesOf(lock, path, locked),
        })),
      ],
    },
    undefined,
    2,
  );
  return {
    json: `${json}\n`,
    packages: shipped.map(([path, { version = '', license = '' }]) => ({
      name: nameIn(path),
      version,
      licence: license,
      path,
    })),
  };
};
