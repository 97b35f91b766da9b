/**
 * Numbers for the names of features. A model's index knows its own features and gives others -1; an open one takes in every
 * name it meets, which is how a model is learnt.
 */
export class FeatureIndex {
  readonly names: string[] = [];
  readonly #ids = new Map<string, number>();
  /** Features of one word, and of two words next to each other, without putting their names together. */
  readonly #lemmas = new Map<string, number>();
  readonly #pairs = new Map<string, Map<string, number>>();
  readonly #open: boolean;

  /** `known` is left out for an open index. */
  constructor(known?: Iterable<string>) {
    this.#open = known === undefined;
    for (const name of known ?? []) this.#add(name);
  }

  #add(name: string): number {
    const id = this.names.length;
    this.names.push(name);
    this.#ids.set(name, id);
    if (name.startsWith(LEMMA)) this.#lemmas.set(name.slice(LEMMA.length), id);
    if (name.startsWith(PAIR)) {
      const [first = '', second = ''] = name.slice(PAIR.length).split('_');
      const seconds = this.#pairs.get(first);
      if (seconds === undefined) this.#pairs.set(first, new Map([[second, id]]));
      else seconds.set(second, id);
    }
    return id;
  }

  idOf(name: string): number {
    return this.#ids.get(name) ?? (this.#open ? this.#add(name) : -1);
  }

  lemma(lemma: string): number {
    return this.#lemmas.get(lemma) ?? (this.#open ? this.#add(`${LEMMA}${lemma}`) : -1);
  }

  pair(first: string, second: string): number {
    return this.#pairs.get(first)?.get(second) ?? (this.#open ? this.#add(`${PAIR}${first}_${second}`) : -1);
  }
}

/** Beginnings of the names of features that stand for a lemma and for two words in a row. */
export const LEMMA = 'l=';
export const PAIR = 'b=';
