import type { Block, Span } from '../engine/index';
import type { ParagraphRefill, SectionRemoval, TextReplacement } from '../ports/document-port';
import type { Change, Place, ReplacedWords } from './change';
import { isEmptied, neighboursOf } from './follow-blocks';
import { edited, type RankedReplacement } from './edits';

/** What to ask of the port, each request with the indexes in the change of what it restores. */
export type Restoration =
  | { readonly kind: 'replaced'; readonly requests: readonly ReplaceRequest[] }
  | { readonly kind: 'inserted'; readonly requests: readonly Request<SectionRemoval>[] };

interface Request<Wish> {
  readonly indexes: readonly number[];
  readonly wish: Wish;
}

interface ReplaceRequest extends Request<TextReplacement | ParagraphRefill> {
  /** The wish without the word beside that struck words come back with. */
  readonly edits: readonly RankedReplacement[];
}

/** Without the requests with these numbers. */
export const withoutRequests = (restoration: Restoration, left: ReadonlySet<number>): Restoration => {
  const isDone = (_request: unknown, index: number): boolean => !left.has(index);
  return restoration.kind === 'replaced'
    ? { ...restoration, requests: restoration.requests.filter(isDone) }
    : { ...restoration, requests: restoration.requests.filter(isDone) };
};

/** The part of a change that has been undone, and the words of the places that have not. */
export const parted = (
  change: Change,
  { requests }: Restoration,
): { readonly change: Change; readonly left: readonly string[] } => {
  const done = new Set(requests.flatMap(({ indexes }) => indexes));
  const part = <Part>(parts: readonly Part[], isDone: boolean) =>
    parts.filter((_part, index) => done.has(index) === isDone);
  return change.kind === 'replaced'
    ? {
        change: { ...change, words: part(change.words, true) },
        left: part(change.words, false).map(({ replacement, text }) => replacement || text),
      }
    : {
        change: { ...change, sections: part(change.sections, true) },
        left: part(change.sections, false).map(({ heading }) => heading),
      };
};

/** Struck words have no place of their own: they come back together with the word beside them. */
const widened = (text: string, { start, end }: Place): Span | undefined => {
  if (start < end) return { start, end };
  const after = /^\s*\S+/u.exec(text.slice(end))?.[0];
  if (after !== undefined) return { start, end: end + after.length };
  const before = /\S+\s*$/u.exec(text.slice(0, start))?.[0];
  return before === undefined ? undefined : { start: start - before.length, end };
};

const textIn = (text: string, { start, end }: Span): string => text.slice(start, end);

/** Words to put back, and the stretch of their block that is written for it. */
interface Back {
  readonly index: number;
  readonly place: Place;
  readonly text: string;
  readonly span: Span;
}

const backOf = ({ text, place }: ReplacedWords, index: number, blocks: readonly Block[]): Back[] => {
  const block = place && blocks[place.block];
  if (place === undefined || block === undefined) return [];
  const span = isEmptied(block) ? { start: 0, end: block.text.length } : widened(block.text, place);
  return span === undefined ? [] : [{ index, place, text, span }];
};

/** Those whose stretches overlap go together, or the port would write over what it has just written. */
const grouped = (backs: readonly Back[], blocks: readonly Block[]): Back[][] => {
  const groups: Back[][] = [];
  const order = backs.toSorted(
    (a, b) =>
      a.place.block - b.place.block ||
      a.place.start - b.place.start ||
      a.place.end - b.place.end ||
      a.place.rank - b.place.rank,
  );
  for (const back of order) {
    const group = groups.at(-1);
    const reach = Math.max(...(group ?? []).map(({ span }) => span.end));
    const isSameBlock = group?.[0]?.place.block === back.place.block;
    const isTogether = back.span.start < reach || isEmptied(blocks[back.place.block] ?? { text: '' });
    if (isSameBlock && isTogether) group.push(back);
    else groups.push([back]);
  }
  return groups;
};

const requestFor = (group: readonly Back[], blocks: readonly Block[]): ReplaceRequest[] => {
  const index = group[0]?.place.block ?? -1;
  const block = blocks[index];
  if (block === undefined) return [];
  const put = (span: Span, replacement: string): TextReplacement => ({
    target: { block: block.id, start: span.start, end: span.end, text: textIn(block.text, span) },
    replacement,
  });
  const start = Math.min(...group.map(({ span }) => span.start));
  const end = Math.max(...group.map(({ span }) => span.end));
  const within = group.map(({ place, text }) => ({
    start: place.start - start,
    end: place.end - start,
    text,
  }));
  const text = edited(textIn(block.text, { start, end }), within);
  return [
    {
      indexes: group.map((back) => back.index),
      wish: isEmptied(block) ? refillOf(blocks, index, text) : put({ start, end }, text),
      edits: group.map(({ place, text: back }) => ({ ...put(place, back), rank: place.rank })),
    },
  ];
};

const refillOf = (blocks: readonly Block[], index: number, text: string): ParagraphRefill => {
  const { kind, level } = blocks[index] ?? { kind: 'paragraph' as const, level: undefined };
  const { before, after } = neighboursOf(blocks, index);
  return {
    after: blocks[before]?.id,
    before: blocks[after]?.id,
    nth: index - before - 1,
    of: blocks.slice(before + 1, after).filter(({ note }) => note === undefined).length,
    paragraph: { kind, text, ...(level === undefined ? {} : { level }) },
  };
};

/** How to undo what still stands of a change. */
export const restorationOf = (change: Change, blocks: readonly Block[]): Restoration => {
  if (change.kind === 'inserted')
    return {
      kind: 'inserted',
      requests: change.sections.flatMap(({ heading, block }, index) => {
        const id = block === undefined ? undefined : blocks[block]?.id;
        return id === undefined ? [] : [{ indexes: [index], wish: { block: id, heading } }];
      }),
    };
  const backs = change.words.flatMap((words, index) => backOf(words, index, blocks));
  return { kind: 'replaced', requests: grouped(backs, blocks).flatMap((group) => requestFor(group, blocks)) };
};
