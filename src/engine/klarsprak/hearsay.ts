import { wording, type Wording } from '../wording/wording';

/** Alternatives of a pattern; `_` stands for a space in one of them. */
const list = (words: string): string => words.split(' ').join('|').replaceAll('_', ' ');
/** For text in lower case, which is read faster than with a flag. */
const phrase = (source: string): Wording => wording(new RegExp(`(?<!\\p{L})${source}`, 'u'));
/** Not after a word with which it is asked or supposed: "om det finns uppgifter om". */
const claim = (source: string): Wording =>
  wording(new RegExp(`(?<!\\p{L})(?<!(?<!\\p{L})(?:om|att|huruvida|ifall|när|hur|där) )${source}`, 'u'));

/** "Från flera håll" hides the source as well as no source at all does. */
const SIDES = '(?:från|ifrån) (?:flera|olika|andra|annat|många|skilda|säkert|ett|visst|vissa|de flesta) håll';
/** What comes between the words of such a phrase. */
const BETWEEN = `(?:${SIDES} |(?:även|också|dessutom|tidigare|vidare|sedan tidigare|därtill|därutöver|därvid|under (?:utredningen|utredningstiden|utredningens gång|hösten|våren|sommaren|vintern|året|tiden)|i efterhand|i sammanhanget|på senare tid|på sistone|nyligen|flera gånger|upprepade gånger|vid (?:flera|upprepade|ett par|några|olika) tillfällen|bland annat|därefter|återigen|numera|nu|ofta|ibland|länge|förut|mycket|mkt|en del|allmänt|ytterligare|samtidigt|emellertid|dock|således|alltså|visserligen|på (?:byn|stan|bygden|orten|gården)|i (?:byn|bygden|trappan|området|trakten)) )`;
const SUPINE = list(
  'framkommit framgått uppmärksammats framförts uppgetts uppgivits berättats sagts påståtts ryktats noterats rapporterats ' +
    'påtalats påpekats omtalats omnämnts nämnts pratats talats snackats skvallrats viskats tisslats spekulerats anmälts larmats ' +
    'misstänkts befarats antytts meddelats observerats iakttagits konstaterats redovisats hävdats angetts angivits skrivits ' +
    'upplysts erfarits vittnats omvittnats framhållits hörts klagats gjorts_gällande kommit_fram visat_sig',
);
const PASSIVE = list(
  'sägs sas sades påstås påstods uppges uppgavs ryktas ryktades berättas berättades påtalas påtalades rapporteras ' +
    'rapporterades framkom omtalas omtalades viskas viskades skvallras misstänks befaras antas förmodas nämns nämndes hävdas hävdades görs_gällande ' +
    'gjordes_gällande meddelas meddelades anges angavs larmas larmades',
);
const TALK = list(
  'talas talades pratas pratades snackas snackades skvallras skvallrades viskas viskades tisslas ryktas ryktades spekuleras spekulerades mumlas sladdras',
);
const NEWS = list(
  'uppgifter information misstankar misstanke indikationer rykten rykte signaler vittnesmål påståenden anklagelser vittnesuppgifter tips',
);
const GOSSIP = list('prat snack skvaller sladder rykten viskningar');
/** What is put forward by somebody, said as if it came by itself. */
const OPINIONS =
  '(?:klagomål|synpunkter|kritik|oro|farhågor|invändningar|anklagelser|misstankar|önskemål|åsikter|påståenden|frågetecken|missnöje|tvivel)';
const PUT_FORWARD = list(
  'framförts lämnats inkommit riktats uttryckts förekommit väckts uppstått rests kommit_in kommit_fram kommit lyfts uttalats',
);
const MANY =
  '(?:flera|fler|många|alla|en del|somliga|vissa|folk|de flesta|några|ett flertal|åtskilliga|de som känner \\p{L}+)';
const OPINE =
  '(?:uppfattar|tycker|anser|menar|tror|säger|påstår|upplever|hävdar|vet|uppger|berättar|misstänker|befarar)';
