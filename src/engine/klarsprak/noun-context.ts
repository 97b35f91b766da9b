import { inflect, readingsOf, type Token } from '../language/index';
import { wholeTextAsWritten } from '../wording/one-of';
import { wordSet } from '../wording/word-set';

export type Gender = 'common' | 'neuter';

/** Gender by the definite form: "kopian" common, "beslutet" neuter. Undefined when the lexicon has no such form. */
export const genderOf = (lemma: string): Gender | undefined => {
  if (/(?:ande|ende)$/u.test(lemma)) return 'neuter';
  if (/(?:an|ning|het|else)$/u.test(lemma)) return 'common';
  const definite = inflect(lemma, 'noun', 'singular.definite');
  if (definite === undefined || definite === lemma) return undefined;
  return definite.endsWith('t') ? 'neuter' : 'common';
};

/** Gender of the first noun at or after a token, at most two words away: what an adjective there agrees with. */
export const genderAfter = (tokens: readonly Token[], index: number): Gender | undefined => {
  for (const token of tokens.slice(index, index + 3)) {
    if (token.kind !== 'word') return undefined;
    const [best] = token.readings;
    if (best?.wordClass === 'noun') return genderOf(best.lemma);
    if (best?.wordClass !== 'adjective') return undefined;
  }
  return undefined;
};

const ARTICLES: Readonly<Record<string, string>> = {
  en: 'ett',
  ett: 'en',
  någon: 'något',
  något: 'någon',
  ingen: 'inget',
  inget: 'ingen',
};

/** The article in the other gender, when the word is one. */
export const otherArticle = (word: string): string | undefined => ARTICLES[word];

/** True for a word that takes its form from the gender of the noun after it: "den", "stort", "mitt". */
export const agreesWithNoun = (token: Token | undefined): boolean => {
  if (token === undefined || token.kind !== 'word') return false;
  if (
    wholeTextAsWritten`
      en|ett|den|det|denna|detta|någon|något|ingen|inget|annan|annat|min|mitt|din|ditt|sin|sitt|vår|vårt
      varje|viss|visst|sådan|sådant
    `.test(token.lower)
  )
    return true;
  return readingsOf(token.lower)[0]?.wordClass === 'adjective';
};

/** True for a word that counts what follows: the noun after it must have a plural. */
export const counts = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.kind === 'number' ||
    wholeTextAsWritten`
      flera|fler|många|två|tre|fyra|fem|sex|sju|åtta|nio|tio|båda|alla|några|olika|samtliga|vissa|dessa|de
    `.test(token.lower));

/** Nouns that are seldom counted: "insatser" becomes "stöd", not "stöden". */
const MASS = wordSet`
  hjälp stöd vård tillsyn information rehabilitering inlärning försörjning planering uppföljning
  utveckling tid mat arbete öppenvård motståndskraft skola förskola
`;

/** Nouns that take no article: "en stödinsats" becomes "stöd". */
const UNCOUNTED = wordSet`
  hjälp stöd vård tillsyn information rehabilitering försörjning motståndskraft mat
`;

export const isUncounted = (lemma: string): boolean => UNCOUNTED.has(lemma);

export const isMass = (lemma: string): boolean => MASS.has(lemma);
