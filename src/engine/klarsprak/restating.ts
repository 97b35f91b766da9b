import { remember } from '../document/remember';
import type { Sentence } from '../language/index';
import { wordCountOf } from '../measure/words';
import { wholeWords, wordStarts } from '../wording/one-of';
import { wording } from '../wording/wording';
import type { Comparison, Words } from './likeness';

/** Says outright that it draws together or says again: "alltså", "med andra ord", "som sagt". */
const CONCLUDES = wording(wholeWords`
  alltså|således|sålunda|följaktligen|ergo
  i korthet
  kort(are)? (sagt|uttryckt|och gott)
  kortfattat
  summa summarum
  sammanfattat
  (för )?att sammanfatta
  med andra ord
  (annorlunda|enklare|rakare|tydligare) (uttryckt|sagt)
  sagt på (ett )?annat sätt
  sammanfattningsvis
  det vill säga
  dvs\.?
  slutsatsen (är|blir)
  (av|utifrån) (det|vad som|allt) (ovan |nu |här |redan )?(
    sagda|anförda|redovisade|beskrivna|sagts|anförts
  ) (följer|framgår)
  (härav|därav|av detta) följer
  följer (… )?av (det|vad som) (… )?(sagda|anförda|sagts|anförts)
  (det )?råder (det )?(ingen|inget|inte någon) (tvekan|tvivel)
`);
/** Says itself that it stands before. */
const SAYS_AGAIN = wording(wordStarts`
  (?<!(vad|de[tmn]?) )som ((redan|tidigare|ovan|nyss|här|har) )*(
    sagts?|nämnts?|framgår|framgått|konstaterats?|påpekats?|anförts?|redovisats|beskrivits|berörts
  )( (ovan|tidigare|redan))?(?=[ ,](?!(i|av|vid|under|från) ))
`);
/** Mostly goes on to something new, but may also say again what stood before. */
const JOINS = wording(wholeWords`
  sammantage[tn]|sammantagna
  sammanvägd[ae]? bedömning…?
  samlade? bedömning…?
  på det hela taget
  i grund och botten
  i slutändan
  kan (det )?konstateras
  därmed|därför
  vid (sådant|detta) förhållande
  åter(igen)?|ånyo|alltjämt
  vilket (är|visar)
`);

export type Marker = 'saysAgain' | 'concludes' | 'joins' | undefined;

export const markerOf = remember(
  (sentence: Sentence) => sentence,
  (sentence): Marker => {
    if (SAYS_AGAIN.isIn(sentence)) return 'saysAgain';
    if (CONCLUDES.isIn(sentence)) return 'concludes';
    return JOINS.isIn(sentence) ? 'joins' : undefined;
  },
);

export const drawsTogether = (marker: Marker): boolean => marker === 'concludes' || marker === 'saysAgain';

/** Fitted to the labelled pairs of tests/gold and tests/development, then rounded. Above 0 it is more likely than not. */
const FITTED = {
  base: -6.3,
  mutual: 5.6,
  shared: 0.57,
  weight: 0.32,
  known: 1.9,
  isNext: 0.56,
  saysAgain: 4.6,
  concludes: 3.6,
  joins: 0.76,
  turned: -1.1,
  own: -0.38,
  bothAssess: 1.5,
  isLong: -0.7,
} as const;
/** More than this tells nothing more. */
const MOST_SHARED = 5;
const MOST_OWN = 20;
/** With more words than this a sentence mostly says something of its own. */
const LONG = 18;

export const isLongSentence = (sentence: Sentence): boolean => wordCountOf(sentence) > LONG;

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
  readonly isLong: boolean;
  readonly isNext: boolean;
  readonly bothAssess: boolean;
  /** Share of what `later` is about that has been named so far in the section, 0 to 1. */
  readonly known: number;
}

/** How likely it is that `later` says in other words what `earlier` says. Both stand in the same section. */
export const restating = (
  { earlier, later, marker, isLong, isNext, bothAssess, known }: Pair,
  concepts: Comparison,
): number => {
  const like = concepts.likeness(earlier.concepts, later.concepts);
  if (like.shared === 0) return -Infinity;
  return (
    FITTED.base +
    FITTED.mutual * like.mutual +
    FITTED.shared * Math.min(like.shared, MOST_SHARED) +
    FITTED.weight * like.weight +
    FITTED.known * known +
    FITTED.own * Math.min(later.concepts.length, MOST_OWN) +
    (isNext ? FITTED.isNext : 0) +
    (bothAssess ? FITTED.bothAssess : 0) +
    (marker === undefined ? 0 : FITTED[marker]) +
    (earlier.isNegated === later.isNegated ? 0 : FITTED.turned) +
    (isLong ? FITTED.isLong : 0)
  );
};

/** What has been named so far in the section. Sentences come in reading order. */
export class Named {
  readonly #concepts: Comparison;
  /** For each concept the round in which it was last named; every section is a new round. */
  readonly #rounds: Int32Array;
  #section = -1;
  #round = 0;

  /** All numbers of concepts are below `size`. */
  constructor(concepts: Comparison, size: number) {
    this.#concepts = concepts;
    this.#rounds = new Int32Array(size);
  }

  enter(section: number): void {
    if (section !== this.#section) this.#round += 1;
    this.#section = section;
  }

  /** Share of what a sentence is about that has been named in the section, 0 to 1. */
  shareOf(words: Words): number {
    return this.#concepts.shareMarked(words, this.#rounds, this.#round);
  }

  add(words: Words): void {
    for (const word of words) this.#rounds[word] = this.#round;
  }
}
