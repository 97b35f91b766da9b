import {
  DocumentPortError,
  type ParagraphRefill,
  type TextReplacement,
  type TextTarget,
} from '../../ports/document-port';
import { isRefill } from '../../ports/paragraph-refill';
import type { Emptied } from './emptied';
import { errorOr, orThrow } from './error-or';
import { findParagraphs, type FoundParagraph } from './find-paragraph';
import { currentSpan, findAllRanges, stretchesOf, type Wanted } from './find-words';
import { inWord } from './readable-text';
import { locateRefills } from './refill-paragraphs';
import { checkWritable, type InTime, runWord } from './run-word';
import { type BlockPlace, placeOf, type Snapshot } from './snapshot';
import { writeTracked } from './tracked';

/** Like `replaceAllWords` for one place. Rejects with why the words could not be replaced. */
export async function replaceWords(
  snapshot: Snapshot,
  replacement: TextReplacement,
  emptied: Emptied,
  isTracked = false,
): Promise<void> {
  const [error] = await replaceEach(snapshot, [replacement], emptied, isTracked);
  if (error) throw error;
}

/**
 * Puts other words in place: checks first, then writes in one batch, so that Word has one step to undo. What stands
 * between the words and is not text, such as a note mark, stays. Tracked if that is asked for, or if Word is set to track
 * changes. Emptied paragraphs are written again in the same batch. Gives the indexes of the places that are left as they are.
 */
export async function replaceAllWords(
  snapshot: Snapshot,
  replacements: readonly (TextReplacement | ParagraphRefill)[],
  emptied: Emptied,
  isTracked = false,
): Promise<readonly number[]> {
  const errors = await replaceEach(snapshot, replacements, emptied, isTracked);
  return [...errors.keys()].filter((index) => errors[index] !== undefined);
}

async function replaceEach(
  snapshot: Snapshot,
  wishes: readonly (TextReplacement | ParagraphRefill)[],
  emptied: Emptied,
  isTracked: boolean,
): Promise<readonly (DocumentPortError | undefined)[]> {
  const planned = wishes.map((wish) => {
    if (isRefill(wish)) return wish;
    const { target, replacement } = wish;
    const change = smallestChange(target.text, replacement);
    return change && errorOr(() => ({ change, wish, target, ...placeOf(snapshot, target.block) }));
  });
  const changes = planned.filter(isPlanned);
  if (changes.length > 0) {
    checkWritable();
    const errors = await runWord((context, inTime) =>
      writeAll(context, inTime, { snapshot, emptied, isTracked }, changes),
    );
    const written = changes.flatMap((plan) => (isRefill(plan) || errors.has(plan) ? [] : plan.wish));
    emptied.note(snapshot, written);
    return planned.map((plan) => (plan instanceof DocumentPortError ? plan : plan && errors.get(plan)));
  }
  return planned.map((plan) => (plan instanceof DocumentPortError ? plan : undefined));
}

type Plan = Planned | ParagraphRefill;

interface Planned extends BlockPlace {
  readonly change: Change;
  readonly wish: TextReplacement;
  readonly target: TextTarget;
}

interface How {
  readonly snapshot: Snapshot;
  readonly emptied: Emptied;
  readonly isTracked: boolean;
}

function isPlanned(plan: Plan | DocumentPortError | undefined): plan is Plan {
  return plan !== undefined && !(plan instanceof DocumentPortError);
}

