import {
  type Model,
  type ModelParagraph,
  type ModelRange,
  partsOf,
  rangeText,
  sliceRuns,
  type Story,
  type Table,
  tablesAround,
  textOf,
  wholeOf,
} from './model';
import {
  controlsAround,
  HostContentControl,
  insertControl,
  paragraphsIn,
  showPlaceholder,
} from './content-control';
import { HostList, HostObject } from './object';
import { findAll, type SearchOptions } from './search';
import { HostFont, HostPicture, reviewed } from './small-objects';
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
    return this.#paragraph.id;
  }
  get Font() {
    return new HostFont(this.#paragraph.style.bold ?? false, () => this.#paragraph.runs);
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
  InsertContentControl() {
    return insertControl(this.#model, this.#story, this.#paragraph);
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
    const parts = partsOf(this.#range);
    return new HostFont(
      parts.every(({ paragraph }) => paragraph.style.bold),
      () => parts.flatMap(({ paragraph, from, to }) => sliceRuns(paragraph.runs, from, to)),
    );
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
  InsertText(text: string, where: string) {
    if (where !== 'Replace') throw new HostError('NotImplemented', `InsertText ${where} is not emulated.`);
    return new HostRange(this.#model, this.#model.replaceText(this.#range, text));
  }
  Delete() {
    this.#model.replaceText(this.#range, '');
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
