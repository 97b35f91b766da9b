import type { Sentence, Token } from '../language/index';

/** What people do, suffer or have that an inquiry only knows because somebody said so. */
const CLAIM_VERBS = new Set(
  (
    'ramla falla dricka röka supa missbruka slå sparka hota bråka sälja stjäla rymma skolka skada retas mobba ' +
    'blöda svimma kräkas bita ljuga låna skrika umgås snatta hosta kissa knuffa misshandla våldta avvika utebli smita försvinna ' +
    'skuldsätta knarka injicera provocera kränka trakassera förfölja svälta frysa'
  ).split(' '),
);
const CLAIMS: readonly RegExp[] = [
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
  /(?<!\p{L})(?:jag|vi|us|undertecknad|enligt|besök(?:et|en)?|hembesök(?:et|en)?|samtal(?:et|en)?|möte(?:t|n)?|observation(?:en)?|uppföljning(?:en)?|utredning(?:en)?|dömd(?:es|a)?|dom(?:en)?|tingsrätten|åklagaren|anmälan|ansökan|register|registret|journal(?:en)?|intyg(?:et)?|prov(?:et)?|test(?:et|er)?|drogtester|insats(?:en)?|beviljad(?:es|e)?|av polis(?:en)?|kl\.? \d\d\.\d\d visade)(?!\p{L})/iu;

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
