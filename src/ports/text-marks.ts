import type { TextTarget } from './text-target';

/** What a mark says of its words: the sentence's kind, or that there is a remark on them. */
export type MarkLook = 'fact' | 'reported' | 'assessment' | 'mixed' | 'unclear' | 'remark';

/** A mark over words. It is never part of the document. */
export interface TextMark {
  readonly target: TextTarget;
  readonly look: MarkLook;
  /** Words that the host may offer in their place; hosts show three at most. */
  readonly replacements?: readonly string[];
}

/**
 * How a host shows marks: as coloured lines under the words with a pop-up, as one temporary colour, which can tell only
 * one look at a time, or as colours and letters in its own editor.
 */
export type MarkMeans = 'underlines' | 'highlight' | 'decorations';

/** The user has answered a mark in the host's own pop-up. */
export interface MarkAnswer {
  readonly mark: TextMark;
  /** The replacement that was accepted; undefined when the mark was rejected. */
  readonly accepted: string | undefined;
}

/** Shows marks over the text. Nothing here changes the document. Methods may reject with DocumentPortError. */
export interface TextMarker {
  /** Undefined where there is no way. Known for sure only when something has been shown. */
  readonly means: () => MarkMeans | undefined;
  /**
   * Shows these marks and takes away all others. Resolves to the number that could not be shown. Rejects
   * `not-supported` when the means has turned out not to work; `means` then gives another, or none.
   */
  readonly show: (marks: readonly TextMark[]) => Promise<number>;
  readonly clear: () => Promise<void>;
  /** Calls the listener when the user answers a mark. Returns how to stop; undefined where the host has no pop-up. */
  readonly onAnswered?: (listener: (answer: MarkAnswer) => void) => () => void;
}
