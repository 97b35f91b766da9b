import type { Sentence } from '../language/index';
import { wholeWords, wordStarts } from '../wording/one-of';
import { wording } from '../wording/wording';

/** Adverbs with which the writer steps in: "tyvärr", "märkligt nog". */
const STANCE = wording(wholeWords`
  tyvärr|dessvärre|lyckligtvis
  tack och lov
  uppenbarligen|givetvis|självklart|naturligtvis|onekligen|tveklöst|otvivelaktigt
  (märkligt|konstigt|anmärkningsvärt|egendomligt|förvånande|glädjande|sorgligt|intressant|underligt) nog
  (förvånansvärt|anmärkningsvärt|påfallande|oroväckande) …
`);
/** What ought to be, or would be better. */
const OUGHT = wording(wholeWords`
  borde(?! inte uteslutas)
  (vore|hade varit) (… )?(
    bra|bäst|bättre|önskvärt|lämpligt|rimligt|klokt|olyckligt|positivt|värdefullt|nyttigt
  )
  hög tid
  på tiden att
  en tidsfråga
  all anledning att
  oundviklig[ta]?
`);
/** More or less than is right: "boendet är för dyrt". */
const EXCESS = wording(wordStarts`
  (är|var|blir|blev|har|äter|får|gör|lägger|ställer) (… ){0,2}?(alldeles för|alltför|för) (
    lite|litet|mycket|dyr[ta]?|liten|små|stor[ta]?|trång[ta]?|gam(mal|la)|få|hög[ta]?|låg[ta]?|sträng[ta]?
    slapp[ta]?|mjuk[ta]?|svår[ta]?|tung[ta]?|krävande|omogen|svag[ta]?
  )(?!\p{L})(?! för att)
`);
/** What somebody cannot do as a parent, a tenant or a worker. */
const UNABLE = wording(wholeWords`
  (klarar|förmår|orkar|mäktar|lyckas) inte (av )?(med )?(att )?(
    sätta|ta ansvar|se|möta|ge|skydda|prioritera|förstå|tillgodose|sköta|hantera|stötta|bedöma|reglera
    vara förälder|föräldrarollen
  )
  (sköter|hanterar|tar) inte (sin|sina|sitt) (?!medicin|insulin|tablett|telefon|buss)…
  brister (… )?i (sin|sitt|sina)
  tar inte ansvar
`);
/** Prospects, and what is right and wrong about somebody's life. */
const VERDICT = wording(wholeWords`
  (
    goda|bra|dåliga|små|stora|begränsade|obefintliga
  ) (förutsättningar|möjligheter|utsikter|chanser) (att|på|till|för)
  (fel|rätt) (umgänge|inställning|väg|håll|sällskap|prioriteringar)
  gjort vad (… )?(kunnat|kunde|den kunnat)
  tunga lasset
  lämnar (mycket|en del|övrigt) (i övrigt )?att önska
  över styr
  i riskzonen
  vägrar inse
  är inte (… )?(redo|mogen|moget|mogna|kapabel|förmögen|mottaglig|i stånd)
  (är|framstår som) inte (… )?(
    lämplig|rimlig|acceptabel|optimal|realistisk|hållbar|godtagbar|ändamålsenlig
  )(t|a)?
  är (väl ?grundad|befogad|ogrundad|obefogad|överdriven)(t|e)?
  man kan (ana|misstänka|undra|förmoda)
`);

const VALUATIONS = [STANCE, OUGHT, EXCESS, UNABLE, VERDICT];

/** True for a construction with which a writer always values, whatever the rest of the sentence tells. */
export const valuesPlainly = (sentence: Sentence): boolean =>
  VALUATIONS.some((valuation) => valuation.isIn(sentence));
