import { type ContentControl, type Model, ModelParagraph, type Run, type Story } from './model';
import { HostList, HostObject } from './object';
import { HostParagraph, HostRange } from './paragraph';
import { HostError } from './wire';

/** Word calls a longer title or tag damaged when it opens the file. */
const longestName = 64;

/** What Word shows in a new, empty control. */
const usualPlaceholder = 'Klicka eller tryck här för att ange text.';

/** The paragraphs of a control that holds whole paragraphs. */
export function paragraphsIn(story: Story, control: ContentControl): ModelParagraph[] {
  return story.paragraphs.filter((paragraph) => controlsAround(paragraph).includes(control));
}

/** The controls a paragraph stands in, innermost first. */
export function controlsAround({ control }: Pick<ModelParagraph, 'control'>): ContentControl[] {
  const around: ContentControl[] = [];
  for (let at = control; at; at = at.parent) around.push(at);
  return around;
}

/** Shows the placeholder where a control that holds one paragraph is empty. */
export function showPlaceholder(story: Story, paragraph: ModelParagraph): void {
  const { control } = paragraph;
  if (!control || control.text !== undefined || control.placeholder === '' || paragraph.text !== '') return;
  if (paragraphsIn(story, control).length === 1) paragraph.runs = [placeholderRun(control)];
}

const placeholderRun = ({ placeholder }: ContentControl): Run => ({
  text: placeholder,
  format: {},
  placeholder: true,
});

/** Puts a rich text control round a paragraph, as Word does: an empty one shows Word's own placeholder. */
export function insertControl(model: Model, story: Story, paragraph: ModelParagraph): HostContentControl {
  model.checkWritable();
  if (model.refusesControls) throw new HostError('GeneralException', 'No control can be put in here.');
  const control: ContentControl = {
    id: model.nextControl(),
    type: 'RichText',
    tag: '',
    title: '',
    placeholder: usualPlaceholder,
    parent: paragraph.control,
  };
  paragraph.control = control;
  showPlaceholder(story, paragraph);
  return new HostContentControl(model, story, control);
}

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
