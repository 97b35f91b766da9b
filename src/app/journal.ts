import type { Block } from '../engine/index';
import type { SectionInsertion, TextReplacement } from '../ports/document-port';
import type { Change, Place } from './change';
import { followBlocks } from './follow-blocks';
import { followed, movedOver, placeIn, placesOfNew } from './follow-places';
import { edited, editsIn, type RankedReplacement } from './edits';
import { type Restoration, restorationOf } from './restoration';

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
  let number = 1;

  const add = (change: Change): number => {
    changes = [change, ...changes];
    number += 1;
    return change.id;
  };

  /** Moves every change over edits that Saklig itself makes in the last reading. */
  const edit = (replacements: readonly RankedReplacement[]): void => {
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
      const held = new Set(placesIn(changes).map(({ block }) => block));
      const { blocks: next, pairs, fresh } = followBlocks(blocks, now, (block) => held.has(block));
      changes = changes.map((change) =>
        change.kind === 'inserted'
          ? { ...change, sections: change.sections.map((section) => followed(section, pairs, next, fresh)) }
          : {
              ...change,
              words: change.words.map((words) => ({
                ...words,
                place: words.place && placeIn(words.place, blocks, next, pairs),
              })),
            },
      );
      blocks = next;
    },
    replaced: (replacements) => {
      const places = placesOfNew(blocks, replacements, placesIn(changes));
      edit(replacements);
      const words = replacements.map(({ target, replacement }, index) => ({
        text: target.text,
        replacement,
        place: places[index],
      }));
      return add({ kind: 'replaced', id: number, words });
    },
    inserted: (insertions) => {
      const sections = insertions.map(({ heading }) => ({ heading, block: undefined }));
      return add({ kind: 'inserted', id: number, sections });
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

/** Where all that has been replaced stands. */
const placesIn = (changes: readonly Change[]): readonly Place[] =>
  changes.flatMap((change) =>
    change.kind === 'replaced' ? change.words.flatMap(({ place }) => place ?? []) : [],
  );
