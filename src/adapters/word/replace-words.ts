import { DocumentPortError, type Look, type Replaced, type TextReplacement } from '../../ports/document-port';
import { errorOr } from './error-or';
import { looksOf } from './looks';
import { checkWritable, runWord } from './run-word';
import { placeOf, type Snapshot } from './snapshot';
import { smallestChange } from './smallest-change';
import { writeTracked } from './tracked';
import { findPlaces, type Place, writeIn, type Writing } from './write-words';

/** Like `replaceAllWords` for one place. Rejects with why the words could not be replaced. */
export async function replaceWords(
  snapshot: Snapshot,
  replacement: TextReplacement,
  isTracked = false,
): Promise<Look | undefined> {
  const { errors, looks } = await replaceEach(snapshot, [replacement], isTracked);
  const error = errors.get(0);
  if (error) throw error;
  return looks.get(0);
}

/**
 * Puts other words in place: checks first, then writes in one batch, so that Word has one step to undo. Tracked if that
 * is asked for, or if Word is set to track changes. Rejects `has-note` when notes are all that is in the way.
 */
export async function replaceAllWords(
  snapshot: Snapshot,
  replacements: readonly TextReplacement[],
  isTracked = false,
): Promise<Replaced> {
  const { errors, looks } = await replaceEach(snapshot, replacements, isTracked);
  const [first] = errors.values();
  const isAll = errors.size > 0 && errors.size === replacements.length;
  if (first && isAll && [...errors.values()].every(({ kind }) => kind === 'has-note')) throw first;
  return { left: [...errors.keys()].sort((a, b) => a - b), looks };
}

interface Outcome {
  /** By index. */
  readonly errors: ReadonlyMap<number, DocumentPortError>;
  readonly looks: ReadonlyMap<number, Look>;
}

async function replaceEach(
  snapshot: Snapshot,
  replacements: readonly TextReplacement[],
  isTracked: boolean,
): Promise<Outcome> {
  const errors = new Map<number, DocumentPortError>();
  const writings = new Map<Writing, number>();
  for (const [index, replacement] of replacements.entries()) {
    const writing = errorOr(() => writingOf(snapshot, replacement));
    if (writing instanceof DocumentPortError) errors.set(index, writing);
    else if (writing) writings.set(writing, index);
  }
  if (writings.size === 0) return { errors, looks: new Map() };
  checkWritable();
  const done = await writeAll(snapshot, [...writings.keys()], isTracked);
  const byIndex = <Value>(map: ReadonlyMap<Writing, Value>): [number, Value][] =>
    [...map].map(([writing, value]) => [writings.get(writing) ?? -1, value]);
  return { errors: new Map([...errors, ...byIndex(done.errors)]), looks: new Map(byIndex(done.looks)) };
}

/** Undefined when nothing is to be changed. */
function writingOf(snapshot: Snapshot, { target, replacement }: TextReplacement): Writing | undefined {
  const change = smallestChange(target.text, replacement);
  if (!change) return undefined;
  const { placed, paragraph: read } = placeOf(snapshot, target.block);
  return {
    read,
    start: placed.start + target.start,
    end: placed.start + target.end,
    text: target.text,
    change,
    pieces: [{ text: change.text }],
  };
}

function writeAll(snapshot: Snapshot, writings: readonly Writing[], isTracked: boolean) {
  return runWord(async (context, inTime) => {
    const { places, errors } = await findPlaces(context, inTime, snapshot, writings, checkNotes);
    const looks = await looksOf(context, inTime, places);
    if (places.length === 0) return { errors, looks };
    const writeEach = () => {
      for (const place of places) writeIn(place, snapshot);
    };
    if (isTracked) await writeTracked(context, inTime, writeEach);
    else {
      writeEach();
      await inTime(context.sync());
    }
    return { errors, looks };
  });
}

const noteMark = '\u0002';

/** A note mark among or right after struck words, or alone in its paragraph, could not be put back where it stood. */
function checkNotes({ found: { word, readable }, start, end, stretches, writings }: Place): void {
  const [first, last] = [stretches[0], stretches.at(-1)];
  const pieces = writings.flatMap((writing) => writing.pieces);
  if (!first || !last || pieces.some(({ text }) => text !== '')) return;
  const isEmptied = (readable.text.slice(0, start) + readable.text.slice(end)).trim() === '';
  const struck = isEmptied ? word.raw : word.raw.slice(first.start, last.end + 1);
  if (struck.includes(noteMark)) throw new DocumentPortError('has-note');
}
