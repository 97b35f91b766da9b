import {
  anywhereAsWritten,
  oneOf,
  wholeWords,
  wholeWordsAsWritten,
  wordStartsAsWritten,
} from '../wording/one-of';
import { HAS, SMALL_NUMBER } from '../wording/word-groups';
import { wording, type Wording } from '../wording/wording';

/** With "tretton", "femton", "tjugoen". */
const NUMBER = oneOf`
  \d+(,\d+)?|en och en halv|två
  (tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|fjorton|arton|tjugo)…?
`;
const UNIT = oneOf`skoldagar|dagar|lektioner|lektionstimmar|skolveckor`;
const OCCURS = oneOf`förekommer|förekom|förekommit`;
const HARM = oneOf`
  narkotika|droger|alkohol|tabletter|cannabis|hasch|amfetamin|kokain|tramadol
  våld|hot|bråk|missbruk|spel|övergrepp|slitningar|misshandel
`;
const TROUBLE = oneOf`problem|bekymmer|svårigheter|besvär`;

/** What people do, suffer or have that an inquiry only knows because somebody said so; in lower case, as COUNTS. */
export const CLAIMS: readonly Wording[] = [
  // Somebody has counted days and hours, and somebody has reckoned a mean.
  wholeWordsAsWritten`${NUMBER} (${UNIT} av ${NUMBER}|av (… )?${NUMBER} ${UNIT})`,
  anywhereAsWritten`
    (?<!\p{L})ställ(de|t)s (… )?${NUMBER} av ${NUMBER}
    ${NUMBER} av ${NUMBER} (… ){0,4}ställ(de|t)s in
  `,
  wholeWordsAsWritten`i (genomsnitt|medeltal|snitt) (… )?${NUMBER}`,
  wholeWordsAsWritten`${NUMBER} (sena? ankomst(er)?|frånvarotimmar|skolkade …)`,
  anywhereAsWritten`
    (närvaro|frånvaro)(n|ns)? (… ){0,3}?(
      var|är|uppgick|uppgår|ligger|låg
    ) (… ){0,4}(en|två|tre|fyra|hälften|\d)
  `,
  wordStartsAsWritten`
    (legat|låg|ligger) (… )?inne(?!\p{L})
    suttit (… )?(i fängelse|inne|häktad)
    har (en |flera )(… )?(diagnos|diagnoser)(?!\p{L})
  `,
  wholeWordsAsWritten`
    ${HARM} (… ){0,3}?${OCCURS}
    ${OCCURS} (… )?${HARM}
  `,
  wholeWordsAsWritten`
    (lämnas|lämnats|lämnades) (… )?(ensam(ma|t)?|utan (tillsyn|vuxen|mat)|hos (okända|olika|främmande))
  `,
  wholeWordsAsWritten`
    (får|fick|fått) (ingen|inte|sällan|aldrig) (… )?(frukost|middag|lunch|mat|sova|äta|hjälp med läxor…?)
    (har|hade|saknar|saknade) (inga |ingen )?(vinterkläder|ytterkläder|regnkläder|vinterskor|gympakläder)
  `,
  wholeWordsAsWritten`
    (är|var|varit|blir|blev|blivit) (… ){0,2}(
      mobbad|retad|utfryst|slagen|hotad|utnyttjad|misshandlad|trakasserad|filmad
    )
  `,
  // A share of attendance comes from a school register.
  anywhereAsWritten`
    \d+(,\d+)? ?(procents?|%)s? (närvaro|frånvaro|giltig|ogiltig)
    (?<!\p{L})(är|var|låg|ligger) (när|från)varon (… ){0,2}\d
    (närvaro|frånvaro)(n|ns)? (var|är|uppg…|ligger) (… ){0,4}\d
  `,
  anywhereAsWritten`
    (?<!\p{L})(är|var|lämnas|sitter) (… ){0,2}ensam(ma|t)? hemma
    (?<!\p{L})väger \d+ kilo
    (gått|gick|går) (upp|ner|ned) (… )?(\d+|…) kilo
  `,
  anywhereAsWritten`
    (?<!\p{L})${HAS} inga (egna |nära )?(vänner|kompisar|kamrater)
    (räkningar|skulder|lån|abonnemang)(na)? (står|stod) på
  `,
  wordStartsAsWritten`
    (är|var|blev|blir) (under|god)känd i
    sakna(r|de|t) (… )?betyg
    (klara(r|de|t)|når|nådde|nått) ${NUMBER} av ${NUMBER} (ämnen|kurser|prov|kunskapskrav)
    (fick|fått|har) (… ){0,2}?underkän(t|da betyg)(?!\p{L})
    (streck|f) i (… ){1,2}ämnen
  `,
  wordStartsAsWritten`
    ${HAS} (… ){0,3}(skulder|hyresskulder|betalningsanmärkning…?|spelskulder)(?!\p{L})
    skuldsatt
  `,
  anywhereAsWritten`
    (?<!\p{L})${HAS} (… ){0,2}(varit|blivit) (… )?(
      våldsam|otrogen|misshandlad|utnyttjad|inlagd|häktad|gripen|självmordsbenägen
    )
    använt våld
  `,
  wholeWordsAsWritten`
    (köper|köpte|köpt) ut
    langa(r|de|t)
    (använder|använde|använt|brukar|tar|tog|tagit|injicerar|provade?|provat|testat) (… ){0,2}(
      hasch|cannabis|amfetamin|heroin|kokain|tramadol|droger|narkotika|benzo|marijuana|spice
    )
  `,
  wordStartsAsWritten`
    (umgås|umgicks|umgåtts) (… )?med (… ){0,2}(kriminell…?|missbruk…|gäng…?|äldre …)
    känd (av|hos|för) polisen
  `,
  anywhereAsWritten`
    (?<!\p{L})(skär|skar|skurit) sig
    självskad…|självmordsförsök
    (?<!\p{L})spelar (om pengar|bort|på nätcasino)
  `,
  wordStartsAsWritten`
    (sover|sov|sovit|äter|åt|ätit) (dåligt|illa|för lite|nästan ingenting|oroligt)(?!\p{L})
    ${HAS} (… )?ont i (magen|huvudet|ryggen)
  `,
  wholeWordsAsWritten`
    (har|hade|fick|fått) (… ){0,2}?(blåmärke…?|rivmärke…?|bitmärke…?|brännmärke…?|brännskad…?|rivsår)
  `,
  wholeWordsAsWritten`
    (
      slutat|vägrar|vägrat|glömmer|glömt|tar inte|tog inte|struntar i
    ) (… ){0,2}?(sin |sina )?(medicin…?|tabletter…?|insulin…?)
  `,
  wholeWordsAsWritten`
    (…?hyran|elräkningen|räkningarna|…?avgiften) (… ){0,3}?(obetald…?|inte betala(d…?|ts|t)|släpar)
  `,
  wholeWordsAsWritten`
    (elen|strömmen|vattnet|värmen|telefonen|abonnemanget) (… ){0,3}?(stängts|stängdes|bröts|brutits)
    (gått|gick) vilse
    ${HAS} inte (varit|gått|träffat|besökt) (… ){0,3}?(på|sedan) ${NUMBER} (år|månader)
    (haft|fått) (… )?(lunginflammation|öroninflammation|stroke|hjärtinfarkt|…anfall)
  `,
  // Where somebody has been cared for or punished stands in somebody's papers.
  wholeWordsAsWritten`
    (${HAS} |blev |blivit |varit )(… ){0,3}?(skrivits in|lagts in|inskriven (på|vid) …|intagen|tvångsvårda(d|ts)|vräk(t|ts))
    ${HAS} (… ){0,2}?(epilepsi|adhd|autism…?|schizofreni|bipolär …|demens…|alkoholdemens|psykossjukdom|ptsd|borderline…?)
  `,
  anywhereAsWritten`
    (?<!\p{L})(blivit|blev) av med (… ){0,2}?(körkort…?|jobb…?|arbete…?|lägenhet…?|kontrakt…?|bostad…?)
    (fick|fått) sparken
  `,
  wordStartsAsWritten`
    (
      var|är|varit|kom|kommit|kommer|kör|kört|körde
    ) (?!aldrig|inte)((?!aldrig|inte)… ){0,2}?(berusad|onykter|påverkad|bakfull)(?!\p{L})(?! av)
  `,
  wholeWordsAsWritten`${HAS} (ett|en) (… )?(förflutet|missbrukshistorik|kriminell bakgrund)`,
  wholeWordsAsWritten`
    polis(en)? har (… ){0,2}?(varit|tillkallats|kallats|ryckt ut|gripit|hämtat|kommit|fått)
  `,
  wholeWordsAsWritten`(tappat|gått upp|gått ner|gått ned|magrat|rasat|minskat|ökat) (… )?(\d+|…) (kilo|kg)`,
  wholeWordsAsWritten`
    ${HAS} (… )?(
      hög|stor|omfattande|låg|betydande|ogiltig|upprepad|återkommande
    )(a|t)? (… )?(skol)?(från|när)varo
  `,
  wholeWordsAsWritten`
    varning(ar)? om f
    (jobbar|arbetar|kör|jobbat|arbetat) (… )?svart
    ses (ofta|regelbundet|dagligen|köra|driva|gå|röra sig|sitta|stå)
  `,
  wholeWordsAsWritten`(har|hade|haft) (… ){0,2}?(psykiska|ekonomiska|sociala) ${TROUBLE}`,
  // Seen or heard by somebody.
  wholeWordsAsWritten`
    (hörs|hördes|hörts) (?!av )(… ){0,3}(skrik…?|bråk…?|gråta?|musik|fester|slagsmål|dunsar|gräl…?)
  `,
  wholeWordsAsWritten`(syns|syntes|sågs) (?!av )(… ){0,3}?(ute|påverkad|berusad|ensam|tillsammans|på|vid|i)`,
  // A diagnosis stands in somebody's papers.
  wordStartsAsWritten`
    (har|fick|fått|med) (… ){0,2}?(diagnosen|diagnoserna|diagnos)(?!\p{L})
    (är|blev|blivit) (… )?diagnost(iserad|icerad)
    lider av(?!\p{L})
  `,
  wholeWordsAsWritten`
    (varit i|haft|har|hade) (… ){0,2}?kontakt med (bup|psykiatri…?|vuxenpsyk…?|beroende…?|maria…?)
    kontakt(er)? med (bup|psykiatri…?|vuxenpsyk…?|beroende…?) (finns|fanns|har funnits|föreligger)
  `,
  wordStartsAsWritten`…?skuld(en|er|erna) (uppgår|uppgick|är|var|ligger|låg) (… ){0,2}\d`,
  wordStartsAsWritten`
    ${HAS} (… ){0,2}?(
      iakttagits|setts|synts till|observerats|anträffats|påträffats
    )(?!\p{L})(?! (… ){0,4}?(av|redovisas|beskrivs)(?!\p{L}))
  `,
  wholeWordsAsWritten`
    ${HAS} (… ){0,3}?${TROUBLE} med (
      droger|drogen|alkohol…?|spel…?|narkotika|tabletter|nerverna|ekonomin|pengar|aggressi…|humöret
      ilska…?|polisen|rättvisan
    )
  `,
  wholeWordsAsWritten`haft (… )?(samma|liknande|stora) ${TROUBLE}`,
  wholeWordsAsWritten`
    (haft|lidit av|drabbats av) (… ){0,2}?(
      depression…?|ångest…?|psykos…?|ätstörning…?|missbruk…?|självmord…?|utmattning…?|panik…
      förlossningsdepression…?
    )
  `,
  wordStartsAsWritten`
    (har|hade|haft|får|fått) (… ){0,2}?(
      (självmords|suicid|döds)tankar
      tankar på (självmord|suicid|att (inte (vilja )?leva|ta livet|dö|göra slut))
    )
    ${HAS} ett (pågående|aktivt|känt) (missbruk|beroende)(?!\p{L})
  `,
  wholeWordsAsWritten`kontakt med (… )?(äldre|okända|vuxna|främmande) (män|killar|personer|pojkar)`,
  wordStartsAsWritten`
    ${HAS} (… ){0,3}?…?skuld(er)? på (… )?\d
    ${HAS} (… )?\d[\d ]* (kr|kronor|tkr) i (… )?skuld
  `,
  wholeWordsAsWritten`
    (
      förekommit|funnits|pågått|aktuell…?|kända?
    ) (… ){0,3}?i (en |någon |flera |två |tre )?(annan|andra|tidigare|förra) kommun(er)?
  `,
  wordStartsAsWritten`
    kört hem
    (greps|släpptes|anhölls|häktades)(?!\p{L})
  `,
].map(wording);

