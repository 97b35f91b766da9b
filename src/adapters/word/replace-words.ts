import { DocumentPortError, type Look, type Replaced, type TextReplacement } from '../../ports/document-port';
import { errorOr } from './error-or';
import { askOfStruck, checkMarks } from './cannot-come-back';
import { findPlaces, type Writing } from './find-places';
import { lookOf, looksOf } from './looks';
import { checkWritable, runWord } from './run-word';
import { placeOf, type Snapshot } from './snapshot';
import { smallestChange } from './smallest-change';
import { writeTracked } from './tracked';
import { writeIn } from './write-words';

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
 * is asked for, or if Word is set to track changes. Rejects `has-note` or `has-object` when that is all that is in the way.
 */
export async function replaceAllWords(
  snapshot: Snapshot,
  replacements: readonly TextReplacement[],
  isTracked = false,
): Promise<Replaced> {
  const { errors, looks } = await replaceEach(snapshot, replacements, isTracked);
  const [first] = errors.values();
  const isAll = errors.size > 0 && errors.size === replacements.length;
  if (first && isAll && [...errors.values()].every(({ kind }) => kind.startsWith('has-'))) throw first;
  return { left: [...errors.keys()].sort((a, b) => a - b), looks };
}

interface Outcome {
  /** By index. */
  readonly errors: ReadonlyMap<number, DocumentPortError>;
  readonly looks: ReadonlyMap<number, Look>;
}

interface Done {
  readonly errors: ReadonlyMap<Writing, DocumentPortError>;
  readonly looks: ReadonlyMap<Writing, Look>;
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

function writeAll(snapshot: Snapshot, writings: readonly Writing[], isTracked: boolean): Promise<Done> {
  return runWord(async (context, inTime) => {
    const found = await findPlaces(context, inTime, snapshot, writings, checkMarks);
    const struck = await askOfStruck(context, inTime, found.places);
    const pieces = await looksOf(context, inTime, found.places, struck.isAsked);
    const errors = new Map([...found.errors, ...struck.refused(pieces)]);
    const places = found.places.filter((place) => !place.writings.some((writing) => errors.has(writing)));
    const looks = new Map<Writing, Look>();
    for (const writing of places.flatMap((place) => place.writings)) {
      const look = lookOf(writing, pieces.get(writing) ?? []);
      if (look) looks.set(writing, look);
    }
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
