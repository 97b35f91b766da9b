import {
  type DocxPackage,
  openDocx,
  type Part,
  readPart,
  relationships,
} from '../../../../src/adapters/docx/package';
import { chosenBranch } from '../../../../src/adapters/docx/read/not-read';
import { levelOfOutline, numberingId, Styles } from '../../../../src/adapters/docx/read/styles';
import {
  child,
  childValue,
  descendants,
  toggle,
  type XmlNode,
} from '../../../../src/adapters/docx/xml/parse';
import { controlsAround } from './content-control';
import { Model } from './model';
import {
  type Cell,
  type ContentControl,
  type Format,
  type ModelParagraph,
  mark,
  type Note,
  type Run,
  type Story,
} from './parts';
import { runText } from './run-text';
import { RunFormats } from './run-formats';
import { swedishStyles } from './styles';

/** Opens a .docx as Word would: the same paragraphs, runs, notes and tables, with all markup shown. */
export function loadDocx(bytes: Uint8Array): Model {
  return new Loader(openDocx(bytes)).load();
}

interface Place {
  readonly story: Story;
  readonly cell?: Cell;
}

/** What a run stands in. */
interface Around extends Pick<Run, 'change' | 'field'> {
  readonly link?: string;
}

const wrappers = new Set([
  'w:customXml',
  'w:ins',
  'w:moveTo',
  'w:smartTag',
  'w:hyperlink',
  'w:fldSimple',
  'w:dir',
  'w:bdo',
]);

class Loader {
  readonly #model = new Model(swedishStyles);
  readonly #pkg: DocxPackage;
  readonly #styles: Styles;
  readonly #formats: RunFormats;
  /** Whether a text box hangs on the next character. */
  #hangs = false;
  /** How many comments are open. */
  #comments = 0;
  /** What the open fields are at: their code, which Word's text leaves out, or their result. */
  readonly #fields: { at: 'code' | 'result'; code: string }[] = [];

  constructor(pkg: DocxPackage) {
    this.#pkg = pkg;
    this.#styles = new Styles(pkg.styles?.root);
    this.#formats = new RunFormats(pkg, this.#styles, this.#model);
  }

  load(): Model {
    const body = child(this.#pkg.document.root, 'w:body');
    this.#blocks(body?.children ?? [], { story: this.#model.main });
    this.#customProperties();
    this.#settings();
    return this.#model;
  }

  #settings(): void {
    const { archive } = this.#pkg;
    const target = (part: string, wanted: string) =>
      relationships(archive, part).find(({ type }) => type === wanted)?.target;
    const panes = target('', 'webextensiontaskpanes');
    const extension = panes === undefined ? undefined : target(panes, 'webextension');
    const root = extension === undefined ? undefined : readPart(archive, extension)?.root;
    for (const { name, attributes } of root ? descendants(root) : []) {
      if (!/(?:^|:)property$/u.test(name)) continue;
      this.#model.settings.set(attributes['name'] ?? '', attributes['value'] ?? '');
    }
  }

