import { HostAnnotations } from './annotations';
import { controlsAround, insertControl, paragraphsIn, showPlaceholder } from './content-control';
import { HostFont } from './font';
import { HostContentControl } from './host-control';
import { HostTable } from './host-table';
import { type Model, type ModelRange, partsOf, wholeOf } from './model';
import { HostList, HostObject } from './object';
import { type ModelParagraph, type Story, tablesAround, textOf } from './parts';
import { HostRange } from './range';
import type { SearchOptions } from './search';
import type { Critique } from './shown';
import { HostPicture, reviewed } from './small-objects';
import type { View } from './view';
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
  readonly #view: View;
  readonly #model: Model;
  readonly #story: Story;
  readonly #paragraph: ModelParagraph;

  constructor(view: View, story: Story, paragraph: ModelParagraph) {
    super(paragraph.id);
    this.#view = view;
    this.#model = view.model;
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
    return new HostFont(this.#model, partsOf(this.#whole()));
  }
  get ParentTableOrNullObject() {
    const [table] = tablesAround(this.#paragraph);
    return table ? new HostTable(this.#view, this.#story, table) : null;
  }
  get ParentContentControlOrNullObject() {
    const [control] = controlsAround(this.#paragraph);
    return control ? new HostContentControl(this.#view, this.#story, control) : null;
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
    return new HostRange(this.#view, this.#whole());
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
    return new HostParagraph(this.#view, this.#story, inserted);
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
    return new HostRange(this.#view, this.#model.replaceText(range, text));
  }
  InsertContentControl() {
    const control = insertControl(this.#model, this.#story, this.#paragraph);
    return new HostContentControl(this.#view, this.#story, control);
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
    return other ? new HostParagraph(this.#view, this.#story, other) : null;
  }

  #annotations() {
    const toHostRange = (range: ModelRange) => new HostRange(this.#view, range);
    return new HostAnnotations(this.#model, this.#story, this.#paragraph, toHostRange);
  }

  #whole(): ModelRange {
    return wholeOf(this.#story, this.#paragraph);
  }
}
