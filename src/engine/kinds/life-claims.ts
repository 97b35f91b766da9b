import { oneOf, wholeWordsAsWritten } from '../wording/one-of';
import { wording, type Wording } from '../wording/wording';

const HAS_HAD = oneOf`har|hade|haft|får|fick|fått|lider av|led av|lidit av|drabbas av|drabbats av`;
/** Between such a verb and what it is about, but not that there is none of it. */
const SOMETIMES = oneOf`((?!inte|inga|ingen|inget|aldrig|ej)… ){0,3}?`;

/** How the body and the mind are. */
const ILL = oneOf`
  ont (i|om) …
  panikattacker?|panikångest|svimningar|kramper|utslag|eksem|huvudvärk|migrän|mardrömmar|yrsel
  …besvär|sömnproblem|sömnsvårigheter|hallucinationer|vanföreställningar|röster i huvudet
  svårt att (somna|sova|äta|andas)
  återfall|vredesutbrott|raseriutbrott|utbrott
`;
const STOPPED = oneOf`äta|sova|prata|gå ut|duscha|tvätta sig|borsta tänderna|sköta hygienen|svara i telefon`;
const WEAPON = oneOf`…?vapen|…?vapnen|knivar|kniv|pistol|gevär`;
const QUARREL = oneOf`…?konflikter|…?konflikt|…?bråk|slagsmål|gräl`;

/** What is told of somebody's daily life, in lower case: nobody knows it without having seen or heard it. */
export const LIFE_CLAIMS: readonly Wording[] = [
  wholeWordsAsWritten`
    ${HAS_HAD} ${SOMETIMES}${ILL}
    (gått|gick|går) (upp|ner|ned) i vikt
    (tappat|tappar|tappade|rasat|rasar|ökat|ökar|minskat|minskar) (… )?(i vikt|hår|aptiten|matlusten)
    slutat (att )?${STOPPED}
    somna(r|de|t) (på|under) (lektion…?|jobbet|arbetet|möte…?)
    sover (… ){0,2}?(från|hela dagarna|till (klockan|ett|två|tre|tolv|lunch|middag))
    (har|hade) ((?!inga|ingen|inte)… ){0,3}?(missbruks|drog|alkohol|spel|skuld|psykiatri)…?problematik
    vaknar (flera gånger|varje natt|på nätterna)
    äter (bara|nästan aldrig|knappt|nästan ingenting)
  `,
  wholeWordsAsWritten`
    (tillgång till|äger|ägde|bär|burit|bar|förvarar|har) ((?!inte|inga|ingen|aldrig)… ){0,2}?${WEAPON}
    (åker|åkte|åkt) fast
    kört (… )?utan körkort
    suttit (… )?(häktad|anhållen)
    i (häktet?|arresten?)
    (hängt|hänger|hängde) (… )?med (… ){0,2}?(gäng|gänget|kriminella|missbrukare)
  `,
  wholeWordsAsWritten`
    hamna(r|de|t) (… )?i (… )?${QUARREL}
    varit (… )?(bråk|gräl|slagsmål|i slagsmål|utan mat|borta från (jobbet|arbetet|skolan))
    slutat (komma|hälsa på|höra av sig)
    (har|hade) ((?!inte|aldrig)… )?ställt in (umgänge|besök|träff|möte)…?
    (har|hade) (… )?(inte|aldrig) (… )?(besökt|hört av sig till|haft (… )?kontakt med|träffat) (sin|sina|sitt|barnen|…?barnet|fadern|modern|mamman|pappan)
    (har|hade) (… )?ett ((?!inget)… )?(missbruk|beroende)
    fått (in )?((?!inga)… ){0,2}?klagomål
    (har|hade) ((?!inte|aldrig)… ){0,3}?sökt (vård|läkare|akutvård)
    (har|hade|haft) ((?!inga|inte|ingen|aldrig)… )?${QUARREL} med
    dra(r|git) sig undan (sina |från )…
    (haft|har) (… )?(kortare |nya )?(förhållanden|partners)
    (skickat|skickar|skickade) (… )?(nakenbilder|bilder på sig)
    (sovit|sover|sov) hos (olika|okända|främmande|äldre)
  `,
  wholeWordsAsWritten`
    (kontrollerar|övervakar|läser|beslagtagit|tagit ifrån) (hennes|hans|all|hela) (… )?…?(telefon|mobil|pengar|post|ekonomi|sms|meddelanden)
    … får inte (… )?(gå ut|träffa|lämna|ha (egen|egna|kontakt)|arbeta|jobba|bestämma)(?! utan beslut)
  `,
  wholeWordsAsWritten`
    skyldig (… ){0,3}?(pengar|kronor)
    (lever|levt|levde) på (lånade pengar|lån)
    inte betala(t|r) (… )?(hyran?|elen|räkningar(na)?|avgiften)
    (pengar|kontanter|smycken|mediciner) har (… )?(försvunnit|stulits)
  `,
  wholeWordsAsWritten`
    (full|fullt|fulla) av (sopor|skräp|fimpar|flaskor|avföring|mögel)
    saknas (ofta|ibland) (… )?(mat|kläder|el)
    (haft|har|hade) (… )?(smutsiga|trasiga|för små|för tunna) (kläder|skor)
    lukta(r|de|t) (… )?(urin|rök|alkohol|svett|illa|sprit|hasch)
    glöm(mer|t|de) (… )?(spisen|spisplattan|kranen|dörren)
    (klarar|får klara) sig själva (på|om)
  `,
  wholeWordsAsWritten`
    lämna(r|t|de) (… )?(positiva|positivt|manipulerade|manipulerat) …?prov…?
    hitta(de|t)s (… ){0,3}?(av (?!oss|mig|utredar)…|sovande|på|i|vid|utan|ensam)
    påträffa(de|t)s (… ){0,3}?(av (?!oss|mig|utredar)…|sovande|på|i|vid|utan|ensam)
    (gick|gått|gav sig|stack) hemifrån
  `,
].map(wording);
