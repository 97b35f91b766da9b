import type { Sentence } from '../language/index';
import { wholeWords, wholeWordsAsWritten, wordStarts } from '../wording/one-of';
import { HAS } from '../wording/word-groups';
import { wording } from '../wording/wording';

/** A reason that stands in the sentence makes the one who acts unimportant: "flyttades på grund av snöfall". */
const BY_ITSELF = wording(
  /på grund av|p\.g\.a\.|(?<!\p{L})pga(?!\p{L})|till följd av|(?<!\p{L})av \p{L}*skäl(?!\p{L})/iu,
);
/** Some other words say who: "enligt läkaren", "från förskolan har det meddelats"; a law decides nothing in a single case. */
export const SOMEONE = wording(wholeWords`
  enligt (?!\d|uppgift|plan|lag|§|LV|LSS|SoL|…?(lagen|lag|balken|förordningen)(?!\p{L}))…
  från … ${HAS} (det|man)
  vi|jag|undertecknad
`);
/** "Intyg har av Berit lämnats in": the one who acts stands before the verb. */
const AGENT_BEFORE = wording(
  /(?<!\p{L})(?:har|hade|blev|blir) (?:\p{L}+ )?av (?:\p{Lu}\p{L}+|\p{L}+(?:en|et|na|an)|oss|mig)(?!\p{L})/u,
);
/** "Gjordes samma dag, av gruppledaren", "gjordes tillsammans med": the one who acts stands far from the verb. */
const AGENT_FAR = wording(wholeWordsAsWritten`
  (?<!närvaro )av (undertecknad|mig|oss|\p{Lu}\p{Ll}+)
  (av|tillsammans med) (…s |förste |biträdande |tillförordnade )?…?(
    chef|ledare|sekreterare|handläggare|pedagog|behandlare|stödjare|nämnden|utskottet|ordföranden?
    rektorn?|jouren
  )(en|n)?
`);
export const AGENT_AFTER = wording(
  /(?<!\p{L})av (?:sin|sitt|sina|en|ett|den|två|\p{Lu}\p{L}+|\p{L}+(?:en|et|na|an))(?!\p{L})/u,
);
/** Whoever acts when such a word is near, it is not the writer's office; not one who is only met, asked or owns something. */
const OTHERS = wording(wordStarts`
  (?<!(?<!\p{L})(med|till|från) )(
    (
      tingsrätt|hovrätt|förvaltningsrätt|kammarrätt|åklagar|polis(?!anmäl|ens| (har )?tillkalla)|domstol
      skatteverk|försäkringskass
    )…?
    ((tand)?läkare(n|na)?|psykolog(en|er|erna)?)(?!\p{L})
  )
`);

/** Something in the sentence tells who acts, or makes it unimportant. */
export const hasOtherAgent = (sentence: Sentence): boolean =>
  [AGENT_BEFORE, AGENT_FAR, OTHERS, BY_ITSELF].some((who) => who.isIn(sentence));

/** Another authority than the writer's is named. */
export const namesOthers = (sentence: Sentence): boolean => OTHERS.isIn(sentence);
