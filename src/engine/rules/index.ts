import { abbreviationUnexplained } from './abbreviation-unexplained';
import { emptyOrMissingSection } from './empty-or-missing-section';
import { identifier } from './identifier';
import { longSentence } from './long-sentence';
import { missingAuthorOrDate } from './missing-author-or-date';
import { processNarration } from './process-narration';
import { verbatimQuote } from './verbatim-quote';
import type { AnyRule } from './rule';

/** Every rule, in the order in which remarks at the same place are listed. */
export const rules: readonly AnyRule[] = [
  abbreviationUnexplained,
  emptyOrMissingSection,
  identifier,
  longSentence,
  missingAuthorOrDate,
  processNarration,
  verbatimQuote,
];