  #customProperties(): void {
    const { archive } = this.#pkg;
    const name = relationships(archive, '').find(({ type }) => type === 'custom-properties')?.target;
    const properties = name === undefined ? [] : (readPart(archive, name)?.root.children ?? []);
    for (const { attributes, children } of properties) {
      this.#model.customProperties.set(attributes['name'] ?? '', children[0]?.text ?? '');
    }
  }

  #blocks(nodes: readonly XmlNode[], place: Place): void {
    for (const node of nodes) {
      if (node.name === 'w:p') this.#paragraph(node, place);
      else if (node.name === 'w:tbl') this.#table(node, place);
      else if (node.name === 'w:sdt') this.#control(node, place);
      else if (wrappers.has(node.name)) this.#blocks(node.children, place);
      else if (node.name === 'mc:AlternateContent') this.#blocks(chosenBranch(node), place);
    }
  }

  #control(node: XmlNode, place: Place): void {
    const first = place.story.paragraphs.length;
    this.#blocks(child(node, 'w:sdtContent')?.children ?? [], place);
    const paragraphs = place.story.paragraphs.slice(first);
    const control = this.#controlOf(node, paragraphs.map(({ text }) => text).join('\r'));
    for (const paragraph of paragraphs) {
      const outermost = controlsAround(paragraph).at(-1);
      if (outermost) outermost.parent = control;
      else paragraph.control = control;
      if (control.placeholder !== '')
        paragraph.runs = paragraph.runs.map((run) => ({ ...run, placeholder: true }));
    }
  }

  #controlOf(control: XmlNode, text: string): ContentControl {
    const properties = child(control, 'w:sdtPr');
    const showsPlaceholder = toggle(properties, 'w:showingPlcHdr') === true;
    const kinds = {
      'w:text': 'PlainText',
      'w:date': 'DatePicker',
      'w:dropDownList': 'DropDownList',
    } as const;
    const [, type = 'RichText'] =
      Object.entries(kinds).find(([name]) => child(properties, name) !== undefined) ?? [];
    return {
      id: this.#model.nextControl(),
      type,
      tag: childValue(properties, 'w:tag') ?? '',
      title: childValue(properties, 'w:alias') ?? '',
      placeholder: showsPlaceholder ? text : '',
    };
  }

  #table(node: XmlNode, { story, cell }: Place): void {
    const table = { within: cell };
    for (const row of inside(node, 'w:tr')) {
      for (const column of inside(row, 'w:tc')) this.#blocks(column.children, { story, cell: { table } });
    }
  }

  #paragraph(node: XmlNode, { story, cell }: Place): void {
    const properties = child(node, 'w:pPr');
    const styleId = childValue(properties, 'w:pStyle');
    const look = this.#styles.paragraph(styleId);
    const outline = levelOfOutline(properties);
    const paragraph = this.#model.newParagraph({
      ...this.#names(styleId),
      outline: outline === 'body' ? 10 : (outline ?? look.level ?? 10),
      bold: look.bold,
    });
    const numbering = numberingId(properties);
    paragraph.listed = numbering === undefined ? look.listed : numbering !== '0';
    paragraph.cell = cell;
    paragraph.runs = this.#inline(node.children, paragraph, styleId);
    story.paragraphs.push(paragraph);
  }

  #names(styleId: string | undefined): { builtIn: string; local: string } {
    const style = this.#pkg.styles?.root.children.find(
      ({ attributes }) => attributes['w:styleId'] === styleId,
    );
    const name = childValue(style, 'w:name') ?? 'Normal';
    const builtIn = name
      .replaceAll(/(?:^|\s)\S/gu, (start) => start.trim().toUpperCase())
      .replace(/^TOC/u, 'Toc');
    const known = swedishStyles.find((candidate) => candidate.builtIn === builtIn);
    return known ?? { builtIn: 'Other', local: name };
  }

  #inline(
    nodes: readonly XmlNode[],
    paragraph: ModelParagraph,
    styleId: string | undefined,
    around: Around = {},
  ): Run[] {
    return nodes.flatMap((node): Run[] => {
      const within = (children: readonly XmlNode[], inner: Around = {}) =>
        this.#inline(children, paragraph, styleId, { ...around, ...inner });
      if (node.name === 'w:commentRangeStart') this.#comments += 1;
      if (node.name === 'w:commentRangeEnd') this.#comments -= 1;
      if (node.name === 'w:r') return this.#run(node, styleId, around);
      if (node.name === 'w:ins' || node.name === 'w:moveTo')
        return within(node.children, { change: around.change ?? 'inserted' });
      if (node.name === 'w:del' || node.name === 'w:moveFrom')
        return within(node.children, { change: 'deleted' });
      if (node.name === 'w:hyperlink') return within(node.children, this.#formats.link(node));
      if (node.name === 'w:fldSimple') return within(node.children, { field: true });
      if (wrappers.has(node.name)) return within(node.children);
      if (node.name === 'mc:AlternateContent') return within(chosenBranch(node));
      if (node.name !== 'w:sdt') return [];
      const runs = within(child(node, 'w:sdtContent')?.children ?? []);
      const text = runs.map((run) => run.text).join('');
      paragraph.inline = [...paragraph.inline, { ...this.#controlOf(node, text), text }];
      return runs;
    });
  }

  #run(run: XmlNode, styleId: string | undefined, around: Around): Run[] {
    const link = around.link ?? this.#linkOfField();
    const format: Format = {
      ...this.#formats.of(child(run, 'w:rPr'), styleId),
      ...(link === undefined ? {} : { link }),
    };
    const isField = around.field ?? (this.#fields.length > 0 && link === undefined);
    const { change } = around;
    const shared = {
      format,
      ...(change ? { change } : {}),
      ...(isField ? { field: true } : {}),
      ...(this.#comments > 0 ? { comment: true } : {}),
    };
    const content = run.children.flatMap((node) =>
      node.name === 'mc:AlternateContent' ? chosenBranch(node) : [node],
    );
    return content.flatMap((node): Run[] => {
      if (node.name === 'w:fldChar') this.#field(node.attributes['w:fldCharType']);
      const open = this.#fields.find(({ at }) => at === 'code');
      if (open && node.name === 'w:instrText') open.code += node.text;
      if (open) return [];
      if (node.name === 'w:footnoteReference')
        return this.#note('Footnote', this.#pkg.footnotes, node, shared);
      if (node.name === 'w:endnoteReference') return this.#note('Endnote', this.#pkg.endnotes, node, shared);
      if (node.name === 'w:drawing' || node.name === 'w:pict') return this.#graphic(node, shared);
      const text = runText(node);
      if (text === '') return [];
      const anchor = this.#hangs ? { anchor: true } : {};
      this.#hangs = false;
      return [{ text, ...shared, ...anchor }];
    });
  }

  #field(type: string | undefined): void {
    const innermost = this.#fields.at(-1);
    if (type === 'begin') this.#fields.push({ at: 'code', code: '' });
    else if (type === 'separate' && innermost) innermost.at = 'result';
    else if (type === 'end') this.#fields.pop();
  }

  /** Word takes a field that leads to an address for the link it is. */
  #linkOfField(): string | undefined {
    return /^\s*HYPERLINK\s+"(?<address>[^"]+)"/u.exec(this.#fields.at(-1)?.code ?? '')?.groups?.['address'];
  }

  #note(kind: Note['kind'], part: Part | undefined, node: XmlNode, shared: Omit<Run, 'text'>): Run[] {
    const id = node.attributes['w:id'];
    const story: Story = { paragraphs: [] };
    this.#blocks(part?.root.children.find(({ attributes }) => attributes['w:id'] === id)?.children ?? [], {
      story,
    });
    return [{ ...shared, text: mark.note, note: { kind, story } }];
  }

  #graphic(node: XmlNode, shared: Omit<Run, 'text'>): Run[] {
    const names = [...descendants(node)].map(({ name }) => name);
    if (names.includes('w:txbxContent')) {
      this.#model.textBoxes += 1;
      this.#hangs = true;
    }
    return names.includes('pic:pic') ? [{ ...shared, text: mark.picture, picture: true }] : [];
  }
}

function inside(node: XmlNode, wanted: string): XmlNode[] {
  return node.children.flatMap((inner) => {
    if (inner.name === wanted) return [inner];
    if (inner.name === 'w:sdt') return inside(child(inner, 'w:sdtContent') ?? inner, wanted);
    return wrappers.has(inner.name) ? inside(inner, wanted) : [];
  });
}
