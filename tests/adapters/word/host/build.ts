import { Model } from './model';
import { type Cell, type ContentControl, type Format, type ModelParagraph, mark, type Run } from './parts';
import { swedishStyles } from './styles';

/** A stretch of text in a test document. */
export interface Piece extends Format {
  readonly text?: string;
  readonly change?: 'inserted' | 'deleted';
  /** A note with these paragraphs. */
  readonly footnote?: readonly string[];
  readonly endnote?: readonly string[];
  readonly picture?: true;
  readonly field?: true;
  readonly comment?: true;
  readonly anchor?: true;
}

export interface ParagraphContent {
  readonly style?: string;
  readonly listed?: boolean;
  readonly cell?: Cell;
  readonly control?: Pick<ContentControl, 'tag' | 'title' | 'placeholder'>;
}

/** Writes test documents, paragraph by paragraph. */
export class DocumentBuilder {
  readonly model = new Model(swedishStyles);

  add(text: string, content: ParagraphContent = {}): this {
    return this.addPieces(text === '' ? [] : [{ text }], content);
  }

  addPieces(
    pieces: readonly Piece[],
    { style = 'Normal', listed, cell, control }: ParagraphContent = {},
  ): this {
    const paragraph = this.model.newParagraph(this.model.styleBuiltIn(style));
    paragraph.listed = listed ?? false;
    paragraph.cell = cell;
    if (control) paragraph.control = { id: this.model.nextControl(), type: 'RichText', ...control };
    paragraph.runs = pieces.flatMap((piece) => this.#run(piece));
    this.model.main.paragraphs.push(paragraph);
    return this;
  }

  heading(level: number, text: string): this {
    return this.add(text, { style: `Heading${level}` });
  }

  /** A table with one paragraph a cell. */
  table(rows: readonly (readonly string[])[]): this {
    const table = { within: undefined };
    for (const text of rows.flat()) this.add(text, { cell: { table } });
    return this;
  }

  #run({ text = '', change, footnote, endnote, picture, field, comment, anchor, ...format }: Piece): Run[] {
    const lines = footnote ?? endnote;
    if (lines) {
      const kind = footnote ? 'Footnote' : 'Endnote';
      const paragraphs = lines.map((line, index) => this.#noteLine(`${kind}Text`, line, index === 0));
      return [{ text: mark.note, format, note: { kind, story: { paragraphs } } }];
    }
    if (picture) return [{ text: mark.picture, format, picture }];
    const rest = { change, field, comment, anchor };
    const told = Object.entries(rest).filter(([, value]) => value !== undefined);
    return text === '' ? [] : [{ text, format, ...Object.fromEntries(told) }];
  }

  #noteLine(style: string, text: string, first: boolean): ModelParagraph {
    const paragraph = this.model.newParagraph(this.model.styleBuiltIn(style));
    paragraph.runs = [{ text: first ? `${mark.note} ${text}` : text, format: {} }];
    return paragraph;
  }
}
