import { isCommon } from './common-letters';

/** Letters that are another in a regular expression that does not tell small letters from capitals. */
const ALSO: readonly (readonly [string, string])[] = [
  ['\u017F', 's'],
  ['\u212A', 'k'],
  ['\u212B', 'å'],
  ['\u0130', 'i'],
];

/** Of a sorted list: how many letters must be written when each word goes on from the beginning it shares. */
const nodesFor = (sorted: readonly string[]): number => {
  let [nodes, before] = [1, ''];
  for (const word of sorted) {
    let shared = 0;
    while (shared < word.length && before[shared] === word[shared]) shared += 1;
    nodes += word.length - shared;
    before = word;
  }
  return nodes;
};

/** What is found in a text. */
export interface Found {
  /** For each list 1 when one of its words stands in the text. */
  readonly lists: Uint8Array;
  /** True when the text has common characters only. */
  readonly isCommon: boolean;
}

/** Finds in one pass which of many lists have a word, or a beginning of one, in a text. Capitals are small letters. */
export class Finder {
  readonly #lists: number;
  /** A small number for each character that stands in any list; 0 for all others. */
  readonly #letters = new Uint8Array(0x10000);
  readonly #alphabet: number;
  /** By node and letter the next node; 0 for none. */
  readonly #next: Uint16Array;
  /** The lists that have a word which ends at the node. */
  readonly #ends: (number[] | undefined)[];

  constructor(lists: readonly (readonly string[])[]) {
    this.#lists = lists.length;
    const all = [...new Set(lists.flat())].sort();
    this.#alphabet = this.#number(new Set(all.join(''))) + 1;
    const nodes = nodesFor(all);
    this.#next = new Uint16Array(nodes * this.#alphabet);
    this.#ends = Array.from({ length: nodes });
    let size = 1;
    lists.forEach((words, list) => {
      for (const word of words) size = this.#add(word, list, size);
    });
  }

  /** Gives each character its number, the same for its capital, and returns the highest. */
  #number(characters: ReadonlySet<string>): number {
    let highest = 0;
    for (const character of characters) {
      highest += 1;
      for (const form of [character, character.toUpperCase()])
        if (form.length === 1) this.#letters[form.charCodeAt(0)] = highest;
    }
    for (const [one, other] of ALSO)
      this.#letters[one.charCodeAt(0)] = this.#letters[other.charCodeAt(0)] ?? 0;
    return highest;
  }

  #add(word: string, list: number, size: number): number {
    let [node, nodes] = [0, size];
    for (let at = 0; at < word.length; at += 1) {
      const way = node * this.#alphabet + (this.#letters[word.charCodeAt(at)] ?? 0);
      if (this.#next[way] === 0) this.#next[way] = nodes++;
      node = this.#next[way] ?? 0;
    }
    const ends = (this.#ends[node] ??= []);
    ends.push(list);
    return nodes;
  }

  find(text: string): Found {
    const lists = new Uint8Array(this.#lists);
    let onlyCommon = true;
    for (let from = 0; from < text.length; from += 1) {
      onlyCommon &&= isCommon(text.charCodeAt(from));
      let node = 0;
      for (let at = from; at < text.length; at += 1) {
        const letter = this.#letters[text.charCodeAt(at)] ?? 0;
        if (letter === 0) break;
        node = this.#next[node * this.#alphabet + letter] ?? 0;
        if (node === 0) break;
        const ends = this.#ends[node];
        if (ends !== undefined) for (const list of ends) lists[list] = 1;
      }
    }
    return { lists, isCommon: onlyCommon };
  }
}
