/** Use cases of the pane: what a user can do with one document. */
export { describeSettings, type LayerSettings, settingsOwner } from './describe-settings';
export { diagnosisText, type Surroundings } from './diagnosis';
export type { Trouble } from './explain-error';
export { explainError } from './explain-error';
export type { Change } from './change';
export {
  chosenSettings,
  loadSetup,
  type LoadSetupOptions,
  ownSettings,
  type PersonalInForce,
  type SettingsFolder,
  type SettingsInForce,
  type SettingsStore,
} from './load-setup';
export type { PersonalSettings, PersonalWord } from '../organisation/index';
export {
  personalAccess,
  type PersonalAccess,
  type PersonalStore,
  withKeptPersonal,
  withPersonal,
} from './personal';
export type { MarkState, MarkView } from './mark-state';
export { type MissingSection, missingSections } from './missing-sections';
export {
  type Category,
  countByStrength,
  groupsOf,
  type Remark,
  type RemarkGroup,
  sameRemarks,
  settle,
  titleOf,
} from './remarks';
export {
  countKinds,
  type SentenceStretch,
  type ShownKind,
  shownKind,
  shownKinds,
  stretchesOf,
} from './sentence-kinds';
export { isAboutAbsence, type KeepLevel, levelsOf } from './kept';
export type { ProgressStore, ReviewProgress } from './progress';
export type { Trace } from '../ports/traces';
export { createSession } from './session';
export type { Session, SessionOptions } from './session-type';
export type { Deed, Kept, SessionState } from './session-state';
export type { MakeReview } from './watch-work';
export { remarksWithin } from './within';
