/** What a sentence does; defined in docs/kinds.md after SOSFS 2014:5, 4 kap. */
export type SentenceKind = 'fact' | 'reported' | 'assessment' | 'mixed';

export interface Judgement {
  readonly kind: SentenceKind;
  /** 0 to 1, calibrated: about this share of such sentences have this kind. */
  readonly confidence: number;
  /** 0 to 1: how likely the writer's own valuation stands in it, alone or beside a fact, whichever kind is likeliest. */
  readonly valuation: number;
  /** Swedish phrases naming what decided, strongest first: "anföringsverb: uppger". */
  readonly clues: readonly string[];
  /** Who said it, as written or as carried from an earlier sentence: "mamman". */
  readonly source?: string;
}
