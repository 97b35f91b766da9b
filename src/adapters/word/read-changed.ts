import { type Loaded, paragraphProperties } from './load-document';
import { type CloserLook, lookCloser } from './look-closer';
import { type Reading, toReading } from './read-document';
import { runWord } from './run-word';
import type { Heard } from './watch-changes';

/** With more, reading the whole is as quick. */
const mostParagraphs = 20;

/**
 * Reads again only the paragraphs that Word has told of. Undefined when the whole must be read: paragraphs have come or
 * gone, something is not where it was, or a neighbour has another text than the last reading has, which means that Word
 * has not told of everything.
 */
export async function readChanged(last: Reading | undefined, heard: Heard): Promise<Reading | undefined> {
  const ids = [...heard.changed];
  const read = last?.snapshot.ids;
  if (last === undefined || read === undefined || heard.isStructural) return undefined;
  const places = ids.map((id) => read.indexOf(id));
  if (ids.length === 0 || ids.length > mostParagraphs || places.includes(-1)) return undefined;
  try {
    return await runWord(async (context, inTime) => {
      const { knowsHidden } = last.loaded;
      const fresh = ids.map((id) => {
        const paragraph = context.document.getParagraphByUniqueLocalId(id);
        const previous = paragraph.getPreviousOrNullObject();
        const next = paragraph.getNextOrNullObject();
        paragraph.load(
          [...paragraphProperties, 'uniqueLocalId', ...(knowsHidden ? ['font/hidden'] : [])].join(','),
        );
        previous.load('text');
        next.load('text');
        return { paragraph, previous, next };
      });
      await inTime(context.sync());
      const isWhole = fresh.every(
        ({ previous, next }, index) =>
          agrees(last.loaded, places, (places[index] ?? 0) - 1, previous) &&
          agrees(last.loaded, places, (places[index] ?? 0) + 1, next),
      );
      if (!isWhole) return undefined;
      const paragraphs = fresh.map(({ paragraph }) => paragraph);
      // Whether changes have been tracked since is not known: each is asked for its text as if they were accepted.
      const asked = { ...last.loaded, paragraphs, tracked: true };
      const closer = await lookCloser(context, inTime, asked);
      return toReading(
        { ...last.loaded, paragraphs: patched(last.loaded.paragraphs, places, paragraphs) },
        merged(last.closer, closer, places),
      );
    });
  } catch {
    return undefined;
  }
}

/** Whether a neighbour reads as it did, unless it has been told of too. */
function agrees(
  { paragraphs }: Loaded,
  places: readonly number[],
  place: number,
  neighbour: Word.Paragraph,
): boolean {
  if (places.includes(place)) return true;
  return (neighbour.isNullObject ? undefined : neighbour.text) === paragraphs[place]?.text;
}

function patched(
  all: readonly Word.Paragraph[],
  places: readonly number[],
  fresh: readonly Word.Paragraph[],
): Word.Paragraph[] {
  return all.map((paragraph, index) => fresh[places.indexOf(index)] ?? paragraph);
}

/** The closer look at all paragraphs, with that at the fresh ones, which are numbered among themselves, put in. */
function merged(all: CloserLook, fresh: CloserLook, places: readonly number[]): CloserLook {
  const put = <Value>(old: ReadonlyMap<number, Value>, now: ReadonlyMap<number, Value>) => {
    const map = new Map(old);
    for (const [index, place] of places.entries()) {
      const value = now.get(index);
      if (value === undefined) map.delete(place);
      else map.set(place, value);
    }
    return map;
  };
  return { shown: put(all.shown, fresh.shown), bold: put(all.bold, fresh.bold) };
}
