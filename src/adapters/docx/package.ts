import { strFromU8 } from 'fflate';
import { recognise } from './recognise-file';
import { unreadable } from './unreadable';
import { parseXml, type XmlNode } from './xml/parse';
import { readArchive, type Archive } from './zip/archive';
import { inflateEntry } from './zip/inflate-entry';

/** One XML file of the package. */
export interface Part {
  /** Its name in the archive, for example `word/document.xml`. */
  readonly name: string;
  readonly xml: string;
  readonly root: XmlNode;
  readonly encoding: 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be';
}

/** An opened Word document or template. Nothing in it changes; saving makes a new file. */
export interface DocxPackage {
  readonly archive: Archive;
  readonly document: Part;
  readonly styles?: Part;
  readonly settings?: Part;
  readonly numbering?: Part;
  readonly footnotes?: Part;
  readonly endnotes?: Part;
  readonly headersAndFooters: readonly Part[];
}

/** Opens a .docx, .docm, .dotx or .dotm. Throws UnreadableFileError when the file cannot be read as one. */
export function openDocx(bytes: Uint8Array): DocxPackage {
  const reason = recognise(bytes);
  if (reason) throw unreadable(reason);
  const archive = readArchive(bytes);
  const name = mainPartName(archive);
  const document = readPart(archive, name);
  if (document?.root.name !== 'w:document') throw unreadable('noDocumentPart');
  const related = relationships(archive, name);
  const part = (type: string) => {
    const target = related.find((relationship) => relationship.type === type)?.target;
    return target === undefined ? undefined : readPart(archive, target);
  };
  const optional = {
    styles: part('styles'),
    settings: part('settings'),
    numbering: part('numbering'),
    footnotes: part('footnotes'),
    endnotes: part('endnotes'),
  };
  return {
    archive,
    document,
    headersAndFooters: related
      .filter(({ type }) => type === 'header' || type === 'footer')
      .flatMap(({ target }) => readPart(archive, target) ?? []),
    ...(Object.fromEntries(Object.entries(optional).filter(([, value]) => value)) as Partial<
      Record<keyof typeof optional, Part>
    >),
  };
}

/** The part's text as it stands in the archive; undefined when the archive has no such part. */
export function readPart(archive: Archive, name: string): Part | undefined {
  const entry = archive.entries.find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
  if (!entry) return undefined;
  const { xml, encoding } = decodeXml(inflateEntry(entry));
  return { name: entry.name, xml, encoding, root: parseXml(xml) };
}

function decodeXml(bytes: Uint8Array): Pick<Part, 'xml' | 'encoding'> {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'utf-16le', xml: decodeUtf16(bytes, 0) };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'utf-16be', xml: decodeUtf16(bytes, 1) };
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return marked
    ? { encoding: 'utf-8-bom', xml: strFromU8(bytes.subarray(3)) }
    : { encoding: 'utf-8', xml: strFromU8(bytes) };
}

function decodeUtf16(bytes: Uint8Array, low: 0 | 1): string {
  let text = '';
  for (let at = 2; at + 1 < bytes.length; at += 2) {
    text += String.fromCharCode((bytes[at + low] ?? 0) | ((bytes[at + 1 - low] ?? 0) << 8));
  }
  return text;
}

export interface Relationship {
  /** The last word of the type's address: `styles`, `footnotes`. The same in both dialects. */
  readonly type: string;
  /** The part's name in the archive. */
  readonly target: string;
}

/** The internal relationships of a part, or of the package for the empty name. */
export function relationships(archive: Archive, part: string): Relationship[] {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const nodes = readPart(archive, relationshipsName(part))?.root.children ?? [];
  return nodes
    .filter(({ name, attributes }) => name === 'rel:Relationship' && attributes['TargetMode'] !== 'External')
    .map(({ attributes }) => ({
      type: (attributes['Type'] ?? '').split('/').at(-1) ?? '',
      target: resolved(folder, attributes['Target'] ?? ''),
    }));
}

export function relationshipsName(part: string): string {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  return `${folder}_rels/${part.slice(folder.length)}.rels`;
}

function resolved(folder: string, target: string): string {
  const path: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}

function mainPartName(archive: Archive): string {
  const names = new Set(archive.entries.map(({ name }) => name.toLowerCase()));
  const main = relationships(archive, '').find(({ type }) => type === 'officeDocument')?.target;
  if (names.has('xl/workbook.xml') || main?.startsWith('xl/')) throw unreadable('excel');
  if (names.has('ppt/presentation.xml') || main?.startsWith('ppt/')) throw unreadable('powerPoint');
  if (names.has('mimetype') && names.has('content.xml')) throw unreadable('openDocument');
  if (main !== undefined && names.has(main.toLowerCase())) return main;
  if (names.has('word/document.xml')) return 'word/document.xml';
  throw unreadable(
    names.has('[content_types].xml') || main !== undefined ? 'noDocumentPart' : 'notADocument',
  );
}
