/** Names in Swedish text, told from words that only open a sentence. */

export interface Name {
  readonly kind: 'name';
  readonly text: string;
  /** Its words in the nominative and lower case. */
  readonly parts: readonly string[];
}

const CAPITALISED = '\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)*(?![\\p{L}-])';
const RUN = new RegExp(`(?<![\\p{L}\\p{N}-])${CAPITALISED}(?: ${CAPITALISED})*`, 'gu');
/** What stands before a word that a capital says nothing about. */
const OPENING = /(?:^(?:[\d.:–-]+\s+)+|^|[.!?:]["”’)]*\s+|["”’(–-]\s*|\n\s*|\|\s*)$/u;
const AFTER_LABEL = /\p{L}:\s+$/u;

/** A name without the s of the genitive, in lower case. */
export const nominative = (word: string): string => word.toLowerCase().replace(/s$/u, '');

interface Run {
  readonly words: readonly string[];
  readonly isOpening: boolean;
  readonly isLabelled: boolean;
}

const runsIn = (text: string): readonly Run[] =>
  [...text.matchAll(RUN)].map(({ 0: run, index }) => {
    const before = text.slice(Math.max(0, index - 20), index);
    return {
      words: run.split(' '),
      isOpening: index === 0 || OPENING.test(before),
      // "Gäller: Wilmer Åkermyr", and a signature.
      isLabelled: AFTER_LABEL.test(before) || run === text.trim(),
    };
  });

/** Every capitalised word of the texts, as a name would be compared. */
export const capitalsIn = (texts: readonly string[]): ReadonlySet<string> =>
  new Set(texts.flatMap((text) => runsIn(text).flatMap(({ words }) => words.map(nominative))));

/**
 * The names in the texts of a document. A capital inside a sentence makes a name; one that opens a sentence counts when the
 * word is a name elsewhere in the document, and "Sofie Brännlid" after a colon does.
 */
export const namesIn = (texts: readonly string[]): readonly Name[] => {
  const runs = texts.flatMap(runsIn);
  const known = new Set(
    runs.flatMap(({ words, isOpening, isLabelled }) =>
      (isLabelled && words.length > 1 ? words : isOpening ? words.slice(1) : words).map(nominative),
    ),
  );
  return runs.flatMap(({ words }): Name[] => {
    const own = known.has(nominative(words[0] ?? '')) ? words : words.slice(1);
    return own.length === 0 ? [] : [{ kind: 'name', text: own.join(' '), parts: own.map(nominative) }];
  });
};
