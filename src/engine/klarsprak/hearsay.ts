import { oneOf } from '../wording/one-of';
import { HAS } from '../wording/word-groups';
import type { Wording } from '../wording/wording';
import { afterComma, BETWEEN, claim, noteOpening, opening, phrase, SIDES } from './hearsay-words';

const SUPINE = oneOf`
  framkommit|framgått|uppmärksammats|framförts|uppgetts|uppgivits|berättats|sagts|påståtts|ryktats
  noterats|rapporterats|påtalats|påpekats|omtalats|omnämnts|nämnts|pratats|talats|snackats|skvallrats
  viskats|tisslats|spekulerats|anmälts|larmats|misstänkts|befarats|antytts|meddelats|observerats
  iakttagits|konstaterats|redovisats|hävdats|angetts|angivits|skrivits|upplysts|erfarits|vittnats
  omvittnats|framhållits|hörts|klagats|gjorts gällande|kommit fram|visat sig|flaggats
  indikerats|slagits larm|uppdagats|avslöjats|läckt ut
  kommit (… ){0,2}till (del|vetskap)
`;
const PASSIVE = oneOf`
  sägs|sas|sades|påstås|påstods|uppges|uppgavs|ryktas|ryktades|berättas|berättades|påtalas|påtalades
  rapporteras|rapporterades|framkom|omtalas|omtalades|viskas|viskades|skvallras|misstänks|befaras|antas
  förmodas|nämns|nämndes|hävdas|hävdades|görs gällande|gjordes gällande|meddelas|meddelades|anges|angavs
  larmas|larmades
`;
const TALK = oneOf`
  talas|talades|pratas|pratades|snackas|snackades|skvallras|skvallrades|viskas|viskades|tisslas|ryktas
  ryktades|spekuleras|spekulerades|mumlas|sladdras
`;
const NEWS = oneOf`
  uppgifter|uppgift|information|misstankar|misstanke|indikationer|rykten|rykte|signaler|vittnesmål
  påståenden|larm
  anklagelser|vittnesuppgifter|tips
`;
const GOSSIP = oneOf`prat|snack|skvaller|sladder|rykten|viskningar`;
/** What is put forward by somebody, said as if it came by itself. */
const OPINIONS = oneOf`
  klagomål|synpunkter|kritik|oro|farhågor|invändningar|anklagelser|misstankar|önskemål|åsikter|påståenden
  frågetecken|missnöje|tvivel
`;
const PUT_FORWARD = oneOf`
  framförts|lämnats|inkommit|riktats|uttryckts|förekommit|väckts|uppstått|rests|kommit in|kommit fram
  kommit|lyfts|uttalats
`;
const MANY = oneOf`
  flera|fler|många|alla|en del|somliga|vissa|folk|de flesta|några|ett flertal|åtskilliga
  de som känner …
`;
const OPINE = oneOf`
  uppfattar|tycker|anser|menar|tror|säger|påstår|upplever|hävdar|vet|uppger|berättar|misstänker|befarar
`;
const US = oneOf`
  socialtjänsten|socialtjänstens|nämnden|nämndens|förvaltningen|förvaltningens|vår|oss|us|utredaren
  utredarens
`;
/** A named place or person after the phrase is a source: "från skolan", "i journalen", "av intyget". */
const NO_SOURCE = oneOf`
  (?! (… )?(i|av|från|vid|enligt|genom|ur|på|hos) (?!
    utredningen|området|byn|bygden|stan|orten|trappan|trakten|skolan att|helgerna|nätterna|kvällarna
    dagarna|morgnarna|flera|olika|annat|andra
  ))
`;

/** What is said of something may be about it "på" or "i" without that being where it was said. */
const NO_TELLER = oneOf`
  (?! (… ){0,4}?(från|av|hos|genom|enligt) (?!alkohol|droger))
`;

/** Where talk goes round, and nobody is to be asked. */
const VICINITY = oneOf`släkten|klassen|nätverket|bekantskapskretsen|bygden|byn|området|trakten|trappan|huset|kvarteret|stan|grannskapet|skolan att`;

const HAS_IT = oneOf`det ${HAS}|${HAS} det`;

