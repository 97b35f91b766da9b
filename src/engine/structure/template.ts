/** Where a claim in the product comes from; kept in src/knowledge/sources.yaml. */
export interface Source {
  readonly id: string;
  /** Short name shown to the user: "11 § språklagen (2009:600)". */
  readonly name: string;
  readonly url?: string;
  /**
   * `verified`: read in the source; `draft`: only a draft was read; `proposal`: the project's own; `organisation`: set
   * by the organisation that uses Saklig.
   */
  readonly status: 'verified' | 'draft' | 'proposal' | 'organisation';
  /** ISO date when it was last checked. */
  readonly checked: string;
  /** One Swedish sentence: what the source says, or why the project proposes it. */
  readonly says: string;
}

/** What a section is for: facts, assessments, or both side by side. */
export type Holds = 'fact' | 'assessment' | 'both';

/** One section a document type asks for. */
export interface TemplateSection {
  readonly id: string;
  readonly heading: string;
  /** Depth under the document's title: 1 is a main section. */
  readonly level: number;
  /**
   * Other headings that mean the same section, as people write them; every inflection counts. `{namn}` stands for a
   * person's name or "barnet", "den unge" …, `{datum}` alone for any heading with a date.
   */
  readonly synonyms: readonly string[];
  readonly requirement: 'required' | 'recommended' | 'optional';
  readonly holds: Holds;
  /** What the section shows, when rules need to know: the child's view, the proposal … */
  readonly role?: SectionRole;
  /** Plain Swedish, two or three sentences: what belongs here. */
  readonly help: string;
  /** Questions that lead to a short answer. */
  readonly questions: readonly string[];
  /** Ids of sources that ask for the section, the ground for it first. */
  readonly sources: readonly string[];
  /** Words the section should stay within. */
  readonly words?: number;
}

/** Headings in general: what text under such a heading is for. One group of src/knowledge/heading-words.yaml. */
export interface HeadingWords {
  readonly holds: Holds;
  readonly role?: SectionRole;
  /** Whole headings in any inflection; `... ord` lets more words stand around, `*ord` also ends compounds. */
  readonly words: readonly string[];
}

export type SectionRole =
  | 'basic-data'
  | 'matter'
  | 'method'
  | 'history'
  | 'child-view'
  | 'guardian-view'
  | 'area'
  | 'assessment'
  | 'child-interest'
  | 'goals'
  | 'proposal'
  | 'communication'
  | 'signature'
  /** A dated note in a journal. */
  | 'entry';

export interface TemplateChange {
  /** The version that brought the change. */
  readonly version: number;
  /** One Swedish sentence. */
  readonly says: string;
}

export interface Template {
  readonly id: string;
  /** Shown to the user: "Beslutsunderlag barn (BBIC)". */
  readonly name: string;
  readonly version: number;
  /** What later versions changed, for the one whose document was made from an earlier version. */
  readonly changes?: readonly TemplateChange[];
  /** True when the document concerns a child, so that the child's view must be seen. */
  readonly concernsChild: boolean;
  /** Titles that name this type. */
  readonly titles: readonly string[];
  readonly sections: readonly TemplateSection[];
  /** Words the whole document should stay within. */
  readonly words?: number;
  /** Id of the source that stands behind the length goals. */
  readonly goalSource?: string;
}
