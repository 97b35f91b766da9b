import { remember } from '../document/remember';
import type { Sentence } from '../language/index';
import { wording } from '../wording/wording';
import { isLongSentence, type Marker, markerOf } from './restating';

/** What tells whether a sentence may say something again, whatever the document's other sentences say. */
export interface Traits {
  readonly marker: Marker;
  readonly isLong: boolean;
  readonly isQuestion: boolean;
  readonly tellsLaw: boolean;
  readonly meetsLaw: boolean;
}

/** What the law asks for is not said again when it is found to be met. */
const TELLS_LAW = wording(/(?<!\p{L})(?:personkrets \d omfattar|till personkrets \d hör)(?!\p{L})/iu);
const MEETS_LAW = wording(/(?<!\p{L})tillgodose(?:s|tts?|dda?) på annat sätt(?!\p{L})/iu);

export const traitsOf = remember(
  (sentence: Sentence) => sentence,
  (sentence): Traits => ({
    marker: markerOf(sentence),
    isLong: isLongSentence(sentence),
    isQuestion: sentence.text.endsWith('?'),
    tellsLaw: TELLS_LAW.isIn(sentence),
    meetsLaw: MEETS_LAW.isIn(sentence),
  }),
);
