import type { Sentence, Token } from '../language/index';
import { wholeWords } from '../wording/one-of';
import { wording, type Wording } from '../wording/wording';
import { CLAIMS, COUNTED, COUNTS, COUNTS_SOMETHING, KNOWN } from './claim-turns';
import { tellsDeed } from './deeds';
import { LIFE_CLAIMS } from './life-claims';

/** What people do, suffer or have that an inquiry only knows because somebody said so. */
const CLAIM_VERBS = new Set(
  (
    'ramla falla dricka röka supa missbruka slå sparka hota bråka sälja stjäla rymma skolka skada retas mobba ' +
    'blöda svimma kräkas bita ljuga låna skrika umgås snatta hosta kissa knuffa misshandla våldta avvika utebli smita försvinna ' +
    'skuldsätta knarka injicera provocera kränka trakassera förfölja svälta frysa fuska'
  ).split(' '),
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
  return (
    CLAIMS.some(tells) || LIFE_CLAIMS.some(tells) || sentence.tokens.some(isClaimVerb) || tellsDeed(sentence)
  );
};

/** How things are, day after day, in somebody's life. */
const HABIT = wording(wholeWords`
  (varje|varannan|nästan varje|så gott som varje) (natt|kväll|morgon|helg|eftermiddag|fredag)
  (på|om) (nätterna|kvällarna|morgnarna|helgerna|eftermiddagarna|dagarna)
  dagligen|ibland|ofta|sällan
  till sent på natten
  halva nätterna
`);
const PEOPLE = wording(wholeWords`
  hon|han|hen|de|mamman|pappan|modern|fadern|mor|far|föräldrarna|styvpappan|sambon|barnet|barnen|pojken
  flickan|klienten|sonen|dottern|…modern|…fadern
`);
/** Where somebody lives and works is no secret, and what is done for somebody is arranged. */
const SETTLED = wording(wholeWords`
  bor|bodde|arbetar|jobbar|åker|cyklar|tränar|spelar
  går (i|på)
  är hos
  har (insats|hemtjänst|stöd)
  beviljad…?
`);

const opensWithName = ({ text, tokens }: Sentence): boolean =>
  tokens[0]?.readings.length === 0 && /^\p{Lu}/u.test(text);

/** True for how somebody lives at home, which only those who live there can tell. */
export const tellsHabit = (sentence: Sentence): boolean =>
  HABIT.isIn(sentence) &&
  sentence.passives.length === 0 &&
  !KNOWN.isIn(sentence) &&
  !SETTLED.isIn(sentence) &&
  (PEOPLE.isIn(sentence) || opensWithName(sentence));
