const list = (words: string): string => words.split(' ').join('|');

/** Adverbs that come between the words of such a phrase. */
const ADVERB =
  '(?:även|också|dessutom|tidigare|vidare|sedan tidigare|därtill|därutöver|under utredningen|under utredningens gång|i efterhand|på senare tid|nyligen|flera gånger|vid flera tillfällen|bland annat|därefter|återigen|numera) ';
const SUPINE = list(
  'framkommit framgått uppmärksammats framförts uppgetts uppgivits berättats sagts påståtts ryktats noterats rapporterats ' +
    'påtalats påpekats omtalats omnämnts pratats talats anmälts larmats misstänkts befarats antytts meddelats observerats ' +
    'iakttagits konstaterats redovisats skvallrats viskats hävdats angetts angivits gjorts|gällande',
).replace('gjorts|gällande', 'gjorts gällande');
const PASSIVE = list(
  'sägs sas sades påstås påstods uppges uppgavs ryktas ryktades berättas berättades lär påtalas påtalades rapporteras ' +
    'rapporterades framkom omtalas omtalades viskas skvallras misstänks befaras nämns nämndes hävdas hävdades görs|gällande ' +
    'meddelas meddelades anges angavs larmas larmades',
).replace('görs|gällande', 'görs gällande');
const NEWS = list(
  'uppgifter information misstankar misstanke indikationer rykten rykte signaler vittnesmål påståenden anklagelser vittnesuppgifter tips',
);
/** A named place or person after the phrase is a source: "från skolan", "i journalen", "av intyget". */
const NO_SOURCE =
  '(?! (?:\\p{L}+ )?(?:i|av|från|vid|enligt|genom|ur|på|hos) (?!utredningen|området|byn|stan|orten|bygden|skolan att|helgerna|nätterna|kvällarna|dagarna|morgnarna|flera|olika|annat))';

const phrase = (source: string): RegExp => new RegExp(`(?<!\\p{L})${source}`, 'iu');
/** Not after a word with which it is asked or supposed: "om det finns uppgifter om". */
const claim = (source: string): RegExp =>
  new RegExp(`(?<!\\p{L})(?<!(?<!\\p{L})(?:om|att|huruvida|ifall|när|hur|där) )${source}`, 'iu');

/** Ways to pass on what somebody has said without saying who. */
export const HEARSAY: readonly RegExp[] = [
  phrase(
    `det (?:har|hade) (?:${ADVERB})*(?:${SUPINE}|kommit fram|kommit till (?:\\p{L}+ ){1,2}kännedom)(?!\\p{L})${NO_SOURCE}`,
  ),
  phrase(`det (?:kom|kommer|har kommit) (?:${ADVERB})*till (?:\\p{L}+ ){1,2}kännedom`),
  phrase(
    `(?:har|hade|kom) (?:${ADVERB})*(?:kommit )?till (?:socialtjänstens|nämndens|vår|förvaltningens|us) kännedom`,
  ),
  claim(
    `det framkommer(?: ${ADVERB.trimEnd()})?(?: att)?(?! (?:i|av|från|ur|vid|under|genom) (?!utredningen))`,
  ),
  claim(`det framgår(?: (?:även|också|dessutom|vidare))? att`),
  claim(
    `det (?:finns|fanns|föreligger|förelåg|förekommer|har inkommit|inkom|har kommit(?: in)?|kom in|går|cirkulerar) (?:${ADVERB})*(?:\\p{L}+ ){0,2}(?:(?:${NEWS}) (?:om|som|kring|att)|(?:indikationer|signaler|misstankar) på)`,
  ),
  phrase(
    `(?:${NEWS})(?:na|n)? (?:har (?:inkommit|kommit in|framkommit)|gör gällande|gjorde gällande|säger|går|finns|tyder på|talar om)(?!\\p{L})(?! (?:från|i|av) )`,
  ),
  phrase(
    `(?:enligt|enl\\.?) uppgift(?:er)?(?! (?:från|av|ur)|\\p{L}| (?:i|till) (?:\\p{L}+ )?(?:journal|intyg|register|akt|anmälan|ansökan|polis|skola))`,
  ),
  phrase(
    `(?:enligt|enl\\.?) (?:vad (?:som|man|det) \\p{L}+|rykte(?:t|n)?|utsago|hörsägen|obekräftade uppgifter|(?:tillgänglig |inkommen )?information(?! från)|vissa uppgifter|säkra källor|trovärdiga källor|källor)(?!\\p{L})`,
  ),
  phrase(`(?:från|enligt) (?:säker|tillförlitlig|trovärdig) källa`),
  phrase(`det (?:${ADVERB})*(?:${PASSIVE})(?!\\p{L})(?! (?:i|av|från|ur) )`),
  phrase(`det (?:talas|pratas|talades|pratades) (?:${ADVERB})*om`),
  phrase(
    `(?:som bekant|det är (?:känt|allmänt känt|välkänt|väl känt) att|som det (?:sägs|heter|ryktas)|såvitt (?:känt|man vet)|vad man vet|ryktesvis|ryktet går|det går rykten)(?!\\p{L})`,
  ),
  phrase(
    `(?:man|folk) (?:säger|vet|menar|har sett|har hört|uppger|berättar|påstår|pratar om|talar om)(?!\\p{L})`,
  ),
];

