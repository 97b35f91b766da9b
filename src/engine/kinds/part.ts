import type { Form } from '../language/index';
import { type ClassMask, maskOf, meets } from './class-mask';
import type { Word } from './words';

/** Some words of a sentence summed up: which classes they belong to and what else stands among them. */
export interface Part {
  readonly words: readonly Word[];
  /** Classes of all words. */
  readonly all: ClassMask;
  /** Classes of the words that are not quoted. */
  readonly own: ClassMask;
  /** A numeral in digits or letters. */
  readonly number: boolean;
  /** A past tense or a supine. */
  readonly past: boolean;
  readonly quoted: boolean;
  /** A verb of an action or of the inquiry's course. */
  readonly act: boolean;
  readonly verb: boolean;
}

const PAST: ReadonlySet<Form> = new Set<Form>(['past', 'past.s', 'supine', 'supine.s']);
const ACTS = maskOf('event', 'procedure');

export const isPast = ({ verb }: Word): boolean => verb !== undefined && PAST.has(verb);

/** Sums up words; `takes` leaves out the others. */
export const partOf = (words: readonly Word[], takes?: (word: Word, at: number) => boolean): Part => {
  const taken: readonly Word[] = takes === undefined ? words : words.filter(takes);
  let [low, high, ownLow, ownHigh] = [0, 0, 0, 0];
  let [number, past, quoted, act, verb] = [false, false, false, false, false];
  for (const word of taken) {
    low |= word.low;
    high |= word.high;
    if (word.number) number = true;
    if (word.quoted) quoted = true;
    else {
      ownLow |= word.low;
      ownHigh |= word.high;
    }
    if (word.verb === undefined) continue;
    verb = true;
    if (PAST.has(word.verb)) past = true;
    if (meets(word, ACTS)) act = true;
  }
  return {
    words: taken,
    all: { low, high },
    own: { low: ownLow, high: ownHigh },
    number,
    past,
    quoted,
    act,
    verb,
  };
};