/** Counts of what came off, of absence and of events: somebody has counted, and it can be counted again. */
export const COUNTS: readonly Wording[] = [
  // Somebody keeps the roll, and somebody has gone through it.
  wordStartsAsWritten`
    (missar|missade|missat|frånvarande|borta|uteblivit|skolkat) (… ){0,3}?(${NUMBER}|hälften) (… )?(
      procent|%|${UNIT}|veckor|tillfällen|träffar|möten|gånger|pass|besök
    )
  `,
  wordStartsAsWritten`
    ${NUMBER} (procent|%) av (lektion|skol|undervisning|tid|pass|tillfäll|träff)
    ${NUMBER} (dagars?|timmars?|lektioners?|veckors?) (… ){0,2}?(från|när)varo
  `,
  wholeWordsAsWritten`
    (från|när)varon? har (… ){0,2}?(
      minskat|ökat|sjunkit|stigit|blivit|gått|förbättrats|försämrats|halverats|fördubblats
    )
  `,
  // Of what was planned, so much came off.
  wholeWordsAsWritten`
    (?<!(\d|${SMALL_NUMBER}) )av (de )?${NUMBER} (
      planerade|bokade|erbjudna|inbokade|avtalade|bestämda|överenskomna|…tillfällen|…träffar|…helger
      umgängen|träffar|helger
    )
  `,
  wholeWordsAsWritten`
    (
      ${NUMBER} av (de )?${NUMBER}
      (ett|${NUMBER}) av (de|umgängena|träffarna|tillfällena|besöken|mötena|samtalen|helgerna)
    ) (… ){0,4}?(
      blev|blivit|genomförd…?|genomfört…?|hölls|hållits|uteblev|uteblivit|kom|inställ…|tillfällena
    )
  `,
  anywhereAsWritten`
    (?<!\p{L})${NUMBER} gånger (… ){0,4}?(
      hämtad(es)?|lämnad(es)?|kördes|kört|åkt|setts|sågs|synts|uteblev|uteblivit
      kommit (för )?sen?t
      kom (för )?sen?t
      fått åka|gått hem|skickats
    )
    (hämtad(es)?|kördes|setts|synts|uteblivit|kommit för sent) (… ){0,3}?${NUMBER} gånger
  `,
  wholeWordsAsWritten`
    (
      uteblivit|uteblev|avbokat|ställt in|ställts in|ställdes in|lämnat återbud|dykt upp|kommit|kom
      genomfördes|genomförts|hölls|medverkade|medverkat|deltog|deltagit|gått|närvarade
    ) (… ){0,3}?(${NUMBER} av (de )?${NUMBER}|${NUMBER} gånger)
  `,
].map(wording);
/** Without any of these nothing is counted, which is quicker to see. */
export const COUNTS_SOMETHING = wording(anywhereAsWritten`
  \d|varo|hälften|gånger|(?<!\p{L})${SMALL_NUMBER}
`);
/** Who counted, or where it is counted. */
export const COUNTED = wording(wholeWords`
  jag|vi|us|undertecknad|enligt|register|registret|journal(en)?|visar|redovisar|statistik(en)?
  …?rapport(en)?|utdrag(et)?|…system(et)?|…?listan?|dom(en)?|tingsrätten
`);

/** Things the writer saw, did or calculated, and things that stand in a register or a decision. */
export const KNOWN = wording(wholeWords`
  jag|vi|us|ifo|socialtjänsten|förvaltningen|undertecknad|enligt|besök(et|en)?|hembesök(et|en)?|samtal(et|en)?|möte(t|n)?|observation(en)?
  uppföljning(en)?|utredning(en)?|dömd(es|a)?|dom(en)?|tingsrätten|åklagaren|anmälan|ansökan|register
  registret|journal(en)?|intyg(et)?|prov(et)?|test(et|er)?|drogtester|insats(en)?|beviljad(es|e)?
  av polis(en)?
  kl\.? \d\d\.\d\d visade
  visar|redovisar|siffror(na)?|statistik(en)?|…?rapport(en)?|utdrag(et)?|…system(et)?
`);
