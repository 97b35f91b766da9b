import { remember } from '../document/remember';
import type { Sentence } from '../language/index';
import type { Comparison, Words } from './likeness';

/** Says outright that it draws together or says again: "alltså", "med andra ord", "som sagt". */
const CONCLUDES =
  /(?<!\p{L})(?:alltså|således|sålunda|följaktligen|med andra ord|som (?:redan |tidigare |ovan )?(?:sagts?|nämnts?|framgår|framgått)|sammanfattningsvis|det vill säga|dvs\.?)(?!\p{L})/iu;
/** Mostly goes on to something new, but may also say again what stood before. */
const JOINS =
  /(?<!\p{L})(?:sammantage[tn]|sammantagna|kan (?:det )?konstateras|därmed|därför|vid (?:sådant|detta) förhållande|åter(?:igen)?|ånyo|alltjämt|vilket (?:är|visar))(?!\p{L})/iu;

export type Marker = 'concludes' | 'joins' | undefined;

export const markerOf = remember(
  (sentence: Sentence) => sentence,
  ({ text }): Marker => {
    if (CONCLUDES.test(text)) return 'concludes';
    return JOINS.test(text) ? 'joins' : undefined;
  },
);

/** Fitted to the labelled pairs of tests/gold and tests/development, then rounded. Above 0 it is more likely than not. */
const FITTED = {
  base: -7,
  mutual: 12,
  shared: 0.25,
  weight: 0.27,
  isNext: 1.9,
  concludes: 4.9,
  joins: 1.2,
  turned: -0.85,
  own: -0.34,
  bothAssess: 2.2,
} as const;

/** A sentence's meaning, its concepts as numbers. */
interface NumberedMeaning {
  readonly concepts: Words;
  readonly isNegated: boolean;
}

export interface Pair {
  readonly earlier: NumberedMeaning;
  readonly later: NumberedMeaning;
  /** What the later one says of itself. */
  readonly marker: Marker;
  readonly isNext: boolean;
  readonly bothAssess: boolean;
}

/** How likely it is that `later` says in other words what `earlier` says. Both stand in the same section. */
export const restating = (
  { earlier, later, marker, isNext, bothAssess }: Pair,
  concepts: Comparison,
): number => {
  const like = concepts.likeness(earlier.concepts, later.concepts);
  if (like.shared === 0) return -Infinity;
  const [before, after] = [earlier.concepts.length, later.concepts.length];
  if (like.shared === 1 && Math.min(before, after) > (marker === 'concludes' ? 2 : 1)) return -Infinity;
  return (
    FITTED.base +
    FITTED.mutual * like.mutual +
    FITTED.shared * like.shared +
    FITTED.weight * like.weight +
    FITTED.own * after +
    (isNext ? FITTED.isNext : 0) +
    (bothAssess ? FITTED.bothAssess : 0) +
    (marker === undefined ? 0 : FITTED[marker]) +
    (earlier.isNegated === later.isNegated ? 0 : FITTED.turned)
  );
};