const US = list(
  'socialtjänsten socialtjänstens nämnden nämndens förvaltningen förvaltningens vår oss us utredaren utredarens',
);
/** A named place or person after the phrase is a source: "från skolan", "i journalen", "av intyget". */
const NO_SOURCE =
  '(?! (?:\\p{L}+ )?(?:i|av|från|vid|enligt|genom|ur|på|hos) (?!utredningen|området|byn|bygden|stan|orten|trappan|trakten|skolan att|helgerna|nätterna|kvällarna|dagarna|morgnarna|flera|olika|annat|andra))';

/** What is said of something may be about it "på" or "i" without that being where it was said. */
const NO_TELLER = '(?! (?:\\p{L}+ ){0,4}?(?:från|av|hos|genom|enligt) (?!alkohol|droger))';

const HAS_IT = '(?:det (?:har|hade)|(?:har|hade) det)';

/** Ways to pass on what somebody has said without saying who. */
export const HEARSAY: readonly Wording[] = [
  phrase(`${HAS_IT} ${BETWEEN}*(?:${SUPINE}|kommit till (?:\\p{L}+ ){0,2}kännedom)(?!\\p{L})${NO_SOURCE}`),
  phrase(`${SIDES} (?:har|hade) (?:det )?${BETWEEN}*(?:${SUPINE})(?!\\p{L})`),
  phrase(
    `(?:bekräftats|styrkts|framförts|påtalats|uppgetts|uppgivits|berättats|hörts|inkommit|fått höra|fått veta) (?:\\p{L}+ )?${SIDES}`,
  ),
  // In notes "det" is left out.
  phrase(
    `(?<=^|[.!?] )(?:har |hade )?${BETWEEN}*(?:framkommit|uppgetts|visat sig|kommit fram) (?:också |även )?att`,
  ),
  phrase(`det (?:kom|kommer|har kommit) ${BETWEEN}*till (?:\\p{L}+ ){0,2}kännedom`),
  phrase(`(?:har|hade|kom|som) ${BETWEEN}*(?:kommit )?till (?:${US}) kännedom`),
  phrase(`kom(?:mit|na)? (?:${US}) till ?handa(?!\\p{L})(?! (?:från|genom|via) )`),
  phrase(
    `(?:vi|jag|${US}) (?:har|hade) ${BETWEEN}*(?:fått (?:veta|höra|till oss)|nåtts av (?:uppgifter|rykten|information)|fått (?:in )?(?:uppgifter|information|signaler|tips|indikationer)|erfarit|underrättats om)(?: (?:om|att|på))(?! \\p{L}+ (?:av|från) )`,
  ),
  claim(
    `det framkommer(?: ${BETWEEN.trimEnd()})?(?: att)?(?! (?:i|av|från|ur|vid|under|genom) (?!utredningen))`,
  ),
  claim(`det framgår(?: (?:även|också|dessutom|vidare))? att`),
  phrase(`har det (?:inkommit|kommit(?: in)?) (?:\\p{L}+ ){0,2}(?:${NEWS}) (?:om|som|kring|att)(?!\\p{L})`),
  claim(
    `det (?:finns|fanns|föreligger|förelåg|förekommer|har inkommit|inkom|har kommit(?: in)?|kom in|går|gick|har gått|har funnits|har cirkulerat|cirkulerar) ${BETWEEN}*(?!inga |inget |ingen )(?:\\p{L}+ ){0,2}(?:(?:${NEWS}) (?:om|som|kring|att)|(?:indikationer|signaler|misstankar) på|(?:${GOSSIP}) (?:om|kring|bland|i|på))`,
  ),
  phrase(
    `(?:${NEWS})(?:na|n)? (?:har (?:inkommit|kommit in|framkommit)|gör gällande|gjorde gällande|säger|går|finns|talar om)(?!\\p{L})(?! (?:från|i|av) )`,
  ),
  phrase(`(?:${NEWS}) (?:tyder|pekar) på`),
  phrase(
    `(?:enligt|enl\\.?) (?:uppgift(?:er)?|uppg\\.)(?! (?:från|av|ur)|\\p{L}| (?:i|till) (?:\\p{L}+ )?(?:journal|intyg|register|akt|anmälan|ansökan|polis|skola))`,
  ),
  phrase(
    `(?:enligt|enl\\.?) (?:vad (?:som|man|det) \\p{L}+|rykte(?:t|n)?|utsago|hörsägen|obekräftade uppgifter|(?:tillgänglig |inkommen )?information(?! från)|vissa uppgifter|säkra källor|trovärdiga källor|källor|grannar|bekanta|vänner|kompisar|folk|vissa|många|andra|flera(?: personer)?|elever|boende|personer (?:i|på) \\p{L}+)(?!\\p{L})`,
  ),
  phrase(`(?:från|enligt) (?:säker|tillförlitlig|trovärdig|initierad|välunderrättad) källa`),
  phrase(`det ${BETWEEN}*(?:${PASSIVE})(?!\\p{L})(?! (?:\\p{L}+ )?(?:i|av|från|ur) )`),
  phrase(
    `(?<!(?:journal|intyg|anmäl|utred|rapport|skrivels|beslut|plan)\\p{L}* )(?:sägs|sades|påstås|påstods|ryktas|berättas|viskas|hävdas|uppges) det (?:\\p{L}+ ){0,2}?att(?!\\p{L})`,
  ),
  phrase(
    `(?:talas|pratas|snackas|skvallras|viskas|tisslas|mumlas|spekuleras) det (?:\\p{L}+ ){0,3}?om(?!\\p{L})`,
  ),
  phrase(
    `(?<!(?:inga|inget|ingen|utan) )(?:${OPINIONS}|anmälningar|påringningar) (?:\\p{L}+ ){0,2}?från (?:grannar(?:na)?|boende|hyresgäster(?:na)?|omgivningen|allmänheten|anhöriga|släktingar|bekanta|andra föräldrar|flera|olika)(?!\\p{L})`,
  ),
  phrase(
    `från (?:grannar(?:na)?|boende|hyresgäster(?:na)?|omgivningen|allmänheten|andra föräldrar|(?:flera|olika|anonyma|oberoende) källor)(?: har(?: det)?)? (?:kommit|inkommit|framförts|hörts|uppgetts|berättats|klagats)(?!\\p{L})`,
  ),
  phrase(
    `(?:${HAS_IT} ${BETWEEN}*(?:väckts|uppkommit|uppstått|rests) (?:\\p{L}+ )?(?:frågor|fråga|misstankar|tvivel|funderingar)|det (?:råder|finns) en (?:\\p{L}+ )?(?:uppfattning|bild|föreställning) (?:om|av|bland|hos|att))(?!\\p{L})${NO_TELLER}`,
  ),
  phrase(`sedan (?:tidigare|länge|förr) (?:är|var) det (?:\\p{L}+ )?(?:känt|bekant)(?!\\p{L})`),
  phrase(`enligt vad (?:många|flera|alla|folk|vissa|andra|man)(?!\\p{L})`),
  phrase(`ryktet (?:gör gällande|går|säger|spreds?)(?!\\p{L})`),
  claim(
    `det ${BETWEEN}*(?:${TALK}) (?!på (?:mötet|lektion)|i (?:planen|beslutet|rapporten))(?:(?!av |svenska)\\p{L}+ ){0,4}?(?:om|att)(?!\\p{L})`,
  ),
  phrase(
    `(?:${HAS_IT} ${BETWEEN}*(?:${PUT_FORWARD}|signalerats|aviserats) (?:\\p{L}+ ){0,2}?${OPINIONS}|^(?:\\p{L}+ )?${OPINIONS} (?:(?:för|kring|om|över) (?:\\p{L}+ ){1,2})?(?:har|hade) ${BETWEEN}*(?:${PUT_FORWARD}|funnits))(?!\\p{L})${NO_TELLER}`,
  ),
  claim(
    `det (?:finns|fanns|har funnits|har varit|råder|rådde) ${BETWEEN}*(?!inga |inget |ingen |inte )(?:\\p{L}+ )?(?:klagomål|synpunkter|kritik|farhågor|invändningar|missnöje) (?:på|mot|om|kring|över|bland)(?!\\p{L})${NO_TELLER}`,
  ),
  phrase(
    `${HAS_IT} ${BETWEEN}*(?:funnits|varit|rått) (?:\\p{L}+ )?oro (?:kring|för|runt|om|bland|över)(?!\\p{L})${NO_TELLER}`,
  ),
  phrase(
    `(?:inkommit|kommit in|inkom|kom in) (?:flera|många|ett antal|ett flertal|upprepade|återkommande|anonyma) (?:\\p{L}+ )?(?:oros)?(?:anmälningar|tips|påringningar)(?!\\p{L})${NO_TELLER}`,
  ),
  phrase(`(?:är|var|blir|blev|har),? ${OPINE} ${MANY},`),
  phrase(
    `(?:det (?:är|finns|var|fanns)|finns det) ${MANY} (?:\\p{L}+ )?som (?:har )?(?:${OPINE}|sett|hört|sagt|reagerat|märkt|ansett|tyckt)(?!\\p{L})`,
  ),
  phrase(
    `(?:(?:har|hade) (?:en |ett )?(?:(?:sedan tidigare|sedan länge|väl|tidigare|allmänt) )?(?:känd|välkänd|känt|välkänt|dokumenterad|dokumenterat) (?:problematik|missbruk\\p{L}*|historik|historia|sårbarhet|förflutet|beroende\\p{L}*)|(?:sedan tidigare|sedan länge|tidigare|väl) känd \\p{L}*problematik|en historia av(?! att)|(?:är|var) (?:(?:sedan (?:tidigare|länge|förr)|väl|tidigare) )+känd[at]?(?: (?:sedan tidigare|för))(?! (?:i|av|hos|inom) ))(?!\\p{L})`,
  ),
  phrase(
    `det är (?:(?:sedan (?:länge|tidigare|förr|flera år)|väl|allmänt|vida|ingen hemlighet) )*(?:känt|bekant|välkänt|omvittnat|omtalat|hemlighet)(?: (?:i|på|bland|för|sedan) \\p{L}+){0,2},? att`,
  ),
  phrase(
    `(?:allmänt|sedan (?:tidigare|länge|förr)|vida|vitt och brett) (?:känt|bekant|vedertaget|omvittnat|omtalat)(?!\\p{L})(?! (?:inom|hos|för|av) )|känt faktum(?!\\p{L})`,
  ),
  phrase(
    `vad (?:som|man|det) (?:är känt|vet|(?:har )?kommit fram|(?:har )?framkommit|sägs|ryktas|påstås)(?!\\p{L})${NO_SOURCE}|det finns (?:de|röster|personer|människor) som (?:${OPINE})(?!\\p{L})|efter vad (?:som|det|man) \\p{L}+`,
  ),
  phrase(
    `(?:har|hade|fått) (?:\\p{L}+ )?(?:gott|dåligt|visst|skamfilat|tvivelaktigt) rykte|rykte om sig(?!\\p{L})`,
  ),
  phrase(
    `(?:enligt|enl\\.?) (?:(?:samstämmiga|flera|andra|tidigare|inkomna|olika|muntliga|lämnade|nya|erhållna|anonyma|trovärdiga) (?:\\p{L}+ )?(?:uppgifter|källor|personer|håll|vittnen)|någon|några|en (?:granne|bekant|vän|kompis|person|släkting|anhörig|utomstående|kollega))(?!\\p{L})(?! från)`,
  ),
  phrase(
    `(?:i|på|bland|hos) (?:omgivningen|grannskapet|byn|bygden|orten|trakten|trappan|kvarteret|grannar(?:na)?|släkten|nätverket|bekantskapskretsen|klassen|de boende|andra föräldrar) (?:finns|fanns|råder|rådde|har det|talas|pratas|växer|ökar|upplevs|uppfattas)(?!\\p{L})`,
  ),
  phrase(
    `(?:som bekant|ingen hemlighet att|som (?:det|man) (?:säger|sägs|heter|ryktas)|som alla vet|såvitt (?:känt|är känt|man vet)|vad man vet|ryktesvis|ryktet (?:går|säger)|det går rykten)(?!\\p{L})`,
  ),
  phrase(
    `(?:man|folk) (?:säger|vet|menar|har sett|har hört|uppger|berättar|påstår|pratar om|talar om|snackar|skvallrar)(?!\\p{L})`,
  ),
];

