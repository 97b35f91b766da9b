import { remember } from '../document/remember';
import { askedFor } from './asked-for';
import { forCommonTexts } from './common-letters';
import { Finder, type Found } from './finder';

/** A sentence, a block or another object that a text belongs to. */
interface Passage {
  readonly text: string;
}

/** Every wording there is, in the order in which they are made; they are looked for together in one pass over a text. */
const all: Wording[] = [];
const NOTHING: readonly string[] = [];

interface Search {
  readonly inText: (text: string) => Found;
  /** Looks once in each passage. */
  readonly inPassage: (passage: Passage) => Found;
}

/** Made when it is first needed, and again when a module that is loaded later has made its own wordings. */
let search: Search | undefined;

/** Headings and labels come again and again. */
const LONGEST_REMEMBERED = 80;
const MOST_REMEMBERED = 1000;

const makeSearch = (): Search => {
  const finder = new Finder(all.map(({ asks }) => asks ?? NOTHING));
  const ofShort = new Map<string, Found>();
  return {
    inText: (text) => {
      const found = ofShort.get(text) ?? finder.find(text);
      if (ofShort.size >= MOST_REMEMBERED) ofShort.clear();
      if (text.length <= LONGEST_REMEMBERED) ofShort.set(text, found);
      return found;
    },
    inPassage: remember(
      (passage: Passage) => passage,
      ({ text }) => finder.find(text),
    ),
  };
};

/** A passage is mostly asked for many wordings in a row. */
let latest: { readonly passage: Passage; readonly found: Found } | undefined;

const foundIn = (text: Passage | string): Found => {
  search ??= makeSearch();
  if (typeof text === 'string') return search.inText(text);
  if (latest?.passage !== text) latest = { passage: text, found: search.inPassage(text) };
  return latest.found;
};

const plain = (text: Passage | string): string => (typeof text === 'string' ? text : text.text);

/**
 * A turn of phrase as a regular expression. It is run only on texts that hold something it cannot do without, which are
 * few: "kommer inte i fråga" is looked for only where "fråga" stands. What it finds is the same. A text that is asked for
 * more than one wording is best given as the passage it belongs to.
 */
export class Wording {
  readonly pattern: RegExp;
  readonly #place: number;
  #asks: readonly string[] | undefined;
  #isRead = false;
  #common: RegExp | undefined;

  constructor(pattern: RegExp) {
    this.pattern = pattern;
    this.#place = all.push(this) - 1;
    search = undefined;
    latest = undefined;
  }

  /** One of these, in lower case, stands in every text with the wording; undefined when it asks for nothing. */
  get asks(): readonly string[] | undefined {
    if (!this.#isRead) this.#asks = askedFor(this.pattern);
    this.#isRead = true;
    return this.#asks;
  }

  /** The expression to run on a text; undefined when the wording cannot stand in it, nor in it in lower case. */
  patternFor(text: Passage | string): RegExp | undefined {
    const { lists, isCommon } = foundIn(text);
    if (lists[this.#place] === 0 && this.asks !== undefined) return undefined;
    return isCommon ? (this.#common ??= forCommonTexts(this.pattern)) : this.pattern;
  }

  isIn(text: Passage | string): boolean {
    return this.patternFor(text)?.test(plain(text)) === true;
  }

  /** Its first place. */
  firstIn(text: Passage | string): RegExpExecArray | null {
    return this.patternFor(text)?.exec(plain(text)) ?? null;
  }

  /** Its first place in the text in lower case, which is read faster than with a flag. */
  firstInLower(passage: Passage): RegExpExecArray | null {
    return this.patternFor(passage)?.exec(passage.text.toLowerCase()) ?? null;
  }

  /** Its every place, when it is global. */
  allIn(text: Passage | string): readonly RegExpExecArray[] {
    const pattern = this.patternFor(text);
    return pattern === undefined ? [] : [...plain(text).matchAll(pattern)];
  }
}

export const wording = (pattern: RegExp): Wording => new Wording(pattern);

/** True when any of the texts has the wording. */
export const isInAny = (one: Wording, texts: readonly Passage[]): boolean =>
  texts.some((text) => one.isIn(text));

/** All wordings of the modules that are loaded, to try them by. */
export const wordings = (): readonly Wording[] => all;
