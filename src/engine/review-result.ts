import type { Block, Span } from './document/document';
import type { SentenceKind } from './kinds/kind';
import type { Source } from './structure/template';

export type Strength = 'requirement' | 'advice';

/** A remark at a place in the text. */
export interface Finding extends Span {
  readonly rule: string;
  /** A finer case inside the rule. */
  readonly variant?: string;
  readonly strength: Strength;
  /** Index in `Review.blocks`. */
  readonly block: number;
  /** The words remarked on: exactly the block's text at the span. */
  readonly text: string;
  /** One Swedish sentence: what, and what to do or consider. */
  readonly message: string;
  /** At most three texts that can stand in the span's place, best first; '' removes it. */
  readonly replacements: readonly string[];
  /** One Swedish sentence: why it matters. */
  readonly why: string;
  readonly source: Source;
  readonly wordsSaved?: number;
  /** The entry of the word list behind the remark, as it is written there. */
  readonly term?: string;
  /** The other place a remark is about, e.g. where a repeated passage stands first. */
  readonly related?: { readonly block: number } & Span;
}

export interface ReviewedSentence extends Span {
  readonly block: number;
  readonly text: string;
  readonly kind: SentenceKind;
  readonly confidence: number;
  readonly clues: readonly string[];
  readonly source?: string;
  readonly passives: readonly Span[];
}

export type SectionStatus = 'present' | 'empty' | 'missing' | 'misplaced' | 'not-relevant';

export interface ReviewedSection {
  /** The template section's id, or `extra-N` for a heading that the template does not know. */
  readonly id: string;
  readonly heading: string;
  readonly status: SectionStatus;
  readonly requirement?: 'required' | 'recommended' | 'optional';
  /** Index of the heading's block, when there is one. */
  readonly block?: number;
  /** Words under the heading down to the next heading of any level; the heading counts. */
  readonly words: number;
  readonly limit?: number;
  /** LIX of the sentences under the heading; left out when there are none. */
  readonly lix?: number;
  /** Words per sentence under the heading; left out when there are none. */
  readonly meanSentenceLength?: number;
}

export interface Statistics {
  readonly words: number;
  readonly sentences: number;
  readonly paragraphs: number;
  /** UTF-16 units of all block texts. */
  readonly characters: number;
  readonly pages: number;
  readonly readingMinutes: number;
  readonly lix: number;
  /** Words per sentence. */
  readonly meanSentenceLength: number;
  /** Share of words with more than six letters, 0 to 1. */
  readonly longWordShare: number;
  /** Number of sentences by kind. */
  readonly kinds: Readonly<Record<SentenceKind, number>>;
}

export interface Goal {
  /** `document` or a section id. */
  readonly scope: string;
  readonly measure: 'words';
  readonly value: number;
  readonly limit: number;
  readonly status: 'within' | 'near' | 'over';
}

/** Something that stands nowhere else in the document. */
export interface Loss {
  readonly kind: 'child-view' | 'required-section' | 'reason' | 'source' | 'date' | 'number' | 'name';
  /** What it is: a date as written, who it is that speaks, a section's heading, a sentence. */
  readonly text: string;
  /** One Swedish sentence: "Det här är det enda stället där ”3 mars” står." */
  readonly says: string;
}

/** Something that can be cut to make the document shorter: what a remark stands on, or a section over its goal. */
export interface Cut {
  /** Index in `Review.findings`. */
  readonly finding?: number;
  /** Id of a section in `Review.sections`. */
  readonly section?: string;
  readonly wordsSaved: number;
  /** What would be gone from the document; empty when nothing is. */
  readonly loses: readonly Loss[];
}

/** Everything a review says; plain data that can be sent between threads and written as JSON. */
export interface Review {
  readonly documentType: { readonly id: string; readonly name: string; readonly confidence: number };
  readonly blocks: readonly Block[];
  readonly sentences: readonly ReviewedSentence[];
  readonly findings: readonly Finding[];
  readonly sections: readonly ReviewedSection[];
  readonly statistics: Statistics;
  readonly goals: readonly Goal[];
  /** What can be cut, most words first. */
  readonly cuts?: readonly Cut[];
  readonly notRead: readonly string[];
  readonly notices: readonly string[];
}
