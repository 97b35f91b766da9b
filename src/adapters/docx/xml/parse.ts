import { parseXml as parse, XmlElement, XmlText } from '@rgrove/parse-xml';
import { unreadable } from '../unreadable';
import { Scope } from './namespaces';

/** An element, with the names this project uses and the place of its source text. */
export interface XmlNode {
  /** For example `w:p`, whatever prefix the file uses. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  /** Text that stands directly in the element. */
  readonly text: string;
  /** UTF-16 offsets of the element in the XML text. */
  readonly start: number;
  readonly end: number;
}

/** Word's own documents nest some tens of levels; reading recurses once a level. */
const deepest = 250;
/** About 400 bytes of memory each. */
const mostElements = 600_000;

/** Parses one part of the package. Throws UnreadableFileError when it is malformed or made to exhaust memory. */
export function parseXml(xml: string): XmlNode {
  checkSize(xml);
  try {
    const { root } = parse(xml, { includeOffsets: true });
    if (root) return converted(root, new Scope());
  } catch {
    throw unreadable('malformed');
  }
  throw unreadable('malformed');
}

/** Word never writes a document type, the only place where entities could be declared. */
function checkSize(xml: string): void {
  let depth = 0;
  let elements = 0;
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at + 1)) {
    const next = xml[at + 1];
    if (next === '!' || next === '?') {
      if (xml.startsWith('<!DOCTYPE', at)) throw unreadable('malformed');
      at = endOfMarkup(xml, at);
    } else if (next === '/') {
      depth -= 1;
    } else {
      at = endOfTag(xml, at) - 1;
      elements += 1;
      if (xml[at - 1] !== '/') depth += 1;
    }
    if (depth > deepest || elements > mostElements) throw unreadable('tooLarge');
  }
}

function endOfMarkup(xml: string, at: number): number {
  const closing = xml.startsWith('<!--', at) ? '-->' : xml.startsWith('<![CDATA[', at) ? ']]>' : '>';
  const end = xml.indexOf(closing, at);
  return end < 0 ? xml.length : end;
}

/** Just past the `>` of the tag that starts at `at`; a `>` in an attribute does not end it. */
export function endOfTag(xml: string, at: number): number {
  let quote = '';
  for (let index = at; index < xml.length; index += 1) {
    const character = xml[index] ?? '';
    if (quote) {
      if (character === quote) quote = '';
    } else if (character === '"' || character === "'") quote = character;
    else if (character === '>') return index + 1;
  }
  return xml.length;
}

function converted(element: XmlElement, outer: Scope): XmlNode {
  const scope = outer.inside(element.attributes);
  const attributes: Record<string, string> = {};
  for (const [name, value] of Object.entries(element.attributes))
    attributes[scope.attributeName(name)] = value;
  const children: XmlNode[] = [];
  let text = '';
  for (const child of element.children) {
    if (child instanceof XmlElement) children.push(converted(child, scope));
    else if (child instanceof XmlText) text += child.text;
  }
  return {
    name: scope.elementName(element.name),
    attributes,
    children,
    text,
    start: element.start,
    end: element.end,
  };
}

export function child(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return node?.children.find((candidate) => candidate.name === name);
}

/** The child's `w:val`; undefined without the child. */
export function childValue(node: XmlNode | undefined, name: string): string | undefined {
  return child(node, name)?.attributes['w:val'];
}

/** An on/off property (ECMA-376 part 1, 17.17.4): there without a value is on. Undefined when it is not there. */
export function toggle(node: XmlNode | undefined, name: string): boolean | undefined {
  const property = child(node, name);
  if (!property) return undefined;
  return !['0', 'false', 'off'].includes(property.attributes['w:val'] ?? 'true');
}

export function* descendants(node: XmlNode): Generator<XmlNode> {
  for (const inner of node.children) {
    yield inner;
    yield* descendants(inner);
  }
}
