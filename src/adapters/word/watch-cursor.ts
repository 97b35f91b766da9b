import type { BlockId } from '../../engine/index';
import { runWord, type InTime } from './run-word';
import type { Snapshot } from './snapshot';

/** Milliseconds the cursor must rest: each look costs a round trip to Word. */
const rest = 150;

/**
 * Calls the listener with the block the cursor moves to: its own, or the nearest before it where its paragraph gives
 * none, as an empty one. Undefined outside the text. Returns how to stop.
 */
export function watchCursor(
  snapshot: () => Snapshot,
  listener: (block: BlockId | undefined) => void,
): () => void {
  let stopped = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = async () => {
    const block = await runWord((context, inTime) => blockAtCursor(context, inTime, snapshot()));
    if (!stopped) listener(block);
  };
  const moved = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      // A busy Word cannot tell where the cursor is; the next move asks again.
      look().catch(() => undefined);
    }, rest);
  };
  const event = Office.EventType.DocumentSelectionChanged;
  Office.context.document.addHandlerAsync(event, moved);
  return () => {
    stopped = true;
    clearTimeout(timer);
    Office.context.document.removeHandlerAsync(event, { handler: moved });
  };
}

async function blockAtCursor(
  context: Word.RequestContext,
  inTime: InTime,
  snapshot: Snapshot,
): Promise<BlockId | undefined> {
  const paragraph = context.document.getSelection().paragraphs.getFirst();
  const previous = paragraph.getPreviousOrNullObject();
  const next = paragraph.getNextOrNullObject();
  paragraph.load('text');
  previous.load('text');
  next.load('text');
  await inTime(context.sync());
  const places = placesOf(snapshot.main, {
    text: paragraph.text,
    previous: previous.isNullObject ? undefined : previous.text,
    next: next.isNullObject ? undefined : next.text,
  });
  const [only, other] = places;
  if (other === undefined) return blockAt(snapshot, only);
  const upToCursor = context.document.body.getRange('Start').expandTo(paragraph.getRange('Start'));
  const before = upToCursor.paragraphs;
  before.load('items/isListItem');
  await inTime(context.sync());
  const index = before.items.length - 1;
  return blockAt(snapshot, places.toSorted((a, b) => Math.abs(a - index) - Math.abs(b - index))[0]);
}

interface Surroundings {
  readonly text: string;
  readonly previous: string | undefined;
  readonly next: string | undefined;
}

/** Where in the reading a paragraph with these neighbours may stand; one that is being written is told by them. */
function placesOf(main: readonly string[], { text, previous, next }: Surroundings): number[] {
  const scored = main.map((read, index) => ({
    index,
    score:
      Number(read === text) * 2 + Number(main[index - 1] === previous) + Number(main[index + 1] === next),
  }));
  const best = scored.reduce((most, { score }) => Math.max(most, score), 0);
  return best < 2 ? [] : scored.filter(({ score }) => score === best).map(({ index }) => index);
}

function blockAt({ paragraphs, blocks }: Snapshot, index: number | undefined): BlockId | undefined {
  if (index === undefined) return undefined;
  let nearest: { readonly block: BlockId; readonly index: number } | undefined;
  for (const [block, { paragraph }] of blocks) {
    const address = paragraphs.get(paragraph)?.address;
    if (address?.story !== 'main' || address.index > index) continue;
    if (!nearest || address.index > nearest.index) nearest = { block, index: address.index };
  }
  return nearest?.block;
}
