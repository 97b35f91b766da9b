import type { DocxParagraph } from '../read/paragraph';
import { ancestorsOf } from '../xml/ancestors';
import { descendants, endOfTag, type XmlNode } from '../xml/parse';
import { endsSection } from './paragraph-form';
import { textXml, type Splice } from './word-xml';

/** What may stand between two paragraphs that become one: marks, which may stand inside a paragraph too. */
const marks = /^w:(?:bookmark|commentRange|perm|moveFromRange|moveToRange)(?:Start|End)$/u;

/** Whether the second paragraph's content can follow the first one's in one paragraph, formatting, notes and all. */
export function isJoinable(first: DocxParagraph, second: DocxParagraph): boolean {
  const [a] = first.elements;
  const [b] = second.elements;
  if (!a || !b || first.elements.length > 1 || second.elements.length > 1 || first.part !== second.part)
    return false;
  if (endsSection(first) || endsSection(second)) return false;
  const between = elementsBetween(first, a, b);
  return between?.every((node) => marks.test(node.name) || isBlank(node)) ?? false;
}

/** Splices that make one paragraph of two; empty paragraphs between them go. */
export function joinSplices(
  first: DocxParagraph,
  second: DocxParagraph,
  separator: string,
  prefix: string,
): Splice[] {
  const [a] = first.elements;
  const [b] = second.elements;
  if (!a || !b) return [];
  const { xml } = first.part;
  const blank = (elementsBetween(first, a, b) ?? []).filter(({ name }) => name === 'w:p');
  const glue = separator === '' ? '' : `<${prefix}r>${textXml(prefix, separator)}</${prefix}r>`;
  return [
    { start: xml.lastIndexOf('</', a.end - 1), end: a.end, xml: '' },
    ...blank.map(({ start, end }) => ({ start, end, xml: '' })),
    { start: b.start, end: second.properties?.end ?? endOfTag(xml, b.start), xml: glue },
  ];
}

function elementsBetween({ part }: DocxParagraph, a: XmlNode, b: XmlNode): readonly XmlNode[] | undefined {
  const siblings = ancestorsOf(part.root, a).at(-1)?.children ?? [];
  const to = siblings.indexOf(b);
  return to < 0 ? undefined : siblings.slice(siblings.indexOf(a) + 1, to);
}

function isBlank(node: XmlNode): boolean {
  const kept = new Set(['w:p', 'w:pPr', 'w:rPr', 'w:r', 'w:proofErr']);
  return node.name === 'w:p' && [...descendants(node)].every(({ name }) => kept.has(name) || isLook(name));
}

/** Properties of paragraphs and runs; what a reader would see in an otherwise empty paragraph is not among them. */
function isLook(name: string): boolean {
  return /^w:(?:pStyle|jc|ind|spacing|rFonts|szCs|sz|lang|b|bCs|i|iCs|color|keepNext|contextualSpacing)$/u.test(
    name,
  );
}
