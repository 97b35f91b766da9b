import type { Sentence, Token } from '../language/index';

/** What people do, suffer or have that an inquiry only knows because somebody said so. */
const CLAIM_VERBS = new Set(
  (
    'ramla falla dricka röka supa missbruka spela slå sparka hota bråka gripa släppa sälja stjäla rymma skolka skada skära retas mobba ' +
    'blöda svimma kräkas bita ljuga låna skrika umgås snatta hosta kissa knuffa misshandla våldta avvika utebli smita försvinna ' +
    'skuldsätta knarka injicera provocera kränka trakassera förfölja svälta frysa'
  ).split(' '),
);
const CLAIMS: readonly RegExp[] = [
  // A share of attendance comes from a school register.
  /\d+(?:,\d+)? ?(?:procents?|%)s? (?:närvaro|frånvaro|giltig|ogiltig)|(?:närvaro|frånvaro)(?:n|ns)? (?:var|är|uppg\p{L}+|ligger) (?:\p{L}+ ){0,4}\d/u,
  /(?<!\p{L})(?:är|var|lämnas|sitter) (?:\p{L}+ ){0,2}ensam(?:ma|t)? hemma|(?<!\p{L})väger \d+ kilo|(?:gått|gick|går) (?:upp|ner|ned) (?:\p{L}+ )?(?:\d+|\p{L}+) kilo/u,
  /(?<!\p{L})(?:har|hade) inga (?:egna |nära )?(?:vänner|kompisar|kamrater)|(?:räkningar|skulder|lån|abonnemang)(?:na)? (?:står|stod) på/u,
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
