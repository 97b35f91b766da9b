/** What is left out comes from the styles. */
export interface Looks {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly hidden?: boolean;
  readonly color?: string;
  readonly underline?: string;
  readonly strikeThrough?: boolean;
  readonly highlight?: string;
  /** Of the font. */
  readonly name?: string;
  /** In points. */
  readonly size?: number;
}

export interface Format extends Looks {
  /** Local name of a character style. */
  readonly style?: string;
  /** The address that a link leads to. */
  readonly link?: string;
}

/** A stretch of text with one formatting. */
export interface Run {
  readonly text: string;
  readonly format: Format;
  readonly change?: 'inserted' | 'deleted';
  /** The note this reference mark belongs to. */
  readonly note?: Note;
  readonly picture?: boolean;
  /** What a field shows. */
  readonly field?: boolean;
  /** Someone has commented on it. */
  readonly comment?: boolean;
  /** A text box hangs on its first character. */
  readonly anchor?: boolean;
  /** What an empty content control shows. */
  readonly placeholder?: boolean;
}

/** A built-in style's name is the same in every Word; what the user sees is localized. */
export interface Style extends Looks {
  readonly builtIn: string;
  readonly local: string;
  /** 1 to 9, or 10 for body text, as in Paragraph.outlineLevel. */
  readonly outline: number;
}

export type CharacterStyle = Omit<Style, 'outline'>;

export interface Table {
  /** The cell it stands in; undefined in the running text. */
  readonly within: Cell | undefined;
}

export interface Cell {
  readonly table: Table;
}

export interface Note {
  readonly kind: 'Footnote' | 'Endnote';
  readonly story: Story;
}

export interface ContentControl {
  readonly id: number;
  readonly type: 'RichText' | 'PlainText' | 'DatePicker' | 'DropDownList';
  tag: string;
  title: string;
  placeholder: string;
  appearance?: string;
  /** What stands in it, where it is a part of one paragraph. */
  readonly text?: string;
  /** The control round it. */
  parent?: ContentControl | undefined;
}

/** Word's own marks in a paragraph's text. */
export const mark = {
  note: '\u0002',
  lineBreak: '\v',
  nonBreakingHyphen: '\u001E',
  softHyphen: '\u001F',
  picture: '\uFFFC',
} as const;

export class ModelParagraph {
  readonly id: string;
  runs: readonly Run[] = [];
  style: Style;
  listed = false;
  cell: Cell | undefined;
  /** The innermost control that holds the whole paragraph. */
  control: ContentControl | undefined;
  /** Controls within the paragraph. */
  inline: readonly ContentControl[] = [];

  constructor(id: string, style: Style) {
    this.id = id;
    this.style = style;
  }

  /** Everything that stands there, deleted and hidden text too, as Word shows it with all markup. */
  get text(): string {
    return textOf(this.runs);
  }

  get nesting(): number {
    return tablesAround(this).length;
  }
}

export interface Story {
  paragraphs: ModelParagraph[];
}

export function textOf(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}

/** The tables a paragraph stands in, innermost first. */
export function tablesAround({ cell }: Pick<ModelParagraph, 'cell'>): Table[] {
  const tables: Table[] = [];
  for (let at = cell; at; at = at.table.within) tables.push(at.table);
  return tables;
}

/** The runs between two offsets, cut where needed. */
export function sliceRuns(runs: readonly Run[], from: number, to: number): Run[] {
  const slice: Run[] = [];
  let at = 0;
  for (const run of runs) {
    const text = run.text.slice(Math.max(0, from - at), Math.max(0, to - at));
    if (text !== '') slice.push(from > at ? { ...withoutAnchor(run), text } : { ...run, text });
    at += run.text.length;
  }
  return slice;
}

function withoutAnchor(run: Run): Run {
  return Object.fromEntries(Object.entries(run).filter(([name]) => name !== 'anchor')) as unknown as Run;
}