/** Not where some paper is named in the sentence. */
const NO_PAPER = '(?!.*(?:intyg|anmäl|utredning|journal|rapport|utlåtande|skrivelse|beslut|yttrande))';
/** Said, believed or described by nobody: also where somebody else was speaking in the sentence before. */
export const SAID_OF: readonly Wording[] = [
  phrase(
    `(?:uppges|uppgavs|sägs|sades|påstås|påstods|hävdas|hävdades|ryktas|ryktades|skvallras|berättas|rapporteras|omtalas|tros|troddes|(?<!(?:kan|får|bör|måste|skäligen|inte) )(?:antas|förmodas|befaras)|antogs|misstänks|misstänktes) (?!av |i |att |bland annat |också )${NO_PAPER}(?:\\p{L}+ ){0,3}?(?:ha|vara|få|bo|\\p{L}{2,}a|bli|gå|slå|ta)(?!\\p{L})`,
  ),
  phrase(
    `(?:har|hade) (?:\\p{L}+ ){0,2}?(?:beskrivits|omtalats|betecknats|skildrats|uppfattats|karaktäriserats|karakteriserats) ${NO_PAPER}(?:\\p{L}+ ){0,2}?som(?!\\p{L})`,
  ),
  phrase(
    `(?:har|hade) (?:\\p{L}+ )?(?:flera|många|ett antal|ett flertal|upprepade|återkommande|en rad|olika|ytterligare) (?:\\p{L}+ ){1,2}(?:rapporterats|noterats|anmälts|uppmärksammats|inträffat|observerats)(?!\\p{L})(?! (?:\\p{L}+ )?(?:av|från|hos|i) )`,
  ),
  phrase(`(?:har|hade) (?:vi|jag) (?:förstått|hört|erfarit|fått veta)(?!\\p{L})(?! (?:från|av|genom))`),
];

