import type { Block, Span } from '../engine/index';
import type { ParagraphId } from './host-paragraph';

/** How words looked when they were taken out. Only the host that told it can read it. */
export interface Look {
  readonly ofHost: unknown;
}

/** Words, and how they are to look; as what stands beside them when that is not known. */
export interface LookedWords {
  readonly text: string;
  readonly look?: Look | undefined;
}

/** Words to put back in a paragraph. */
export interface WordsBack extends Span {
  readonly paragraph: ParagraphId;
  /** What must stand there and gives way; '' where words have been struck. */
  readonly text: string;
  readonly words: LookedWords;
}

/** A paragraph to write anew, since nothing is left of it. */
export interface ParagraphBack extends Pick<Block, 'kind' | 'level'> {
  /** What stands right before it and right after it; undefined at either end of the text. */
  readonly after: ParagraphId | undefined;
  readonly before: ParagraphId | undefined;
  readonly words: readonly LookedWords[];
}

export const isParagraphBack = (wish: WordsBack | ParagraphBack): wish is ParagraphBack => 'after' in wish;
