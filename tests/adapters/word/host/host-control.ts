import { controlsAround, paragraphsIn, showPlaceholder } from './content-control';
import { HostList, HostObject } from './object';
import type { ContentControl, ModelParagraph, Story } from './parts';
import { HostRange } from './range';
import type { View } from './view';
import { HostError } from './wire';

/** Word calls a longer title or tag damaged when it opens the file. */
const longestName = 64;

export function controlList(view: View, story: Story, types: readonly string[]): HostList {
  return new HostList(() => {
    const controls = new Set(story.paragraphs.flatMap((paragraph) => controlsAround(paragraph).reverse()));
    return [...controls]
      .filter(({ type }) => types.includes(type))
      .map((control) => new HostContentControl(view, story, control));
  });
}

export class HostContentControl extends HostObject {
  readonly scalars = ['Appearance', 'Id', 'Tag', 'Text', 'Title', 'PlaceholderText', 'Type', 'Subtype'];
  readonly #view: View;
  readonly #story: Story;
  readonly #control: ContentControl;

  constructor(view: View, story: Story, control: ContentControl) {
    super(String(control.id));
    this.#view = view;
    this.#story = story;
    this.#control = control;
  }

  get Appearance() {
    return this.#control.appearance ?? 'BoundingBox';
  }
  set Appearance(appearance) {
    this.#view.model.checkWritable();
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
  get Subtype() {
    const { text, type } = this.#control;
    return type === 'RichText' ? `RichText${text === undefined ? 'Paragraphs' : 'Inline'}` : type;
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
    this.#view.model.checkWritable();
    this.#control.placeholder = text;
    const [first] = this.#paragraphs;
    if (this.#paragraphs.length !== 1 || !first || !first.runs.every(({ placeholder }) => placeholder))
      return;
    first.runs = [];
    showPlaceholder(this.#story, first);
  }
  get Paragraphs() {
    return new HostList(() =>
      this.#paragraphs.map((paragraph) => this.#view.paragraph(this.#story, paragraph)),
    );
  }
  get ParentContentControlOrNullObject(): HostContentControl | null {
    const { parent } = this.#control;
    return parent ? new HostContentControl(this.#view, this.#story, parent) : null;
  }
  GetRange() {
    const paragraphs = this.#paragraphs;
    const [first] = paragraphs;
    const last = paragraphs.at(-1);
    if (!first || !last) throw new HostError('ItemNotFound', 'The control is no longer in the document.');
    return new HostRange(this.#view, {
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
    const inserted = this.#view.model.insertParagraph(this.#story, index, text, place);
    inserted.control = this.#control.parent;
    return this.#view.paragraph(this.#story, inserted);
  }
  InsertText(text: string, where: string) {
    this.#view.model.checkWritable();
    if (where !== 'Replace') throw new HostError('NotImplemented', `InsertText ${where} is not emulated.`);
    const [first, ...rest] = this.#paragraphs;
    if (!first) throw new HostError('ItemNotFound', 'The control is no longer in the document.');
    for (const paragraph of rest) this.#view.model.removeParagraph(this.#story, paragraph);
    first.runs = text === '' ? [] : [{ text, format: {} }];
    return new HostRange(this.#view, {
      story: this.#story,
      start: { paragraph: first, offset: 0 },
      end: { paragraph: first, offset: text.length },
    });
  }
  /** The words of a placeholder that is showing stay as text; without content an empty paragraph is left. */
  Delete(keepContent: boolean) {
    this.#view.model.checkWritable();
    if (this.#control.text !== undefined)
      throw new HostError('NotImplemented', 'Controls within a paragraph are not taken out here.');
    const [first, ...rest] = this.#paragraphs;
    if (!first) throw new HostError('ItemNotFound', 'The control is no longer in the document.');
    if (!keepContent) {
      for (const paragraph of rest) this.#view.model.removeParagraph(this.#story, paragraph);
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
    this.#view.model.checkWritable();
    if (name.length > longestName)
      throw new HostError('InvalidArgument', 'A tag or a title is at most 64 characters.');
    return name;
  }
}
