import type { Sentence } from '../language/index';
import { wording } from '../wording/wording';

/** Adverbs with which the writer steps in: "tyvärr", "märkligt nog". */
const STANCE = wording(
  /(?<!\p{L})(?:tyvärr|dessvärre|lyckligtvis|tack och lov|uppenbarligen|givetvis|självklart|naturligtvis|onekligen|tveklöst|otvivelaktigt|(?:märkligt|konstigt|anmärkningsvärt|egendomligt|förvånande|glädjande|sorgligt|intressant|underligt) nog|(?:förvånansvärt|anmärkningsvärt|påfallande|oroväckande) \p{L}+)(?!\p{L})/iu,
);
/** What ought to be, or would be better. */
const OUGHT = wording(
  /(?<!\p{L})(?:borde(?! inte uteslutas)|(?:vore|hade varit) (?:\p{L}+ )?(?:bra|bäst|bättre|önskvärt|lämpligt|rimligt|klokt|olyckligt|positivt|värdefullt|nyttigt)|hög tid|på tiden att|en tidsfråga|all anledning att|oundviklig[ta]?)(?!\p{L})/iu,
);
/** More or less than is right: "boendet är för dyrt". */
const EXCESS = wording(
  /(?<!\p{L})(?:är|var|blir|blev|har|äter|får|gör|lägger|ställer) (?:\p{L}+ ){0,2}?(?:alldeles för|alltför|för) (?:lite|litet|mycket|dyr[ta]?|liten|små|stor[ta]?|trång[ta]?|gam(?:mal|la)|få|hög[ta]?|låg[ta]?|sträng[ta]?|slapp[ta]?|mjuk[ta]?|svår[ta]?|tung[ta]?|krävande|omogen|svag[ta]?)(?!\p{L})(?! för att)/iu,
);
/** What somebody cannot do as a parent, a tenant or a worker. */
const UNABLE = wording(
  /(?<!\p{L})(?:(?:klarar|förmår|orkar|mäktar|lyckas) inte (?:av )?(?:med )?(?:att )?(?:sätta|ta ansvar|se|möta|ge|skydda|prioritera|förstå|tillgodose|sköta|hantera|stötta|bedöma|reglera|vara förälder|föräldrarollen)|(?:sköter|hanterar|tar) inte (?:sin|sina|sitt) (?!medicin|insulin|tablett|telefon|buss)\p{L}+|brister (?:\p{L}+ )?i (?:sin|sitt|sina)|tar inte ansvar)(?!\p{L})/iu,
);
/** Prospects, and what is right and wrong about somebody's life. */
const VERDICT = wording(
  /(?<!\p{L})(?:(?:goda|bra|dåliga|små|stora|begränsade|obefintliga) (?:förutsättningar|möjligheter|utsikter|chanser) (?:att|på|till|för)|(?:fel|rätt) (?:umgänge|inställning|väg|håll|sällskap|prioriteringar)|gjort vad (?:\p{L}+ )?(?:kunnat|kunde|den kunnat)|tunga lasset|lämnar (?:mycket|en del|övrigt) (?:i övrigt )?att önska|över styr|i riskzonen|vägrar inse|är inte (?:\p{L}+ )?(?:redo|mogen|moget|mogna|kapabel|förmögen|mottaglig|i stånd)|(?:är|framstår som) inte (?:\p{L}+ )?(?:lämplig|rimlig|acceptabel|optimal|realistisk|hållbar|godtagbar|ändamålsenlig)(?:t|a)?|är (?:väl ?grundad|befogad|ogrundad|obefogad|överdriven)(?:t|e)?|man kan (?:ana|misstänka|undra|förmoda))(?!\p{L})/iu,
);

const VALUATIONS = [STANCE, OUGHT, EXCESS, UNABLE, VERDICT];

/** True for a construction with which a writer always values, whatever the rest of the sentence tells. */
export const valuesPlainly = (sentence: Sentence): boolean =>
  VALUATIONS.some((valuation) => valuation.isIn(sentence));
