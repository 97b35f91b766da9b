import type { Model, ModelRange } from './model';
import type { ModelParagraph, Story } from './parts';
import { HostList, HostObject } from './object';
import type { Critique, ShownAnnotation } from './shown';
import { HostError } from './wire';

type Annotation = ShownAnnotation<ModelRange>;
type ToHostRange = (range: ModelRange) => HostObject;

/** Annotations of one paragraph. A Word without a subscription has the calls, and refuses each. */
export class HostAnnotations {
  readonly #model: Model;
  readonly #story: Story;
  readonly #paragraph: ModelParagraph;
  readonly #toHostRange: ToHostRange;

  constructor(model: Model, story: Story, paragraph: ModelParagraph, toHostRange: ToHostRange) {
    if (!model.subscription) throw new HostError('GeneralException', 'There is no subscription.');
    this.#model = model;
    this.#story = story;
    this.#paragraph = paragraph;
    this.#toHostRange = toHostRange;
  }

  list(): HostList {
    return new HostList(() =>
      this.#model.shown.annotations
        .filter(({ range }) => range.start.paragraph === this.#paragraph)
        .map((annotation) => new HostAnnotation(this.#model, annotation, this.#toHostRange)),
    );
  }

  insert({ critiques }: { readonly critiques: readonly Critique[] }): string[] {
    const story = this.#story;
    const paragraph = this.#paragraph;
    if (story !== this.#model.main) throw new HostError('GeneralException', 'Notes take no annotations.');
    return critiques.map(
      (critique) =>
        this.#model.shown.annotate(paragraph, critique, (from, to) => ({
          story,
          start: { paragraph, offset: from },
          end: { paragraph, offset: to },
        })).id,
    );
  }
}

export class HostAnnotation extends HostObject {
  readonly scalars = ['Id', 'State'];
  readonly #model: Model;
  readonly #annotation: Annotation;
  readonly #toHostRange: ToHostRange;

  constructor(model: Model, annotation: Annotation, toHostRange: ToHostRange) {
    super(annotation.id);
    this.#model = model;
    this.#annotation = annotation;
    this.#toHostRange = toHostRange;
  }

  static byId(model: Model, id: string, toHostRange: ToHostRange): HostAnnotation {
    const annotation = model.shown.annotations.find((candidate) => candidate.id === id);
    if (!annotation) throw new HostError('ItemNotFound', `There is no annotation ${id}.`);
    return new HostAnnotation(model, annotation, toHostRange);
  }

  get Id() {
    return this.#annotation.id;
  }
  get State() {
    return this.#annotation.state;
  }
  get CritiqueAnnotation() {
    return new HostCritiqueAnnotation(this.#annotation, this.#toHostRange);
  }
  Delete() {
    this.#model.shown.remove(this.#annotation);
  }
}

class HostCritiqueAnnotation extends HostObject {
  readonly scalars = ['Critique'];
  readonly #annotation: Annotation;
  readonly #toHostRange: ToHostRange;

  constructor(annotation: Annotation, toHostRange: ToHostRange) {
    super();
    this.#annotation = annotation;
    this.#toHostRange = toHostRange;
  }

  get Critique() {
    return this.#annotation.critique;
  }
  get Range() {
    return this.#toHostRange({ ...this.#annotation.range });
  }
}
