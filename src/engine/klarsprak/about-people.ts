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
    person|människa|typ|kille|tjej|gubbe|gumma|dam|unge|attityd|ton|ord|svar|humör|sätt|klädsel|kläder
    uppförande|agerande|uppträdande|försök|insats|möte|besök|samtal|sida|intryck|självbild|rörelse|röst
    blick|krav|val
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

const isNoun = ({ readings: [best] }: Token): boolean => best?.wordClass === 'noun';
const isAdjective = ({ readings }: Token): boolean =>
  readings.some(({ wordClass, form }) => wordClass === 'adjective' || /articiple/u.test(form));
const isName = (token: Token, at: number): boolean => at > 0 && /^\p{Lu}\p{Ll}/u.test(token.text);

/** The noun an adjective stands before, if it does. */
const nounAfter = (tokens: readonly Token[], at: number): Token | undefined => {
  for (const token of tokens.slice(at + 1, at + 5)) {
    // What stands after an adjective is a noun where it can be one: "en envis hosta".
    if (token.readings.some(({ wordClass }) => wordClass === 'noun') && !isAdjective(token)) return token;
    if (!isAdjective(token) && !SKIPPED.test(token.lower)) return undefined;
  }
  return undefined;
};

const mayStandFor = (token: Token, index: number): boolean =>
  isNoun(token) || PRONOUNS.has(token.lower) || isName(token, index);

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
    before.findLast((token, index) => mayStandFor(token, index) && !isGoverned(tokens, index)) ??
    before.findLast(mayStandFor)
  );
};

const lemmaOf = ({ readings: [best], lower }: Token): string => best?.lemma ?? lower;

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
