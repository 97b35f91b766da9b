import type { WordMetadata } from './metadata';
import type { RequestBody, ResponseBody } from '../host/wire';
import type { HostProfile } from './profiles';

/** The parts of OfficeExtension used here. They are undocumented: this file is the only one that touches them. */
interface Extension {
  readonly SessionBase: (new () => object) & { _overrideSession: object | undefined };
  readonly ClientRequestContext: (new (url?: string) => object) & {
    _runBatch(name: string, args: ArrayLike<unknown>, createContext: () => object): Promise<unknown>;
  };
  readonly ObjectPathFactory: { createGlobalObjectObjectPath(context: object): object };
  readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
  readonly GenericEventRegistration: { getGenericEventRegistration(id: string): object };
  readonly LibraryBuilder: new (options: {
    metadata: WordMetadata;
    targetNamespaceObject: Record<string, unknown>;
    fullyInitialize: boolean;
  }) => object;
  _testSetRichApiMessageReadyImpl(ready: () => Promise<void>): void;
  _testTriggerRichApiMessageEvent(message: object): void;
}

export interface OfficeEngine {
  readonly OfficeExtension: Extension;
  readonly Office: object;
  /** The `window` the bundle was evaluated against. */
  readonly window: object;
}

/** Word as the engine sees it: it answers batches, and raises events through what `onEvent` is given. */
export interface BatchHost {
  execute(request: RequestBody): ResponseBody | Promise<ResponseBody>;
  onEvent(raise: (event: string, args: object) => void): void;
  /** Common API: `Office.context.document`. */
  readonly commonDocument: object;
}

/** What the CDN script leaves on `window`. */
export interface OfficeGlobals {
  readonly Word: object;
  readonly Office: object;
  readonly OfficeExtension: object;
}

/** Plugs a host into the engine; `Word` is today's namespace, built with `wordNamespace`. */
export function attachHost(
  engine: OfficeEngine,
  Word: WordNamespace,
  host: BatchHost,
  profile: HostProfile,
): OfficeGlobals {
  const { OfficeExtension } = engine;
  connect(OfficeExtension, host);
  host.onEvent((event, args) => {
    const number = Word.eventNames.indexOf(event);
    if (number < 0) throw new Error(`There is no event ${event}.`);
    OfficeExtension._testTriggerRichApiMessageEvent({
      entries: [
        { messageCategory: 65536, messageType: 1001 + number, targetId: '', message: JSON.stringify(args) },
      ],
    });
  });
  const requirements = {
    isSetSupported: (name: string, version: number | string = '1.1') =>
      profile.supports(name, String(version)),
  };
  // The bundle's own `context` is a getter that cannot be redefined: an object of ours stands in front of it.
  const Office = Object.create(engine.Office, {
    context: {
      value: {
        requirements,
        platform: profile.platform,
        host: 'Word',
        displayLanguage: 'sv-SE',
        contentLanguage: 'sv-SE',
        document: host.commonDocument,
      },
    },
    // office.js itself has these, the bundle it loads for Word has not.
    HostType: { value: { Word: 'Word' } },
    PlatformType: { value: { PC: 'PC', Mac: 'Mac', OfficeOnline: 'OfficeOnline', iOS: 'iOS' } },
    onReady: {
      value: async (callback?: (info: object) => unknown) => {
        const info = { host: 'Word', platform: profile.platform };
        await callback?.(info);
        return info;
      },
    },
  }) as object;
  Object.assign(engine.window, { Office });
  // Off in production, where the host answers ApiNotFound at sync; on, the call itself throws. Stricter is better here.
  OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  return { Word: Word.namespace, Office, OfficeExtension };
}

function connect(extension: Extension, host: BatchHost): void {
  const overWire = <Value>(value: Value) => JSON.parse(JSON.stringify(value)) as Value;
  class Session extends extension.SessionBase {
    _resolveRequestUrlAndHeaderInfo() {
      return Promise.resolve({ url: 'http://document.localhost/', headers: {} });
    }
    _createRequestExecutorOrNull() {
      return {
        executeAsync: async (_customData: string, _flags: number, message: { Body: RequestBody }) => ({
          HttpStatusCode: 200,
          ErrorCode: '',
          ErrorMessage: '',
          Headers: {},
          Body: overWire(await host.execute(overWire(message.Body))),
        }),
      };
    }
    getEventRegistration(id: string) {
      return extension.GenericEventRegistration.getGenericEventRegistration(id);
    }
  }
  extension.SessionBase._overrideSession = new Session();
  extension._testSetRichApiMessageReadyImpl(() => Promise.resolve());
}

export interface WordNamespace {
  readonly namespace: object;
  readonly eventNames: readonly string[];
}

/** Builds today's namespace Word on the engine, which itself has the one of 2022. */
export function wordNamespace(
  { OfficeExtension: extension }: OfficeEngine,
  metadata: WordMetadata,
): WordNamespace {
  const Word: Record<string, unknown> = {};
  new extension.LibraryBuilder({
    metadata: structuredClone(metadata),
    targetNamespaceObject: Word,
    fullyInitialize: true,
  });
  const Document = Word['Document'] as new (context: object, path: object) => object;
  class RequestContext extends extension.ClientRequestContext {
    readonly document: object;
    constructor(url?: string) {
      super(url);
      this.document = new Document(this, extension.ObjectPathFactory.createGlobalObjectObjectPath(this));
      Object.assign(this, { _rootObject: this.document });
    }
  }
  Word['RequestContext'] = RequestContext;
  Word['run'] = (...args: unknown[]) =>
    extension.ClientRequestContext._runBatch('Word.run', args, () => new RequestContext());
  return { namespace: Word, eventNames: metadata.eventNames };
}
