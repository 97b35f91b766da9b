import type { ParagraphRefill, TextReplacement } from '../../ports/document-port';
import { emptyToFill } from '../../ports/paragraph-refill';
import { placeOf, type Snapshot } from './snapshot';

/** Empty paragraphs right before and right after one. */
interface Gap {
  readonly before: number;
  readonly after: number;
}

/**
 * Remembers, for as long as the pane is open, which of the empty lines round it a paragraph was that Saklig has emptied:
 * a review does not tell of empty lines.
 */
export interface Emptied {
  /** Words are about to be replaced in what was read last. */
  readonly note: (snapshot: Snapshot, replacements: readonly TextReplacement[]) => void;
  /** Which of so many empty paragraphs it is; `isKnown` when that is no guess. */
  readonly placeOf: (empty: number, refill: ParagraphRefill) => EmptiedPlace;
}

export interface EmptiedPlace {
  readonly nth: number | undefined;
  readonly isKnown: boolean;
}

export function createEmptied(): Emptied {
  const gaps = new Map<string, Gap>();
  return {
    note: (snapshot, replacements) => {
      for (const { target, replacement } of replacements) {
        const { address, readable } = placeOf(snapshot, target.block).paragraph;
        const isEmptied = replacement === '' && target.text.trim() === readable.text.trim();
        if (isEmptied && address.story === 'main') gaps.set(readable.text, gapRound(snapshot, address.index));
      }
    },
    placeOf: (empty, refill) => {
      const gap = gaps.get(refill.paragraph.text);
      const isSame = gap !== undefined && gap.before + 1 + gap.after === empty;
      return isSame
        ? { nth: gap.before, isKnown: true }
        : { nth: emptyToFill(empty, refill), isKnown: empty === refill.of };
    },
  };
}

function gapRound(snapshot: Snapshot, index: number): Gap {
  const count = (step: 1 | -1): number => {
    let at = index + step;
    while (snapshot.paragraphs.get(`p${at}`)?.readable.text.trim() === '') at += step;
    return Math.abs(at - index) - 1;
  };
  return { before: count(-1), after: count(1) };
}
