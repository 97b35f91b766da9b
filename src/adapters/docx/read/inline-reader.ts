import { child, childValue, toggle, type XmlNode } from '../xml/parse';
import { Fields } from './fields';
import { chosenBranch, thingsIn, type NotRead } from './not-read';
import { ParagraphText, symbolText, type Piece } from './paragraph';
import type { ParagraphStyle, Styles } from './styles';

/** What reading a document's text finds out on the way. */
export interface Findings {
  readonly notRead: NotRead;
  /** Ids of the notes in the order the text refers to them. */
  readonly footnotes: Set<string>;
  readonly endnotes: Set<string>;
  trackedChanges: boolean;
}

interface RunLook {
  readonly run: XmlNode;
  readonly bold: boolean;
  readonly enclosed: boolean;
}

const transparent = new Set(['w:smartTag', 'w:customXml', 'w:ins', 'w:moveTo', 'w:dir', 'w:bdo']);
const enclosing = new Set(['w:hyperlink', 'w:fldSimple']);
const tracked = new Set(['w:ins', 'w:moveTo', 'w:del', 'w:moveFrom']);
const graphics = new Set(['w:drawing', 'w:pict', 'w:object']);

/** Reads what stands inside paragraphs. One reader follows one part of the package, because fields span paragraphs. */
export class InlineReader {
  readonly #styles: Styles;
  readonly #findings: Findings;
  readonly #fields = new Fields();

  constructor(styles: Styles, findings: Findings) {
    this.#styles = styles;
    this.#findings = findings;
  }

  /** Adds the text of one `w:p`. */
  readParagraph(paragraph: XmlNode, style: ParagraphStyle, into: ParagraphText): void {
    this.#readAll(paragraph.children, style, false, into);
    this.#fields.endParagraph();
  }

  #readAll(nodes: readonly XmlNode[], style: ParagraphStyle, enclosed: boolean, into: ParagraphText): void {
    for (const node of nodes) {
      const { name } = node;
      if (tracked.has(name)) this.#findings.trackedChanges = true;
      if (name === 'w:r') this.#readRun(node, style, enclosed, into);
      else if (transparent.has(name)) this.#readAll(node.children, style, enclosed, into);
      else if (enclosing.has(name)) this.#readAll(node.children, style, true, into);
      else if (name === 'w:sdt') this.#readAll(contentOf(node), style, true, into);
      else if (name === 'mc:AlternateContent') this.#readAll(chosenBranch(node), style, enclosed, into);
      else if (name === 'm:oMath' || name === 'm:oMathPara') this.#attach('equation', into);
      else if (name === 'w:subDoc') this.#attach('subDocument', into);
    }
  }

  #readRun(run: XmlNode, style: ParagraphStyle, enclosed: boolean, into: ParagraphText): void {
    const properties = child(run, 'w:rPr');
    const character = this.#styles.character(childValue(properties, 'w:rStyle'));
    const hidden = toggle(properties, 'w:vanish') ?? character.hidden !== style.hidden;
    const bold = toggle(properties, 'w:b') ?? character.bold !== style.bold;
    const look = { run, bold: bold && !this.#styles.bodyIsBold, enclosed };
    for (const node of run.children) this.#readRunContent(node, hidden, look, style, into);
  }

  #readRunContent(
    node: XmlNode,
    hidden: boolean,
    look: RunLook,
    style: ParagraphStyle,
    into: ParagraphText,
  ): void {
    if (node.name === 'w:fldChar') {
      if (this.#fields.mark(node) && !this.#findings.notRead.has('contents'))
        this.#findings.notRead.add('contents');
    } else if (node.name === 'w:instrText') this.#fields.addCode(node.text);
    else if (node.name === 'mc:AlternateContent') {
      for (const inner of chosenBranch(node)) this.#readRunContent(inner, hidden, look, style, into);
    } else if (!hidden && !this.#fields.suppressed) this.#readVisible(node, look, style, into);
  }

  #readVisible(node: XmlNode, look: RunLook, style: ParagraphStyle, into: ParagraphText): void {
    const enclosed = look.enclosed || this.#fields.inside;
    const from: Omit<Piece, 'start' | 'end' | 'raw'> = { ...look, enclosed, node };
    if (node.name === 'w:t') {
      const raw = characters(node);
      into.add(raw.replaceAll('\u00AD', ''), raw, from);
    } else if (graphics.has(node.name)) {
      for (const thing of thingsIn(node)) this.#attach(thing, into);
    } else if (node.name === 'w:footnoteReference') {
      this.#findings.footnotes.add(node.attributes['w:id'] ?? '');
      into.attachments.push('footnote');
    } else if (node.name === 'w:endnoteReference') {
      this.#findings.endnotes.add(node.attributes['w:id'] ?? '');
      into.attachments.push('endnote');
    } else if (node.name === 'w:commentReference') into.attachments.push('comment');
    else if (node.name === 'w:ruby') {
      this.#readAll(child(node, 'w:rubyBase')?.children ?? [], style, true, into);
    } else {
      const text = markText(node);
      if (text !== '') into.add(text, text, from);
    }
  }

  #attach(thing: Parameters<NotRead['add']>[0], into: ParagraphText): void {
    this.#findings.notRead.add(thing);
    into.attachments.push(thing);
  }
}

/** Children of a content control, also what it shows while nobody has written in it: a reader of the paper sees that too. */
export function contentOf(control: XmlNode): readonly XmlNode[] {
  return child(control, 'w:sdtContent')?.children ?? [];
}

/** Elements that stand for one character. Page and column breaks are layout. */
function markText(node: XmlNode): string {
  switch (node.name) {
    case 'w:tab':
    case 'w:ptab':
      return '\t';
    case 'w:br':
      return ['page', 'column'].includes(node.attributes['w:type'] ?? '') ? '' : '\n';
    case 'w:cr':
      return '\n';
    case 'w:noBreakHyphen':
      return '-';
    case 'w:sym':
      return symbolText(node);
    default:
      return '';
  }
}

/** Without `xml:space="preserve"` the white space at either end is only the file's layout. A newline shows as a space. */
function characters(node: XmlNode): string {
  const text = node.text.replace(/[\n\r]/gu, ' ');
  if (node.attributes['xml:space'] === 'preserve') return text;
  let start = 0;
  let end = text.length;
  while (start < end && isBlank(text[start])) start += 1;
  while (end > start && isBlank(text[end - 1])) end -= 1;
  return text.slice(start, end);
}

function isBlank(character: string | undefined): boolean {
  return character === ' ' || character === '\t';
}
