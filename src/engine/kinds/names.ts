import { remember } from '../document/remember';
import { Tally } from '../document/tally';
import type { AnalysedBlock, Token } from '../language/index';

const UPPER = /^\p{Lu}/u;
const ACRONYM = /^[\p{Lu}\d]{2,}/u;

/** A token that could be a name by its letters. */
export const isCapitalised = ({ kind, text, lower }: Token): boolean =>
  kind === 'word' && text !== lower && UPPER.test(text) && !ACRONYM.test(text);

export const withoutGenitive = (lower: string): string => (lower.endsWith('s') ? lower.slice(0, -1) : lower);

/** True for a word in lower case that stands among the names, perhaps in another case. */
export const isAmong = (names: ReadonlySet<string>, lower: string): boolean =>
  names.has(lower) || names.has(withoutGenitive(lower)) || names.has(`${lower}s`);

interface Capitalised {
  /** Words with a capital, in lower case. */
  readonly words: readonly string[];
  /** Those inside sentences and headings, where only a name has one. */
  readonly names: readonly string[];
}

const capitalisedIn = (tokens: readonly Token[]): Capitalised => {
  const words: string[] = [];
  const names: string[] = [];
  tokens.forEach((token, index) => {
    if (!isCapitalised(token)) return;
    words.push(token.lower);
    const before = tokens[index - 1];
    if (before !== undefined && before.kind !== 'punctuation') names.push(token.lower);
  });
  return { words, names };
};

/** Finds the names in documents, and remembers the blocks it has read. */
export class NameReader {
  readonly #capitalised = remember((tokens: readonly Token[]) => tokens, capitalisedIn);
  readonly #counted = new Tally(({ tokens }: AnalysedBlock) => this.#capitalised(tokens).names);
  #latest: ReadonlySet<string> = new Set();
  /** The key changes of the count when the set was made. */
  #made = 0;

  /** The names in a document, in lower case, as they are written; the same set as last time when they are the same. */
  namesIn(blocks: readonly AnalysedBlock[]): ReadonlySet<string> {
    const counts = this.#counted.over(blocks);
    if (this.#counted.keyChanges !== this.#made) this.#latest = new Set(counts.keys());
    this.#made = this.#counted.keyChanges;
    return this.#latest;
  }

  /** Which capitalised words of a block are names, as a text to compare with. */
  namesAmong(tokens: readonly Token[], names: ReadonlySet<string>): string {
    let found = '';
    for (const word of this.#capitalised(tokens).words) {
      const among = isAmong(names, word);
      found += among && names.has(withoutGenitive(word)) ? 'g' : among ? 'n' : '-';
    }
    return found;
  }
}
