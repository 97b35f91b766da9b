import { classReadings } from '../kinds/word-classes';
import type { Token } from '../language/index';
import { anywhereAsWritten } from '../wording/one-of';

/** Classes of nouns that stand for people, or for what only people are, do and have between them. */
const PEOPLE = new Set([
  'person',
  'role',
  'organisation',
  'writer',
  'ability',
  'state',
  'protection',
  'measure',
]);
/** Where people live, and what they say and do, which the classes do not know. */
const HUMAN = anywhereAsWritten`
  (
    person|människa|typ|kille|tjej|gubbe|gumma|dam|karl|herre|unge|attityd|ton|ord|svar|humör|sätt|klädsel|kläder
    uppförande|agerande|uppträdande|försök|insats|möte|besök|samtal|sida|intryck|självbild|rörelse|röst
    blick|krav|val|tillstånd|mående|leende|skratt|uppsyn|ansiktsuttryck|värdering
  )$
`;
const HOME = /(?:hem|lägenhet|bostad|rum|kök|hall|toalett|säng|hygien)$/u;
/** A home may be heated or let sounds through without anybody judging it. */
const OF_A_HOUSE = new Set('varm kall lyhörd stabil ljus mörk stor liten'.split(' '));
/** In the classes, but not said of people: "känsliga uppgifter", "särskilt stöd". */
const THINGS = new Set(['uppgift', 'stöd', 'lösning', 'placering', 'ekonomi', 'kost', 'bord', 'skolgång']);
const PRONOUNS = new Set(
  'han hon hen de dem honom henne jag vi man det den som båda alla ingen någon man'.split(' '),
);
/** Adjectives that tell what kind a thing is: "ekonomiskt våld", "socialt arbete". Of a person they judge. */
const RELATIONAL = new Set(
  'ekonomisk social sexuell psykisk fysisk demokratisk verbal kriminell passiv aktiv känslig dramatisk emotionell'.split(
    ' ',
  ),
);
const SKIPPED = /^(?:och|eller|men|,|mycket|ganska|lite|så|för|alltför|helt|rätt|väldigt)$/u;

const ARTICLE = /^(?:en|ett|den|det|de|sin|sitt|sina|hans|hennes|deras)$/u;

const lemmaOf = ({ readings: [best], lower }: Token): string => best?.lemma ?? lower;
const isNoun = ({ readings: [best] }: Token): boolean => best?.wordClass === 'noun';
const isAdjective = ({ readings }: Token): boolean =>
  readings.some(({ wordClass, form }) => wordClass === 'adjective' || /articiple/u.test(form));
/** First in a sentence anything has a capital; "Märta-Lisa" is a name there too. */
const isName = (token: Token, at: number): boolean =>
  at > 0 ? /^\p{Lu}\p{Ll}/u.test(token.text) : /^\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}/u.test(token.text);

const FUNCTION = new Set(['preposition', 'conjunction', 'pronoun']);

/** What stands after an adjective is a noun where it can be one: "en envis hosta". "För" and "med" are none. */
const canBeNoun = ({ readings }: Token): boolean =>
  readings.some(({ wordClass }) => wordClass === 'noun') && !FUNCTION.has(readings[0]?.wordClass ?? '');

/** "För svår" goes on, "för sin ålder" does not. */
const goesOn = (token: Token, next: Token | undefined): boolean =>
  isAdjective(token) ||
  (SKIPPED.test(token.lower) && (token.lower !== 'för' || (next !== undefined && isAdjective(next))));

/** The noun an adjective stands before, if it does. */
const nounAfter = (tokens: readonly Token[], at: number): Token | undefined => {
  for (let index = at + 1; index < Math.min(tokens.length, at + 5); index += 1) {
    const token = tokens[index];
    if (token === undefined) return undefined;
    if (canBeNoun(token) && !isAdjective(token)) return token;
    if (!goesOn(token, tokens[index + 1])) return undefined;
  }
  return undefined;
};

/** "Hela tiden", "en hel kväll": when, not who. */
const WHEN = /^(?:tid|dag|kväll|morgon|natt|vecka|månad|år|höst|vår|sommar|vinter|gång|stund|timme|minut)$/u;

const mayStandFor = (token: Token, index: number): boolean =>
  isNoun(token) || PRONOUNS.has(token.lower) || isName(token, index);

const standsFor = (token: Token, index: number): boolean =>
  mayStandFor(token, index) && !WHEN.test(lemmaOf(token));

/** "Badrummet" in "till badrummet", "till det lilla badrummet". */
const isGoverned = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens.slice(0, at).findLast((token) => !isAdjective(token) && !ARTICLE.test(token.lower));
  return before?.readings[0]?.wordClass === 'preposition';
};

/**
 * The noun, name or pronoun nearest before an adjective: "pappan är krånglig". One that belongs to a preposition is
 * passed over when another stands before it: "dörren till badrummet är trasig".
 */
const subjectBefore = (tokens: readonly Token[], at: number): Token | undefined => {
  const before = tokens.slice(0, at);
  return (
    before.findLast((token, index) => standsFor(token, index) && !isGoverned(tokens, index)) ??
    before.findLast(standsFor) ??
    before.findLast(mayStandFor)
  );
};

const isHuman = (token: Token, index: number, adjective: string): boolean =>
  PRONOUNS.has(token.lower) ||
  isName(token, index) ||
  (index === 0 && token.readings.length === 0) ||
  HUMAN.test(lemmaOf(token)) ||
  (HOME.test(lemmaOf(token)) && !OF_A_HOUSE.has(adjective)) ||
  (!THINGS.has(lemmaOf(token)) &&
    !HOME.test(lemmaOf(token)) &&
    classReadings(token).some(({ clueClass }) => PEOPLE.has(clueClass)));

const isPerson = (token: Token): boolean =>
  HUMAN.test(lemmaOf(token)) ||
  classReadings(token).some(({ clueClass }) => clueClass === 'person' || clueClass === 'role');

/** True when the adjective at `at` speaks of people or how they live, and not of ice, milk or a grade. */
export const isAboutPeople = (tokens: readonly Token[], at: number): boolean => {
  if (tokens[at - 1]?.lower === 'något') return false;
  const noun = nounAfter(tokens, at);
  const adjective = tokens[at]?.readings.find(({ wordClass }) => wordClass === 'adjective')?.lemma ?? '';
  if (noun !== undefined)
    return RELATIONAL.has(adjective) ? isPerson(noun) : isHuman(noun, tokens.indexOf(noun), adjective);
  const subject = subjectBefore(tokens, at);
  return subject === undefined || isHuman(subject, tokens.indexOf(subject), adjective);
};

/** True when the adjective or label at `at` is said of a person by name, role or pronoun. */
export const isAboutSomeone = (tokens: readonly Token[], at: number): boolean => {
  const said = nounAfter(tokens, at) ?? subjectBefore(tokens, at);
  if (said === undefined) return false;
  const index = tokens.indexOf(said);
  const isPronoun = PRONOUNS.has(said.lower) && !/^(?:det|den|som|man)$/u.test(said.lower);
  return isPronoun || isName(said, index) || isPerson(said) || (index === 0 && said.readings.length === 0);
};
