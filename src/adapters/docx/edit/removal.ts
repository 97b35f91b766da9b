import type { Attachment, DocxParagraph } from '../read/paragraph';
import { ancestorsOf } from '../xml/ancestors';
import { child, descendants, type XmlNode } from '../xml/parse';
import type { Splice } from './word-xml';

/** Marks that come in pairs, often in different paragraphs. */
const pairs: Readonly<Record<string, string>> = {
  'w:bookmarkStart': 'w:bookmarkEnd',
  'w:commentRangeStart': 'w:commentRangeEnd',
  'w:permStart': 'w:permEnd',
  'w:moveFromRangeStart': 'w:moveFromRangeEnd',
  'w:moveToRangeStart': 'w:moveToRangeEnd',
};
const partners = {
  ...pairs,
  ...Object.fromEntries(Object.entries(pairs).map(([start, end]) => [end, start])),
};

const goesWithText: ReadonlySet<Attachment> = new Set(['footnote', 'endnote', 'comment']);

/**
 * Whether the whole paragraph can go when its text is removed. It stays, empty, when it holds a picture or another
 * thing that whoever removed the text did not see, ends a section, cuts a field, or is one that Word must have: the
 * last of a cell, or the one that keeps two tables apart.
 */
export function isRemovable(paragraph: DocxParagraph): boolean {
  const { attachments, properties, elements, part } = paragraph;
  if (!attachments.every((attachment) => goesWithText.has(attachment))) return false;
  if (child(properties, 'w:sectPr') || !fieldsAreWhole(elements)) return false;
  const [first] = elements;
  const last = elements.at(-1);
  const parent = first && ancestorsOf(part.root, first).at(-1);
  if (!first || !last || !parent) return false;
  const siblings = parent.children;
  if (parent.name !== 'w:body') return siblings.filter(({ name }) => name === 'w:p').at(-1) !== last;
  const before = siblings[siblings.indexOf(first) - 1];
  const after = siblings[siblings.indexOf(last) + 1];
  return before?.name !== 'w:tbl' || after?.name === 'w:p';
}

/** Takes the paragraph away but for marks whose other half stands elsewhere. */
export function removal({ elements, part }: DocxParagraph): Splice[] {
  const inside = elements.flatMap((element) => [...descendants(element)]);
  return elements.map((element) => ({
    start: element.start,
    end: element.end,
    xml: [...descendants(element)]
      .filter((node) => isUnpaired(node, inside))
      .map(({ start, end }) => part.xml.slice(start, end))
      .join(''),
  }));
}

function isUnpaired(node: XmlNode, inside: readonly XmlNode[]): boolean {
  const partner = partners[node.name];
  if (partner === undefined) return false;
  const id = node.attributes['w:id'];
  return !inside.some((other) => other.name === partner && other.attributes['w:id'] === id);
}

function fieldsAreWhole(elements: readonly XmlNode[]): boolean {
  let open = 0;
  for (const node of elements.flatMap((element) => [...descendants(element)])) {
    if (node.name !== 'w:fldChar') continue;
    const type = node.attributes['w:fldCharType'];
    if (type === 'begin') open += 1;
    if (type === 'end') open -= 1;
    if (open < 0) return false;
  }
  return open === 0;
}
