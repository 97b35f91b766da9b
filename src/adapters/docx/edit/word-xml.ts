import { strToU8 } from 'fflate';
import type { Part } from '../package';
import type { XmlNode } from '../xml/parse';

/** A change to a part's XML text; offsets are UTF-16. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly xml: string;
}

/** Applies splices that do not overlap; those at the same place stand in the given order. */
export function spliced(xml: string, splices: readonly Splice[]): string {
  const ordered = splices.map((splice, order) => ({ ...splice, order }));
  ordered.sort((a, b) => a.start - b.start || a.end - b.end || a.order - b.order);
  let result = '';
  let at = 0;
  for (const splice of ordered) {
    if (splice.start < at) throw new RangeError('Edits overlap.');
    result += xml.slice(at, splice.start) + splice.xml;
    at = splice.end;
  }
  return result + xml.slice(at);
}

/** Bytes of a part in the encoding it was read in. */
export function encoded(xml: string, encoding: Part['encoding']): Uint8Array {
  if (encoding === 'utf-8') return strToU8(xml);
  if (encoding === 'utf-8-bom') return strToU8(`\uFEFF${xml}`);
  const bytes = new Uint8Array(2 + xml.length * 2);
  const view = new DataView(bytes.buffer);
  const littleEndian = encoding === 'utf-16le';
  view.setUint16(0, 0xfeff, littleEndian);
  for (let at = 0; at < xml.length; at += 1) view.setUint16(2 + at * 2, xml.charCodeAt(at), littleEndian);
  return bytes;
}

/** The prefix, with its colon, that a part uses for Word's namespace. */
export function wordPrefix(part: Part): string {
  const name = tagName(part.xml, part.root);
  return name.slice(0, name.indexOf(':') + 1);
}

/** The element's name as it is written in the file. */
export function tagName(xml: string, node: XmlNode): string {
  return /^<([^\s/>]+)/u.exec(xml.slice(node.start, node.start + 200))?.[1] ?? '';
}

/** A `w:p` with one run. `look` is the content of its `w:rPr`. */
export function paragraphXml(prefix: string, properties: string, look: string, text: string): string {
  const w = prefix;
  const run =
    text === '' ? '' : `<${w}r>${look === '' ? '' : `<${w}rPr>${look}</${w}rPr>`}${textXml(w, text)}</${w}r>`;
  return `<${w}p>${properties === '' ? '' : `<${w}pPr>${properties}</${w}pPr>`}${run}</${w}p>`;
}

/** Run content for a text: `\n` is a line break and `\t` a tab. */
export function textXml(prefix: string, text: string): string {
  return text
    .replace(/\r\n?/gu, '\n')
    .split(/([\n\t])/u)
    .map((part) => {
      if (part === '\n') return `<${prefix}br/>`;
      if (part === '\t') return `<${prefix}tab/>`;
      return part === '' ? '' : `<${prefix}t xml:space="preserve">${escapeXml(part)}</${prefix}t>`;
    })
    .join('');
}

/** Characters that XML cannot hold, such as control characters, are left out. */
export function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
