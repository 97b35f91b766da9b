import type { Block, Span } from '../document/document';

export type WordClass =
  | 'noun'
  | 'verb'
  | 'adjective'
  | 'adverb'
  | 'pronoun'
  | 'preposition'
  | 'conjunction'
  | 'numeral'
  | 'interjection';

/** Inflection of a verb; `.s` is the s-form (passive unless the lemma is deponent). */
export type VerbForm =
  | 'infinitive'
  | 'present'
  | 'past'
  | 'supine'
  | 'imperative'
  | 'infinitive.s'
  | 'present.s'
  | 'past.s'
  | 'supine.s'
  | 'participle.common'
  | 'participle.neuter'
  | 'participle.plural'
  | 'presentParticiple';

export type NounForm =
  | 'singular.indefinite'
  | 'singular.definite'
  | 'plural.indefinite'
  | 'plural.definite'
  | 'singular.indefinite.genitive'
  | 'singular.definite.genitive'
  | 'plural.indefinite.genitive'
  | 'plural.definite.genitive';

/** `plural` is also the definite form ("den stora"). */
export type AdjectiveForm =
  | 'positive.common'
  | 'positive.neuter'
  | 'positive.plural'
  | 'comparative'
  | 'superlative'
  | 'superlative.definite';

export type Form = VerbForm | NounForm | AdjectiveForm | 'base';

/** One way to read a word form out of context. */
export interface Reading {
  readonly lemma: string;
  readonly wordClass: WordClass;
  readonly form: Form;
}

export type TokenKind = 'word' | 'number' | 'abbreviation' | 'punctuation';

/** A word, number, abbreviation or punctuation mark. Positions are in the block. */
export interface Token extends Span {
  readonly kind: TokenKind;
  readonly text: string;
  /** Lower case, NFC, soft hyphens removed: the form that lexica are keyed on. */
  readonly lower: string;
  /** Every reading the lexicon knows, best first; empty for an unknown word. */
  readonly readings: readonly Reading[];
}

export type PassiveKind = 's' | 'bli' | 'vara';

/** For an s-passive the verb form; for bli/vara from the auxiliary through the participle. */
export interface Passive extends Span {
  readonly kind: PassiveKind;
  /** Infinitive of the verb. */
  readonly verb: string;
  /** True when the sentence names who does it ("av polisen"). */
  readonly hasAgent: boolean;
}

/** A sentence has no white space at either end: `text === block.text.slice(start, end)`. */
export interface Sentence extends Span {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly passives: readonly Passive[];
}

/** One block after linguistic analysis; a pure function of the block's kind and text. */
export interface AnalysedBlock {
  readonly block: Block;
  readonly tokens: readonly Token[];
  /** Empty for headings and for name, label and date lines. */
  readonly sentences: readonly Sentence[];
  /** Text between quotation marks, the marks included. */
  readonly quotes: readonly Span[];
}
