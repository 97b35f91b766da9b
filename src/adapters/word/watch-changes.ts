import { runWord } from './run-word';
import { supports } from './supports';

/** Whether this Word tells when paragraphs change. */
export function tellsChanges(): boolean {
  return supports('WordApi', '1.6');
}

/** Calls the listener on every change, typed by anyone. Returns how to stop. */
export function watchChanges(listener: () => void): () => void {
  let stopped = false;
  const tell = () => {
    if (!stopped) listener();
    return Promise.resolve();
  };
  const registered = runWord(async (context, inTime) => {
    const { onParagraphAdded, onParagraphChanged, onParagraphDeleted } = context.document;
    const handlers = [onParagraphAdded.add(tell), onParagraphChanged.add(tell), onParagraphDeleted.add(tell)];
    await inTime(context.sync());
    return handlers;
  });
  // A Word without a subscription refuses; then nothing is told, as in a Word without these events.
  registered.catch(() => undefined);
  return () => {
    stopped = true;
    registered.then(remove).catch(() => undefined);
  };
}

async function remove(handlers: readonly OfficeExtension.EventHandlerResult<unknown>[]): Promise<void> {
  for (const handler of handlers) handler.remove();
  await handlers[0]?.context.sync();
}
