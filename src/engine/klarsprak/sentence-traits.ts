import { remember } from '../document/remember';
import type { Sentence } from '../language/index';
import { wholeWords, wholeWordsAsWritten } from '../wording/one-of';
import { wording } from '../wording/wording';
import { isPiece } from './form-rows';
import { isLongSentence, type Marker, markerOf } from './restating';

/** What a document's other sentences do not change. */
export interface Traits {
  readonly marker: Marker;
  readonly isLong: boolean;
  readonly isQuestion: boolean;
  readonly tellsLaw: boolean;
  readonly meetsLaw: boolean;
  readonly isRule: boolean;
  readonly isPiece: boolean;
}

/** What the law asks for is not said again when it is found to be met. */
const TELLS_LAW = wording(wholeWords`
  (
    personkrets \d|lagen|paragrafen|bestämmelsen|rekvisite[nt]|LVU|LVM|LSS|SoL|\d+ §|socialtjänstlagen
    föräldrabalken
  ) (… )?(omfattar|avser|gäller|förutsätter|kräver|ställer|anger|säger|ger|innebär att den|förstås)
  till personkrets \d (hör|räknas)
  (krävs|förutsätts|ska) (det )?enligt (\d|lag|social)
  enligt (\d+ (kap|§)|lagen|bestämmelsen)[^,]{0,40} (har|ska|får|krävs|kan)
  har den (som|enskilde)
  den som (inte )?(själv )?kan
`);
const MEETS_LAW = wording(wholeWords`
  tillgodose(s|tts?|dda?) på annat sätt
  (omfattas av|tillhör|ingår i) (… )?personkrets
  (skäliga? levnads|goda levnads)…
`);

/** What is to be done by anyone, as rules and plans say it. */
const RULES = wording(wholeWordsAsWritten`
  (ska|skall|bör|får|måste|kan)( …){0,6}? (…as|ges|ske|framgå|innehålla)
`);

export const traitsOf = remember(
  (sentence: Sentence) => sentence,
  (sentence): Traits => ({
    marker: markerOf(sentence),
    isLong: isLongSentence(sentence),
    isQuestion: sentence.text.endsWith('?'),
    tellsLaw: TELLS_LAW.isIn(sentence),
    meetsLaw: MEETS_LAW.isIn(sentence),
    isRule: RULES.isIn(sentence),
    isPiece: isPiece(sentence),
  }),
);
