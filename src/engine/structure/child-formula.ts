import { wholeText } from '../wording/one-of';
import { wording } from '../wording/wording';

/** Says only that the child has been thought of: "Barnperspektivet har beaktats." */
export const ONLY_SAID = wording(wholeText`
  (… ){0,3}?(
    barnets bästa|barnens bästa|barnperspektivet|barnrättsperspektivet|barnkonventionen
  ) (har|är|anses|bedöms)( (?!genom|eftersom|då)…){0,4} (
    beaktats?|beaktade?|tillgodosetts|tillgodoses|tillgodosett|tillgodosedda?|vägts in|övervägts|övervägt
    varit vägledande|varit i fokus|tagits till ?vara
  )( i …)?\.?
`);
