import { linesBySection } from './data-file';
import text from './data/abbreviations.txt?raw';

/** How an abbreviation behaves at a sentence end; see the head of data/abbreviations.txt. */
export type AbbreviationClass = 'inner' | 'final' | 'number' | 'unit';

const classes = new Map<string, Set<AbbreviationClass>>();
for (const [section, words] of linesBySection(text))
  for (const word of words) {
    const known = classes.get(word) ?? new Set<AbbreviationClass>();
    known.add(section as AbbreviationClass);
    classes.set(word, known);
  }

/** Classes of an abbreviation written in lower case without its last stop; undefined for any other word. */
export const abbreviationClasses = (word: string): ReadonlySet<AbbreviationClass> | undefined =>
  classes.get(word);
