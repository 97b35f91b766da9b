import { child, childValue, toggle, type XmlNode } from '../xml/parse';

/** What a paragraph style says, itself or through the styles it is based on. */
export interface ParagraphStyle {
  /** The heading level, 1 to 9; undefined for body text. */
  readonly level: number | undefined;
  /** Belongs to a list through the style. */
  readonly listed: boolean;
  readonly bold: boolean;
  readonly hidden: boolean;
  /** A line or the heading of a table of contents. */
  readonly contents: boolean;
}

export interface CharacterStyle {
  readonly bold: boolean;
  readonly hidden: boolean;
}

/** Word writes "heading 1" whatever its language; other programs and older versions write the name they show. */
const headingName =
  /^(?:heading|rubrik|überschrift|berschrift|overskrift|otsikko|titre|título|titolo|kop|nagłówek)\s*([1-9])(?!\d)/iu;
const titleName = /^(?:title|rubrik|titel|titre|título|titolo|otsikko|tittel)$/iu;
const contentsName = /^(?:toc|innehåll|contents|verzeichnis|indholdsfortegnelse|inndeling) (?:heading|\d)/iu;
const contentsHeading = /^(?:toc heading|innehållsförteckningsrubrik|contents heading)$/iu;

export class Styles {
  readonly #byId = new Map<string, XmlNode>();
  readonly #paragraphs = new Map<string, ParagraphStyle>();
  readonly #defaultParagraph: string;
  readonly #defaults: XmlNode | undefined;
  /** Emphasis shows only against text that is not bold already. */
  readonly bodyIsBold: boolean;

  constructor(root: XmlNode | undefined) {
    const styles = root?.children.filter(({ name }) => name === 'w:style') ?? [];
    for (const style of styles) this.#byId.set(idOf(style), style);
    const isDefault = (style: XmlNode) =>
      typeOf(style) === 'paragraph' && ['1', 'true', 'on'].includes(style.attributes['w:default'] ?? '');
    this.#defaultParagraph = idOf(styles.find(isDefault));
    this.#defaults = child(child(child(root, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr');
    this.bodyIsBold = this.paragraph(undefined).bold;
  }

  /** The style of a paragraph; one without a style, or with a style that does not exist, has the default style. */
  paragraph(id: string | undefined): ParagraphStyle {
    const known = id !== undefined && this.#byId.has(id) ? id : this.#defaultParagraph;
    let style = this.#paragraphs.get(known);
    if (!style) {
      style = this.#resolve(known);
      this.#paragraphs.set(known, style);
    }
    return style;
  }

  character(id: string | undefined): CharacterStyle {
    const chain = id === undefined ? [] : this.#chain(id);
    return { bold: firstToggle(chain, 'w:b') ?? false, hidden: firstToggle(chain, 'w:vanish') ?? false };
  }

  /** Id of the built-in heading style of a level, if the document has it. */
  headingId(level: number): string | undefined {
    const wanted = new RegExp(`^(?:heading|rubrik) ${level}$`, 'iu');
    return this.#findId((style) => wanted.test(nameOf(style)));
  }

  /** Id of the built-in style of bullet lists, if the document has it and it does make a list. */
  bulletId(): string | undefined {
    return this.#findId(
      (style) => /^(?:list bullet|punktlista)$/iu.test(nameOf(style)) && this.paragraph(idOf(style)).listed,
    );
  }

  has(id: string): boolean {
    return this.#byId.has(id);
  }

  #findId(matches: (style: XmlNode) => boolean): string | undefined {
    for (const [id, style] of this.#byId) if (typeOf(style) === 'paragraph' && matches(style)) return id;
    return undefined;
  }

  #resolve(id: string): ParagraphStyle {
    const chain = this.#chain(id);
    const numbering = chain
      .map((style) => numberingId(child(style, 'w:pPr')))
      .find((found) => found !== undefined);
    const ownName = chain[0] ? nameOf(chain[0]) : '';
    return {
      level: levelOf(chain),
      listed: numbering !== undefined && numbering !== '0',
      bold: firstToggle(chain, 'w:b') ?? toggle(this.#defaults, 'w:b') ?? false,
      hidden: firstToggle(chain, 'w:vanish') ?? toggle(this.#defaults, 'w:vanish') ?? false,
      contents: contentsName.test(ownName) || contentsHeading.test(ownName),
    };
  }

  /** The style and those it is based on, nearest first. */
  #chain(id: string): XmlNode[] {
    const chain = new Set<XmlNode>();
    let style = this.#byId.get(id);
    while (style && !chain.has(style)) {
      chain.add(style);
      style = this.#byId.get(childValue(style, 'w:basedOn') ?? '');
    }
    return [...chain];
  }
}

/** `w:numId` of paragraph properties; "0" takes a paragraph out of the list its style puts it in. */
export function numberingId(properties: XmlNode | undefined): string | undefined {
  return childValue(child(properties, 'w:numPr'), 'w:numId');
}

/** The level an outline level stands for: 0 to 8 are headings, 9 is body text. */
export function levelOfOutline(properties: XmlNode | undefined): number | 'body' | undefined {
  const value = childValue(properties, 'w:outlineLvl');
  if (value === undefined) return undefined;
  const outline = Number(value);
  return outline >= 0 && outline <= 8 ? outline + 1 : 'body';
}

function levelOf(chain: readonly XmlNode[]): number | undefined {
  for (const style of chain) {
    const outline = levelOfOutline(child(style, 'w:pPr'));
    if (outline === 'body') return undefined;
    if (outline !== undefined) return outline;
    const named = headingName.exec(nameOf(style)) ?? headingName.exec(idOf(style));
    if (named) return Number(named[1]);
    if (titleName.test(nameOf(style))) return 1;
  }
  return undefined;
}

function firstToggle(chain: readonly XmlNode[], name: string): boolean | undefined {
  return chain.map((style) => toggle(child(style, 'w:rPr'), name)).find((value) => value !== undefined);
}

function idOf(style: XmlNode | undefined): string {
  return style?.attributes['w:styleId'] ?? '';
}

function typeOf(style: XmlNode): string {
  return style.attributes['w:type'] ?? 'paragraph';
}

function nameOf(style: XmlNode): string {
  return childValue(style, 'w:name') ?? idOf(style);
}
