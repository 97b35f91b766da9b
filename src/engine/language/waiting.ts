/** Words that are alike in their first letters wait together: as many letters as most forms of a word have in common. */
const LETTERS = 3;

const beginningOf = (word: string): string => word.slice(0, LETTERS);

/** Entries of a word list that are made ready when a text has a word that begins like theirs, which for most is never. */
export class Waiting<T> {
  readonly #byBeginning = new Map<string, T[]>();

  add(word: string, entry: T): void {
    const beginning = beginningOf(word);
    const known = this.#byBeginning.get(beginning);
    if (known === undefined) this.#byBeginning.set(beginning, [entry]);
    else known.push(entry);
  }

  /** Those that wait for words that begin so; they wait no more. */
  take(word: string): readonly T[] {
    const beginning = beginningOf(word);
    const entries = this.#byBeginning.get(beginning);
    if (entries === undefined) return NOTHING;
    this.#byBeginning.delete(beginning);
    return entries;
  }
}

const NOTHING: readonly never[] = [];
