import type { BlockId, CaseDocument } from '../engine/index';
import type { HostParagraph, ParagraphId } from './host-paragraph';
import type { Look, ParagraphBack, WordsBack } from './put-back';
import type { TextMarker } from './text-marks';
import type { SelectedPart, TextTarget } from './text-target';
import type { Traces } from './traces';
import type { Watch } from './watch';

export { type HostParagraph, isBlank, type ParagraphId } from './host-paragraph';
export type { Look, LookedWords, ParagraphBack, WordsBack } from './put-back';
export type { TextTarget } from './text-target';

/** Put round the empty paragraph of a section, where the host can. */
export interface SectionControl {
  /** What programs know the section by; see `sectionTag`. */
  readonly tag: string;
  /** Shows until someone writes, and is no part of the text. */
  readonly help: string;
}

/** A heading to put in, with an empty paragraph after it. */
export interface SectionInsertion {
  /** Id of the template's section. */
  readonly section: string;
  readonly heading: string;
  /** Heading level in the document, 1 to 9. */
  readonly level: number;
  /**
   * The block it comes after, and after the empty paragraphs under that; undefined puts it first. Insertions after the same
   * block stand in the given order.
   */
  readonly after: BlockId | undefined;
  readonly control?: SectionControl;
}

/** Words, and what to put in their place. */
export interface TextReplacement {
  readonly target: TextTarget;
  readonly replacement: string;
}

/** A heading that has been put in. */
export interface SectionRemoval {
  readonly paragraph: ParagraphId;
  /** What must still stand there. */
  readonly heading: string;
  /** The empty paragraph that was put in after it; undefined when it is gone. */
  readonly body: ParagraphId | undefined;
  /** What stood there before and comes right after; anything else under the heading has been written since. */
  readonly before: ParagraphId | undefined;
}

/** What came of replacing in many places. */
export interface Replaced {
  /** Indexes of those left as they are, because the words no longer stand there or cannot be reached. */
  readonly left: readonly number[];
  /** By index, how the words looked, where what is put back would not come to look so by itself. */
  readonly looks: ReadonlyMap<number, Look>;
}

export type DocumentPortErrorKind =
  'stale' | 'gone' | 'has-note' | 'has-object' | 'read-only' | 'busy' | 'not-supported' | 'failed';

/** The few ways a host can refuse. The document is as it was before the call. */
export class DocumentPortError extends Error {
  readonly kind: DocumentPortErrorKind;

  constructor(kind: DocumentPortErrorKind, detail?: string) {
    super(detail ?? kind);
    this.name = 'DocumentPortError';
    this.kind = kind;
  }
}

/** Whether what Saklig replaces becomes a tracked change. It always does where the host is set to track changes. */
export interface ChangeTracking {
  /** False where the host has tracked changes but does not let Saklig turn them on. */
  readonly canTurnOn: boolean;
  isOn(): boolean;
  turn(on: boolean): void;
}

/** Keeping up with a text that is being written. */
export interface LiveText {
  /** Whether this host turns out to tell of every change as it is made. Known when `onChanged` has a listener. */
  readonly isThere: () => Promise<boolean>;
  /**
   * The document as it stands now, where only the paragraphs that have been told of are read again. Resolves to undefined
   * when that is not enough and the whole must be read. Block ids hold as after `read`.
   */
  readonly readChanged: () => Promise<CaseDocument | undefined>;
}

/** The host of a document: Word, the practice editor, or memory. Every method may reject with DocumentPortError. */
export interface DocumentPort {
  /** Reads the whole document; block ids hold until the next read. Rejects CancelledError when the watch gives it up. */
  read(watch?: Watch): Promise<CaseDocument>;
  /** Selects the words, or the whole block, and scrolls them into view. Rejects `stale` if the text is another. */
  select(target: TextTarget | { readonly block: BlockId }): Promise<void>;
  /** Every paragraph of the last reading, also the empty ones; those of notes come last. */
  paragraphs(): readonly HostParagraph[];
  /**
   * Puts `replacement` in the words' place, keeping their formatting. Rejects `stale` if the text is another, and `has-note`
   * or `has-object` if words that are to be struck have a note, or a picture, a field, a comment or the like, which could not
   * be put back; nothing is changed then. Resolves to how they looked, where what is put back would not come to look so by
   * itself.
   */
  replace(target: TextTarget, replacement: string): Promise<Look | undefined>;
  /** Replaces in many places as one act; the targets must not overlap. */
  replaceAll(replacements: readonly TextReplacement[]): Promise<Replaced>;
  /**
   * Puts words back in the paragraphs of the last reading, as one act; the places must not overlap, and those at one point
   * stand in the given order. Resolves to the indexes of those left as they are.
   */
  putBack(wishes: readonly (WordsBack | ParagraphBack)[]): Promise<readonly number[]>;
  /**
   * Puts in headings of built-in heading style, each with an empty paragraph; existing text is not touched. Resolves to the
   * paragraph that each has come after; undefined for one that has come first.
   */
  insertSections(insertions: readonly SectionInsertion[]): Promise<readonly (ParagraphId | undefined)[]>;
  /**
   * Takes out headings and the paragraph that was put in after each, as one act. Resolves to the indexes of those left as
   * they are, because the heading reads otherwise, is gone, or has anything under it.
   */
  removeSections(removals: readonly SectionRemoval[]): Promise<readonly number[]>;
  /** Whether the host has opened the document for reading only. Left out where it never does. */
  isReadOnly?(): boolean;
  /** Undefined where the host has no tracked changes. */
  readonly tracking?: ChangeTracking;
  /** Calls the listener when the text has changed. Returns how to stop; undefined where the host cannot tell. */
  onChanged?(listener: () => void): () => void;
  /** Calls the listener with the block the cursor moves to. Returns how to stop; undefined where the host cannot tell. */
  onCursorMoved?(listener: (block: BlockId | undefined) => void): () => void;
  /** What the user has selected in the text that was read last, block by block; nothing when only a cursor stands there. */
  readSelection?(): Promise<readonly SelectedPart[]>;
  /** Keeps up with the text while it is written; undefined where the host never can. */
  readonly live?: LiveText;
  /** Shows marks over the text; undefined where the host never can. */
  readonly marker?: TextMarker;
  /** What Saklig leaves in the document; undefined where it leaves nothing. */
  readonly traces?: Traces;
}
