import type { Model } from './model';
import { HostObject } from './object';
import { type Format, type Looks, type ModelParagraph, sliceRuns } from './parts';

/** Text whose formatting can be asked for and set. */
export interface FormattedPart {
  readonly paragraph: ModelParagraph;
  readonly from: number;
  readonly to: number;
}

const usual: Required<Looks> = {
  bold: false,
  italic: false,
  hidden: false,
  color: '#000000',
  underline: 'None',
  strikeThrough: false,
  highlight: 'none',
  name: 'Calibri',
  size: 11,
};

export class HostFont extends HostObject {
  readonly scalars = [
    ...['Bold', 'Italic', 'Hidden', 'Color', 'Underline', 'StrikeThrough', 'HighlightColor'],
    ...['Name', 'Size'],
  ];
  readonly #model: Model;
  readonly #parts: readonly FormattedPart[];

  constructor(model: Model, parts: readonly FormattedPart[]) {
    super();
    this.#model = model;
    this.#parts = parts;
  }

  /** Null where the text has both. */
  get Bold() {
    return this.#common('bold');
  }
  set Bold(bold) {
    this.#set('bold', bold ?? false);
  }
  get Italic() {
    return this.#common('italic');
  }
  set Italic(italic) {
    this.#set('italic', italic ?? false);
  }
  get Hidden() {
    return this.#common('hidden');
  }
  get Color() {
    return this.#common('color') ?? '';
  }
  set Color(color) {
    this.#set('color', color);
  }
  get Underline() {
    return this.#common('underline') ?? 'Mixed';
  }
  set Underline(underline) {
    this.#set('underline', underline);
  }
  get StrikeThrough() {
    return this.#common('strikeThrough');
  }
  set StrikeThrough(strikeThrough) {
    this.#set('strikeThrough', strikeThrough ?? false);
  }
  /** Null where there is none, '' where it differs. */
  get HighlightColor(): string | null {
    const color = this.#common('highlight') ?? '';
    return color === 'none' ? null : color;
  }
  set HighlightColor(color) {
    this.#set('highlight', color ?? 'none');
  }
  get Name() {
    return this.#common('name') ?? '';
  }
  set Name(name) {
    this.#set('name', name);
  }
  get Size() {
    return this.#common('size');
  }
  set Size(size) {
    this.#set('size', size ?? usual.size);
  }

  #byStyle<Property extends keyof Looks>(
    { style }: ModelParagraph,
    format: Format,
    property: Property,
  ): Required<Looks>[Property] {
    const character = this.#model.characterStyles.find(({ local }) => local === format.style);
    return (character?.[property] ?? style[property] ?? usual[property]) as Required<Looks>[Property];
  }

  #common<Property extends keyof Looks>(property: Property): Required<Looks>[Property] | null {
    const values = this.#parts.flatMap(({ paragraph, from, to }) => {
      const runs = sliceRuns(paragraph.runs, from, to);
      return (runs.length > 0 ? runs : [{ format: {} as Format }]).map(
        ({ format }) =>
          (format as Partial<Required<Looks>>)[property] ?? this.#byStyle(paragraph, format, property),
      );
    });
    const [value] = values;
    return value !== undefined && new Set(values).size === 1 ? value : null;
  }

  /** What the style says anyway is not written. */
  #set<Property extends keyof Looks>(property: Property, value: Required<Looks>[Property]): void {
    this.#model.checkWritable();
    changeFormat(this.#parts, (format, paragraph) => ({
      ...format,
      [property]: value === this.#byStyle(paragraph, format, property) ? undefined : value,
    }));
  }
}

/** Gives text another formatting; what is undefined in it goes. */
export function changeFormat(
  parts: readonly FormattedPart[],
  change: (format: Format, paragraph: ModelParagraph) => Readonly<Record<string, unknown>>,
): void {
  for (const { paragraph, from, to } of parts)
    paragraph.runs = [
      ...sliceRuns(paragraph.runs, 0, from),
      ...sliceRuns(paragraph.runs, from, to).map((run) => ({
        ...run,
        format: Object.fromEntries(
          Object.entries(change(run.format, paragraph)).filter(([, value]) => value !== undefined),
        ),
      })),
      ...sliceRuns(paragraph.runs, to, paragraph.text.length),
    ];
}
