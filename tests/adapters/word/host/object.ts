import { HostError } from './wire';

/** An object of the Word API on the host's side. Members the API can reach are in PascalCase, as on the wire. */
export abstract class HostObject {
  /** What may be loaded, and set where it has a setter. */
  abstract readonly scalars: readonly string[];
  /** Name within its collection. */
  readonly key: string | undefined;

  constructor(key?: string) {
    this.key = key;
  }
}

export class HostList extends HostObject {
  readonly scalars = [];
  readonly #items: () => readonly HostObject[];

  constructor(items: () => readonly HostObject[]) {
    super();
    this.#items = items;
  }

  get items(): readonly HostObject[] {
    return this.#items();
  }

  GetFirst(): HostObject {
    const [first] = this.items;
    if (!first) throw new HostError('ItemNotFound', 'The collection is empty.');
    return first;
  }

  GetFirstOrNullObject(): HostObject | null {
    return this.items[0] ?? null;
  }

  GetLast(): HostObject {
    const last = this.items.at(-1);
    if (!last) throw new HostError('ItemNotFound', 'The collection is empty.');
    return last;
  }

  GetItemOrNullObject(key: string): HostObject | null {
    return this.items.find((item) => item.key === key) ?? null;
  }

  GetItem(key: string): HostObject {
    const found = this.GetItemOrNullObject(key);
    if (!found) throw new HostError('ItemNotFound', `The collection has no item ${key}.`);
    return found;
  }
}
