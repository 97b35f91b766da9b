import { oneOf } from '../wording/one-of';
import { HAS } from '../wording/word-groups';
import type { Wording } from '../wording/wording';
import { BETWEEN, claim, opening, phrase } from './hearsay-words';

/** Not where some paper is named in the sentence. */
const NO_PAPER = oneOf`
  (?!.*(intyg|anmäl|utredning|journal|rapport|utlåtande|skrivelse|beslut|yttrande))
`;
/** Said, believed or described by nobody: also where somebody else was speaking in the sentence before. */
export const SAID_OF: readonly Wording[] = [
  phrase`
    (
      uppges|uppgavs|sägs|sades|påstås|påstods|hävdas|hävdades|ryktas|ryktades|skvallras|berättas
      rapporteras|omtalas|tros|troddes
      (?<!(kan|får|bör|måste|skäligen|inte) )(antas|förmodas|befaras)
      antogs|misstänks|misstänktes
    ) (?!av |i |att |bland annat |också )${NO_PAPER}(… ){0,3}?(ha|få|bo|\p{L}{2,}a|bli|gå|slå|ta)(?!\p{L})
  `,
  phrase`
    ${HAS} (… ){0,2}?(
      beskrivits|omtalats|betecknats|skildrats|uppfattats|karaktäriserats|karakteriserats
    ) ${NO_PAPER}(… ){0,2}?som(?!\p{L})
  `,
  phrase`
    ${HAS} (… )?(
      flera|många|ett antal|ett flertal|upprepade|återkommande|en rad|olika|ytterligare
    ) (… ){1,2}(
      rapporterats|noterats|anmälts|uppmärksammats|inträffat|observerats
    )(?!\p{L})(?! (… )?(av|från|hos|i) )
  `,
  phrase`${HAS} (vi|jag) (förstått|hört|erfarit|fått veta)(?!\p{L})(?! (från|av|genom))`,
];

/** "ska ha sålt", "lär dricka", "har visst träffat": passed on from somebody who is not named. */
export const SUPPOSED: readonly Wording[] = [
  phrase`
    (ska|skall|lär|torde) (… ){0,6}?ha ((
      tidigare|även|också|då|dessutom|bland annat|flera gånger|inte
    ) )?(?!
      minst|högst|lägst|störst|mest|bäst|sämst|rätt|ett|kvar|fortsatt|stöd|tät|kontakt|möjlighet|mot|något
      nytt|allt|annat|gott|fast|tillgång|eget|regelbundet|avslutats|genomförts|påbörjats|inletts
      skickats|lämnats|kommunicerats|…igt(?!\p{L})
      haft (möjlighet|tillfälle|minst|kontakt|tillgång|varit)
    )…(t|dd)s?(?!\p{L})
  `,
  phrase`
    lär (?!inte (vara|bli|kunna|räcka)|(
      sig|ut|känna|av|in|du|er|bli|dröja|behöva|räcka|knappast
    ) )(… ){0,2}…as?(?!\p{L})
  `,
  phrase`
    det (ska|skall) (${BETWEEN} )*(finnas|vara|röra sig|förekomma|bo|handla)(?!\p{L})(?!.+(?<!\p{L})(
      innan|senast|inför|för att|så att|alltid|varje|tydlig…?|plan|rutin…?|senare än
    )(?!\p{L}))
  `,
  phrase`(har|hade|är|var|blev|fick|ska|skall) (… )?visst(?!\p{L})(?! (behov|stöd|mått|ansvar))`,
  phrase`tydligen(?!\p{L})`,
  phrase`misstänks för(?!\p{L})`,
  phrase`
    (är|var) ((väl|sedan länge|sedan tidigare|vida) )?(väl)?kän(d|da|t) (
      för (sin|sitt|sina|bråk|våld|fester|missbruk|att)
      i (området|bygden|byn|trakten|kvarteret|trappan|stan|(… )?…?kretsar)
    )(?!\p{L})
  `,
  opening`
    (?!.*(
      från|enligt|intyg|anmälan|utredning
    ))… (beskrivs|omtalas|betecknas|skildras) (… ){0,2}?som(?!\p{L})
  `,
  phrase`
    (är|var|varit) (… ){0,3}?(väl)?kän(d|da|t) (av|hos|för|i) (
      polis(en)?(?!\p{L})|polisens …|kriminella …
    )
  `,
  claim`
    man (har )?(
      tycker|tyckt|anser|ansett|upplever|upplevt|tror|misstänker|misstänkt|märkt|noterat|reagerat|larmat
    )(?!\p{L})
  `,
];
