import { runWord } from './run-word';
import type { Snapshot } from './snapshot';
import { supports } from './supports';
import type { CursorLooks } from './watch-cursor';

/** Milliseconds of quiet before the paragraphs that Word names are looked at. */
const rest = 200;

/** What Word has told of since the last reading. */
export interface Heard {
  /** Word's ids of paragraphs with another text. */
  readonly changed: ReadonlySet<string>;
  /** Paragraphs have come or gone, or are not known by id. */
  readonly isStructural: boolean;
}

export interface ChangeWatch {
  /** Calls the listener when the text has become another than the one that was read. Returns how to stop. */
  readonly subscribe: (listener: () => void) => () => void;
  readonly heard: () => Heard;
  /** The document is being read, whole or what has been heard of: what has been looked at so far is in it. */
  readonly forget: (isWhole: boolean) => void;
  /** Whether Word turns out to tell which paragraphs change; known once someone has subscribed. */
  readonly names: () => Promise<boolean>;
}

/**
 * Watches the text. Paragraph events need WordApi 1.6 and a subscription, and come for comments and annotations too, so
 * each is checked against the text that was read. Where there are none, a paragraph that the cursor rests in and that
 * reads otherwise than before is the sign; nothing is polled.
 */
export function createChangeWatch(snapshot: () => Snapshot, looks: CursorLooks): ChangeWatch {
  const listeners = new Set<() => void>();
  let changed = new Set<string>();
  let isStructural = false;
  let waiting = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stop: (() => void) | undefined;
  /** How many times the document has been read. */
  let readings = 0;
  let naming: Promise<boolean> = Promise.resolve(false);

  const tell = () => {
    for (const listener of [...listeners]) listener();
  };
  const look = async () => {
    const ids = [...waiting];
    waiting = new Set();
    if (ids.length > 0) {
      const before = readings;
      const texts = await textsOf(ids);
      // What was asked about is in the new reading.
      if (before !== readings) return;
      const { main, ids: read } = snapshot();
      for (const [index, id] of ids.entries()) {
        const text = texts?.[index];
        const place = read?.indexOf(id) ?? -1;
        if (text === undefined || place < 0) isStructural = true;
        else if (text !== main[place]) changed.add(id);
      }
    }
    if (isStructural || changed.size > 0) tell();
  };
  const hear = (ids: readonly string[], structural: boolean) => {
    for (const id of ids) waiting.add(id);
    isStructural ||= structural;
    clearTimeout(timer);
    timer = setTimeout(() => {
      look().catch(() => undefined);
    }, rest);
  };
  const start = () => {
    const events = listen(hear);
    let stopLooks: (() => void) | undefined;
    let stopped = false;
    naming = events.then(
      () => true,
      () => {
        if (stopped) return false;
        stopLooks = looks(({ isRewritten }) => {
          if (isRewritten) tell();
        });
        return false;
      },
    );
    return () => {
      stopped = true;
      clearTimeout(timer);
      stopLooks?.();
      events.then(remove).catch(() => undefined);
    };
  };
  return {
    subscribe: (listener) => {
      if (listeners.size === 0) stop = start();
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) stop?.();
      };
    },
    heard: () => ({ changed, isStructural }),
    forget: (isWhole) => {
      if (isWhole) {
        readings += 1;
        clearTimeout(timer);
        waiting = new Set();
      }
      changed = new Set();
      isStructural = false;
    },
    names: () => naming,
  };
}

type Handlers = readonly OfficeExtension.EventHandlerResult<unknown>[];

/** Rejects where this Word has no events; one without a subscription has them by name and refuses paragraph ids. */
async function listen(hear: (ids: readonly string[], structural: boolean) => void): Promise<Handlers> {
  if (!supports('WordApi', '1.6')) throw new Error('This Word has no paragraph events.');
  const on = (structural: boolean) => (event: { readonly uniqueLocalIds: string[] }) => {
    hear(structural ? [] : event.uniqueLocalIds, structural);
    return Promise.resolve();
  };
  return await runWord(async (context, inTime) => {
    const { document } = context;
    document.body.paragraphs.getFirst().load('uniqueLocalId');
    const handlers = [
      document.onParagraphAdded.add(on(true)),
      document.onParagraphChanged.add(on(false)),
      document.onParagraphDeleted.add(on(true)),
    ];
    await inTime(context.sync());
    return handlers;
  });
}

async function remove(handlers: Handlers): Promise<void> {
  for (const handler of handlers) handler.remove();
  await handlers[0]?.context.sync();
}

/** Texts as they stand now; undefined when one of the paragraphs is gone. */
async function textsOf(ids: readonly string[]): Promise<readonly string[] | undefined> {
  try {
    return await runWord(async (context, inTime) => {
      const paragraphs = ids.map((id) => context.document.getParagraphByUniqueLocalId(id));
      for (const paragraph of paragraphs) paragraph.load('text');
      await inTime(context.sync());
      return paragraphs.map(({ text }) => text);
    });
  } catch {
    return undefined;
  }
}
