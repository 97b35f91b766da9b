import type { Span } from '../../../engine/index';
import type { DocxParagraph, Piece } from '../read/paragraph';
import { child, endOfTag, type XmlNode } from '../xml/parse';
import { tagName, textXml, type Splice } from './word-xml';

/** Put text in the span's place, or end the paragraph there and begin a new one. */
export type TextEdit = Span & ({ readonly text: string } | { readonly newParagraph: NewParagraph });

export interface NewParagraph {
  /** Whole paragraphs that come in between. */
  readonly between: string;
  /** Content of the new paragraph's `w:pPr`. */
  readonly properties: string;
}

/** An insertion, or what is left of a piece's text, in order. */
type Content = { readonly text: string } | { readonly newParagraph: NewParagraph };

interface Local {
  /** Offsets in the piece's text. */
  readonly start: number;
  readonly end: number;
  readonly content: Content | undefined;
}

/** Elements that may be closed and opened again around a paragraph's end. */
const divisible = new Set([
  'w:r',
  'w:hyperlink',
  'w:ins',
  'w:moveTo',
  'w:smartTag',
  'w:customXml',
  'w:dir',
  'w:bdo',
]);

/**
 * Splices that carry out edits of a paragraph's text, given in order and without overlap. Only the elements whose
 * characters change are written anew; runs, notes, marks and everything else between them stay.
 */
export function patchText(paragraph: DocxParagraph, edits: readonly TextEdit[], prefix: string): Splice[] {
  const { xml } = paragraph.part;
  const locals = new Map<Piece, Local[]>();
  const splices: Splice[] = [];
  for (const edit of edits) {
    const owner = ownerOf(paragraph.pieces, edit);
    if (!owner) splices.push(...intoEmpty(paragraph, edit, prefix));
    for (const piece of paragraph.pieces) {
      const start = Math.max(edit.start, piece.start) - piece.start;
      const end = Math.min(edit.end, piece.end) - piece.start;
      const owns = piece === owner;
      if (start >= end && !owns) continue;
      const local = {
        start: Math.min(start, piece.end - piece.start),
        end: Math.max(end, start),
        content: owns ? edit : undefined,
      };
      locals.set(piece, [...(locals.get(piece) ?? []), local]);
    }
  }
  for (const [piece, edited] of locals) {
    splices.push({
      start: piece.node.start,
      end: piece.node.end,
      xml: rewritten(paragraph, piece, edited, prefix, xml),
    });
  }
  const unwanted = [...locals.keys()].flatMap((piece) => placeholderMarks(pathTo(paragraph, piece)));
  for (const { start, end } of new Set(unwanted)) splices.push({ start, end, xml: '' });
  return splices;
}

/** What is written where a control showed its placeholder must not be taken for the placeholder, nor look like it. */
function placeholderMarks(path: readonly XmlNode[]): readonly XmlNode[] {
  const marks = path.flatMap((node) => child(child(node, 'w:sdtPr'), 'w:showingPlcHdr') ?? []);
  if (marks.length === 0) return [];
  return [...marks, ...path.flatMap((node) => child(child(node, 'w:rPr'), 'w:rStyle') ?? [])];
}

/** Whether the paragraph can end inside this span. */
export function canBreak(paragraph: DocxParagraph, span: Span): boolean {
  const owner = ownerOf(paragraph.pieces, span);
  return owner !== undefined && pathTo(paragraph, owner).every(({ name }) => divisible.has(name));
}

/**
 * The piece that takes the new text: the first changed one that is text. For a pure insertion the piece before it, as
 * when one types, unless that ends a link, a field or a control and the next one does not.
 */
function ownerOf(pieces: readonly Piece[], edit: Span): Piece | undefined {
  if (edit.start < edit.end) {
    const changed = pieces.filter(({ start, end }) => start < edit.end && end > edit.start);
    return changed.find(({ node }) => node.name === 'w:t') ?? changed[0];
  }
  const visible = pieces.filter(({ start, end }) => start < end);
  const before = visible.find(({ start, end }) => start < edit.start && end >= edit.start);
  const after = visible.find(({ start }) => start >= edit.start);
  if (before && before.end > edit.start) return before;
  const leaves = before && (endsLine(before) || before.enclosed);
  return leaves && after && !after.enclosed ? after : (before ?? after ?? pieces[0]);
}

