import type { Part } from '../package';
import { child, childValue, toggle, type XmlNode } from '../xml/parse';
import { contentOf, InlineReader, type Findings } from './inline-reader';
import { chosenBranch, hasText } from './not-read';
import { ParagraphText, type DocxParagraph } from './paragraph';
import { levelOfOutline, numberingId, type Styles } from './styles';

/** Where paragraphs stand. */
interface Place {
  /** The outermost table. */
  readonly table?: XmlNode;
  readonly note?: 'footnote' | 'endnote';
}

const wrappers = new Set(['w:customXml', 'w:ins', 'w:moveTo']);

/** Reads the paragraphs of one part of the package in reading order, empty ones too. */
export class BodyReader {
  readonly #part: Part;
  readonly #styles: Styles;
  readonly #findings: Findings;
  readonly #inline: InlineReader;
  readonly #paragraphs: DocxParagraph[] = [];
  /** Paragraphs whose mark a tracked change deletes: their text joins the next paragraph. */
  #joining: XmlNode[] = [];
  #count = 0;
  #prefix = 'p';

  constructor(part: Part, styles: Styles, findings: Findings) {
    this.#part = part;
    this.#styles = styles;
    this.#findings = findings;
    this.#inline = new InlineReader(styles, findings);
  }

  readBody(): DocxParagraph[] {
    this.#readBlocks(child(this.#part.root, 'w:body')?.children ?? [], {});
    return this.#paragraphs;
  }

  /** Reads the notes with these ids, in this order. */
  readNotes(ids: Iterable<string>, note: 'footnote' | 'endnote'): DocxParagraph[] {
    for (const id of ids) {
      const node = this.#part.root.children.find(({ attributes }) => attributes['w:id'] === id);
      this.#prefix = `${note === 'footnote' ? 'f' : 'e'}${id}p`;
      this.#count = 0;
      this.#readBlocks(node?.children ?? [], { note });
    }
    return this.#paragraphs;
  }

  #readBlocks(nodes: readonly XmlNode[], place: Place): void {
    for (const node of nodes) this.#readBlock(node, place);
    this.#flush(place);
  }

  #readBlock(node: XmlNode, place: Place): void {
    const { name } = node;
    if (name === 'w:p') this.#readParagraph(node, place);
    else if (name === 'w:tbl') {
      this.#flush(place);
      this.#readTable(node, { ...place, table: place.table ?? node });
    } else if (name === 'w:sdt') this.#readControl(node, place);
    else if (wrappers.has(name)) for (const inner of node.children) this.#readBlock(inner, place);
    else if (name === 'mc:AlternateContent')
      for (const inner of chosenBranch(node)) this.#readBlock(inner, place);
    else if (name === 'w:altChunk') this.#findings.notRead.add('insertedFile');
    else if (name === 'w:subDoc') this.#findings.notRead.add('subDocument');
    else if (name === 'm:oMathPara') this.#findings.notRead.add('equation');
  }

  #readControl(control: XmlNode, place: Place): void {
    const gallery = childValue(child(child(control, 'w:sdtPr'), 'w:docPartObj'), 'w:docPartGallery');
    if (gallery === 'Table of Contents') {
      this.#noteContents(control);
      return;
    }
    if (showsHelp(control)) return;
    for (const inner of contentOf(control)) this.#readBlock(inner, place);
  }

  #noteContents(node: XmlNode): void {
    if (hasText(node) && !this.#findings.notRead.has('contents')) this.#findings.notRead.add('contents');
  }

  #readTable(table: XmlNode, place: Place): void {
    for (const row of unwrapped(table.children, 'w:tr')) {
      const properties = child(row, 'w:trPr');
      if (child(properties, 'w:ins') || child(properties, 'w:del')) this.#findings.trackedChanges = true;
      if (child(properties, 'w:del')) continue;
      for (const cell of unwrapped(row.children, 'w:tc')) {
        if (!child(child(cell, 'w:tcPr'), 'w:cellDel')) this.#readBlocks(cell.children, place);
      }
    }
  }

  #readParagraph(node: XmlNode, place: Place): void {
    this.#joining.push(node);
    const mark = child(child(node, 'w:pPr'), 'w:rPr');
    const deleted = child(mark, 'w:del') ?? child(mark, 'w:moveFrom');
    if (deleted ?? child(mark, 'w:ins') ?? child(mark, 'w:moveTo')) this.#findings.trackedChanges = true;
    if (!deleted) this.#flush(place);
  }

  #flush(place: Place): void {
    const elements = this.#joining;
    const last = elements.at(-1);
    if (!last) return;
    this.#joining = [];
    const properties = child(last, 'w:pPr');
    const style = this.#styles.paragraph(childValue(properties, 'w:pStyle'));
    const text = new ParagraphText();
    for (const element of elements) this.#inline.readParagraph(element, style, text);
    const id = `${this.#prefix}${this.#count}`;
    this.#count += elements.length;
    if (style.contents) {
      this.#noteContents(last);
      return;
    }
    this.#paragraphs.push({
      id,
      ...this.#kind(properties, place),
      text: text.text,
      bold: text.bold,
      ...(place.note ? { note: place.note } : {}),
      part: this.#part,
      elements,
      properties,
      pieces: text.pieces,
      attachments: text.attachments,
      table: place.table,
    });
  }

  /** A heading by its style stays a heading in a table: forms are often laid out as tables. */
  #kind(properties: XmlNode | undefined, { table, note }: Place): Pick<DocxParagraph, 'kind' | 'level'> {
    if (note) return { kind: 'paragraph' };
    const style = this.#styles.paragraph(childValue(properties, 'w:pStyle'));
    const outline = levelOfOutline(properties);
    const level = outline === 'body' ? undefined : (outline ?? style.level);
    if (level !== undefined) return { kind: 'heading', level };
    if (table) return { kind: 'tableCell' };
    const numbering = numberingId(properties);
    const listed = numbering === undefined ? style.listed : numbering !== '0';
    return { kind: listed ? 'listItem' : 'paragraph' };
  }
}

/** Rows or cells, also those inside content controls. */
function unwrapped(nodes: readonly XmlNode[], wanted: 'w:tr' | 'w:tc'): XmlNode[] {
  return nodes.flatMap((node) => {
    if (node.name === wanted) return [node];
    if (node.name === 'w:sdt') return unwrapped(contentOf(node), wanted);
    return wrappers.has(node.name) ? unwrapped(node.children, wanted) : [];
  });
}

/** Whether the document is set to track changes. */
export function tracksChanges(settings: Part | undefined): boolean {
  return toggle(settings?.root, 'w:trackRevisions') ?? false;
}

/** Controls of other kinds than rich text say what they are. */
const otherKinds = ['w:text', 'w:date', 'w:dropDownList', 'w:comboBox', 'w14:checkbox', 'w:picture'];

/**
 * Whether a control round whole paragraphs shows its help, which is not text. Only of rich text can every Word tell that;
 * what is to be filled in elsewhere is read as what stands there, and found to be left over.
 */
function showsHelp(control: XmlNode): boolean {
  const properties = child(control, 'w:sdtPr');
  const isRich = otherKinds.every((kind) => child(properties, kind) === undefined);
  return isRich && toggle(properties, 'w:showingPlcHdr') === true;
}
