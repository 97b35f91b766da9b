import { createHash } from 'node:crypto';

/** A part of the organisation that gets an add-in of its own. */
export interface Unit {
  /** Folder name: `barn-och-unga`. */
  readonly id: string;
  readonly name: string;
}

/** The address in manifest.xml that stands for the server. */
const DEVELOPMENT = 'https://localhost:3000';

const LARGEST_NAME = 125;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** The add-in's id, as manifest.xml has it. Throws when there is none. */
export const idOf = (manifest: string): string => {
  const id = /<Id>([^<]+)<\/Id>/u.exec(manifest)?.[1];
  if (id === undefined) throw new Error('manifest.xml has no Id');
  return id;
};

/** The add-in's version, as manifest.xml has it. Throws when there is none. */
export const versionOf = (manifest: string): string => {
  const version = /<Version>([^<]+)<\/Version>/u.exec(manifest)?.[1];
  if (version === undefined) throw new Error('manifest.xml has no Version');
  return version;
};

/** A name-based UUID (RFC 9562, version 5): the same namespace and name always give the same id. */
export const uuidOf = (namespace: string, name: string): string => {
  const bytes = createHash('sha1')
    .update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
    .update(name, 'utf8')
    .digest()
    .subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
};

const named = (manifest: string, name: string): string => {
  const shown = escaped(`Saklig – ${name}`.slice(0, LARGEST_NAME));
  return manifest.replace(/<DisplayName [\s\S]*?<\/DisplayName>/u, (element) =>
    element.replace(/Value="[^"]*"/gu, () => `Value="${shown}"`),
  );
};

/**
 * The manifest for a server's address (https, no slash at the end). For a unit it has an id and a name of its own, so
 * that both can be deployed side by side, and its pages are told which unit they are for.
 */
export const manifestFor = (
  source: string,
  baseUrl: string,
  unit?: Unit & { readonly addIn: string },
): string => {
  const moved = source.replaceAll(DEVELOPMENT, () => escaped(baseUrl));
  if (unit === undefined) return moved;
  return named(moved, unit.name)
    .replace(/<Id>[^<]+<\/Id>/u, `<Id>${unit.addIn}</Id>`)
    .replaceAll(/\/(taskpane|index)\.html(#[a-z]+)?"/gu, `/$1.html?enhet=${unit.id}$2"`);
};
