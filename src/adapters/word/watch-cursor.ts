import type { BlockId } from '../../engine/index';
import { runWord, type InTime } from './run-word';
import type { Snapshot } from './snapshot';

/** Milliseconds the cursor must rest: each look costs a round trip to Word. */
const rest = 150;

/** What a look at the cursor tells. */
export interface CursorLook {
  /**
   * The cursor's block, or the nearest before it where its paragraph gives none, as an empty one. Undefined outside the
   * text.
   */
  readonly block: BlockId | undefined;
  /** Whether the paragraph stands where one stood at the last reading, but with another text. */
  readonly isRewritten: boolean;
}

/** Calls the listener when the cursor has moved and rested. Returns how to stop. */
export type CursorLooks = (listener: (look: CursorLook) => void) => () => void;

/** Looks at the cursor once for all listeners. */
export function createCursorLooks(snapshot: () => Snapshot): CursorLooks {
  const listeners = new Set<(look: CursorLook) => void>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = async () => {
    const seen = await runWord((context, inTime) => lookAtCursor(context, inTime, snapshot()));
    for (const listener of [...listeners]) listener(seen);
  };
  const moved = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      // A busy Word cannot tell where the cursor is; the next move asks again.
      look().catch(() => undefined);
    }, rest);
  };
  const event = Office.EventType.DocumentSelectionChanged;
  return (listener) => {
    if (listeners.size === 0) Office.context.document.addHandlerAsync(event, moved);
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
      if (listeners.size > 0) return;
      clearTimeout(timer);
      Office.context.document.removeHandlerAsync(event, { handler: moved });
    };
  };
}

async function lookAtCursor(
  context: Word.RequestContext,
  inTime: InTime,
  snapshot: Snapshot,
): Promise<CursorLook> {
  const paragraph = context.document.getSelection().paragraphs.getFirst();
  const previous = paragraph.getPreviousOrNullObject();
  const next = paragraph.getNextOrNullObject();
  paragraph.load('text');
  previous.load('text');
  next.load('text');
  await inTime(context.sync());
  const surroundings = {
    text: paragraph.text,
    previous: previous.isNullObject ? undefined : previous.text,
    next: next.isNullObject ? undefined : next.text,
  };
  const places = placesOf(snapshot.main, surroundings);
  const isRewritten = places.length > 0 && !snapshot.main.includes(surroundings.text);
  const [only, other] = places;
  if (other === undefined) return { block: blockAt(snapshot, only), isRewritten };
  const upToCursor = context.document.body.getRange('Start').expandTo(paragraph.getRange('Start'));
  const before = upToCursor.paragraphs;
  before.load('items/isListItem');
  await inTime(context.sync());
  const index = before.items.length - 1;
  const nearest = places.toSorted((a, b) => Math.abs(a - index) - Math.abs(b - index))[0];
  return { block: blockAt(snapshot, nearest), isRewritten };
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
