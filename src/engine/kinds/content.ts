import type { Word } from './words';

/** What a sentence is about, for comparing places: names, numbers and the stems of long words. */
export interface Content {
  readonly names: readonly string[];
  readonly numbers: readonly string[];
  readonly stems: readonly string[];
}

const STEM_LENGTH = 5;
const MIN_LENGTH = 5;
const COMMON =
  /^(?:enligt|under|efter|eller|detta|denna|dessa|också|sedan|mellan|genom|skulle|behöver|finns|kommer|andra|själv|därför|eftersom|samma|varje|honom|henne)$/u;

/** First letters of a word, which its inflected forms share. */
export const stemOf = (lower: string): string => lower.slice(0, STEM_LENGTH);

export const contentOf = (words: readonly Word[]): Content => {
  const names: string[] = [];
  const numbers: string[] = [];
  const stems: string[] = [];
  for (const word of words) {
    if (word.mark) continue;
    if (word.name) names.push(word.lower.replace(/s$/u, ''));
    else if (word.number) numbers.push(word.lower);
    else if (word.lower.length >= MIN_LENGTH && !COMMON.test(word.lower)) stems.push(stemOf(word.lower));
  }
  return { names, numbers, stems };
};

/** Everything that has been said so far in a document. */
export class SeenContent {
  readonly #seen = new Set<string>();

  add(content: Content): void {
    for (const item of [...content.names, ...content.numbers, ...content.stems]) this.#seen.add(item);
  }

  has(item: string): boolean {
    return this.#seen.has(item);
  }

  /** Share of the stems that stand somewhere earlier, 0 to 1; 1 when there are none. */
  share(content: Content): number {
    if (content.stems.length === 0) return 1;
    return content.stems.filter((stem) => this.#seen.has(stem)).length / content.stems.length;
  }
}
