import type { Sentence, Token } from '../language/index';
import { wording, type Wording } from '../wording/wording';

/** What people do, suffer or have that an inquiry only knows because somebody said so. */
const CLAIM_VERBS = new Set(
  (
    'ramla falla dricka röka supa missbruka slå sparka hota bråka sälja stjäla rymma skolka skada retas mobba ' +
    'blöda svimma kräkas bita ljuga låna skrika umgås snatta hosta kissa knuffa misshandla våldta avvika utebli smita försvinna ' +
    'skuldsätta knarka injicera provocera kränka trakassera förfölja svälta frysa'
  ).split(' '),
);
/** With "tretton", "femton", "tjugoen". */
const AMOUNT =
  '\\d+(?:,\\d+)?|en och en halv|två|(?:tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|fjorton|arton|tjugo)\\p{L}*';
const NUMBER = `(?:${AMOUNT})`;
const UNITS = 'skoldagar|dagar|lektioner|lektionstimmar|skolveckor';
const UNIT = `(?:${UNITS})`;

const CLAIMS: readonly Wording[] = [
  // Somebody has counted days and hours, and somebody has reckoned a mean.
  new RegExp(
    `(?<!\\p{L})${NUMBER} (?:${UNIT} av ${NUMBER}|av (?:\\p{L}+ )?${NUMBER} ${UNIT})(?!\\p{L})`,
    'u',
  ),
  new RegExp(
    `(?<!\\p{L})ställ(?:de|t)s (?:\\p{L}+ )?${NUMBER} av ${NUMBER}|${NUMBER} av ${NUMBER} (?:\\p{L}+ ){0,4}ställ(?:de|t)s in`,
    'u',
  ),
  new RegExp(`(?<!\\p{L})i (?:genomsnitt|medeltal|snitt) (?:\\p{L}+ )?${NUMBER}(?!\\p{L})`, 'u'),
  new RegExp(`(?<!\\p{L})${NUMBER} (?:sena? ankomst(?:er)?|frånvarotimmar|skolkade \\p{L}+)(?!\\p{L})`, 'u'),
  /(?:närvaro|frånvaro)(?:n|ns)? (?:\p{L}+ ){0,3}?(?:var|är|uppgick|uppgår|ligger|låg) (?:\p{L}+ ){0,4}(?:en|två|tre|fyra|hälften|\d)/u,
  /(?<!\p{L})(?:legat|låg|ligger) (?:\p{L}+ )?inne(?!\p{L})|(?<!\p{L})suttit (?:\p{L}+ )?(?:i fängelse|inne|häktad)|(?<!\p{L})har (?:en |flera )(?:\p{L}+ )?(?:diagnos|diagnoser)(?!\p{L})/u,
  /(?<!\p{L})(?:narkotika|droger|alkohol|tabletter|våld|hot|bråk|missbruk|spel|övergrepp|slitningar|misshandel) (?:\p{L}+ ){0,3}?(?:förekommer|förekom|förekommit)(?!\p{L})|(?<!\p{L})(?:förekommer|förekom|förekommit) (?:\p{L}+ )?(?:narkotika|droger|alkohol|tabletter|våld|hot|bråk|missbruk|spel|övergrepp|slitningar|misshandel)(?!\p{L})/u,
  /(?<!\p{L})(?:lämnas|lämnats|lämnades) (?:\p{L}+ )?(?:ensam(?:ma|t)?|utan (?:tillsyn|vuxen|mat)|hos (?:okända|olika|främmande))(?!\p{L})/u,
  /(?<!\p{L})(?:får|fick|fått) (?:ingen|inte|sällan|aldrig) (?:\p{L}+ )?(?:frukost|middag|lunch|mat|sova|äta|hjälp med läxor\p{L}*)(?!\p{L})|(?<!\p{L})(?:har|hade|saknar|saknade) (?:inga |ingen )?(?:vinterkläder|ytterkläder|regnkläder|vinterskor|gympakläder)(?!\p{L})/u,
  /(?<!\p{L})(?:är|var|varit|blir|blev|blivit) (?:\p{L}+ ){0,2}(?:mobbad|retad|utfryst|slagen|hotad|utnyttjad|misshandlad|trakasserad|filmad)(?!\p{L})/u,
  // A share of attendance comes from a school register.
  /\d+(?:,\d+)? ?(?:procents?|%)s? (?:närvaro|frånvaro|giltig|ogiltig)|(?:närvaro|frånvaro)(?:n|ns)? (?:var|är|uppg\p{L}+|ligger) (?:\p{L}+ ){0,4}\d/u,
  /(?<!\p{L})(?:är|var|lämnas|sitter) (?:\p{L}+ ){0,2}ensam(?:ma|t)? hemma|(?<!\p{L})väger \d+ kilo|(?:gått|gick|går) (?:upp|ner|ned) (?:\p{L}+ )?(?:\d+|\p{L}+) kilo/u,
  /(?<!\p{L})(?:har|hade) inga (?:egna |nära )?(?:vänner|kompisar|kamrater)|(?:räkningar|skulder|lån|abonnemang)(?:na)? (?:står|stod) på/u,
  /(?<!\p{L})(?:är|var|blev|blir) (?:under|god)känd i|(?<!\p{L})sakna(?:r|de|t) (?:\p{L}+ )?betyg|(?<!\p{L})(?:streck|f) i (?:\p{L}+ ){1,2}ämnen/u,
  /(?<!\p{L})(?:har|hade) (?:\p{L}+ ){0,3}(?:skulder|hyresskulder|betalningsanmärkning\p{L}*|spelskulder)(?!\p{L})|(?<!\p{L})skuldsatt/u,
  /(?<!\p{L})(?:har|hade) (?:\p{L}+ ){0,2}(?:varit|blivit) (?:\p{L}+ )?(?:våldsam|otrogen|misshandlad|utnyttjad|inlagd|häktad|gripen|självmordsbenägen)|använt våld/u,
  /(?<!\p{L})(?:köper|köpte|köpt) ut(?!\p{L})|(?<!\p{L})langa(?:r|de|t)(?!\p{L})|(?<!\p{L})(?:använder|använde|använt|brukar|tar|tog|tagit|injicerar|provade?|provat|testat) (?:\p{L}+ ){0,2}(?:hasch|cannabis|amfetamin|heroin|kokain|tramadol|droger|narkotika|benzo|marijuana|spice)(?!\p{L})/u,
  /(?<!\p{L})(?:umgås|umgicks|umgåtts) (?:\p{L}+ )?med (?:\p{L}+ ){0,2}(?:kriminell\p{L}*|missbruk\p{L}+|gäng\p{L}*|äldre \p{L}+)|(?<!\p{L})känd (?:av|hos|för) polisen/u,
  /(?<!\p{L})(?:skär|skar|skurit) sig|självskad\p{L}+|självmordsförsök|(?<!\p{L})spelar (?:om pengar|bort|på nätcasino)/u,
  /(?<!\p{L})(?:sover|sov|sovit|äter|åt|ätit) (?:dåligt|illa|för lite|nästan ingenting|oroligt)(?!\p{L})|(?<!\p{L})(?:har|hade) (?:\p{L}+ )?ont i (?:magen|huvudet|ryggen)/u,
  /(?<!\p{L})(?:har|hade|fick|fått) (?:\p{L}+ ){0,2}?(?:blåmärke\p{L}*|rivmärke\p{L}*|bitmärke\p{L}*|brännmärke\p{L}*|brännskad\p{L}*|rivsår)(?!\p{L})/u,
  /(?<!\p{L})(?:slutat|vägrar|vägrat|glömmer|glömt|tar inte|tog inte|struntar i) (?:\p{L}+ ){0,2}?(?:sin |sina )?(?:medicin\p{L}*|tabletter\p{L}*|insulin\p{L}*)(?!\p{L})/u,
  /(?<!\p{L})(?:hyran|elräkningen|räkningarna|avgiften) (?:\p{L}+ ){0,3}?(?:obetald\p{L}*|inte betald\p{L}*|släpar)(?!\p{L})/u,
  /(?<!\p{L})(?:blivit|blev) av med (?:\p{L}+ ){0,2}?(?:körkort\p{L}*|jobb\p{L}*|arbete\p{L}*|lägenhet\p{L}*|kontrakt\p{L}*|bostad\p{L}*)|(?:fick|fått) sparken/u,
  /(?<!\p{L})(?:var|är|varit|kom|kommit|kommer|kör|kört|körde) (?!aldrig|inte)(?:(?!aldrig|inte)\p{L}+ ){0,2}?(?:berusad|onykter|påverkad|bakfull)(?!\p{L})(?! av)/u,
  /(?<!\p{L})(?:har|hade) (?:ett|en) (?:\p{L}+ )?(?:förflutet|missbrukshistorik|kriminell bakgrund)(?!\p{L})/u,
  /(?<!\p{L})polis(?:en)? har (?:\p{L}+ ){0,2}?(?:varit|tillkallats|kallats|ryckt ut|gripit|hämtat|kommit|fått)(?!\p{L})/u,
  /(?<!\p{L})(?:tappat|gått upp|gått ner|gått ned|magrat|rasat|minskat|ökat) (?:\p{L}+ )?(?:\d+|\p{L}+) (?:kilo|kg)(?!\p{L})/u,
  /(?<!\p{L})(?:har|hade) (?:\p{L}+ )?(?:hög|stor|omfattande|låg|betydande|ogiltig|upprepad|återkommande)(?:a|t)? (?:\p{L}+ )?(?:skol)?(?:från|när)varo(?!\p{L})/u,
  /(?<!\p{L})varning(?:ar)? om f(?!\p{L})|(?<!\p{L})(?:jobbar|arbetar|kör|jobbat|arbetat) (?:\p{L}+ )?svart(?!\p{L})|(?<!\p{L})ses (?:ofta|regelbundet|dagligen|köra|driva|gå|röra sig|sitta|stå)(?!\p{L})/u,
  /(?<!\p{L})(?:har|hade|haft) (?:\p{L}+ ){0,2}?(?:psykiska|ekonomiska|sociala) (?:problem|bekymmer|svårigheter|besvär)(?!\p{L})/u,
  // Seen or heard by somebody.
  /(?<!\p{L})(?:hörs|hördes|hörts) (?!av )(?:\p{L}+ ){0,3}(?:skrik\p{L}*|bråk\p{L}*|gråta?|musik|fester|slagsmål|dunsar|gräl\p{L}*)(?!\p{L})/u,
  /(?<!\p{L})(?:syns|syntes|sågs) (?!av )(?:\p{L}+ ){0,3}?(?:ute|påverkad|berusad|ensam|tillsammans|på|vid|i)(?!\p{L})/u,
  // A diagnosis stands in somebody's papers.
  /(?<!\p{L})(?:har|fick|fått|med) (?:\p{L}+ ){0,2}?(?:diagnosen|diagnoserna|diagnos)(?!\p{L})|(?<!\p{L})(?:är|blev|blivit) (?:\p{L}+ )?diagnost(?:iserad|icerad)|(?<!\p{L})lider av(?!\p{L})/u,
  /(?<!\p{L})(?:varit i|haft|har|hade) (?:\p{L}+ ){0,2}?kontakt med (?:bup|psykiatri\p{L}*|vuxenpsyk\p{L}*|beroende\p{L}*|maria\p{L}*)(?!\p{L})|(?<!\p{L})kontakt(?:er)? med (?:bup|psykiatri\p{L}*|vuxenpsyk\p{L}*|beroende\p{L}*) (?:finns|fanns|har funnits|föreligger)(?!\p{L})/u,
  /(?<!\p{L})\p{L}*skuld(?:en|er|erna) (?:uppgår|uppgick|är|var|ligger|låg) (?:\p{L}+ ){0,2}\d/u,
  /(?<!\p{L})(?:har|hade) (?:\p{L}+ ){0,2}?(?:iakttagits|setts|synts till|observerats|anträffats|påträffats)(?!\p{L})(?! (?:\p{L}+ ){0,4}?(?:av|redovisas|beskrivs)(?!\p{L}))/u,
  /(?<!\p{L})(?:har|hade) (?:\p{L}+ ){0,3}?(?:problem|bekymmer|svårigheter|besvär) med (?:droger|drogen|alkohol\p{L}*|spel\p{L}*|narkotika|tabletter|nerverna|ekonomin|pengar|aggressi\p{L}+|humöret|ilska\p{L}*|polisen|rättvisan)(?!\p{L})/u,
  /(?<!\p{L})haft (?:\p{L}+ )?(?:samma|liknande|stora) (?:problem|bekymmer|svårigheter|besvär)(?!\p{L})/u,
  /(?<!\p{L})(?:haft|lidit av|drabbats av) (?:\p{L}+ ){0,2}?(?:depression\p{L}*|ångest\p{L}*|psykos\p{L}*|ätstörning\p{L}*|missbruk\p{L}*|självmord\p{L}*|utmattning\p{L}*|panik\p{L}+|förlossningsdepression\p{L}*)(?!\p{L})/u,
  /(?<!\p{L})(?:har|hade|haft|får|fått) (?:\p{L}+ ){0,2}?(?:(?:självmords|suicid|döds)tankar|tankar på (?:självmord|suicid|att (?:inte (?:vilja )?leva|ta livet|dö|göra slut)))|(?<!\p{L})(?:har|hade) ett (?:pågående|aktivt|känt) (?:missbruk|beroende)(?!\p{L})/u,
  /(?<!\p{L})kontakt med (?:\p{L}+ )?(?:äldre|okända|vuxna|främmande) (?:män|killar|personer|pojkar)(?!\p{L})/u,
  /(?<!\p{L})(?:har|hade) (?:\p{L}+ ){0,3}?\p{L}*skuld(?:er)? på (?:\p{L}+ )?\d|(?<!\p{L})(?:har|hade) (?:\p{L}+ )?\d[\d ]* (?:kr|kronor|tkr) i (?:\p{L}+ )?skuld/u,
  /(?<!\p{L})(?:förekommit|funnits|pågått|aktuell\p{L}*|kända?) (?:\p{L}+ ){0,3}?i (?:en |någon |flera |två |tre )?(?:annan|andra|tidigare|förra) kommun(?:er)?(?!\p{L})/u,
  /(?<!\p{L})kört hem|(?<!\p{L})(?:greps|släpptes|anhölls|häktades)(?!\p{L})/u,
].map(wording);

