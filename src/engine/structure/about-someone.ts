import { remember } from '../document/remember';
import type { AnalysedBlock } from '../language/index';
import { wordList } from './word-lists';

/** Words for the people of a case and for the one who writes of them; rules, plans and reports have few of them. */
const PEOPLE = wordList('people');

/** In a shorter text it cannot be told, and it is taken to be about someone. */
const FEWEST_WORDS = 150;
/** Share of such words, 0 to 1. In 233 fictional case documents it is at least 0.008, in seven public texts at most 0.005. */
const LEAST = 0.0065;
/** Headings that a template knows speak for a case, unless nobody at all is told of. */
const LEAST_WITH_TEMPLATE = 0.002;

interface Counted {
  readonly words: number;
  readonly people: number;
}

const counted = remember(
  ({ tokens }: AnalysedBlock) => tokens,
  ({ tokens }: AnalysedBlock): Counted => {
    let words = 0;
    let people = 0;
    for (const { kind, lower } of tokens) {
      if (kind === 'punctuation') continue;
      words += 1;
      if (PEOPLE.has(lower)) people += 1;
    }
    return { words, people };
  },
);

/** True unless the document is a long one that tells of no single person, as guidelines, plans and reports do. */
export const isAboutSomeone = (blocks: readonly AnalysedBlock[], hasTemplate: boolean): boolean => {
  let all = 0;
  let people = 0;
  for (const block of blocks) {
    const own = counted(block);
    all += own.words;
    people += own.people;
  }
  return all < FEWEST_WORDS || people >= all * (hasTemplate ? LEAST_WITH_TEMPLATE : LEAST);
};
