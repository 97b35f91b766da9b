import type { Span } from '../../engine/index';
import { DocumentPortError } from '../../ports/document-port';
import { errorOr, orThrow } from './error-or';
import { findParagraphs, type FoundParagraph } from './find-paragraph';
import { currentSpan, findAllRanges, stretchesOf, type Wanted } from './find-words';
import type { InTime } from './run-word';
import type { RawSpan } from './search-text';
import type { ReadParagraph, Snapshot } from './snapshot';
import {
  canBecome,
  formatOf,
  type FormatNow,
  formatProperties,
  isPlain,
  styleAndLink,
  type TextFormat,
} from './text-format';

/** Words to write, and how they are to look; as those beside them when that is not known. */
export interface Piece {
  readonly text: string;
  readonly format?: TextFormat | undefined;
}

/** What to write in a paragraph as it was read. */
export interface Writing extends Span {
  readonly read: ReadParagraph;
  /** What must stand there. */
  readonly text: string;
  /** What of it gives way, as a span of it. */
  readonly change: Span;
  readonly pieces: readonly Piece[];
}

/** Whether words give way to nothing. */
export function isStruck({ pieces }: Writing): boolean {
  return pieces.every(({ text }) => text === '');
}

/** Where to write, as Word has it now. */
export interface Place extends Span {
  /** More than one where they touch each other. */
  readonly writings: readonly Writing[];
  /** How many of the stretches are those of each writing. */
  readonly counts: readonly number[];
  readonly found: FoundParagraph;
  /** What gives way. */
  readonly stretches: readonly RawSpan[];
}

/** A character that stands beside a place, and at which end of it the place is. */
interface Side {
  readonly stretch: RawSpan;
  readonly how: 'Start' | 'End';
}

/** A range to write in or beside; what is written takes after how it looks. */
export interface Seed extends FormatNow {
  readonly range: Word.Range;
  readonly how: 'Replace' | 'Start' | 'End';
}

export interface FoundPlace extends Place {
  readonly ranges: readonly Word.Range[];
  /** Which of the ranges give way to which of the writings. */
  readonly parts: readonly { readonly writing: Writing; readonly ranges: readonly Word.Range[] }[];
  /** What gives way first; then, where nothing will be left of it, what stands after it and before it. */
  readonly seeds: readonly Seed[];
  readonly paragraphStyle: string;
  /** The whole paragraph, with its style and its first link. */
  readonly whole: Word.Range;
  /** Whether no word of the paragraph has a character style or a link. */
  readonly isPlainParagraph: boolean;
}

export interface Found {
  /** From the end backwards, or earlier edits would move the later places. */
  readonly places: readonly FoundPlace[];
  readonly errors: ReadonlyMap<Writing, DocumentPortError>;
}

/**
 * Finds where to write and how it looks there, in as few batches for many as for one. `check` may refuse a place by
 * throwing.
 */
export async function findPlaces(
  context: Word.RequestContext,
  inTime: InTime,
  snapshot: Snapshot,
  writings: readonly Writing[],
  check: (place: Place) => void = () => undefined,
): Promise<Found> {
  const errors = new Map<Writing, DocumentPortError>();
  const reads = writings.map(({ read }) => read);
  const paragraphs = await findParagraphs(context, inTime, snapshot, reads);
  const located = writings.flatMap((writing) => {
    const place = errorOr(() => {
      const one = locate(writing, orThrow(paragraphs.get(writing.read)));
      check(one);
      return one;
    });
    if (!(place instanceof DocumentPortError)) return [place];
    errors.set(writing, place);
    return [];
  });
  const ordered = joined(located).reverse();
  const found = await findSeeds(context, inTime, ordered);
  const places = ordered.flatMap((place, index) => {
    const one = found[index] ?? new DocumentPortError('failed');
    if (!(one instanceof DocumentPortError)) return [one];
    for (const writing of place.writings) errors.set(writing, one);
    return [];
  });
  return { places, errors };
}

function locate(writing: Writing, found: FoundParagraph): Place {
  const { read, start, end, text, change } = writing;
  const span = currentSpan(read.readable.text, found.readable.text, { start, end }, text);
  const changed = { start: span.start + change.start, end: span.start + change.end };
  const stretches = stretchesOf(found.readable, found.word.raw, changed);
  if (!stretches) throw new DocumentPortError('not-supported', 'The words stand beside deleted text.');
  return { writings: [writing], counts: [stretches.length], found, stretches, ...changed };
}

/**
 * Places that touch each other as one: what is written in one may otherwise end up inside the other, and go with it
 * (office-js issues 1915 and 2697). Those at one point keep their order.
 */
