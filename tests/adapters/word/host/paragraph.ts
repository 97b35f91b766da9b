import { HostAnnotations } from './annotations';
import {
  type ContentControl,
  type Format,
  type Model,
  type ModelParagraph,
  type ModelRange,
  partsOf,
  type Point,
  rangeText,
  sliceRuns,
  type Story,
  type Table,
  tablesAround,
  textOf,
  wholeOf,
} from './model';
import { controlsAround, insertControl, paragraphsIn, showPlaceholder } from './content-control';
import { HostFont } from './font';
import { HostList, HostObject } from './object';
import { findAll, type SearchOptions } from './search';
import type { Critique } from './shown';
import { HostPicture, reviewed } from './small-objects';
import { HostError } from './wire';

export class HostParagraph extends HostObject {
  readonly scalars = [
    'Text',
    'Style',
    'StyleBuiltIn',
    'OutlineLevel',
    'IsListItem',
    'IsLastParagraph',
    'TableNestingLevel',
    'UniqueLocalId',
  ];
  readonly #model: Model;
  readonly #story: Story;
  readonly #paragraph: ModelParagraph;

  constructor(model: Model, story: Story, paragraph: ModelParagraph) {
    super(paragraph.id);
    this.#model = model;
    this.#story = story;
    this.#paragraph = paragraph;
  }

