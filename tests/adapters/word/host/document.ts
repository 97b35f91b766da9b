import { HostAnnotation } from './annotations';
import type { Model, ModelRange } from './model';
import type { Note, Story } from './parts';
import { HostList, HostObject } from './object';
import { controlList } from './host-control';
import { HostParagraph } from './paragraph';
import { HostRange } from './range';
import type { View } from './view';
import type { SearchOptions } from './search';
import { HostPicture, HostProperties, HostShape, HostTrackedChange, reviewed } from './small-objects';
import { HostError } from './wire';

export class HostDocument extends HostObject {
  readonly scalars = ['ChangeTrackingMode', 'Saved'];
  readonly Saved = false;
  readonly #view: View;
  readonly #model: Model;

  constructor(model: Model) {
    super();
    const view: View = {
      model,
      paragraph: (story, paragraph) => new HostParagraph(view, story, paragraph),
    };
    this.#view = view;
    this.#model = model;
  }

  get Body() {
    return new HostBody(this.#view, this.#model.main);
  }
  get ChangeTrackingMode() {
    return this.#model.tracking;
  }
  set ChangeTrackingMode(mode) {
    this.#model.checkWritable();
    this.#model.tracking = mode;
  }
  get ContentControls() {
    return this.Body.ContentControls;
  }
  get Properties() {
    return new HostProperties(this.#model);
  }
  GetContentControls({ types = ['RichText'] }: { readonly types?: readonly string[] } = {}) {
    return controlList(this.#view, this.#model.main, types);
  }
  GetAnnotationById(id: string) {
    return HostAnnotation.byId(this.#model, id, (range) => new HostRange(this.#view, range));
  }
  GetParagraphByUniqueLocalId(id: string) {
    if (!this.#model.subscription) throw new HostError('GeneralException', 'GeneralException');
    const paragraph = this.#model.main.paragraphs.find((candidate) => candidate.id === id);
    if (!paragraph) throw new HostError('ItemNotFound', `There is no paragraph ${id}.`);
    return new HostParagraph(this.#view, this.#model.main, paragraph);
  }
  GetSelection() {
    const [first] = this.#model.main.paragraphs;
    if (!this.#model.selection && !first) throw new HostError('ItemNotFound', 'The document is empty.');
    const range =
      this.#model.selection ??
      (first && {
        story: this.#model.main,
        start: { paragraph: first, offset: 0 },
        end: { paragraph: first, offset: 0 },
      });
    return new HostRange(this.#view, range as ModelRange);
  }
}

export class HostBody extends HostObject {
  readonly scalars = ['Text', 'Type'];
  readonly Type: string;
  readonly #view: View;
  readonly #model: Model;
  readonly #story: Story;

  constructor(view: View, story: Story) {
    super();
    this.#view = view;
    this.#model = view.model;
    this.#story = story;
    this.Type = view.model.notes.find((note) => note.story === story)?.kind ?? 'MainDoc';
  }

  get Text() {
    return this.#story.paragraphs.map(({ text }) => text).join('\r');
  }
  get Paragraphs() {
    return new HostList(() =>
      this.#story.paragraphs.map((paragraph) => new HostParagraph(this.#view, this.#story, paragraph)),
    );
  }
  get Footnotes() {
    return this.#notes('Footnote');
  }
  get Endnotes() {
    return this.#notes('Endnote');
  }
  get InlinePictures() {
    return new HostList(() =>
      this.#story.paragraphs
        .flatMap(({ runs }) => runs)
        .filter(({ picture }) => picture)
        .map(() => new HostPicture()),
    );
  }
  get Shapes() {
    return new HostList(() => Array.from({ length: this.#model.textBoxes }, () => new HostShape()));
  }
  /** Rich text controls only. */
  get ContentControls() {
    return controlList(this.#view, this.#story, ['RichText']);
  }
  GetTrackedChanges() {
    return new HostList(() =>
      this.#story.paragraphs.flatMap(({ runs }) =>
        runs.filter(({ change }) => change !== undefined).map((run) => new HostTrackedChange(run)),
      ),
    );
  }
  GetReviewedText(version?: string) {
    return this.#story.paragraphs.map(({ runs }) => reviewed(runs, version)).join('\r');
  }
  GetRange(where?: 'Start' | 'End' | 'Whole' | 'Content') {
    const first = this.#story.paragraphs[0];
    const last = this.#story.paragraphs.at(-1);
    if (!first || !last) throw new HostError('ItemNotFound', 'The body is empty.');
    return new HostRange(this.#view, {
      story: this.#story,
      start: { paragraph: first, offset: 0 },
      end: { paragraph: last, offset: last.text.length },
    }).GetRange(where);
  }
  Search(text: string, options?: SearchOptions) {
    return this.GetRange().Search(text, options);
  }
  InsertParagraph(text: string, where: string) {
    const { paragraphs } = this.#story;
    const first = where === 'Start' ? undefined : paragraphs.at(-1);
    const index = where === 'Start' ? 0 : paragraphs.length;
    return new HostParagraph(
      this.#view,
      this.#story,
      this.#model.insertParagraph(this.#story, index, text, first),
    );
  }

  #notes(kind: Note['kind']) {
    return new HostList(() =>
      this.#model.notes.filter((note) => note.kind === kind).map((note) => new HostNote(this.#view, note)),
    );
  }
}

class HostNote extends HostObject {
  readonly scalars = ['Type'];
  readonly #view: View;
  readonly #note: Note;

  constructor(view: View, note: Note) {
    super(`${note.kind}${view.model.notes.indexOf(note)}`);
    this.#view = view;
    this.#note = note;
  }

  get Type() {
    return this.#note.kind;
  }
  get Body() {
    return new HostBody(this.#view, this.#note.story);
  }
}