function joined(located: readonly Place[]): Place[] {
  const places: Place[] = [];
  for (const place of located.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const before = places.findIndex(({ found, end }) => found === place.found && end === place.start);
    const first = places[before];
    if (first === undefined) places.push(place);
    else
      places[before] = {
        ...first,
        writings: [...first.writings, ...place.writings],
        counts: [...first.counts, ...place.counts],
        stretches: [...first.stretches, ...place.stretches],
        end: place.end,
      };
  }
  return places;
}

/** The characters beside a place where nothing is left of what stood there: the one after it, and the one before. */
function sidesOf({ found, start, end, stretches, writings }: Place): Side[] {
  if (stretches.length > 0 && !writings.every(isStruck)) return [];
  const { word, readable } = found;
  const { text } = readable;
  const after = /^./su.exec(text.slice(end))?.[0].length ?? 0;
  const before = /.$/su.exec(text.slice(0, start))?.[0].length ?? 0;
  const next = stretchesOf(readable, word.raw, { start: end, end: end + after })?.[0];
  const previous = stretchesOf(readable, word.raw, { start: start - before, end: start })?.at(-1);
  return [
    ...(next ? [{ stretch: next, how: 'Start' } as const] : []),
    ...(previous ? [{ stretch: previous, how: 'End' } as const] : []),
  ];
}

interface AskedPlace {
  readonly place: Place;
  readonly sides: readonly Side[];
  /** Index of its own search; those for its sides follow. */
  readonly first: number;
  readonly whole: Word.Range;
}

/** Searches for what gives way and for what stands beside it, for all places in one batch. */
async function findSeeds(
  context: Word.RequestContext,
  inTime: InTime,
  places: readonly Place[],
): Promise<readonly (FoundPlace | DocumentPortError)[]> {
  const wanted: Wanted[] = [];
  const asked = places.map((place): AskedPlace => {
    const { found, stretches } = place;
    const sides = sidesOf(place);
    const first = wanted.length;
    wanted.push({ found, stretches }, ...sides.map(({ stretch }) => ({ found, stretches: [stretch] })));
    const whole = found.paragraph.getRange();
    whole.load('style,hyperlink');
    found.paragraph.load('style');
    return { place, sides, first, whole };
  });
  if (wanted.length === 0) return [];
  const ranges = await findAllRanges(context, wanted, inTime, ['text', ...formatProperties]);
  return asked.map((one) => errorOr(() => foundPlace(one, ranges)));
}

/** Throws when what gives way has not been found, or when there is nothing that the pieces can take after. */
function foundPlace(
  { place, sides, first, whole }: AskedPlace,
  found: readonly (Word.Range[] | DocumentPortError)[],
): FoundPlace {
  const ranges = orThrow(found[first]);
  const paragraphStyle = place.found.paragraph.style;
  const seed = (range: Word.Range, how: Seed['how']): Seed => ({
    ...styleAndLink(range, paragraphStyle),
    ...{ range, how, format: formatOf(range, paragraphStyle) },
  });
  const beside = sides.flatMap(({ how }, index) => {
    const side = found[first + 1 + index];
    if (side === undefined || side instanceof DocumentPortError) return [];
    // What is put at the edge of a link may end up in it.
    return side.map((range) => seed(range, how)).filter(({ link }) => link === undefined);
  });
  const all: FoundPlace = {
    ...{ ...place, ranges, paragraphStyle, whole, parts: partsOf(place, ranges) },
    seeds: [...ranges.map((range) => seed(range, 'Replace')), ...beside],
    isPlainParagraph: isPlain(styleAndLink(whole, paragraphStyle)),
  };
  const isEmpty = place.found.readable.text === '';
  if (!isEmpty && !seedOf(all, piecesOf(all)))
    throw new DocumentPortError(
      'not-supported',
      'What stands beside has a style or a link that cannot be taken away.',
    );
  return all;
}

function partsOf({ writings, counts }: Place, ranges: readonly Word.Range[]): FoundPlace['parts'] {
  let at = 0;
  return writings.map((writing, index) => {
    const from = at;
    at += counts[index] ?? 0;
    return { writing, ranges: ranges.slice(from, at) };
  });
}

/** What is to be written. Where several are written as one, each keeps the look of what it takes the place of. */
export function piecesOf({ parts, paragraphStyle }: FoundPlace): readonly Piece[] {
  return parts
    .flatMap(({ writing: { pieces }, ranges: [range] }) =>
      pieces.map(({ text, format }) => ({
        text,
        format: format ?? (parts.length > 1 && range ? formatOf(range, paragraphStyle) : undefined),
      })),
    )
    .filter(({ text }) => text !== '');
}

/** Where to begin to write, so that what takes after it can be made to look as it should. */
export function seedOf({ seeds }: Pick<FoundPlace, 'seeds'>, pieces: readonly Piece[]): Seed | undefined {
  return seeds.find((seed) => pieces.every(({ format }) => canBecome(format, seed)));
}