/** "ska ha sålt", "lär dricka", "har visst träffat": passed on from somebody who is not named. */
export const SUPPOSED: readonly RegExp[] = [
  phrase(
    `(?:ska|skall|lär|torde) (?:\\p{L}+ ){0,2}ha (?!minst|högst|lägst|störst|mest|bäst|rätt|ett|kvar)\\p{L}+(?:[aikrstn]t|dd)s?(?!\\p{L})`,
  ),
  phrase(`lär (?!sig |ut |känna |av |in |du |er )(?:\\p{L}+ ){0,2}\\p{L}+a(?!\\p{L})`),
  phrase(`det (?:ska|skall) (?:${ADVERB})*(?:finnas|vara|röra sig|förekomma|bo|handla)(?!\\p{L})`),
  phrase(
    `(?:har|hade|är|var|blev|fick|ska|skall) (?:\\p{L}+ )?(?:visst|tydligen)(?!\\p{L})(?! (?:behov|stöd|mått|ansvar))`,
  ),
];

const WHO = list(
  'grannar grannarna alla omgivningen folk vissa bekanta nätverket släkten släktingar kompisar vänner klasskamrater arbetskamrater ' +
    'vittnen personer byborna hyresgäster lägenhetsgrannar kollegor anhöriga närstående',
);
const TELL =
  '(?:säger|sagt|sade|uppger|uppgett|uppgav|vittnar|vittnat|menar|menat|berättar|berättat|berättade|hört|hörde|sett|såg|uppfattar|upplever|anser|klagat|klagade|reagerat|larmat|larmade|känner till|påstår|påstått|påtalar|påtalat|rapporterat|noterat|iakttagit|ringt|ringde|hör av sig|hört av sig|vet|vet om|slagit larm|anmält|oroar sig|uttrycker oro|uttryckt oro|uttryckte oro)';

/** Several people at once, of whom nobody can be asked. */
export const COLLECTIVE: readonly RegExp[] = [
  phrase(
    `^(?:\\p{L}+ )?(?:${WHO}|andra (?:föräldrar|boende|barn|elever|hyresgäster)|flera(?: (?:personer|grannar|boende|vittnen|föräldrar|elever|lärare|bekanta))?|många(?: \\p{L}+)?)(?: (?:i|på|runt|omkring) \\p{L}+)? (?:har |hade )?(?:även |också |tidigare |ofta |länge )?${TELL}(?!\\p{L})`,
  ),
  phrase(
    `^(?:någon|en (?:person|bekant|granne|utomstående|kompis|vän|släkting|anhörig|närstående)) (?:har |hade |ska ha )?(?:även |också |tidigare )?(?:säger|sagt|uppger|uppgett|berättar|berättat|hört|sett|såg|larmat|påstår|påstått)(?!\\p{L})`,
  ),
];
