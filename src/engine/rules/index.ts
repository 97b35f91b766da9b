import { abbreviationUnexplained } from './abbreviation-unexplained';
import { assessmentInFactSection } from './assessment-in-fact-section';
import { doubleNegation } from './double-negation';
import { emptyOrMissingSection } from './empty-or-missing-section';
import { fillerPhrase } from './filler-phrase';
import { goalNotMeasurable } from './goal-not-measurable';
import { identifier } from './identifier';
import { inquiryTime } from './inquiry-time';
import { jargon } from './jargon';
import { lawReference } from './law-reference';
import { leftOver } from './left-over';
import { longSentence } from './long-sentence';
import { missingAlternatives } from './missing-alternatives';
import { missingAuthorOrDate } from './missing-author-or-date';
import { missingChildInterest } from './missing-child-interest';
import { missingChildVoice } from './missing-child-voice';
import { missingCommunication } from './missing-communication';
import { missingGoal } from './missing-goal';
import { missingGuardianView } from './missing-guardian-view';
import { missingLegalBasis } from './missing-legal-basis';
import { missingOtherParty } from './missing-other-party';
import { missingSkyddsbedomningPoint } from './missing-skyddsbedomning-point';
import { missingSource } from './missing-source';
import { newFactInAssessmentSection } from './new-fact-in-assessment-section';
import { nominalisation } from './nominalisation';
import { ownerlessAssessment } from './ownerless-assessment';
import { passive } from './passive';
import { processNarration } from './process-narration';
import { repetition } from './repetition';
import { unreasonedAssessment } from './unreasoned-assessment';
import { unweighedAccounts } from './unweighed-accounts';
import { vagueAmount } from './vague-amount';
import { valueWord } from './value-word';
import { verbatimQuote } from './verbatim-quote';
import { verbosePhrase } from './verbose-phrase';
import type { AnyRule } from './rule';

/** Every rule, in the order in which remarks at the same place are listed. */
export const rules: readonly AnyRule[] = [
  abbreviationUnexplained,
  assessmentInFactSection,
  doubleNegation,
  emptyOrMissingSection,
  fillerPhrase,
  goalNotMeasurable,
  identifier,
  inquiryTime,
  jargon,
  lawReference,
  leftOver,
  longSentence,
  missingAlternatives,
  missingAuthorOrDate,
  missingChildInterest,
  missingChildVoice,
  missingCommunication,
  missingGoal,
  missingGuardianView,
  missingLegalBasis,
  missingOtherParty,
  missingSkyddsbedomningPoint,
  missingSource,
  newFactInAssessmentSection,
  nominalisation,
  ownerlessAssessment,
  passive,
  processNarration,
  repetition,
  unreasonedAssessment,
  unweighedAccounts,
  vagueAmount,
  valueWord,
  verbatimQuote,
  verbosePhrase,
];
