export type {
  AdjectiveForm,
  AnalysedBlock,
  Form,
  NounForm,
  Passive,
  PassiveKind,
  Reading,
  Sentence,
  Token,
  TokenKind,
  VerbForm,
  WordClass,
} from './analysis';
export { analyseBlock, splitSentences, tokensOf } from './analyse-block';
export {
  compileNet,
  type PatternMatch,
  type PatternNet,
  type PatternRule,
  type TagToken,
  wordTags,
} from './compromise';
export type { TermPattern } from './term-index';
export { compileTerms, type TermMatch, type TermMatcher } from './terms';
export { Waiting } from './waiting';
export { formsOf, inflect, readingsOf } from './lexicon';
export { verbOfNominalisation } from './nominalisations';
export { passivesOf } from './passives';