/** A place to write in, as Word has it now. */
interface Located extends Wanted {
  /** More than one where the places touch each other. */
  readonly plans: readonly Planned[];
  /** Offsets in the paragraph's readable text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

async function writeAll(
  context: Word.RequestContext,
  inTime: InTime,
  { snapshot, emptied, isTracked }: How,
  plans: readonly Plan[],
): Promise<ReadonlyMap<Plan, DocumentPortError>> {
  const errors = new Map<Plan, DocumentPortError>();
  const wordPlans = plans.filter((plan): plan is Planned => !isRefill(plan));
  const refills = plans.filter((plan): plan is ParagraphRefill => isRefill(plan));
  const reads = wordPlans.map(({ paragraph }) => paragraph);
  const paragraphs = await findParagraphs(context, inTime, snapshot, reads);
  const located = wordPlans.flatMap((plan) => {
    const place = errorOr(() => locate(plan, orThrow(paragraphs.get(plan.paragraph))));
    if (!(place instanceof DocumentPortError)) return [place];
    errors.set(plan, place);
    return [];
  });
  // From the end backwards, or earlier edits would move the later places.
  const ordered = joined(located).toSorted((a, b) => b.start - a.start);
  const found = ordered.length === 0 ? [] : await findAllRanges(context, ordered, inTime);
  const writes: (() => void)[] = [];
  for (const [index, refilling] of (
    await locateRefills(context, inTime, snapshot, refills, emptied)
  ).entries()) {
    const refill = refills[index];
    if (!(refilling instanceof DocumentPortError)) writes.push(refilling);
    else if (refill) errors.set(refill, refilling);
  }
  for (const [index, { plans: ofPlace, text }] of ordered.entries()) {
    const ranges = found[index] ?? new DocumentPortError('failed');
    if (ranges instanceof DocumentPortError) for (const plan of ofPlace) errors.set(plan, ranges);
    else writes.push(() => write(ranges, text));
  }
  if (writes.length === 0) return errors;
  const writeEach = () => {
    for (const one of writes) one();
  };
  if (isTracked) await writeTracked(context, inTime, writeEach);
  else {
    writeEach();
    await inTime(context.sync());
  }
  return errors;
}

function locate(plan: Planned, found: FoundParagraph): Located {
  const { change, target, placed, paragraph: read } = plan;
  const inParagraph = { start: target.start + placed.start, end: target.end + placed.start };
  const span = currentSpan(read.readable.text, found.readable.text, inParagraph, target.text);
  const changed = { start: span.start + change.start, end: span.start + change.end };
  const stretches = stretchesOf(found.readable, found.word.raw, changed);
  if (!stretches) throw new DocumentPortError('not-supported', 'The words stand beside deleted text.');
  return { plans: [plan], found, stretches, ...changed, text: change.text };
}

/**
 * Places that touch each other as one: what is written in one may otherwise end up inside the other, and go with it
 * (office-js issues 1915 and 2697).
 */
function joined(located: readonly Located[]): Located[] {
  const places: Located[] = [];
  for (const place of located.toSorted((a, b) => a.start - b.start)) {
    const before = places.findIndex(({ found, end }) => found === place.found && end === place.start);
    const first = places[before];
    if (first === undefined) places.push(place);
    else
      places[before] = {
        ...first,
        plans: [...first.plans, ...place.plans],
        stretches: [...first.stretches, ...place.stretches],
        end: place.end,
        text: first.text + place.text,
      };
  }
  return places;
}

function write([first, ...rest]: readonly Word.Range[], text: string): void {
  for (const range of rest.toReversed()) range.delete();
  if (text === '') first?.delete();
  else first?.insertText(inWord(text), 'Replace');
}

interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The change without the whole words that are the same at either end; a word is never cut. Undefined for no change. */
export function smallestChange(words: string, replacement: string): Change | undefined {
  if (words === replacement) return undefined;
  const before = parts(words);
  const after = parts(replacement);
  let first = 0;
  while (first < before.length - 1 && first < after.length && before[first] === after[first]) first += 1;
  let last = 0;
  while (
    last < before.length - first - 1 &&
    last < after.length - first &&
    before[before.length - 1 - last] === after[after.length - 1 - last]
  ) {
    last += 1;
  }
  const length = (list: readonly string[]) => list.join('').length;
  return {
    start: length(before.slice(0, first)),
    end: words.length - length(before.slice(before.length - last)),
    text: after.slice(first, after.length - last).join(''),
  };
}

/** Words and the white space between them. */
function parts(text: string): string[] {
  return text.match(/\s+|\S+/gu) ?? [];
}