/** "ska ha sålt", "lär dricka", "har visst träffat": passed on from somebody who is not named. */
export const SUPPOSED: readonly Wording[] = [
  phrase(
    `(?:ska|skall|lär|torde) (?:\\p{L}+ ){0,2}ha (?:(?:tidigare|även|också|då|dessutom|bland annat|flera gånger|inte) )?(?!minst|högst|lägst|störst|mest|bäst|sämst|rätt|ett|kvar|fortsatt|stöd|tät|kontakt|möjlighet|mot|något|nytt|allt|annat|gott|fast|tillgång|eget|regelbundet|haft|avslutats|genomförts|påbörjats|inletts|skickats|lämnats|kommunicerats|\\p{L}+igt(?!\\p{L}))\\p{L}+(?:t|dd)s?(?!\\p{L})`,
  ),
  phrase(
    `lär (?!sig |ut |känna |av |in |du |er |inte (?:vara|bli|kunna|räcka)|bli |dröja |behöva |räcka |knappast )(?:\\p{L}+ ){0,2}\\p{L}+as?(?!\\p{L})`,
  ),
  phrase(
    `det (?:ska|skall) (?:${BETWEEN})*(?:finnas|vara|röra sig|förekomma|bo|handla)(?!\\p{L})(?!.*(?<!\\p{L})(?:innan|senast|inför|för att|så att|alltid|varje|tydlig\\p{L}*|plan|rutin\\p{L}*|senare än)(?!\\p{L}))`,
  ),
  phrase(
    `(?:har|hade|är|var|blev|fick|ska|skall) (?:\\p{L}+ )?visst(?!\\p{L})(?! (?:behov|stöd|mått|ansvar))`,
  ),
  phrase(`tydligen(?!\\p{L})`),
  phrase(`misstänks för(?!\\p{L})`),
  phrase(
    `(?:är|var) (?:(?:väl|sedan länge|sedan tidigare|vida) )?(?:väl)?kän(?:d|da|t) (?:för (?:sin|sitt|sina|bråk|våld|fester|missbruk|att)|i (?:området|bygden|byn|trakten|kvarteret|trappan|stan|(?:\\p{L}+ )?\\p{L}*kretsar))(?!\\p{L})`,
  ),
  phrase(
    `^(?!.*(?:från|enligt|intyg|anmälan|utredning))\\p{L}+ (?:beskrivs|omtalas|betecknas|skildras) (?:\\p{L}+ ){0,2}?som(?!\\p{L})`,
  ),
  phrase(
    `(?:är|var|varit) (?:\\p{L}+ ){0,3}?(?:väl)?kän(?:d|da|t) (?:av|hos|för|i) (?:polis(?:en)?(?!\\p{L})|polisens \\p{L}+|kriminella \\p{L}+)`,
  ),
  claim(
    `man (?:har )?(?:tycker|tyckt|anser|ansett|upplever|upplevt|tror|misstänker|misstänkt|märkt|noterat|reagerat|larmat)(?!\\p{L})`,
  ),
];

