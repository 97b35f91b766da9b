import type { Block } from '../engine/index';
import { align } from '../ports/align';
import type { SectionInsertion, TextReplacement } from '../ports/document-port';
import type { Change, InsertedHeading, Place } from './change';
import { type Edit, edited, type Restoration, restorationOf } from './restoration';

/** What Saklig has changed in a document, and where it stands by now. Holds for as long as the session. */
export interface Journal {
  /** Newest first. */
  readonly changes: () => readonly Change[];
  /** Follows every change to where it stands in a new reading. */
  readonly read: (blocks: readonly Block[]) => void;
  /** Words of the last reading have been replaced. Gives the change's id. */
  readonly replaced: (replacements: readonly TextReplacement[]) => number;
  /** Sections have been put in; the next reading tells where. Gives the change's id. */
  readonly inserted: (insertions: readonly SectionInsertion[]) => number;
  /** How to undo what still stands of a change. */
  readonly restoration: (id: number) => Restoration | undefined;
  /** Parts of a change have been undone by these requests. The change is dropped with its last part. */
  readonly restored: (id: number, restoration: Restoration) => void;
  readonly clear: () => void;
}

export const createJournal = (): Journal => {
  let changes: readonly Change[] = [];
  let blocks: readonly Block[] = [];
  let next = 1;

  const add = (change: Change): number => {
    changes = [change, ...changes];
    next += 1;
    return change.id;
  };

  /** Moves every change over edits that Saklig itself makes in the last reading. */
  const edit = (replacements: readonly TextReplacement[]): void => {
    changes = changes.map((change) =>
      change.kind === 'inserted'
        ? change
        : {
            ...change,
            words: change.words.map((words) => ({
              ...words,
              place: words.place && movedOver(words.place, editsIn(blocks, words.place.block, replacements)),
            })),
          },
    );
    blocks = blocks.map((block, index) => ({
      ...block,
      text: edited(block.text, editsIn(blocks, index, replacements)),
    }));
  };

  return {
    changes: () => changes,
    read: (now) => {
      const pairs = align(
        blocks.map(({ text }) => text),
        now.map(({ text }) => text),
      );
      const fresh = new Set([...now.keys()].filter((index) => !pairs.includes(index)));
      changes = changes.map((change) =>
        change.kind === 'inserted'
          ? { ...change, sections: change.sections.map((section) => followed(section, pairs, now, fresh)) }
          : {
              ...change,
              words: change.words.map((words) => ({
                ...words,
                place: words.place && placeIn(words.place, blocks, now, pairs),
              })),
            },
      );
      blocks = now;
    },
    replaced: (replacements) => {
      const before = blocks;
      edit(replacements);
      const words = replacements.map(({ target, replacement }) => {
        const block = before.findIndex(({ id }) => id === target.block);
        const earlier = editsIn(before, block, replacements).filter(({ start }) => start < target.start);
        const start = earlier.reduce(
          (at, { end, text, start: from }) => at + text.length - (end - from),
          target.start,
        );
        return { text: target.text, replacement, place: { block, start, end: start + replacement.length } };
      });
      return add({ kind: 'replaced', id: next, words });
    },
    inserted: (insertions) => {
      const sections = insertions.map(({ heading }) => ({ heading, block: undefined }));
      return add({ kind: 'inserted', id: next, sections });
    },
    restoration: (id) => {
      const change = changes.find((candidate) => candidate.id === id);
      return change && restorationOf(change, blocks);
    },
    restored: (id, restoration) => {
      const done = new Set(restoration.requests.flatMap(({ indexes }) => indexes));
      const rest = <Part>(parts: readonly Part[]) => parts.filter((_part, index) => !done.has(index));
      changes = changes.flatMap((change): Change[] => {
        if (change.id !== id) return [change];
        if (change.kind === 'inserted') {
          const sections = rest(change.sections);
          return sections.length === 0 ? [] : [{ ...change, sections }];
        }
        const words = rest(change.words);
        return words.length === 0 ? [] : [{ ...change, words }];
      });
      if (restoration.kind === 'replaced') edit(restoration.requests.flatMap(({ edits }) => edits));
    },
    clear: () => {
      changes = [];
      blocks = [];
    },
  };
};

/** The edits in one block, in order. */
const editsIn = (blocks: readonly Block[], block: number, replacements: readonly TextReplacement[]): Edit[] =>
  replacements
    .filter(({ target }) => target.block === blocks[block]?.id)
    .map(({ target: { start, end }, replacement }) => ({ start, end, text: replacement }))
    .toSorted((a, b) => a.start - b.start);

/** Undefined when an edit is in the words themselves. */
const movedOver = (place: Place, edits: readonly Edit[]): Place | undefined => {
  let shift = 0;
  for (const { start, end, text } of edits) {
    if (start >= place.end) break;
    if (end > place.start) return undefined;
    shift += text.length - (end - start);
  }
  return { ...place, start: place.start + shift, end: place.end + shift };
};

/** Where the words stand when someone has written before or after them in their block. */
const placeIn = (
  { block, start, end }: Place,
  before: readonly Block[],
  now: readonly Block[],
  pairs: readonly (number | undefined)[],
): Place | undefined => {
  const to = pairs[block];
  const text = before[block]?.text;
  const textNow = to === undefined ? undefined : now[to]?.text;
  if (to === undefined || text === undefined || textNow === undefined) return undefined;
  const shift = textNow.length - text.length;
  if (textNow.startsWith(text.slice(0, end))) return { block: to, start, end };
  if (textNow.endsWith(text.slice(start))) return { block: to, start: start + shift, end: end + shift };
  const words = text.slice(start, end);
  const placesNow = startsOf(textNow, words);
  const places = startsOf(text, words);
  const at = places.length === placesNow.length ? placesNow[places.indexOf(start)] : undefined;
  return at === undefined ? undefined : { block: to, start: at, end: at + words.length };
};

const startsOf = (text: string, words: string): number[] => {
  const starts: number[] = [];
  if (words === '') return starts;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) starts.push(at);
  return starts;
};

const followed = (
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