/** Ways to pass on what somebody has said without saying who. */
export const HEARSAY: readonly Wording[] = [
  phrase`${HAS_IT} (${BETWEEN} )*(${SUPINE}|kommit till (… ){0,2}kännedom)(?!\p{L})${NO_SOURCE}`,
  phrase`${SIDES} ${HAS} (det )?(${BETWEEN} )*${SUPINE}(?!\p{L})`,
  phrase`
    (bekräftats|styrkts|framförts|påtalats|uppgetts|uppgivits|berättats|hörts|inkommit|fått (höra|veta)) (… )?${SIDES}
  `,
  phrase`det är (också |även )?(en massa|mycket|mkt|en del|ett evigt) (prat|snack|skvaller|rykten) (om|kring)`,
  // In notes "det" is left out.
  noteOpening`
    (${HAS} )?(${BETWEEN} )*(framkommit|uppgetts|visat sig|kommit fram) (också |även )?att
  `,
  claim`
    det (uppmärksammades|noterades|påpekades|iakttogs|observerades) (${BETWEEN} )*att
    det (kom|kommer) ((även|också|dessutom|vidare) )?fram att
    det (har )?(blivit|blev) (känt|bekant) att
  `,
  afterComma`(hörs|sägs|påstås|ryktas|berättas|uppges|(har|hade) det (uppmärksammats|berättats|sagts|noterats))( det)?(?=[.,!])`,
  phrase`
    (den|en) (allmänna?|utbredda?|gängse|rådande|samstämmiga?) (uppfattning|bild|mening)(en)? (är|i|bland)(?!\p{L})
    ${HAS} (en viss |viss |stor )?oro (… )?(funnits|uttryckts|framförts|väckts)(?!\p{L})${NO_TELLER}
  `,
  phrase`det (kom|kommer|har kommit) (${BETWEEN} )*till (… ){0,2}kännedom`,
  phrase`(har|hade|kom|som) (${BETWEEN} )*(kommit )?till ${US} kännedom`,
  phrase`kom(mit|na)? ${US} till ?handa(?!\p{L})(?! (från|genom|via) )`,
  phrase`
    (vi|jag|${US}) ${HAS} (${BETWEEN} )*(
      fått (veta|höra|till oss)
      nåtts av (uppgifter|rykten|information)
      fått (in )?(uppgifter|information|signaler|tips|indikationer)
      erfarit|underrättats om
    )( (om|att|på))(?! … (av|från) )
  `,
  claim`det framkommer( ${BETWEEN})?( att)?(?! (i|av|från|ur|vid|under|genom) (?!utredningen))`,
  phrase`
    av (ärendet|underlaget|handlingarna|uppgifterna|informationen|dokumentationen|omständigheterna|materialet) (har )?(… )?(framgår|framkommer|framkommit|framgått)(?!\p{L})
    (av|från) vad (som|man) (… ){1,2}?(utläsas|förstås|framgår|berättats|kommit fram)
  `,
  claim`det framgår( (även|också|dessutom|vidare))? att`,
  phrase`har det (inkommit|kommit( in)?) (… ){0,2}${NEWS} (om|som|kring|att)(?!\p{L})`,
  claim`
    det (
      finns|fanns|föreligger|förelåg|förekommer|inkom|kom in|går|gick|cirkulerar|florerar|florerade
      ${HAS} (${BETWEEN} )*(inkommit|kommit( in)?|gått|funnits|cirkulerat|florerat)
    ) (${BETWEEN} )*(?!inga |inget |ingen )(… ){0,2}(
      ${NEWS} (om|som|kring|att)
      (indikationer|signaler|misstankar) på
      ${GOSSIP} (om|kring|bland|i|på)
    )
  `,
  phrase`
    ${NEWS}(na|n)? (
      ${HAS} (… )?(inkommit|kommit( in)?|framkommit|nått ${US}|lämnats)
      gör gällande|gjorde gällande|säger|går|finns|talar om|föreligger|förekommer
    )(?!\p{L})(?! (från|i|av) )
  `,
  phrase`${NEWS} (tyder|pekar) på`,
  opening`${NEWS} (om|på|kring) (… ){1,4}?(finns|föreligger|förekommer|har funnits|har framkommit|har inkommit)(?!\p{L})${NO_TELLER}`,
  phrase`
    (enligt|enl\.?) (uppgift(er)?|uppg\.)(?!\p{L})(?! (
      från|av|ur
      (i|till) (… )?(journal|intyg|register|akt|anmälan|ansökan|polis|skola)
    ))
  `,
  phrase`
    (enligt|enl\.?) (
      vad (som|man|det) …
      rykte(t|n)?|utsago|hörsägen|obekräftade uppgifter
      (tillgänglig |inkommen )?information(?! från)
      vissa uppgifter|säkra källor|trovärdiga källor|källor|grannar|bekanta|vänner|kompisar|folk|vissa
      många|andra|personal|grannskapet|anhöriga|närstående|släktingar|omgivningen|klasskamrater|kollegor|utomstående|byborna
      (en |den )?källa(n)?
      flera( personer)?
      elever|boende
      personer (i|på) …
    )(?!\p{L})
  `,
  phrase`(från|enligt) (säker|tillförlitlig|trovärdig|initierad|välunderrättad) källa`,
  phrase`det (${BETWEEN} )*${PASSIVE}(?!\p{L})(?! (… )?(i (?!${VICINITY})|av |från |ur ))`,
  phrase`
    (?<!(journal|intyg|anmäl|utred|rapport|skrivels|beslut|plan)…? )(
      sägs|sades|påstås|påstods|ryktas|berättas|viskas|hävdas|uppges
    ) det (… ){0,2}?att(?!\p{L})
  `,
  phrase`(talas|pratas|snackas|skvallras|viskas|tisslas|mumlas|spekuleras) det (… ){0,3}?om(?!\p{L})`,
  phrase`
    (?<!(inga|inget|ingen|utan) )(${OPINIONS}|anmälningar|påringningar) (… ){0,2}?från (
      grannar(na)?|boende|hyresgäster(na)?|omgivningen|allmänheten|anhöriga|släktingar|bekanta
      andra föräldrar|flera|olika
    )(?!\p{L})
  `,
  phrase`
    från (
      grannar(na)?|boende|hyresgäster(na)?|omgivningen|allmänheten|andra föräldrar
      (flera|olika|anonyma|oberoende) källor
    )( har( det)?)? (kommit|inkommit|framförts|hörts|uppgetts|berättats|klagats)(?!\p{L})
  `,
  phrase`
    (
      ${HAS_IT} (${BETWEEN} )*(väckts|uppkommit|uppstått|rests) (… )?(frågor|fråga|misstankar|tvivel|funderingar)
      det (råder|finns) en (… )?(uppfattning|bild|föreställning) (om|av|bland|hos|att)
    )(?!\p{L})${NO_TELLER}
  `,
  phrase`sedan (tidigare|länge|förr) (är|var) det (… )?(känt|bekant)(?!\p{L})`,
  phrase`enligt vad (många|flera|alla|folk|vissa|andra|man)(?!\p{L})`,
  phrase`ryktet (gör gällande|går|säger|spreds?)(?!\p{L})`,
  claim`
    det (${BETWEEN} )*${TALK} (?!
      på (mötet|lektion)
      i (planen|beslutet|rapporten)
    )((?!av |svenska)… ){0,4}?(om|att)(?!\p{L})
  `,
  phrase`
    (
      ${HAS_IT} (${BETWEEN} )*(${PUT_FORWARD}|signalerats|aviserats) (… ){0,2}?${OPINIONS}
      ^(… )?${OPINIONS} ((för|kring|om|över) (… ){1,2})?${HAS} (${BETWEEN} )*(${PUT_FORWARD}|funnits)
    )(?!\p{L})${NO_TELLER}
  `,
  claim`
    det (finns|fanns|har funnits|har varit|råder|rådde) (${BETWEEN} )*(?!inga |inget |ingen |inte )(… )?(
      klagomål|synpunkter|kritik|farhågor|invändningar|missnöje
    ) (på|mot|om|kring|över|bland)(?!\p{L})${NO_TELLER}
  `,
  phrase`
    ${HAS_IT} (${BETWEEN} )*(funnits|varit|rått) (… )?oro (kring|för|runt|om|bland|över)(?!\p{L})${NO_TELLER}
  `,
  phrase`
    (inkommit|kommit in|inkom|kom in) (
      flera|många|ett antal|ett flertal|upprepade|återkommande|anonyma
    ) (… )?(oros)?(anmälningar|tips|påringningar)(?!\p{L})${NO_TELLER}
  `,
  phrase`(är|var|blir|blev|har),? ${OPINE} ${MANY},`,
  phrase`
    (det (är|finns|var|fanns)|finns det) ${MANY} (… )?som (har )?(
      ${OPINE}|sett|hört|sagt|reagerat|märkt|ansett|tyckt
    )(?!\p{L})
  `,
  phrase`
    ${HAS} (en |ett )?((sedan tidigare|sedan länge|väl|tidigare|allmänt) )?(
      känd|välkänd|känt|välkänt|dokumenterad|dokumenterat
    ) (problematik|missbruk…?|historik|historia|sårbarhet|förflutet|beroende…?)(?!\p{L})
    (sedan tidigare|sedan länge|tidigare|väl) känd …?problematik(?!\p{L})
    ${HAS} en historia av(?! att|\p{L})
    (är|var) (väl )?känd[at]? sedan (tidigare|länge|förr)(?! (i|av|hos|inom) |\p{L})
    (är|var) ((sedan (tidigare|länge|förr)|väl|tidigare) )+känd[at]? (sedan tidigare|för)(?! (i|av|hos|inom) |\p{L})
  `,
  phrase`
    det är ((
      sedan (länge|tidigare|förr|flera år)
      väl|allmänt|vida|allom|ingen hemlighet
    ) )*(känt|bekant|välkänt|omvittnat|omtalat|hemlighet)( (i|på|bland|för|sedan) …){0,2},? att
  `,
  phrase`
    (
      allmänt
      sedan (tidigare|länge|förr)
      vida|vitt och brett
    ) (känt|bekant|vedertaget|omvittnat|omtalat)(?!\p{L})(?! (inom|hos|för|av) )
    känt faktum(?!\p{L})
  `,
  phrase`
    vad (som|man|det) (är känt|vet|(har )?kommit fram|(har )?framkommit|sägs|ryktas|påstås)(?!\p{L})${NO_SOURCE}
    det finns (de|röster|personer|människor) som ${OPINE}(?!\p{L})
    efter vad (som|det|man) …
  `,
  phrase`
    (har|hade|fått) (… )?(gott|dåligt|visst|skamfilat|tvivelaktigt) rykte
    rykte om sig(?!\p{L})
  `,
  phrase`
    (enligt|enl\.?) (
      (
        samstämmiga|flera|andra|tidigare|inkomna|olika|muntliga|lämnade|nya|erhållna|anonyma|trovärdiga
      ) (… )?(uppgifter|källor|personer|håll|vittnen)
      någon|några
      en (granne|bekant|vän|kompis|person|släkting|anhörig|utomstående|kollega)
    )(?!\p{L})(?! från)
  `,
  phrase`
    (i|på|bland|hos) (
      omgivningen|grannskapet|byn|bygden|orten|trakten|trappan|kvarteret|grannar(na)?|släkten|nätverket
      bekantskapskretsen|klassen|de boende|andra föräldrar
    ) (finns|fanns|råder|rådde|har det|talas|pratas|växer|ökar|upplevs|uppfattas)(?!\p{L})
  `,
  phrase`
    (
      som bekant|ingen hemlighet att
      som (det|man) (säger|sägs|heter|ryktas)
      som alla vet
      såvitt (känt|är känt|man vet)
      vad man vet|ryktesvis
      ryktet (går|säger)
      det går rykten
    )(?!\p{L})
  `,
  claim`man (befarar|misstänker|anar)(?!\p{L})`,
  phrase`
    (man|folk) (
      säger|vet|menar|har sett|har hört|uppger|berättar|påstår|pratar om|talar om|snackar|skvallrar
      såg|hörde|märkte|har märkt|noterade|har noterat|upplever|upplevde|uppfattar|uppfattade|tycker|tyckte
    )(?!\p{L})
  `,
];
