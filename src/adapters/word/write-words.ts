import type { Span } from '../../engine/index';
import { DocumentPortError } from '../../ports/document-port';
import { errorOr, orThrow } from './error-or';
import { findParagraphs, type FoundParagraph } from './find-paragraph';
import { currentSpan, findAllRanges, stretchesOf } from './find-words';
import { type Font, fontOf, fontProperties, setFont } from './font';
import { inWord } from './readable-text';
import type { InTime } from './run-word';
import type { RawSpan } from './search-text';
import type { ReadParagraph, Snapshot } from './snapshot';

/** Words to write, and how they are to look; as those beside them when that is not known. */
export interface Piece {
  readonly text: string;
  readonly font?: Font | undefined;
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

/** Where to write, as Word has it now. */
export interface Place extends Span {
  /** More than one where they touch each other. */
  readonly writings: readonly Writing[];
  /** How many of the stretches are those of each writing. */
  readonly counts: readonly number[];
  readonly found: FoundParagraph;
  /** What is searched for: what gives way, or a word that stands beside. None in a paragraph without text. */
  readonly stretches: readonly RawSpan[];
  readonly how: 'Replace' | 'Start' | 'End';
}

export interface FoundPlace extends Place {
  readonly ranges: readonly Word.Range[];
  /** Which of the ranges give way to which of the writings. */
  readonly parts: readonly { readonly writing: Writing; readonly ranges: readonly Word.Range[] }[];
}

export interface Found {
  /** From the end backwards, or earlier edits would move the later places. */
  readonly places: readonly FoundPlace[];
  readonly errors: ReadonlyMap<Writing, DocumentPortError>;
}

/**
 * Finds where to write and what the fonts are there, in as few batches for many as for one. `check` may refuse a place
 * by throwing.
 */
export async function findPlaces(
  context: Word.RequestContext,
  inTime: InTime,
  snapshot: Snapshot,
  writings: readonly Writing[],
  check: (place: Place) => void = () => undefined,
): Promise<Found> {
  const errors = new Map<Writing, DocumentPortError>();
  const paragraphs = await findParagraphs(
    context,
    inTime,
    snapshot,
    writings.map(({ read }) => read),
  );
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
  const ordered = joined(located).map(besideText).reverse();
  const searched = ordered.filter(({ stretches }) => stretches.length > 0);
  const found =
    searched.length === 0 ? [] : await findAllRanges(context, searched, inTime, ['text', ...fontProperties]);
  const places = ordered.flatMap((place) => {
    const ranges = place.stretches.length === 0 ? [] : found[searched.indexOf(place)];
    if (ranges instanceof Array) return [{ ...place, ranges, parts: partsOf(place, ranges) }];
    for (const writing of place.writings) errors.set(writing, ranges ?? new DocumentPortError('failed'));
    return [];
  });
  return { places, errors };
}

function partsOf({ writings, counts, how }: Place, ranges: readonly Word.Range[]): FoundPlace['parts'] {
  let at = 0;
  return writings.map((writing, index) => {
    const from = at;
    at += counts[index] ?? 0;
    return { writing, ranges: how === 'Replace' ? ranges.slice(from, at) : [] };
  });
}

function locate(writing: Writing, found: FoundParagraph): Place {
  const { read, start, end, text, change } = writing;
  const span = currentSpan(read.readable.text, found.readable.text, { start, end }, text);
  const changed = { start: span.start + change.start, end: span.start + change.end };
  const stretches = certain(found, changed);
  return {
    ...{ writings: [writing], counts: [stretches.length], found, stretches },
    ...changed,
    how: 'Replace',
  };
}

function certain({ readable, word }: FoundParagraph, span: Span): readonly RawSpan[] {
  const stretches = stretchesOf(readable, word.raw, span);
  if (!stretches) throw new DocumentPortError('not-supported', 'The words stand beside deleted text.');
  return stretches;
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

/** What gives nothing way goes beside the word after it, or else the one before. */
function besideText(place: Place): Place {
  const { found, start, end, stretches } = place;
  const { text } = found.readable;
  if (stretches.length > 0 || text === '') return place;
  const after = /^(?:\s*\S+|\s+)/u.exec(text.slice(end))?.[0].length;
  if (after !== undefined)
    return {
      ...place,
      stretches: certain(found, { start: end, end: end + after }).slice(0, 1),
      how: 'Start',
    };
  const before = /(?:\S+\s*|\s+)$/u.exec(text.slice(0, start))?.[0].length ?? 0;
  return { ...place, stretches: certain(found, { start: start - before, end: start }).slice(-1), how: 'End' };
}

/** Writes in the batch. What stands between the words and is not text, such as a note mark, stays. */
export function writeIn(place: FoundPlace, { placeholders }: Snapshot): void {
  const {
    found: { paragraph },
    ranges: [first, ...rest],
    how,
  } = place;
  for (const range of rest.toReversed()) range.delete();
  const pieces = piecesOf(place).filter(({ text }) => text !== '');
  if (!first) {
    const isPlaceholder = placeholders.includes(paragraph.text);
    writeAfter(pieces, (text) => paragraph.insertText(text, isPlaceholder ? 'Replace' : 'Start'));
  } else if (pieces.length === 0) first.delete();
  else writeAfter(pieces, (text) => first.insertText(text, how));
}

/** Where several are written as one, each keeps the look of what it takes the place of. */
function piecesOf({ parts }: FoundPlace): readonly Piece[] {
  return parts.flatMap(({ writing: { pieces }, ranges: [range] }) =>
    pieces.map(({ text, font }) => ({
      text,
      font: font ?? (parts.length > 1 && range ? fontOf(range) : undefined),
    })),
  );
}

/** The first piece by `begin`, the others after it. */
export function writeAfter(pieces: readonly Piece[], begin: (text: string) => Word.Range): void {
  let last: Word.Range | undefined;
  for (const { text, font } of pieces) {
    const put = inWord(text);
    last = last ? last.insertText(put, 'After') : begin(put);
    if (font) setFont(last.font, font);
  }
}
