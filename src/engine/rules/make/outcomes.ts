import type { ChangedPart } from '../../document/changed-part';
import type { Numbered } from '../../klarsprak/word-numbers';
import type { Sentence } from '../../language/index';
import type { Outline } from '../../structure/outline';
import type { RuleFinding } from '../rule';
import type { Candidate } from './candidates';

/** What came of comparing a sentence with earlier ones. */
export interface Outcome {
  /** Places among the candidates of those it was compared with. */
  readonly compared: readonly number[];
  readonly finding: RuleFinding | undefined;
}

const LISTS = ['words', 'people', 'opening', 'all', 'concepts', 'names'] as const;

/** A paragraph that has changed is read anew, the sentences too that stand in it as they stood. */
const isSameContent = (one: Numbered, other: Numbered): boolean =>
  one === other ||
  (one.isNegated === other.isNegated &&
    LISTS.every(
      (list) =>
        one[list].length === other[list].length && one[list].every((word, at) => word === other[list][at]),
    ));

const isSameSentence = (one: Sentence, other: Sentence): boolean =>
  one === other || (one.start === other.start && one.text === other.text);

/** The same sentence in the same place, but for sentences that have come or gone before it. */
const isSame = (before: Candidate | undefined, after: Candidate | undefined, moved: number): boolean =>
  before !== undefined &&
  after !== undefined &&
  isSameSentence(before.sentence, after.sentence) &&
  isSameContent(before.content, after.content) &&
  before.kind === after.kind &&
  before.block === after.block &&
  before.order + moved === after.order;

/** Where two lists of candidates of the same length differ. */
const changedIn = (before: readonly Candidate[], after: readonly Candidate[]): ChangedPart => {
  const moved = (after.at(-1)?.order ?? 0) - (before.at(-1)?.order ?? 0);
  let start = 0;
  while (start < after.length && isSame(before[start], after[start], 0)) start += 1;
  let end = after.length;
  while (end > start && isSame(before[end - 1], after[end - 1], moved)) end -= 1;
  return { start, endBefore: end, endAfter: end };
};

/** A place for each number of a word, 1 for those that are marked; quicker to ask than a set. */
const marksOf = (size: number, words: Iterable<number>): Uint8Array => {
  const marks = new Uint8Array(size);
  for (const word of words) marks[word] = 1;
  return marks;
};

const has = (marks: Uint8Array, { all, concepts }: Numbered): boolean => {
  for (const word of all) if (marks[word] === 1) return true;
  for (const concept of concepts) if (marks[concept] === 1) return true;
  return false;
};

/** Words that stand in as many sentences as before weigh what they weighed. */
const otherWeights = (
  before: readonly Candidate[],
  after: readonly Candidate[],
  wordsOf: (content: Numbered) => readonly number[],
): number[] => {
  const more = new Map<number, number>();
  const count = (candidates: readonly Candidate[], times: number): void => {
    for (const { content } of candidates)
      for (const word of wordsOf(content)) more.set(word, (more.get(word) ?? 0) + times);
  };
  count(before, -1);
  count(after, 1);
  return [...more].flatMap(([word, times]) => (times === 0 ? [] : [word]));
};

/**
 * Remembers what came of comparing the sentences of the last document. What a sentence is compared with and how its words
 * weigh depends on the whole document, but as long as there are as many sentences to compare, an edit only concerns those
 * that share words with what it changed, and those compared with one whose words now weigh otherwise.
 */
export class Outcomes {
  #outline: Outline | undefined;
  #candidates: readonly Candidate[] = [];
  #outcomes: readonly Outcome[] = [];

  keep(outline: Outline, candidates: readonly Candidate[], outcomes: readonly Outcome[]): void {
    this.#outline = outline;
    this.#candidates = candidates;
    this.#outcomes = outcomes;
  }

  /**
   * The outcomes that hold in a document, by place; undefined where the sentence is to be compared anew. All numbers of
   * words are below `size`.
   */
  holding(
    outline: Outline,
    candidates: readonly Candidate[],
    size: number,
  ): readonly (Outcome | undefined)[] {
    if (outline !== this.#outline || candidates.length !== this.#candidates.length) return [];
    const { start, endBefore, endAfter } = changedIn(this.#candidates, candidates);
    const gone = this.#candidates.slice(start, endBefore);
    const come = candidates.slice(start, endAfter);
    const touched = marksOf(
      size,
      [...gone, ...come].flatMap(({ content }) => [...content.all, ...content.concepts]),
    );
    const reweighed = marksOf(size, [
      ...otherWeights(gone, come, ({ all }) => all),
      ...otherWeights(gone, come, ({ concepts }) => concepts),
    ]);
    const weighOtherwise = candidates.map(({ content }) => has(reweighed, content));
    return this.#outcomes.map((outcome, index) => {
      const own = candidates[index];
      // The one after what has changed may stand further from the one before it.
      const isTouched =
        (index >= start && index <= endAfter) || own === undefined || has(touched, own.content);
      return isTouched || outcome.compared.some((earlier) => weighOtherwise[earlier]) ? undefined : outcome;
    });
  }
}