const WHO = list(
  'grannar grannarna alla omgivningen folk vissa bekanta nätverket släkten släktingar kompisar kompisarna vänner klasskamrater ' +
    'arbetskamrater vittnen personer byborna hyresgäster lägenhetsgrannar kollegor anhöriga närstående elever skolkamrater kamrater ' +
    'klasskompisar lagkamrater ungdomar jämnåriga tonåringar föräldrar medboende medpatienter lärare pedagoger ledare besökare ' +
    'källor kunder kringboende ortsbor bybor utomstående andra',
);
const TELL =
  '(?:säger|sagt|sade|sa|uppger|uppgett|uppgav|vittnar|vittnat|vittnade|menar|menat|berättar|berättat|berättade|hört|hörde|sett|såg|ser|uppfattar|uppfattat|upplever|upplevt|anser|tycker|tyckte|tror|klagar|klagat|klagade|reagerar|reagerat|reagerade|larmar|larmat|larmade|känner till|påstår|påstått|påstod|hävdar|hävdat|påtalar|påtalat|påtalade|påpekat|rapporterat|rapporterar|noterat|iakttagit|observerat|märkt|ringt|ringde|hör av sig|hört av sig|vet|vet om|pratar om|talar om|snackar om|slagit larm|anmält|oroa[rt] sig|oroade sig|uttryck(?:er|t|te) \\p{L}+|(?:är|var) (?:\\p{L}+ )?(?:oroliga?|eniga?|överens|ense|kritiska?|irriterade?|missnöjda?|bekymrade?|upprörda?|medvet(?:na|en)|rädda?|trött(?:a)?|arga?|negativa?|säkra?|av (?:den )?(?:uppfattning|åsikt|mening)\\p{L}*)|har (?:synpunkter|åsikter|klagomål|farhågor)|skrivit|misstänker|misstänkt)';