/** Counts of what came off, of absence and of events: somebody has counted, and it can be counted again. */
const COUNTS: readonly Wording[] = [
  // Somebody keeps the roll, and somebody has gone through it.
  new RegExp(
    `(?<!\\p{L})(?:missar|missade|missat|frånvarande|borta|uteblivit|skolkat) (?:\\p{L}+ ){0,3}?(?:${AMOUNT}|hälften) (?:\\p{L}+ )?(?:procent|%|${UNITS}|veckor|tillfällen|träffar|möten|gånger|pass|besök)`,
    'u',
  ),
  new RegExp(
    `(?<!\\p{L})(?:${NUMBER} (?:procent|%) av (?:lektion|skol|undervisning|tid|pass|tillfäll|träff)|${NUMBER} (?:dagars?|timmars?|lektioners?|veckors?) (?:\\p{L}+ ){0,2}?(?:från|när)varo)`,
    'u',
  ),
  /(?<!\p{L})(?:från|när)varon? har (?:\p{L}+ ){0,2}?(?:minskat|ökat|sjunkit|stigit|blivit|gått|förbättrats|försämrats|halverats|fördubblats)(?!\p{L})/u,
  // Of what was planned, so much came off.
  new RegExp(
    `(?<!\\p{L})(?<!(?:\\d|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv) )av (?:de )?${NUMBER} (?:planerade|bokade|erbjudna|inbokade|avtalade|bestämda|överenskomna|\\p{L}+tillfällen|\\p{L}+träffar|\\p{L}+helger|umgängen|träffar|helger)(?!\\p{L})`,
    'u',
  ),
  new RegExp(
    `(?<!\\p{L})(?:${NUMBER} av (?:de )?${NUMBER}|(?:ett|${AMOUNT}) av (?:de|umgängena|träffarna|tillfällena|besöken|mötena|samtalen|helgerna)) (?:\\p{L}+ ){0,4}?(?:blev|blivit|genomförd\\p{L}*|genomfört\\p{L}*|hölls|hållits|uteblev|uteblivit|kom|inställ\\p{L}+|tillfällena)(?!\\p{L})`,
    'u',
  ),
  new RegExp(
    `(?<!\\p{L})${NUMBER} gånger (?:\\p{L}+ ){0,4}?(?:hämtad(?:es)?|lämnad(?:es)?|kördes|kört|åkt|setts|sågs|synts|uteblev|uteblivit|kommit (?:för )?sen?t|kom (?:för )?sen?t|fått åka|gått hem|skickats)|(?:hämtad(?:es)?|kördes|setts|synts|uteblivit|kommit för sent) (?:\\p{L}+ ){0,3}?${NUMBER} gånger`,
    'u',
  ),
  new RegExp(
    `(?<!\\p{L})(?:uteblivit|uteblev|avbokat|ställt in|ställts in|ställdes in|lämnat återbud|dykt upp|kommit|kom|genomfördes|genomförts|hölls|medverkade|medverkat|deltog|deltagit|gått|närvarade) (?:\\p{L}+ ){0,3}?(?:${NUMBER} av (?:de )?${NUMBER}|${NUMBER} gånger)(?!\\p{L})`,
    'u',
  ),
].map(wording);
/** Without any of these nothing is counted, which is quicker to see. */
const COUNTS_SOMETHING = wording(
  /\d|varo|hälften|gånger|(?<!\p{L})(?:två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv)/u,
);
/** Who counted, or where it is counted. */
const COUNTED = wording(
  /(?<!\p{L})(?:jag|vi|us|undertecknad|enligt|register|registret|journal(?:en)?|visar|redovisar|statistik(?:en)?|\p{L}*rapport(?:en)?|utdrag(?:et)?|\p{L}+system(?:et)?|\p{L}*listan?|dom(?:en)?|tingsrätten)(?!\p{L})/iu,
);

