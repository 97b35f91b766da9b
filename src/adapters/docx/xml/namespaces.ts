/** Prefix by namespace. Word's transitional and strict dialects, and any prefix a program chose, read the same. */
const prefixes = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r'],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['http://schemas.openxmlformats.org/drawingml/2006/picture', 'pic'],
  ['http://purl.oclc.org/ooxml/drawingml/picture', 'pic'],
  ['http://schemas.openxmlformats.org/drawingml/2006/chart', 'c'],
  ['http://purl.oclc.org/ooxml/drawingml/chart', 'c'],
  ['http://schemas.microsoft.com/office/drawing/2014/chartex', 'cx'],
  ['http://schemas.openxmlformats.org/drawingml/2006/diagram', 'dgm'],
  ['http://purl.oclc.org/ooxml/drawingml/diagram', 'dgm'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm'],
  ['urn:schemas-microsoft-com:vml', 'v'],
  ['urn:schemas-microsoft-com:office:office', 'o'],
  ['http://schemas.openxmlformats.org/package/2006/relationships', 'rel'],
  ['http://schemas.openxmlformats.org/package/2006/content-types', 'ct'],
  ['http://www.w3.org/XML/1998/namespace', 'xml'],
]);

export const wordNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
export const strictWordNamespace = 'http://purl.oclc.org/ooxml/wordprocessingml/main';

type Bindings = ReadonlyMap<string, string>;

/** What prefixes mean inside an element; `xmlns` attributes change it. */
export class Scope {
  readonly #bindings: Bindings;

  constructor(bindings: Bindings = new Map([['xml', 'xml']])) {
    this.#bindings = bindings;
  }

  inside(attributes: Readonly<Record<string, string>>): Scope {
    let bindings: Map<string, string> | undefined;
    for (const [name, value] of Object.entries(attributes)) {
      if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
      bindings ??= new Map(this.#bindings);
      bindings.set(name === 'xmlns' ? '' : name.slice(6), prefixes.get(value) ?? `{${value}}`);
    }
    return bindings ? new Scope(bindings) : this;
  }

  /** The element's name with the prefix this project uses for its namespace. */
  elementName(name: string): string {
    const colon = name.indexOf(':');
    const prefix = this.#bindings.get(colon < 0 ? '' : name.slice(0, colon));
    const local = name.slice(colon + 1);
    return prefix === undefined ? local : `${prefix}:${local}`;
  }

  /** Attributes without a prefix belong to no namespace. */
  attributeName(name: string): string {
    return name.includes(':') ? this.elementName(name) : name;
  }
}
