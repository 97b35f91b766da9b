import type { AnalysedBlock, Sentence, Token } from '../language/index';
import { meaningOf } from './concepts';
import { contentOf } from './content';
import type { Words } from './likeness';

/** What a sentence is about, each word as a number; see `Content` and `Meaning`. */
export interface Numbered {
  readonly words: Words;
  readonly people: Words;
  readonly opening: Words;
  readonly all: Words;
  readonly concepts: Words;
  readonly names: Words;
  readonly isNegated: boolean;
  readonly tellsMore: boolean;
}

/**
 * Gives every word a number, the same each time: a document's words are counted and compared quicker as numbers. It grows
 * with the words it meets, so it must be given up when it has become large.
 */
export class WordNumbers {
  readonly #numbers = new Map<string, number>();
  readonly #blocks = new WeakMap<readonly Token[], readonly Numbered[]>();

  /** All numbers given are below this. */
  get size(): number {
    return this.#numbers.size;
  }

  /** For every sentence of the block. */
  of({ tokens, sentences }: AnalysedBlock): readonly Numbered[] {
    const known = this.#blocks.get(tokens);
    if (known !== undefined) return known;
    const made = sentences.map((sentence) => this.#numbered(sentence));
    this.#blocks.set(tokens, made);
    return made;
  }

  #numbered(sentence: Sentence): Numbered {
    const { words, people, opening, all, tellsMore } = contentOf(sentence);
    const { concepts, names, isNegated } = meaningOf(sentence);
    return {
      words: this.#all(words),
      people: this.#all(people),
      opening: this.#all(opening),
      all: this.#all(all),
      concepts: this.#all(concepts),
      names: this.#all(names),
      isNegated,
      tellsMore,
    };
  }

  #all(words: Iterable<string>): number[] {
    return Array.from(words, (word) => this.#numberOf(word));
  }

  #numberOf(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(word, number);
    return number;
  }
}
