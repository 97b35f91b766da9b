import type { Sentence, Token } from '../language/index';

/** What people do, suffer or have that an inquiry only knows because somebody said so. */
const CLAIM_VERBS = new Set(
  (
    'ramla falla dricka röka supa missbruka slå sparka hota bråka sälja stjäla rymma skolka skada retas mobba ' +
    'blöda svimma kräkas bita ljuga låna skrika umgås snatta hosta kissa knuffa misshandla våldta avvika utebli smita försvinna ' +
    'skuldsätta knarka injicera provocera kränka trakassera förfölja svälta frysa'
  ).split(' '),
);
/** With "tretton", "femton", "tjugoen". */
const NUMBER =
  '(?:\\d+(?:,\\d+)?|en och en halv|två|(?:tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|fjorton|arton|tjugo)\\p{L}*)';
const UNIT = '(?:skoldagar|dagar|lektioner|lektionstimmar|skolveckor)';

const CLAIMS: readonly RegExp[] = [
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
  /(?<!\p{L})(?:narkotika|droger|alkohol|tabletter|våld|hot|bråk|missbruk|spel) (?:\p{L}+ ){0,3}?(?:förekommer|förekom|förekommit)(?!\p{L})|(?<!\p{L})förekommer (?:\p{L}+ )?(?:narkotika|droger|alkohol|tabletter|våld|hot|bråk|missbruk|spel)(?!\p{L})/u,
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
  /(?<!\p{L})kört hem|(?<!\p{L})(?:greps|släpptes|anhölls|häktades)(?!\p{L})/u,
];

/** Things the writer saw, did or calculated, and things that stand in a register or a decision. */
const KNOWN =
  /(?<!\p{L})(?:jag|vi|us|undertecknad|enligt|besök(?:et|en)?|hembesök(?:et|en)?|samtal(?:et|en)?|möte(?:t|n)?|observation(?:en)?|uppföljning(?:en)?|utredning(?:en)?|dömd(?:es|a)?|dom(?:en)?|tingsrätten|åklagaren|anmälan|ansökan|register|registret|journal(?:en)?|intyg(?:et)?|prov(?:et)?|test(?:et|er)?|drogtester|insats(?:en)?|beviljad(?:es|e)?|av polis(?:en)?|kl\.? \d\d\.\d\d visade|visar|redovisar|siffror(?:na)?|statistik(?:en)?|\p{L}*rapport(?:en)?|utdrag(?:et)?|\p{L}+system(?:et)?)(?!\p{L})/iu;

const isClaimVerb = ({ readings: [best] }: Token): boolean =>
  best?.wordClass === 'verb' &&
  CLAIM_VERBS.has(best.lemma) &&
  best.form !== 'presentParticiple' &&
  !best.form.startsWith('participle');

/** True for a statement about somebody's life that the writer cannot know and that names no source. */
export const needsSource = ({ text, tokens }: Sentence): boolean => {
  if (KNOWN.test(text)) return false;
  const lower = text.toLowerCase();
  return CLAIMS.some((claim) => claim.test(lower)) || tokens.some(isClaimVerb);
};

/** How things are, day after day, in somebody's life. */
const HABIT =
  /(?<!\p{L})(?:(?:varje|varannan|nästan varje|så gott som varje) (?:natt|kväll|morgon|helg|eftermiddag|fredag)|(?:på|om) (?:nätterna|kvällarna|morgnarna|helgerna|eftermiddagarna|dagarna)|dagligen|ibland|ofta|sällan|till sent på natten|halva nätterna)(?!\p{L})/iu;
const PEOPLE =
  /(?<!\p{L})(?:hon|han|hen|de|mamman|pappan|modern|fadern|mor|far|föräldrarna|styvpappan|sambon|barnet|barnen|pojken|flickan|klienten|sonen|dottern|\p{L}+modern|\p{L}+fadern)(?!\p{L})/iu;
/** Where somebody lives and works is no secret, and what is done for somebody is arranged. */
const SETTLED =
  /(?<!\p{L})(?:bor|bodde|arbetar|jobbar|åker|cyklar|tränar|spelar|går (?:i|på)|är hos|har (?:insats|hemtjänst|stöd)|beviljad\p{L}*)(?!\p{L})/iu;

/** True for how somebody lives at home, which only those who live there can tell. */
export const tellsHabit = ({ text, tokens, passives }: Sentence): boolean =>
  HABIT.test(text) &&
  passives.length === 0 &&
  !KNOWN.test(text) &&
  !SETTLED.test(text) &&
  (PEOPLE.test(text) || (tokens[0]?.readings.length === 0 && /^\p{Lu}/u.test(text)));