  get Text() {
    return this.#paragraph.text;
  }
  get Style() {
    return this.#paragraph.style.local;
  }
  get StyleBuiltIn() {
    return this.#paragraph.style.builtIn;
  }
  set StyleBuiltIn(name) {
    this.#model.checkWritable();
    this.#paragraph.style = this.#model.styleBuiltIn(name);
  }
  get OutlineLevel() {
    return this.#paragraph.style.outline;
  }
  get IsListItem() {
    return this.#paragraph.listed;
  }
  get IsLastParagraph() {
    return this.#story.paragraphs.at(-1) === this.#paragraph;
  }
  get TableNestingLevel() {
    return this.#paragraph.nesting;
  }
  get UniqueLocalId() {
    if (!this.#model.subscription) throw new HostError('GeneralException', 'GeneralException');
    return this.#paragraph.id;
  }
  get Font() {
    return new HostFont(partsOf(this.#whole()), () => this.#model.checkWritable());
  }
  get ParentTableOrNullObject() {
    const [table] = tablesAround(this.#paragraph);
    return table ? new HostTable(this.#model, this.#story, table) : null;
  }
  get ParentContentControlOrNullObject() {
    const [control] = controlsAround(this.#paragraph);
    return control ? new HostContentControl(this.#model, this.#story, control) : null;
  }
  get InlinePictures() {
    return new HostList(() =>
      this.#paragraph.runs.filter(({ picture }) => picture).map(() => new HostPicture()),
    );
  }
  GetNextOrNullObject() {
    return this.#neighbour(1);
  }
  GetPreviousOrNullObject() {
    return this.#neighbour(-1);
  }
  GetRange() {
    return new HostRange(this.#model, this.#whole());
  }
  GetReviewedText(version?: string) {
    return reviewed(this.#paragraph.runs, version);
  }
  GetText(options: { IncludeHiddenText?: boolean; IncludeTextMarkedAsDeleted?: boolean } = {}) {
    return textOf(
      this.#paragraph.runs.filter(
        ({ format, change }) =>
          (options.IncludeHiddenText || !format.hidden) &&
          (options.IncludeTextMarkedAsDeleted || change !== 'deleted'),
      ),
    );
  }
  GetAnnotations() {
    return this.#annotations().list();
  }
  InsertAnnotations(set: { critiques: readonly Critique[] }) {
    return this.#annotations().insert(set);
  }
  Search(text: string, options?: SearchOptions) {
    return this.GetRange().Search(text, options);
  }
  Select() {
    this.#model.select(this.#whole());
  }
  DetachFromList() {
    this.#model.checkWritable();
    this.#paragraph.listed = false;
  }
  InsertParagraph(text: string, where: string) {
    const index = this.#story.paragraphs.indexOf(this.#paragraph);
    if (index < 0) throw new HostError('ItemNotFound', 'The paragraph is no longer in the document.');
    const inserted = this.#model.insertParagraph(
      this.#story,
      where === 'Before' ? index : index + 1,
      text,
      this.#paragraph,
    );
    inserted.control = this.#paragraph.control;
    return new HostParagraph(this.#model, this.#story, inserted);
  }
  /** A placeholder that shows gives way to what is written over it. */
  InsertText(text: string, where: string) {
    if (where !== 'Start' && where !== 'Replace')
      throw new HostError('NotImplemented', `InsertText ${where} is not emulated.`);
    const whole = this.#whole();
    const range = where === 'Start' ? { ...whole, end: whole.start } : whole;
    if (where === 'Replace' && this.#paragraph.runs.some(({ placeholder }) => placeholder)) {
      this.#model.checkWritable();
      this.#paragraph.runs = [];
      range.end = range.start;
    }
    return new HostRange(this.#model, this.#model.replaceText(range, text));
  }
  InsertContentControl() {
    const control = insertControl(this.#model, this.#story, this.#paragraph);
    return new HostContentControl(this.#model, this.#story, control);
  }
  Clear() {
    this.#model.checkWritable();
    this.#paragraph.runs = [];
    showPlaceholder(this.#story, this.#paragraph);
  }
  /** A control is never without a paragraph: the last one is emptied. */
  Delete() {
    this.#model.checkWritable();
    const { control } = this.#paragraph;
    if (control && paragraphsIn(this.#story, control).length === 1) {
      this.#paragraph.runs = [];
      showPlaceholder(this.#story, this.#paragraph);
    } else this.#model.removeParagraph(this.#story, this.#paragraph);
  }

  #neighbour(step: number) {
    const other = this.#story.paragraphs[this.#story.paragraphs.indexOf(this.#paragraph) + step];
    return other ? new HostParagraph(this.#model, this.#story, other) : null;
  }

  #annotations() {
    const toHostRange = (range: ModelRange) => new HostRange(this.#model, range);
    return new HostAnnotations(this.#model, this.#story, this.#paragraph, toHostRange);
  }

  #whole(): ModelRange {
    return wholeOf(this.#story, this.#paragraph);
  }
}

export class HostRange extends HostObject {
  readonly scalars = ['Text', 'IsEmpty'];
  readonly #model: Model;
  readonly #range: ModelRange;

  constructor(model: Model, range: ModelRange) {
    super();
    this.#model = model;
    this.#range = range;
    model.ranges.add(range);
  }

  get Text() {
    return rangeText(this.#range);
  }
  get IsEmpty() {
    return this.Text === '';
  }
  get Font() {
    return new HostFont(partsOf(this.#range), () => this.#model.checkWritable());
  }
  get Paragraphs() {
    return new HostList(() =>
      partsOf(this.#range).map(
        ({ paragraph }) => new HostParagraph(this.#model, this.#range.story, paragraph),
      ),
    );
  }
  GetRange(where: 'Start' | 'End' | 'Whole' | 'Content' = 'Whole') {
    const { story, start, end } = this.#range;
    if (where === 'Start') return new HostRange(this.#model, { story, start, end: start });
    if (where === 'End') return new HostRange(this.#model, { story, start: end, end });
    return new HostRange(this.#model, { story, start, end });
  }
  ExpandTo(other: HostRange) {
    const [first, second] = [this.#range, other.#range].sort(
      (a, b) => this.#indexOf(a) - this.#indexOf(b) || a.start.offset - b.start.offset,
    ) as [ModelRange, ModelRange];
    return new HostRange(this.#model, { story: first.story, start: first.start, end: second.end });
  }
  GetReviewedText(version?: string) {
    return partsOf(this.#range)
      .map(({ paragraph, from, to }) => reviewed(sliceRuns(paragraph.runs, from, to), version))
      .join('\r');
  }
  Search(text: string, options: SearchOptions = {}) {
    const { story } = this.#range;
    return new HostList(() =>
      partsOf(this.#range).flatMap(({ paragraph, from, to }) =>
        findAll(paragraph.text.slice(from, to), text, options).map(
          ({ start, end }) =>
            new HostRange(this.#model, {
              story,
              start: { paragraph, offset: from + start },
              end: { paragraph, offset: from + end },
            }),
        ),
      ),
    );
  }
  Select() {
    this.#model.select(this.#range);
  }
  /** Temporary; on the web it also moves the selection. */
  Highlight() {
    this.#model.shown.highlight(this.#range);
  }
  RemoveHighlight() {
    for (const { paragraph, from, to } of partsOf(this.#range))
      this.#model.shown.removeHighlight(paragraph, from, to);
  }
  /** Text within the range takes after the end it is put at. */
  InsertText(text: string, where: string) {
    const { story, start, end } = this.#range;
    const runs = partsOf(this.#range).flatMap(({ paragraph, from, to }) =>
      sliceRuns(paragraph.runs, from, to),
    );
    const put = (range: ModelRange, like?: Format) =>
      new HostRange(this.#model, this.#model.replaceText(range, text, like));
    if (where === 'Replace') return put(this.#range);
    if (where === 'Start') return put({ story, start, end: start }, runs[0]?.format);
    if (where === 'End' || where === 'After') return put({ story, start: end, end }, runs.at(-1)?.format);
    throw new HostError('NotImplemented', `InsertText ${where} is not emulated.`);
  }
  /** Each part ends with one of the marks; white space stays with it. */
  GetTextRanges(marks: readonly string[], trims: boolean) {
    const { story } = this.#range;
    if (trims) throw new HostError('NotImplemented', 'Parts without white space are not emulated.');
    return new HostList(() =>
      partsOf(this.#range).flatMap(({ paragraph, from, to }) => {
        const ranges: HostRange[] = [];
        let start = from;
        for (let at = from; at < to; at += 1) {
          if (at < to - 1 && !marks.includes(paragraph.text.charAt(at))) continue;
          const points = [start, at + 1].map((offset) => ({ paragraph, offset })) as [Point, Point];
          ranges.push(new HostRange(this.#model, { story, start: points[0], end: points[1] }));
          start = at + 1;
        }
        return ranges;
      }),
    );
  }
  Delete() {
    this.#model.replaceText(this.#range, '');
  }
  /** Empties the paragraphs; their marks stay. */
  Clear() {
    const { story } = this.#range;
    for (const { paragraph, from, to } of partsOf(this.#range)) {
      const [start, end] = [from, to].map((offset) => ({ paragraph, offset }));
      if (start && end) this.#model.replaceText({ story, start, end }, '');
    }
  }

  #indexOf({ story, start }: ModelRange): number {
    return story.paragraphs.indexOf(start.paragraph);
  }
}

class HostTable extends HostObject {
  readonly scalars = ['NestingLevel'];
  readonly #model: Model;
  readonly #story: Story;
  readonly #table: Table;

  constructor(model: Model, story: Story, table: Table) {
    super();
    this.#model = model;
    this.#story = story;
    this.#table = table;
  }

  get NestingLevel() {
    return tablesAround({ cell: this.#table.within }).length + 1;
  }
  get ParentTableOrNullObject(): HostTable | null {
    const { within } = this.#table;
    return within ? new HostTable(this.#model, this.#story, within.table) : null;
  }
  InsertParagraph(text: string, where: string) {
    const { paragraphs } = this.#story;
    const inside = (paragraph: ModelParagraph) => tablesAround(paragraph).includes(this.#table);
    const index = where === 'Before' ? paragraphs.findIndex(inside) : paragraphs.findLastIndex(inside) + 1;
    const inserted = this.#model.insertParagraph(this.#story, index, text, undefined);
    inserted.cell = this.#table.within;
    return new HostParagraph(this.#model, this.#story, inserted);
  }
}

/** Word calls a longer title or tag damaged when it opens the file. */
const longestName = 64;

export function controlList(model: Model, story: Story, types: readonly string[]): HostList {
  return new HostList(() => {
    const controls = new Set(story.paragraphs.flatMap((paragraph) => controlsAround(paragraph).reverse()));
    return [...controls]
      .filter(({ type }) => types.includes(type))
      .map((control) => new HostContentControl(model, story, control));
  });
}

export class HostContentControl extends HostObject {
  readonly scalars = ['Appearance', 'Id', 'Tag', 'Text', 'Title', 'PlaceholderText', 'Type'];
  readonly #model: Model;
  readonly #story: Story;
  readonly #control: ContentControl;

  constructor(model: Model, story: Story, control: ContentControl) {
    super(String(control.id));
    this.#model = model;
    this.#story = story;
    this.#control = control;
  }

  get Appearance() {
    return this.#control.appearance ?? 'BoundingBox';
  }
  set Appearance(appearance) {
    this.#model.checkWritable();
    this.#control.appearance = appearance;
  }
  get Id() {
    return this.#control.id;
  }
  get Text() {
    return this.#control.text ?? this.#paragraphs.map(({ text }) => text).join('\r');
  }
  get Type() {
    return this.#control.type;
  }
  get Tag() {
    return this.#control.tag;
  }
  set Tag(tag) {
    this.#control.tag = this.#name(tag);
  }
  get Title() {
    return this.#control.title;
  }
  set Title(title) {
    this.#control.title = this.#name(title);
  }
  get PlaceholderText() {
    return this.#control.placeholder;
  }
  set PlaceholderText(text) {
    this.#model.checkWritable();
    this.#control.placeholder = text;
    const [first] = this.#paragraphs;
    if (this.#paragraphs.length !== 1 || !first || !first.runs.every(({ placeholder }) => placeholder))
      return;
    first.runs = [];
    showPlaceholder(this.#story, first);
  }
  get Paragraphs() {
    return new HostList(() =>
      this.#paragraphs.map((paragraph) => new HostParagraph(this.#model, this.#story, paragraph)),
    );
  }
  get ParentContentControlOrNullObject(): HostContentControl | null {
    const { parent } = this.#control;
    return parent ? new HostContentControl(this.#model, this.#story, parent) : null;
  }
  GetRange() {
    const paragraphs = this.#paragraphs;
    const [first] = paragraphs;
    const last = paragraphs.at(-1);
    if (!first || !last) throw new HostError('ItemNotFound', 'The control is no longer in the document.');
    return new HostRange(this.#model, {
      story: this.#story,
      start: { paragraph: first, offset: 0 },
      end: { paragraph: last, offset: last.text.length },
    });
  }
  InsertParagraph(text: string, where: string) {
    if (where !== 'Before' && where !== 'After')
      throw new HostError('NotImplemented', `InsertParagraph ${where} is not emulated.`);
    const place = where === 'Before' ? this.#paragraphs[0] : this.#paragraphs.at(-1);
    if (!place) throw new HostError('ItemNotFound', 'The control is no longer in the document.');
    const index = this.#story.paragraphs.indexOf(place) + (where === 'Before' ? 0 : 1);
    const inserted = this.#model.insertParagraph(this.#story, index, text, place);
    inserted.control = this.#control.parent;
    return new HostParagraph(this.#model, this.#story, inserted);
  }
  InsertText(text: string, where: string) {
    this.#model.checkWritable();
    if (where !== 'Replace') throw new HostError('NotImplemented', `InsertText ${where} is not emulated.`);
    const [first, ...rest] = this.#paragraphs;
    if (!first) throw new HostError('ItemNotFound', 'The control is no longer in the document.');
    for (const paragraph of rest) this.#model.removeParagraph(this.#story, paragraph);
    first.runs = text === '' ? [] : [{ text, format: {} }];
    return new HostRange(this.#model, {
      story: this.#story,
      start: { paragraph: first, offset: 0 },
      end: { paragraph: first, offset: text.length },
    });
  }
  /** The words of a placeholder that is showing stay as text; without content an empty paragraph is left. */
  Delete(keepContent: boolean) {
    this.#model.checkWritable();
    if (this.#control.text !== undefined)
      throw new HostError('NotImplemented', 'Controls within a paragraph are not taken out here.');
    const [first, ...rest] = this.#paragraphs;
    if (!first) throw new HostError('ItemNotFound', 'The control is no longer in the document.');
    if (!keepContent) {
      for (const paragraph of rest) this.#model.removeParagraph(this.#story, paragraph);
      first.runs = [];
    }
    for (const paragraph of this.#story.paragraphs) {
      const innermost = paragraph.control;
      if (innermost === this.#control) paragraph.control = this.#control.parent;
      for (const control of controlsAround(paragraph))
        if (control.parent === this.#control) control.parent = this.#control.parent;
    }
    first.runs = first.runs.map((run) => ({ ...run, placeholder: false }));
  }

  get #paragraphs(): ModelParagraph[] {
    if (this.#control.text === undefined) return paragraphsIn(this.#story, this.#control);
    return this.#story.paragraphs.filter(({ inline }) => inline.includes(this.#control));
  }

  #name(name: string): string {
    this.#model.checkWritable();
    if (name.length > longestName)
      throw new HostError('InvalidArgument', 'A tag or a title is at most 64 characters.');
    return name;
  }
}
