/** Workshops: what is practised, measured and counted together. Pure: no clock, no chance, nothing kept. */
export { checkKeys, type KeyFault, type KeyTools } from './exercises/check-keys';
export {
  AREAS,
  type AvoidedWords,
  type Exercise,
  JUDGED_RULES,
  type JudgedRule,
  type KeptFact,
  LEVELS,
  type OrderTask,
  type PickTask,
  type RewriteTask,
  type Score,
  type SortItem,
  type SortTask,
  sumOf,
  type Task,
} from './exercises/exercise';
export {
  type Judged,
  isRightKind,
  judgeOrder,
  judgePick,
  judgeSort,
  type PickVerdict,
  startOrder,
} from './exercises/judge';
export {
  type Asked,
  askedOf,
  documentOf,
  type JudgedText,
  judgeText,
  type ReviewText,
  type Verdict,
} from './exercises/judge-text';
export { mostRight } from './exercises/most-right';
export { isPhraseIn } from './exercises/phrases';
export {
  type Contents,
  contentsOf,
  type Item,
  missingIn,
  type Place,
  placeOf,
} from './before-after/contents';
export { compareSnapshots, type Snapshot, snapshotOf } from './before-after/snapshot';
export type { Pair } from './line-fields';
export {
  type BeforeAfterResult,
  type ExerciseResult,
  participantCode,
  readResultLine,
  type ResultKind,
  type ResultLine,
  type SurveyResult,
  writeResultLine,
} from './result-line';
export { type LineFault, type ReadLine, readResultLines } from './read-result-lines';
export { termId } from './terms';
export { collect, type Collection } from './group/collect';
export { FEWEST, type Spread, spreadOf } from './group/spread';
export {
  type BeforeAfterSummary,
  type ExerciseSummary,
  type GroupSummary,
  type MeasureSummary,
  summariseGroup,
  type SurveySummary,
} from './group/summarise';
export type { PlanStep, WorkshopPlan } from './plan';
export type { Survey, SurveyPart, SurveyQuestion } from './survey';
