import type { AnalysedBlock, Sentence, Token } from '../language/index';
import { statuteTest } from './exempt';
import { openingWord } from './form-rows';
import { type Traits, traitsOf } from './sentence-traits';
import { type Numbered, WordNumbers } from './word-numbers';

/** A sentence that may say again what another says, as it is by itself under its heading. */
export interface Comparable {
  /** Its index in the block. */
  readonly at: number;
  readonly sentence: Sentence;
  readonly content: Numbered;
  readonly traits: Traits;
  /** The word it opens with. */
  readonly opening: string;
}

interface OfBlock {
  readonly title: string;
  readonly comparable: readonly Comparable[];
}

/** Sorts out the sentences that can be compared, and remembers them by their block. */
export class Comparables {
  readonly #numbers = new WordNumbers();
  readonly #blocks = new WeakMap<readonly Token[], OfBlock>();

  /** All numbers of words are below this. */
  get size(): number {
    return this.#numbers.size;
  }

  /** Those of a block under a heading. */
  of(block: AnalysedBlock, title: string): readonly Comparable[] {
    const known = this.#blocks.get(block.tokens);
    if (known?.title === title) return known.comparable;
    const comparable = this.#find(block, title);
    this.#blocks.set(block.tokens, { title, comparable });
    return comparable;
  }

  #find(block: AnalysedBlock, title: string): Comparable[] {
    const isStatute = statuteTest(block, title);
    const contents = this.#numbers.of(block);
    return block.sentences.flatMap((sentence, at): Comparable[] => {
      const content = contents[at];
      if (content === undefined || (content.all.length < 2 && content.concepts.length === 0)) return [];
      if (isStatute(sentence)) return [];
      const traits = traitsOf(sentence);
      return traits.isPiece ? [] : [{ at, sentence, content, traits, opening: openingWord(sentence) }];
    });
  }
}