/** Things the writer saw, did or calculated, and things that stand in a register or a decision. */
const KNOWN = wording(
  /(?<!\p{L})(?:jag|vi|us|undertecknad|enligt|besök(?:et|en)?|hembesök(?:et|en)?|samtal(?:et|en)?|möte(?:t|n)?|observation(?:en)?|uppföljning(?:en)?|utredning(?:en)?|dömd(?:es|a)?|dom(?:en)?|tingsrätten|åklagaren|anmälan|ansökan|register|registret|journal(?:en)?|intyg(?:et)?|prov(?:et)?|test(?:et|er)?|drogtester|insats(?:en)?|beviljad(?:es|e)?|av polis(?:en)?|kl\.? \d\d\.\d\d visade|visar|redovisar|siffror(?:na)?|statistik(?:en)?|\p{L}*rapport(?:en)?|utdrag(?:et)?|\p{L}+system(?:et)?)(?!\p{L})/iu,
);

const isClaimVerb = ({ readings: [best] }: Token): boolean =>
  best?.wordClass === 'verb' &&
  CLAIM_VERBS.has(best.lemma) &&
  best.form !== 'presentParticiple' &&
  !best.form.startsWith('participle');

/** True for a statement about somebody's life that the writer cannot know and that names no source. */
export const needsSource = (sentence: Sentence): boolean => {
  const tells = (wording: Wording): boolean => wording.firstInLower(sentence) !== null;
  if (tells(COUNTS_SOMETHING) && !COUNTED.isIn(sentence) && COUNTS.some(tells)) return true;
  if (KNOWN.isIn(sentence)) return false;
  return CLAIMS.some(tells) || sentence.tokens.some(isClaimVerb);
};

