import { parseXml, XmlElement } from '@rgrove/parse-xml';

/** An element by its local name; a manifest has no two of the same name in different namespaces at one place. */
export class Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;

  constructor(xml: XmlElement) {
    this.name = xml.name.replace(/^.*:/u, '');
    this.attributes = xml.attributes;
    this.children = xml.children.flatMap((child) => (child instanceof XmlElement ? new Element(child) : []));
    this.text = xml.text.trim();
  }

  static parse(xml: string): Element {
    const { root } = parseXml(xml);
    if (!root) throw new Error('There is no root element.');
    return new Element(root);
  }

  /** `xsi:type`. */
  get type(): string | undefined {
    return this.attributes['xsi:type'];
  }

  child(name: string): Element | undefined {
    return this.children.find((child) => child.name === name);
  }

  /** The element at the end of a path of names. */
  at(...path: readonly string[]): Element | undefined {
    return path.reduce<Element | undefined>((element, name) => element?.child(name), this);
  }

  /** This element and all in it. */
  all(): Element[] {
    return [this, ...this.children.flatMap((child) => child.all())];
  }
}