/** What is written after a line break belongs to the next line, which may look different. */
function endsLine({ node }: Piece): boolean {
  return node.name === 'w:br' || node.name === 'w:cr';
}

function rewritten(
  paragraph: DocxParagraph,
  piece: Piece,
  locals: readonly Local[],
  prefix: string,
  xml: string,
): string {
  let result = '';
  let pending = '';
  const flush = () => {
    result += textXml(prefix, pending);
    pending = '';
  };
  const keep = (start: number, end: number) => {
    if (start >= end) return;
    if (piece.node.name === 'w:t') pending += rawSlice(piece.raw, start, end);
    else {
      flush();
      result += xml.slice(piece.node.start, piece.node.end);
    }
  };
  let at = 0;
  for (const { start, end, content } of locals) {
    keep(at, start);
    if (content && 'text' in content) pending += content.text;
    else if (content) {
      flush();
      result += paragraphBreak(paragraph, piece, content.newParagraph, xml);
    }
    at = end;
  }
  keep(at, piece.end - piece.start);
  flush();
  return result;
}

/** Characters of the piece's text with the soft hyphens before each of them, and those at the very end. */
function rawSlice(raw: string, start: number, end: number): string {
  const total = raw.replaceAll('\u00AD', '').length;
  let visible = 0;
  let result = '';
  for (const unit of raw.split('')) {
    const isHyphen = unit === '\u00AD';
    if (visible >= start && (visible < end || (isHyphen && end === total))) result += unit;
    if (!isHyphen) visible += 1;
  }
  return result;
}

function paragraphBreak(
  paragraph: DocxParagraph,
  piece: Piece,
  { between, properties }: NewParagraph,
  xml: string,
): string {
  const element = elementOf(paragraph, piece.node);
  const path = pathTo(paragraph, piece);
  const name = tagName(xml, element);
  const prefix = name.slice(0, name.indexOf(':') + 1);
  const closing = path.map((node) => `</${tagName(xml, node)}>`).reverse();
  const opening = path.map((node) => {
    const look = node.name === 'w:r' ? child(node, 'w:rPr') : undefined;
    return xml.slice(node.start, endOfTag(xml, node.start)) + (look ? xml.slice(look.start, look.end) : '');
  });
  const kept = properties === '' ? '' : `<${prefix}pPr>${properties}</${prefix}pPr>`;
  return `${closing.join('')}</${name}>${between}<${name}>${kept}${opening.join('')}`;
}

function elementOf(paragraph: DocxParagraph, node: XmlNode): XmlNode {
  const element = paragraph.elements.find(({ start, end }) => start <= node.start && node.end <= end);
  if (!element) throw new RangeError('The piece stands outside its paragraph.');
  return element;
}

/** The elements between the paragraph and the piece, outermost first. */
function pathTo(paragraph: DocxParagraph, { node }: Piece): XmlNode[] {
  const path: XmlNode[] = [];
  let current: XmlNode | undefined = elementOf(paragraph, node);
  while (current && current !== node) {
    current = current.children.find(({ start, end }) => start <= node.start && node.end <= end);
    if (current && current !== node) path.push(current);
  }
  return path;
}

/** Text for a paragraph that has none: a run of its own at the end. */
function intoEmpty(paragraph: DocxParagraph, edit: TextEdit, prefix: string): Splice[] {
  const element = paragraph.elements.at(-1);
  if (!element || !('text' in edit) || edit.text === '') return [];
  const { xml } = paragraph.part;
  const run = `<${prefix}r>${textXml(prefix, edit.text)}</${prefix}r>`;
  const tagEnd = endOfTag(xml, element.start);
  if (tagEnd === element.end) {
    const tag = xml.slice(element.start, element.end - 2);
    return [{ start: element.start, end: element.end, xml: `${tag}>${run}</${tagName(xml, element)}>` }];
  }
  const end = xml.lastIndexOf('</', element.end - 1);
  return [{ start: end, end, xml: run }];
}
