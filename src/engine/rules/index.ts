import { abbreviationUnexplained } from './abbreviation-unexplained';
import { doubleNegation } from './double-negation';
import { emptyOrMissingSection } from './empty-or-missing-section';
import { fillerPhrase } from './filler-phrase';
import { identifier } from './identifier';
import { jargon } from './jargon';
import { longSentence } from './long-sentence';
import { missingAuthorOrDate } from './missing-author-or-date';
import { missingChildVoice } from './missing-child-voice';
import { nominalisation } from './nominalisation';
import { passive } from './passive';
import { processNarration } from './process-narration';
import { repetition } from './repetition';
import { verbatimQuote } from './verbatim-quote';
import { verbosePhrase } from './verbose-phrase';
import type { AnyRule } from './rule';

/** Every rule, in the order in which remarks at the same place are listed. */
export const rules: readonly AnyRule[] = [
  abbreviationUnexplained,
  doubleNegation,
  emptyOrMissingSection,
  fillerPhrase,
  identifier,
  jargon,
  longSentence,
  missingAuthorOrDate,
  missingChildVoice,
  nominalisation,
  passive,
  processNarration,
  repetition,
  verbatimQuote,
  verbosePhrase,
];
