import { HostDocument } from './document';
import type { Model } from './model';
import { HostList, HostObject } from './object';
import {
  type Action,
  actionType,
  type Arguments,
  HostError,
  pathType,
  type QueryInfo,
  type RequestBody,
  type ResponseBody,
} from './wire';

/** The objects that an add-in holds on to from one batch to the next. */
export interface References {
  readonly model: Model;
  keep(object: HostObject): void;
  release(name: string): void;
  referenced(name: string): HostObject;
  identity(object: HostObject): Record<string, unknown>;
}

/** One batch. A path is walked once, so that a method that makes something makes it once. */
export class Batch {
  readonly #host: References;
  readonly #request: RequestBody;
  readonly #resolved = new Map<number, HostObject | null>();
  readonly #traces: number[] = [];

  constructor(host: References, request: RequestBody) {
    this.#host = host;
    this.#request = request;
  }

  /** Like Word, stops at the first action that fails; what was done before it stays done. */
  run(): ResponseBody {
    const results: { ActionId: number; Value: unknown }[] = [];
    for (const [index, action] of this.#request.Actions.entries()) {
      try {
        results.push({ ActionId: action.Id, Value: this.#perform(action) ?? null });
      } catch (error) {
        if (!(error instanceof HostError)) throw error;
        return {
          Results: results,
          TraceIds: this.#traces,
          Error: { Code: error.code, Message: error.message, ActionIndex: index },
        };
      }
    }
    return { Results: results, TraceIds: this.#traces };
  }

  #perform(action: Action): unknown {
    if (action.ActionType === actionType.trace) {
      this.#traces.push(action.Id);
      return null;
    }
    if (action.Name === '_RemoveReference') {
      this.#host.release(String(action.ArgumentInfo?.Arguments?.[0]));
      return null;
    }
    const object = this.#resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case actionType.instantiate:
        return object && this.#host.identity(object);
      case actionType.query:
      case actionType.queryAsJson:
        return object && this.#query(object, action.QueryInfo ?? {});
      case actionType.method:
        if (object === null) return null;
        if (action.Name !== '_KeepReference')
          return call(object, action.Name, this.#arguments(action.ArgumentInfo));
        this.#host.keep(object);
        return null;
      case actionType.setProperty:
        if (object) assign(object, action.Name, this.#arguments(action.ArgumentInfo)[0]);
        return null;
      case actionType.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
          if (object) assign(object, pascal(name), value);
        }
        return null;
      default:
        throw new HostError('NotImplemented', `Actions of type ${action.ActionType} are not emulated.`);
    }
  }

  #resolve(id: number): HostObject | null {
    const known = this.#resolved.get(id);
    if (known !== undefined) return known;
    const found = this.#walk(id);
    this.#resolved.set(id, found);
    return found;
  }

  #walk(id: number): HostObject | null {
    const path = this.#request.ObjectPaths[id];
    if (!path) throw new HostError('GeneralException', `There is no object path ${id}.`);
    if (path.ObjectPathType === pathType.global) return new HostDocument(this.#host.model);
    if (path.ObjectPathType === pathType.reference) return this.#host.referenced(path.Name);
    if (path.ObjectPathType === pathType.nothing) return null;
    const parent = path.ParentObjectPathId ? this.#resolve(path.ParentObjectPathId) : null;
    if (parent === null) return null;
    const args = this.#arguments(path.ArgumentInfo);
    switch (path.ObjectPathType) {
      case pathType.property:
        return asObject(member(parent, path.Name), path.Name);
      case pathType.method:
        return asObject(call(parent, path.Name, args), path.Name);
      case pathType.indexer:
        return asObject(call(parent, 'GetItem', args), path.Name);
      default:
        throw new HostError('NotImplemented', `Paths of type ${path.ObjectPathType} are not emulated.`);
    }
  }

  #arguments({ Arguments: values = [], ReferencedObjectPathIds: ids = [] }: Arguments = {}): unknown[] {
    return values.map((value, index) => {
      const id = ids[index];
      return id ? this.#resolve(id) : value;
    });
  }

  #query(object: HostObject, { Select = [], Skip = 0, Top }: QueryInfo): Record<string, unknown> {
    const identity = this.#host.identity(object);
    if (object instanceof HostList) {
      const items = object.items.slice(Skip, Top === undefined ? undefined : Skip + Top);
      return { ...identity, _Items: items.map((item) => this.#item(item, Select)) };
    }
    const answer: Record<string, unknown> = identity;
    const wanted =
      Select.length === 0 || Select.includes('*')
        ? object.scalars
        : Select.filter((name) => name !== '$none');
    for (const name of wanted) {
      const [head = '', ...rest] = name.split('/');
      const key = pascal(head);
      const value = member(object, key);
      if (value instanceof HostObject) {
        const inner = this.#query(value, { Select: rest.length > 0 ? [rest.join('/')] : [] });
        answer[key] = { ...(answer[key] as object | undefined), ...inner };
      } else if (object.scalars.includes(key)) answer[key] = value;
      else throw new HostError('ApiNotFound', `${object.constructor.name}.${key} cannot be loaded.`);
    }
    return answer;
  }

  /** Items without a name in their collection get a reference at once, or a later batch could not reach them. */
  #item(item: HostObject, select: readonly string[]): Record<string, unknown> {
    if (item.key === undefined) this.#host.keep(item);
    return this.#query(item, { Select: select });
  }
}

function member(object: HostObject, name: string): unknown {
  if (!/^[A-Z]/u.test(name) || !(name in object)) {
    throw new HostError('ApiNotFound', `${object.constructor.name}.${name} is not emulated.`);
  }
  return (object as unknown as Record<string, unknown>)[name];
}

function call(object: HostObject, name: string, args: readonly unknown[]): unknown {
  const method = member(object, name);
  if (typeof method !== 'function') throw new HostError('ApiNotFound', `${name} is not a method.`);
  return (method as (...args: unknown[]) => unknown).apply(object, [...args]);
}

function assign(object: HostObject, name: string, value: unknown): void {
  if (!object.scalars.includes(name)) {
    throw new HostError('ApiNotFound', `${object.constructor.name}.${name} cannot be set.`);
  }
  (object as unknown as Record<string, unknown>)[name] = value;
}

function asObject(value: unknown, name: string): HostObject | null {
  if (value === null || value instanceof HostObject) return value;
  throw new HostError('GeneralException', `${name} is not an object.`);
}

function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
