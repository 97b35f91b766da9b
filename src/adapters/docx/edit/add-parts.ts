import { readPart, relationshipsName, type DocxPackage } from '../package';
import { contentEnd } from './built-in';
import { encoded, spliced, tagName } from './word-xml';
import { strToU8 } from 'fflate';

export interface PartChange {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const packageTypes = 'http://schemas.openxmlformats.org/package/2006/';
const relationshipTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
const contentType = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** Adds parts that the package lacks, by type (`styles`, `numbering`), and makes them known to it. */
export function wholeParts(pkg: DocxPackage, parts: Readonly<Record<string, string>>): PartChange[] {
  const added = Object.entries(parts);
  if (added.length === 0) return [];
  const { name } = pkg.document;
  const folder = name.slice(0, name.lastIndexOf('/') + 1);
  return [
    ...added.map(([type, xml]) => ({ name: `${folder}saklig-${type}.xml`, bytes: strToU8(xml) })),
    appended(pkg, '[Content_Types].xml', 'Types', `${packageTypes}content-types`, (prefix) =>
      added.map(
        ([type]) =>
          `<${prefix}Override PartName="/${folder}saklig-${type}.xml" ContentType="${contentType}.${type}+xml"/>`,
      ),
    ),
    appended(pkg, relationshipsName(name), 'Relationships', `${packageTypes}relationships`, (prefix) =>
      added.map(
        ([type]) =>
          `<${prefix}Relationship Id="saklig-${type}" Type="${relationshipTypes}${type}" Target="saklig-${type}.xml"/>`,
      ),
    ),
  ];
}

function appended(
  pkg: DocxPackage,
  name: string,
  root: string,
  namespace: string,
  elements: (prefix: string) => string[],
): PartChange {
  const part = readPart(pkg.archive, name);
  if (!part) {
    return { name, bytes: strToU8(`<${root} xmlns="${namespace}">${elements('').join('')}</${root}>`) };
  }
  const tag = tagName(part.xml, part.root);
  const xml = elements(tag.slice(0, tag.indexOf(':') + 1)).join('');
  if (part.xml.endsWith('/>', part.root.end)) {
    const open = part.xml.slice(0, part.root.end - 2);
    return { name: part.name, bytes: encoded(`${open}>${xml}</${tag}>`, part.encoding) };
  }
  const at = contentEnd(part);
  return { name: part.name, bytes: encoded(spliced(part.xml, [{ start: at, end: at, xml }]), part.encoding) };
}
