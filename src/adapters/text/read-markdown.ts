import type { FootnoteDefinition, ListItem, PhrasingContent, RootContent, Table } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import type { CaseDocument } from '../../engine/index';
import { blocksOf, type SourceParagraph } from '../../ports/block-source';
import { InlineText } from './inline-text';
import { withoutMarkup } from './html-in-markdown';

/** Reads Markdown (CommonMark with tables, footnotes and task lists); marks are not text. */
export function readMarkdown(markdown: string): CaseDocument {
  const tree = fromMarkdown(markdown.replace(/^\uFEFF/u, '').replace(/\r\n?/gu, '\n'), {
    extensions: [gfm({ singleTilde: false }), { disable: { null: ['codeIndented'] } }],
    mdastExtensions: [gfmFromMarkdown()],
  });
  const reader = new MarkdownReader();
  reader.readAll(tree.children, 'paragraph');
  reader.readNotes();
  return {
    blocks: blocksOf(reader.paragraphs).map(({ block }) => block),
    notRead: reader.images === 0 ? [] : [reader.images === 1 ? '1 bild' : `${reader.images} bilder`],
    notices: [],
  };
}

type RunningKind = 'paragraph' | 'listItem';

class MarkdownReader {
  readonly paragraphs: SourceParagraph[] = [];
  images = 0;
  readonly #notes = new Map<string, FootnoteDefinition>();
  readonly #noteOrder = new Set<string>();

  readAll(nodes: readonly RootContent[], kind: RunningKind): void {
    for (const node of nodes) this.#read(node, kind);
  }

  /** Notes come last, in the order the text refers to them. */
  readNotes(): void {
    for (const name of new Set([...this.#noteOrder, ...this.#notes.keys()])) {
      const note = this.#notes.get(name);
      if (!note) continue;
      const from = this.paragraphs.length;
      this.readAll(note.children, 'paragraph');
      for (const paragraph of this.paragraphs.splice(from)) {
        this.paragraphs.push({ ...paragraph, kind: 'paragraph', note: 'footnote' });
      }
    }
  }

  #read(node: RootContent, kind: RunningKind): void {
    if (node.type === 'heading')
      this.#add({ kind: 'heading', level: node.depth }, this.#inline(node.children));
    else if (node.type === 'paragraph') this.#readParagraph(node.children, kind);
    else if (node.type === 'code') this.#add({ kind }, new InlineText().add(node.value, false));
    else if (node.type === 'html')
      this.#add({ kind }, new InlineText().add(withoutMarkup(node.value), false).trim());
    else if (node.type === 'list') for (const item of node.children) this.#readItem(item);
    else if (node.type === 'table') this.#readTable(node);
    else if (node.type === 'blockquote') this.readAll(node.children, kind);
    else if (node.type === 'footnoteDefinition') this.#notes.set(node.identifier, node);
  }

  #readTable(table: Table): void {
    for (const cell of table.children.flatMap((row) => row.children)) {
      this.#add({ kind: 'tableCell' }, this.#inline(cell.children));
    }
  }

  #readItem(item: ListItem): void {
    const from = this.paragraphs.length;
    this.readAll(item.children, 'listItem');
    const first = this.paragraphs[from];
    if (!first || typeof item.checked !== 'boolean') return;
    this.paragraphs[from] = { ...first, text: `${item.checked ? '☒' : '☐'} ${first.text}`, bold: [] };
  }

  #readParagraph(nodes: readonly PhrasingContent[], kind: RunningKind): void {
    const inline = this.#inline(nodes);
    const [firstLine, rest] = inline.splitAtFirstSourceLine();
    if (rest && firstLine.isBold) {
      this.#add({ kind }, firstLine);
      this.#add({ kind }, rest);
    } else {
      this.#add({ kind }, inline);
    }
  }

  #add(what: { kind: SourceParagraph['kind']; level?: number }, { text, bold }: InlineText): void {
    this.paragraphs.push({ ...what, id: `p${this.paragraphs.length}`, text, bold });
  }

  #inline(nodes: readonly PhrasingContent[]): InlineText {
    const inline = new InlineText();
    for (const node of nodes) this.#addInline(node, false, inline);
    return inline.trim();
  }

  #addInline(node: PhrasingContent, bold: boolean, into: InlineText): void {
    if (node.type === 'text') into.addLines(node.value, bold);
    else if (node.type === 'inlineCode') into.add(node.value, bold);
    else if (node.type === 'break') into.add('\n', bold);
    else if (node.type === 'html') into.add(withoutMarkup(node.value), bold);
    else if (node.type === 'footnoteReference') this.#noteOrder.add(node.identifier);
    else if ('children' in node) {
      for (const child of node.children) this.#addInline(child, bold || node.type === 'strong', into);
    } else this.images += 1;
  }
}
