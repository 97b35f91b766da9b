import type { BlockKind } from '../../../engine/index';
import type { DocxPackage } from '../package';
import type { DocxParagraph } from '../read/paragraph';
import type { DocxContent } from '../read/read-docx';
import type { Styles } from '../read/styles';
import { child, childValue } from '../xml/parse';
import { bulletNumbering, headingStyleXml, type Addition } from './built-in';
import { escapeXml, wordPrefix } from './word-xml';

/** Direct formatting worth carrying to a new paragraph: the typeface, not the emphasis. */
const carried = new Set(['w:rFonts', 'w:sz', 'w:szCs', 'w:lang']);

/** How headings, running text and lists look in this document, and what has to be added for them to exist. */
export class DocumentForms {
  readonly prefix: string;
  readonly styles: Styles;
  readonly #content: DocxContent;
  readonly #pkg: DocxPackage;
  readonly #addedStyles = new Map<string, string>();
  #addedNumbering: { readonly id: string; readonly addition: Addition } | undefined;

  constructor(pkg: DocxPackage, content: DocxContent) {
    this.#pkg = pkg;
    this.#content = content;
    this.styles = content.styles;
    this.prefix = wordPrefix(pkg.document);
  }

  /** Style elements to add; they belong in the part of styles. */
  get addedStyles(): string {
    return [...this.#addedStyles.values()].join('');
  }

  get addedNumbering(): Addition | undefined {
    return this.#addedNumbering?.addition;
  }

  style(id: string | undefined): string {
    return id === undefined ? '' : `<${this.prefix}pStyle ${this.prefix}val="${escapeXml(id)}"/>`;
  }

  /** Id of the built-in heading style; a document without it gets it. */
  headingStyle(level: number): string {
    const known = this.styles.headingId(level);
    if (known !== undefined) return known;
    let id = `Heading${level}`;
    while (this.styles.has(id)) id = `Saklig${id}`;
    const prefix = this.#pkg.styles ? wordPrefix(this.#pkg.styles) : 'w:';
    this.#addedStyles.set(id, headingStyleXml(prefix, id, level));
    return id;
  }

  /** The style of running text: what most plain paragraphs have; undefined for the default style. */
  bodyStyle(): string | undefined {
    const counts = new Map<string | undefined, number>();
    for (const { properties, kind } of this.#running) {
      if (kind !== 'paragraph') continue;
      const id = childValue(properties, 'w:pStyle');
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
  }

  /** As the document's first list; otherwise by its list style; otherwise by a bullet list that is added. */
  listForm(): { readonly style: string; readonly numbering: string } {
    const w = this.prefix;
    const item = this.#content.paragraphs.find(({ kind }) => kind === 'listItem');
    if (item) return { style: raw(item, 'w:pStyle'), numbering: raw(item, 'w:numPr') };
    const style = this.styles.bulletId();
    if (style !== undefined) return { style: this.style(style), numbering: '' };
    this.#addedNumbering ??= bulletNumbering(this.#pkg.numbering);
    const { id } = this.#addedNumbering;
    return {
      style: '',
      numbering: `<${w}numPr><${w}ilvl ${w}val="0"/><${w}numId ${w}val="${id}"/></${w}numPr>`,
    };
  }

  /** Content of `w:rPr` for new text of a kind: the typeface given directly to the document's other text. */
  look(kind: BlockKind): string {
    if (kind === 'heading') return '';
    const like = this.#running.find((paragraph) => paragraph.kind === kind) ?? this.#running[0];
    const run = like?.pieces.find(({ node, bold }) => node.name === 'w:t' && !bold)?.run;
    const look = child(run, 'w:rPr')?.children.filter(({ name }) => carried.has(name)) ?? [];
    return like ? look.map(({ start, end }) => like.part.xml.slice(start, end)).join('') : '';
  }

  get #running(): DocxParagraph[] {
    return this.#content.paragraphs.filter(
      ({ kind, note, text }) => kind !== 'heading' && kind !== 'tableCell' && !note && text.trim() !== '',
    );
  }
}

function raw({ properties, part }: DocxParagraph, name: string): string {
  const node = child(properties, name);
  return node ? part.xml.slice(node.start, node.end) : '';
}
