import {
  HEADING_FITS,
  type HeadingPhrase,
  type PreparedHeading,
  headingPhrase,
  headingScore,
  stemOf,
} from './heading-match';
import type { HeadingWords } from './template';

type Test = (heading: PreparedHeading) => boolean;

const contains = (phrase: HeadingPhrase, heading: PreparedHeading): boolean => {
  const stems = heading.words.map(({ stem }) => stem);
  return phrase.stems.every((stem) => stems.includes(stem));
};

const testOf = (word: string): Test => {
  if (word.startsWith('*')) {
    const ending = stemOf(word.slice(1).toLowerCase());
    return ({ words }) => words.some(({ stem }) => stem.endsWith(ending));
  }
  if (word.startsWith('... ')) {
    const phrase = headingPhrase(word.slice(4));
    return (heading) => contains(phrase, heading);
  }
  const phrase = headingPhrase(word);
  return (heading) => headingScore(heading, phrase) >= HEADING_FITS;
};

const compiled = new WeakMap<readonly HeadingWords[], readonly { group: HeadingWords; tests: Test[] }[]>();

/** The first group that knows the heading. Phrases are compiled once per list. */
export const generalHeading = (
  heading: PreparedHeading,
  groups: readonly HeadingWords[],
): HeadingWords | undefined => {
  let known = compiled.get(groups);
  if (known === undefined) {
    known = groups.map((group) => ({ group, tests: group.words.map(testOf) }));
    compiled.set(groups, known);
  }
  return known.find(({ tests }) => tests.some((test) => test(heading)))?.group;
};
