import { remember } from '../document/remember';
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

interface Compiled {
  readonly group: HeadingWords;
  readonly tests: readonly Test[];
}

/** Phrases are compiled once per list, and a heading is tried on a list once. */
const known = remember(
  (groups: readonly HeadingWords[]) => groups,
  (groups) => {
    const compiled = groups.map((group): Compiled => ({ group, tests: group.words.map(testOf) }));
    return remember(
      (heading: PreparedHeading) => heading,
      (heading) => compiled.find(({ tests }) => tests.some((test) => test(heading)))?.group,
    );
  },
);

/** The first group that knows the heading. */
export const generalHeading = (
  heading: PreparedHeading,
  groups: readonly HeadingWords[],
): HeadingWords | undefined => known(groups)(heading);
