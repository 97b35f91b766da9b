/** Workshops: what is practised, measured and counted together. Pure: no clock, no chance, nothing kept. */
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