/** How things are, day after day, in somebody's life. */
const HABIT = wording(
  /(?<!\p{L})(?:(?:varje|varannan|nästan varje|så gott som varje) (?:natt|kväll|morgon|helg|eftermiddag|fredag)|(?:på|om) (?:nätterna|kvällarna|morgnarna|helgerna|eftermiddagarna|dagarna)|dagligen|ibland|ofta|sällan|till sent på natten|halva nätterna)(?!\p{L})/iu,
);
const PEOPLE = wording(
  /(?<!\p{L})(?:hon|han|hen|de|mamman|pappan|modern|fadern|mor|far|föräldrarna|styvpappan|sambon|barnet|barnen|pojken|flickan|klienten|sonen|dottern|\p{L}+modern|\p{L}+fadern)(?!\p{L})/iu,
);
/** Where somebody lives and works is no secret, and what is done for somebody is arranged. */
const SETTLED = wording(
  /(?<!\p{L})(?:bor|bodde|arbetar|jobbar|åker|cyklar|tränar|spelar|går (?:i|på)|är hos|har (?:insats|hemtjänst|stöd)|beviljad\p{L}*)(?!\p{L})/iu,
);

const opensWithName = ({ text, tokens }: Sentence): boolean =>
  tokens[0]?.readings.length === 0 && /^\p{Lu}/u.test(text);

/** True for how somebody lives at home, which only those who live there can tell. */
export const tellsHabit = (sentence: Sentence): boolean =>
  HABIT.isIn(sentence) &&
  sentence.passives.length === 0 &&
  !KNOWN.isIn(sentence) &&
  !SETTLED.isIn(sentence) &&
  (PEOPLE.isIn(sentence) || opensWithName(sentence));
