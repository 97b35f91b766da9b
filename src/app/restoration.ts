import type { LookedWords, ParagraphBack, SectionRemoval, WordsBack } from '../ports/document-port';
import type { Change, InsertedHeading, ReplacedWords } from './change';
import { type Line, withSegments } from './lines';
import { restoredIn, stands, standingOf } from './segments';

/**
 * What to ask of the port, each request with the indexes in the change of what it restores; `covered` where words of the
 * change stand in or under those of a later one, which must be restored first.
 */
export type Restoration =
  | { readonly kind: 'covered'; readonly requests: readonly [] }
  | { readonly kind: 'replaced'; readonly requests: readonly BackRequest[] }
  | { readonly kind: 'inserted'; readonly requests: readonly RemovalRequest[] };

interface BackRequest {
  readonly indexes: readonly number[];
  readonly wish: WordsBack | ParagraphBack;
  /** Keys of the words that come back. */
  readonly words: readonly number[];
}

interface RemovalRequest {
  readonly indexes: readonly number[];
  readonly wish: SectionRemoval;
  /** Keys of the lines that go. */
  readonly lines: readonly number[];
}

/** Without the requests with these numbers. */
export const withoutRequests = (restoration: Restoration, left: ReadonlySet<number>): Restoration => {
  const isDone = (_request: unknown, index: number): boolean => !left.has(index);
  if (restoration.kind === 'covered') return restoration;
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

/** Words to put back, with their index in the change. */
interface Back {
  readonly index: number;
  readonly words: ReplacedWords;
}

const wordsRequest = ({ index, words }: Back, { paragraph, segments }: Line): BackRequest[] => {
  const standing = standingOf(segments, words);
  if (standing === undefined || standing === 'covered') return [];
  const { text, look, key } = words;
  return [
    { indexes: [index], wish: { paragraph: paragraph.id, ...standing, words: { text, look } }, words: [key] },
  ];
};

/** The paragraph anew, with the words that come back in it between what is left of its text. */
const paragraphRequest = (backs: readonly Back[], line: Line, lines: readonly Line[]): BackRequest => {
  const { kind, level } = line.paragraph;
  const wanted = new Map(backs.map(({ words }) => [words.key, words]));
  const words = line.segments.flatMap((segment): LookedWords[] => {
    const { text, outBy } = segment;
    if (stands(segment)) return [{ text }];
    const back = wanted.get(outBy ?? -1);
    wanted.delete(outBy ?? -1);
    return back ? [{ text: back.text, look: back.look }] : [];
  });
  const place = lines.indexOf(line);
  const after = lines.findLast(({ isGone }, index) => index < place && !isGone)?.paragraph;
  const before = lines.find(({ isGone }, index) => index > place && !isGone)?.paragraph;
  return {
    indexes: backs.map(({ index }) => index),
    wish: {
      after: after?.id,
      before: before?.note === undefined ? before?.id : undefined,
      kind,
      ...(level === undefined ? {} : { level }),
      words: words.filter(({ text }) => text !== ''),
    },
    words: backs.map(({ words: { key } }) => key),
  };
};

/** In the order of the text. */
const backRequests = (words: readonly ReplacedWords[], lines: readonly Line[]): readonly BackRequest[] => {
  const backs = new Map(words.map((one, index): [number, Back] => [one.key, { index, words: one }]));
  return lines.flatMap((line) => {
    const keys = new Set(line.segments.map(({ outBy }) => outBy));
    const here = [...keys].flatMap((key) => backs.get(key ?? -1) ?? []);
    if (!line.isGone) return here.flatMap((back) => wordsRequest(back, line));
    const possible = here.filter((back) => standingOf(line.segments, back.words));
    return possible.length === 0 ? [] : [paragraphRequest(possible, line, lines)];
  });
};

const removalRequest = (
  { heading, line, body }: InsertedHeading,
  index: number,
  lines: readonly Line[],
): RemovalRequest[] => {
  const place = lines.findIndex(({ key }) => key === line);
  const paragraph = lines[place]?.paragraph;
  if (paragraph?.kind !== 'heading' || paragraph.text !== heading) return [];
  const standing = lines.slice(place + 1).filter(({ isGone }) => !isGone);
  const under = standing.find(({ key }) => key === body)?.paragraph;
  const before = standing.find(({ key }) => key < line)?.paragraph;
  return [
    {
      indexes: [index],
      wish: { paragraph: paragraph.id, heading, body: under?.id, before: before?.id },
      lines: [line, body],
    },
  ];
};

/** How to undo what still stands of a change. */
export const restorationOf = (change: Change, lines: readonly Line[]): Restoration => {
  if (change.kind === 'inserted')
    return {
      kind: 'inserted',
      requests: change.sections.flatMap((section, index) => removalRequest(section, index, lines)),
    };
  const isCovered = change.words.some((words) =>
    lines.some(({ segments }) => standingOf(segments, words) === 'covered'),
  );
  return isCovered
    ? { kind: 'covered', requests: [] }
    : { kind: 'replaced', requests: backRequests(change.words, lines) };
};

/** The lines when the requests have been met. */
export const restoredLines = (lines: readonly Line[], restoration: Restoration): readonly Line[] => {
  if (restoration.kind === 'covered') return lines;
  if (restoration.kind === 'inserted') {
    const out = new Set(restoration.requests.flatMap((request) => request.lines));
    return lines.filter(({ key }) => !out.has(key));
  }
  const back = restoration.requests.flatMap(({ words }) => words);
  return lines.map((line) => {
    const here = back.filter((key) => line.segments.some(({ outBy }) => outBy === key));
    const segments = here.reduce(restoredIn, line.segments);
    return here.length === 0 ? line : { ...withSegments(line, segments), isGone: false };
  });
};