const MIDDLE =
  '(?:även |också |tidigare |ofta |länge |flera gånger |upprepade gånger |vid flera tillfällen |under lång tid |dessutom |nu |nyligen |i flera år )';

/** Several people at once, of whom nobody can be asked. */
export const COLLECTIVE: readonly Wording[] = [
  phrase(
    `^(?!alla (?:i familjen|tre|fyra|fem|parter))(?:\\p{L}+ )?(?:${WHO}|andra (?:föräldrar|boende|barn|elever|hyresgäster|ungdomar|kunder|gäster)|flera(?: (?!i |på |av |från )\\p{L}+){0,2}|(?:ett antal|ett flertal|många|några|somliga|de flesta|en del)(?: (?!i |på |av )\\p{L}+)?|(?:kretsen|folket|människorna|personer(?:na)?|grannskapet|bekantskapskretsen|vänkretsen|kamratkretsen|byn|trappan|bygden|klassen|omgivningen)|(?:hela|halva) (?:byn|trappan|klassen|stan|skolan|släkten|gatan|huset|kvarteret))(?: (?:i|på|av|runt|omkring|kring|från|bland|till|nära) (?:\\p{L}+ ){0,1}\\p{L}+)? (?:har |hade )?${MIDDLE}?${TELL}(?!\\p{L})`,
  ),
  phrase(
    `(?<!\\p{L})(?:\\p{L}{3,}s (?:\\p{L}+ ){0,2}?|(?:är|blev|blivit|blir) (?:\\p{L}+ ){1,2}?)av (?:många|flera|vissa|somliga|alla|folk|andra|omgivningen|olika personer|grannar(?:na)?|bekanta|utomstående|en del|allmänheten|boende)(?! (?:av|som heter|\\p{L}*(?:orsaker|skäl|anledningar|insatser|prov|läkemedel|faktorer))|\\p{L})`,
  ),
  phrase(
    `^(?:någon|en (?:person|bekant|granne|utomstående|kompis|vän|släkting|anhörig|närstående|elev|klasskamrat|kamrat)) (?:har |hade |ska ha )?(?:även |också |tidigare )?(?:säger|sagt|uppger|uppgett|berättar|berättat|hört|sett|såg|larmat|påstår|påstått|ringt|anmält)(?!\\p{L})`,
  ),
];
