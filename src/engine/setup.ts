import type { WordClass } from './language/index';
import type { HeadingWords, Source, Template } from './structure/template';

/** Which rule reports the entry. */
export type TermType =
  | 'kansliord'
  | 'fras'
  | 'utfyllnad'
  | 'nominalisering'
  | 'dubbelnegation'
  | 'dar-har'
  | 'modeord'
  | 'forlangning'
  | 'jargong'
  | 'fackterm';

export type TermAction = 'byt' | 'stryk' | 'skriv om' | 'förklara';

/** One row of an ordlista CSV file; the columns are described in docs/for-sprakvardare.md. */
export interface TermEntry {
  readonly term: string;
  readonly type: TermType;
  readonly wordClass?: WordClass;
  readonly replacements: readonly string[];
  readonly action: TermAction;
  readonly explanation: string;
  readonly exception: string;
  readonly example: string;
  readonly exampleAfter: string;
  readonly allow: string;
  readonly source: string;
}

/** One row of vardeord.csv. */
export interface ValueWordEntry {
  readonly term: string;
  readonly wordClass?: WordClass;
  readonly degree: 'stark' | 'svag';
  /** "Slutsats": shows that the writer draws a conclusion or weighs; it is in its place among assessments. */
  readonly type: 'värdeord' | 'etikett' | 'distansverb' | 'slutsats';
  readonly explanation: string;
  readonly question: string;
  readonly example: string;
  readonly allow: string;
  readonly source: string;
}

/** One row of forkortningar.csv. */
export interface AbbreviationEntry {
  readonly abbreviation: string;
  readonly expansion: string;
  readonly type: 'allmän' | 'lag' | 'fack' | 'slarv' | 'känd';
  readonly question: string;
}

/** One row of law-references.yaml: a matter whose number changed when socialtjänstlagen (2025:400) came into force. */
export interface LawReference {
  readonly matter: string;
  /** Word beginnings, in lower case, that show that a sentence is about the matter; all words of one entry must be there. */
  readonly words: readonly string[];
  /** "11 kap. 1 §": number in socialtjänstlagen (2001:453). */
  readonly old: string;
  /** Number in socialtjänstlagen (2025:400). */
  readonly new: string;
  readonly source: string;
}

/** How an organisation tunes one rule. */
export interface RuleSetting {
  /** False silences the rule's advice; a requirement it finds is told all the same. */
  readonly enabled?: boolean;
  readonly strength?: 'requirement' | 'advice';
  /** Whether the rule's advice is shown before or after that of the other rules; the review itself is the same. */
  readonly rank?: 'first' | 'last';
  /** Values for the rule's own options, e.g. `{ words: 30 }` for long-sentence. */
  readonly options?: Readonly<Record<string, number>>;
}

/** All knowledge a review needs, as data. Built by src/knowledge from files, tuned by src/organisation. */
export interface Setup {
  readonly templates: readonly Template[];
  /** What headings say about the text under them when no template knows them; the first that fits decides. */
  readonly headingWords: readonly HeadingWords[];
  readonly terms: readonly TermEntry[];
  readonly valueWords: readonly ValueWordEntry[];
  readonly abbreviations: readonly AbbreviationEntry[];
  readonly lawReferences: readonly LawReference[];
  readonly sources: readonly Source[];
  /** By rule id. */
  readonly rules: Readonly<Record<string, RuleSetting>>;
  /** Share of a length limit from which it counts as near, 0 to 1. */
  readonly nearLimit: number;
}
