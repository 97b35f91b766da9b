import type { Block } from '../engine/index';
import type { TextReplacement } from '../ports/document-port';
import type { InsertedHeading, Place } from './change';
import type { RankedEdit } from './edits';

/** Where struck words had stood, put back before those of this place that fell together with it. */
const standsBefore = ({ start, end, rank }: RankedEdit, place: Place): boolean =>
  start === end && end === place.start && place.start === place.end && (rank ?? place.rank) < place.rank;

/** The places of new replacements in the text that they lead to. `held` are the places of earlier ones. */
export const placesOfNew = (
  blocks: readonly Block[],
  replacements: readonly TextReplacement[],
  held: readonly Place[],
): readonly Place[] => {
  const order = replacements
    .map((_replacement, index) => index)
    .toSorted((a, b) => (replacements[a]?.target.start ?? 0) - (replacements[b]?.target.start ?? 0));
  const places = replacements.map((): Place => ({ block: -1, start: 0, end: 0, rank: 0 }));
  const shifts = new Map<number, number>();
  /** Where struck words stood in the text before, with the ranks of their places. */
  const struck = held.filter(({ start, end }) => start === end);
  for (const index of order) {
    const replacement = replacements[index];
    if (replacement === undefined) continue;
    const { start, end, block: id } = replacement.target;
    const block = blocks.findIndex((candidate) => candidate.id === id);
    const shift = shifts.get(block) ?? 0;
    const { length } = replacement.replacement;
    const ranksAt = (at: number) =>
      struck.filter((place) => place.block === block && place.end === at).map((place) => place.rank);
    const rank = rankBetween(Math.max(...ranksAt(start)), Math.min(...ranksAt(end)));
    places[index] = { block, start: start + shift, end: start + shift + length, rank };
    if (length === 0) struck.push({ block, start: end, end, rank });
    shifts.set(block, shift + length - (end - start));
  }
  return places;
};

/** Either end may be without limit. */
const rankBetween = (low: number, high: number): number => {
  if (Number.isFinite(low) && Number.isFinite(high)) return (low + high) / 2;
  if (Number.isFinite(low)) return low + 1;
  return Number.isFinite(high) ? high - 1 : 0;
};

/** Undefined when an edit is in the words themselves. */
export const movedOver = (place: Place, edits: readonly RankedEdit[]): Place | undefined => {
  let shift = 0;
  for (const one of edits) {
    const { start, end, text } = one;
    if (start >= place.end && !standsBefore(one, place)) break;
    if (end > place.start) return undefined;
    shift += text.length - (end - start);
  }
  return { ...place, start: place.start + shift, end: place.end + shift };
};

/** Where the words stand when someone has written before or after them in their block. */
export const placeIn = (
  { block, start, end, rank }: Place,
  before: readonly Block[],
  now: readonly Block[],
  pairs: readonly (number | undefined)[],
): Place | undefined => {
  const to = pairs[block];
  const text = before[block]?.text;
  const textNow = to === undefined ? undefined : now[to]?.text;
  if (to === undefined || text === undefined || textNow === undefined) return undefined;
  const shift = textNow.length - text.length;
  if (textNow.startsWith(text.slice(0, end))) return { block: to, start, end, rank };
  if (textNow.endsWith(text.slice(start))) return { block: to, start: start + shift, end: end + shift, rank };
  const words = text.slice(start, end);
  const placesNow = startsOf(textNow, words);
  const places = startsOf(text, words);
  const at = places.length === placesNow.length ? placesNow[places.indexOf(start)] : undefined;
  return at === undefined ? undefined : { block: to, start: at, end: at + words.length, rank };
};

const startsOf = (text: string, words: string): number[] => {
  const starts: number[] = [];
  if (words === '') return starts;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) starts.push(at);
  return starts;
};

export const followed = (
  { heading, block }: InsertedHeading,
  pairs: readonly (number | undefined)[],
  now: readonly Block[],
  fresh: Set<number>,
): InsertedHeading => {
  const isIt = (index: number): boolean => {
    const candidate = now[index];
    return candidate?.kind === 'heading' && candidate.text === heading;
  };
  const to = block === undefined ? [...fresh].find(isIt) : pairs[block];
  if (to === undefined || !isIt(to)) return { heading, block: undefined };
  fresh.delete(to);
  return { heading, block: to };
};
