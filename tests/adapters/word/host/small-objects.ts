import type { Model } from './model';
import { mark, type Run, textOf } from './parts';
import { HostList, HostObject } from './object';

export class HostTrackedChange extends HostObject {
  readonly scalars = ['Type', 'Text'];
  readonly Type: string;
  readonly Text: string;

  constructor({ change, text }: Run) {
    super();
    this.Type = change === 'inserted' ? 'Added' : 'Deleted';
    this.Text = text;
  }
}

export class HostPicture extends HostObject {
  readonly scalars = ['Height', 'Width'];
  readonly Height = 100;
  readonly Width = 100;
}

export class HostShape extends HostObject {
  readonly scalars = ['Type'];
  readonly Type = 'TextBox';
}

export class HostProperties extends HostObject {
  readonly scalars = [];
  readonly #model: Model;

  constructor(model: Model) {
    super();
    this.#model = model;
  }

  get CustomProperties() {
    return new HostList(() =>
      [...this.#model.customProperties].map(
        ([name, value]) => new HostCustomProperty(this.#model, name, value),
      ),
    );
  }
}

class HostCustomProperty extends HostObject {
  readonly scalars = ['Key', 'Type', 'Value'];
  readonly Key: string;
  readonly Type = 'String';
  readonly Value: string;
  readonly #model: Model;

  constructor(model: Model, name: string, value: string) {
    super(name);
    this.#model = model;
    this.Key = name;
    this.Value = value;
  }

  Delete() {
    this.#model.checkWritable();
    this.#model.customProperties.delete(this.Key);
  }
}

export function reviewed(runs: readonly Run[], version = 'Current'): string {
  const left = version === 'Current' ? 'deleted' : 'inserted';
  return textOf(runs.filter(({ change }) => change !== left)).replaceAll(mark.picture, '');
}
