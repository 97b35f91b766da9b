import { type DocxPackage, readPart, relationshipsName } from '../../../../src/adapters/docx/package';
import type { Styles } from '../../../../src/adapters/docx/read/styles';
import { child, childValue, toggle, type XmlNode } from '../../../../src/adapters/docx/xml/parse';
import type { Model } from './model';
import type { CharacterStyle, Format } from './parts';

const highlights: Readonly<Record<string, string>> = { yellow: '#FFFF00', green: '#00FF00' };

/** How the runs of a file look, in the words of the API. */
export class RunFormats {
  readonly #pkg: DocxPackage;
  readonly #styles: Styles;
  readonly #model: Model;
  /** Where the links outside the file lead, by the id of their relationship. */
  readonly #addresses: ReadonlyMap<string, string>;

  constructor(pkg: DocxPackage, styles: Styles, model: Model) {
    this.#pkg = pkg;
    this.#styles = styles;
    this.#model = model;
    const nodes = readPart(pkg.archive, relationshipsName(pkg.document.name))?.root.children ?? [];
    this.#addresses = new Map(
      nodes
        .filter(({ attributes }) => attributes['TargetMode'] === 'External')
        .map(({ attributes }) => [attributes['Id'] ?? '', attributes['Target'] ?? '']),
    );
  }

  of(properties: XmlNode | undefined, styleId: string | undefined): Format {
    const paragraphLook = this.#styles.paragraph(styleId);
    const characterId = childValue(properties, 'w:rStyle');
    const look = this.#styles.character(characterId);
    const color = childValue(properties, 'w:color');
    const size = childValue(properties, 'w:sz');
    const underline = childValue(properties, 'w:u');
    const highlight = childValue(properties, 'w:highlight');
    const told = {
      bold: (toggle(properties, 'w:b') ?? look.bold !== paragraphLook.bold) && !this.#styles.bodyIsBold,
      hidden: toggle(properties, 'w:vanish') ?? look.hidden !== paragraphLook.hidden,
      italic: toggle(properties, 'w:i') ? true : undefined,
      strikeThrough: toggle(properties, 'w:strike') ? true : undefined,
      name: child(properties, 'w:rFonts')?.attributes['w:ascii'],
      size: size === undefined ? undefined : Number(size) / 2,
      color: color === undefined || color === 'auto' ? undefined : `#${color}`,
      underline: underline === undefined || underline === 'none' ? undefined : capital(underline),
      highlight: highlights[highlight ?? ''],
      style: characterId === undefined ? undefined : this.#characterStyle(characterId).local,
    };
    return Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined));
  }

  link(node: XmlNode): { readonly link?: string } {
    const anchor = node.attributes['w:anchor'];
    const address = this.#addresses.get(node.attributes['r:id'] ?? '') ?? '';
    const link = address + (anchor === undefined ? '' : `#${anchor}`);
    return link === '' ? {} : { link };
  }

  #characterStyle(id: string): CharacterStyle {
    const style = this.#pkg.styles?.root.children.find(({ attributes }) => attributes['w:styleId'] === id);
    const name = childValue(style, 'w:name') ?? id;
    const { characterStyles } = this.#model;
    const known = characterStyles.find(({ builtIn, local }) => [builtIn, local].includes(name));
    if (known) return known;
    const own: CharacterStyle = { builtIn: 'Other', local: name };
    characterStyles.push(own);
    return own;
  }
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
