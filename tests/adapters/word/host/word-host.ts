import { Batch } from './batch';
import { showPlaceholder } from './content-control';
import { type Model, type ModelRange, type Point, wholeOf } from './model';
import type { ModelParagraph } from './parts';
import type { HostObject } from './object';
import { HostSettings } from './settings';
import type { ShownAnnotation } from './shown';
import { HostError, type RequestBody, type ResponseBody } from './wire';

type Raise = (event: string, args: object) => void;
type SelectionHandler = (args: object) => void;
type Done = (result: { status: 'succeeded' | 'failed' }) => void;

/** Word in memory: answers the engine's batches, and lets a test do what a user does. */
export class WordHost {
  readonly model: Model;
  /** How many batches have been answered. */
  batches = 0;
  /** Makes a batch fail: given its number from 1, the code Word answers, or undefined to let it through. */
  refuse: (batch: number) => string | undefined = () => undefined;
  /** Makes the saving of settings fail. */
  refusesSettings = false;
  /** Milliseconds before an answer. */
  delay = 0;
  /** The settings as the pane sees them; undefined in a Word that has none. */
  settings: HostSettings | undefined;
  readonly #references = new Map<string, HostObject>();
  readonly #names = new WeakMap<HostObject, string>();
  readonly #selectionHandlers = new Set<SelectionHandler>();
  #nextReference = 1;
  #raise: Raise = () => undefined;
  /** Whether the pop-up puts an accepted suggestion in the text itself; Word for Mac has lacked it since 16.108. */
  popupWrites = true;

  constructor(model: Model) {
    this.model = model;
    this.settings = new HostSettings(model, () => this.refusesSettings);
    model.onSelection = () => {
      for (const handler of [...this.#selectionHandlers]) handler({ type: 'documentSelectionChanged' });
    };
  }

  onEvent(raise: Raise): void {
    this.#raise = raise;
    this.model.onEvent = (event, paragraph) => {
      if (!this.model.subscription) return;
      raise(`Document.onParagraph${event}`, {
        type: `Paragraph${event}`,
        source: 'Local',
        uniqueLocalIds: [paragraph.id],
      });
    };
  }

  /** `Office.context.document`: the older API beside Word.run. */
  get commonDocument(): object {
    const settings = () => this.settings;
    const isReadOnly = () => this.model.readOnly;
    return {
      get mode() {
        return isReadOnly() ? 'readOnly' : 'readWrite';
      },
      get settings() {
        return settings();
      },
      addHandlerAsync: (_type: string, handler: SelectionHandler, done?: Done) => {
        this.#selectionHandlers.add(handler);
        done?.({ status: 'succeeded' });
      },
      removeHandlerAsync: (_type: string, { handler }: { handler: SelectionHandler }, done?: Done) => {
        this.#selectionHandlers.delete(handler);
        done?.({ status: 'succeeded' });
      },
    };
  }

  /** The user writes other text in a paragraph. */
  type(paragraph: ModelParagraph, text: string): void {
    paragraph.runs = text === '' ? [] : [{ text, format: paragraph.runs[0]?.format ?? {} }];
    showPlaceholder(this.model.main, paragraph);
    this.model.shown.forget(paragraph);
    this.model.onEvent('Changed', paragraph);
  }

  /** The user answers an annotation in Word's pop-up: with a suggestion, or without one to reject it. */
  answerPopup(annotation: ShownAnnotation<ModelRange>, suggestion?: string): void {
    annotation.state = suggestion === undefined ? 'Rejected' : 'Accepted';
    if (suggestion !== undefined && this.popupWrites) this.model.replaceText(annotation.range, suggestion);
    else this.model.shown.remove(annotation);
    this.#raise('Document.onAnnotationPopupAction', {
      id: annotation.id,
      action: suggestion === undefined ? 'Reject' : 'Accept',
      critiqueSuggestion: suggestion ?? '',
    });
  }

  /** The user selects from one place to another. */
  select(from: Point, to: Point): void {
    this.model.select({ story: this.model.main, start: from, end: to });
  }

  /** The user puts the cursor at the start of a paragraph. */
  moveCursor(paragraph: ModelParagraph): void {
    const { story, start } = wholeOf(this.model.main, paragraph);
    this.model.select({ story, start, end: start });
  }

  async execute(request: RequestBody): Promise<ResponseBody> {
    this.batches += 1;
    const refused = this.refuse(this.batches);
    if (this.delay > 0) await new Promise((resolve) => setTimeout(resolve, this.delay));
    if (refused !== undefined) {
      return { Results: [], TraceIds: [], Error: { Code: refused, Message: refused, ActionIndex: 0 } };
    }
    return new Batch(this, request).run();
  }

  keep(object: HostObject): void {
    if (this.#names.has(object)) return;
    const name = `ref${this.#nextReference}`;
    this.#nextReference += 1;
    this.#names.set(object, name);
    this.#references.set(name, object);
  }

  release(name: string): void {
    this.#references.delete(name);
    if (this.#references.size === 0) this.model.ranges.clear();
  }

  referenced(name: string): HostObject {
    const object = this.#references.get(name);
    if (!object) throw new HostError('InvalidReference', `There is no reference ${name}.`);
    return object;
  }

  identity(object: HostObject): Record<string, unknown> {
    const reference = this.#names.get(object);
    return {
      ...(object.key === undefined ? {} : { _Id: object.key }),
      ...(reference === undefined ? {} : { _ReferenceId: reference }),
    };
  }
}
