import { wholeWords } from '../wording/one-of';
import { wording } from '../wording/wording';

/** Words for how often, how much and how long that give no number. */
export const VAGUE = wording(wholeWords`
  (mycket |väldigt |ganska |rätt |så |alltför )?(ofta|sällan)
  oftast|ibland|alltid(?! (bott|levt|arbetat|jobbat|hetat|varit|funnits))|aldrig|emellanåt|inte alltid
  då och då|då o då|till och från|av och till|allt som oftast|titt som tätt
  periodvis|i perioder|i omgångar|tidvis|stundtals|stundom|mestadels|för det mesta
  regelbundet|ständigt|jämt|ideligen|frekventa?|sporadiska?t?
  det händer( ibland)? att
  en hel del(?! om)
  mycket (frånvaro|alkohol)
  (dricker|druckit|drack|röker|rökt|spelar|spelat|sover|sovit|umgås|umgåtts) (alldeles |alltför |för |ganska |väldigt )?(mycket|en del)
  (långa|längre) (perioder|tider|stunder)
  (i stort sett|nästan|nära nog|praktiskt taget) (jämt|alltid|aldrig|dagligen)
  mest hela (dagarna|tiden|nätterna)
  med (jämna|korta|långa|ojämna) mellanrum
  stup i kvarten
  gång (på gång|efter annan)
  vid (något|något enstaka|någon enstaka) tillfälle
  (för )?(länge|inte så länge|en tid|ett par år|några år) sedan(?! \p{N})
  (under )?(den senaste tiden|en period|en kortare period|en tid|en kort tid)
  (ganska|relativt|rätt|ovanligt|tämligen) (mycket|lite|stora skulder|många)
  (ett flertal|åtskilliga|diverse|ett antal olika) (olika )?(?!gånger|tillfällen)…
  (de flesta|merparten av|en stor del av|en del av) (umgängen(a)?|träffar(na)?|lektioner(na)?|dagar(na)?|möten(a)?|besök(en)?|nätter(na)?|helger(na)?)
  vid olika tillfällen
  (i stort sett|nästan|nära nog|så gott som) varje
  upprepade …?infektioner
  upp en del|ner en del|ned en del
  (varje|varannan) … eller så
  sedan en tid( tillbaka)?
  (ökat|minskat|sjunkit|stigit|försämrats) (kraftigt|markant|avsevärt|betydligt|dramatiskt|rejält)
  (flera|många|en rad|diverse|åtskilliga|ett antal|ett flertal|återkommande|upprepade) (… )?(
    konflikter|bråk|incidenter|anmälningar|återfall|avvikningar|rymningar|slagsmål|utbrott|påminnelser
    skulder|…skulder|lån|ärenden|domar|placeringar|arbetsgivare|återbud|avbokningar|betalningsanmärkningar
    polisingripanden|flyttar|frånvarodagar|sjukdagar|anmärkningar|ankomster|varningar|avvikelser|fall
  )
  (har|hade|haft) (vissa|en del|en hel del|diverse|flera|många|stora) …?(skulder|lån|bekymmer|besvär)
  skulder hos (flera|många|olika)( …)?
  vid (flera|upprepade|många|några|ett flertal|ett antal|ett par|enstaka) tillfällen
  (flera|många|några|upprepade|ett antal|ett flertal|enstaka|ett par|en del|åtskilliga|otaliga) gånger
  (?<!från |under )(vissa|somliga|många|flera|enstaka|en del) (
    dagar|morgnar|kvällar|nätter|helger|perioder|veckor|lektioner|eftermiddagar
  )
  sedan länge|sedan lång tid( tillbaka)?|under lång tid
  (pågått|varat|hållit på) (mycket |väldigt |rätt |ganska )?länge
  (inte|aldrig|ingen|inget|inga) (… ){0,4}?på länge
  (bråkar|grälar|skriker|tjatar|gråter|klagar) (väldigt |ganska |så |rätt )?mycket
  ett (stort|mycket stort|okänt) antal gånger
  en längre (tid|period)
  på senare tid|på sistone|nyligen
  för (en|ett) (tid|tag) sedan
  ett tag
`);
/** The same where the writer brings up what has happened among assessments. */
export const VAGUE_EVENT = wording(wholeWords`
  vid (flera|upprepade|många|några|ett flertal|ett antal|enstaka|olika) tillfällen
  (flera|många|upprepade|ett antal|ett flertal|otaliga|åtskilliga) gånger
  gång på gång
  gång efter annan
  under (en längre|lång) tid
`);
