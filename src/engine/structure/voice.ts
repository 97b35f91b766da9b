import type { Judgement } from '../kinds/kind';
import type { Sentence, Token } from '../language/index';
import { wordSet } from '../wording/word-set';
import { wordList } from './word-lists';

export const CHILD_WORDS = wordList('child');
export const PARENT_WORDS = wordList('parent');
const OTHER_ADULTS = wordList('other-adult');
export const ADULT_WORDS: ReadonlySet<string> = new Set([...PARENT_WORDS, ...OTHER_ADULTS]);
/** Words that name nobody by themselves. */
export const PRONOUNS: ReadonlySet<string> = new Set(['hon', 'han', 'hen', 'de']);
const VOICE = wordList('voice');
/** Words that open a sentence with a capital and are no names. */
const MINOR_OPENERS = wordList('opens-sentence');
const BETWEEN = wordList('between');

/** "Alva har fått veta det och vill …": the first word is still the subject, unless another clause stands between. */
const AND = /^(?:och|men)$/u;
const OPENS_CLAUSE = wordSet`som att när eftersom medan`;
const isDivided = (tokens: readonly Token[], verb: number): boolean =>
  tokens.slice(0, verb).some(({ lower }) => OPENS_CLAUSE.has(lower) || /^[;:–]$/u.test(lower));

interface Answer {
  /** They tell who is the source of each sentence. */
  readonly judgements: readonly Judgement[];
  readonly isHeard: boolean;
}

/** The latest answers to each question, by a block's sentences. */
const answersTo = new Map<string, WeakMap<readonly Sentence[], Answer>>();
/** The names that are asked for change as the document does; answers about those no longer in it are let go of. */
const MOST_ASKED = 60;

const answersFor = (asked: string): WeakMap<readonly Sentence[], Answer> => {
  const known = answersTo.get(asked);
  if (known !== undefined) return known;
  if (answersTo.size >= MOST_ASKED) answersTo.clear();
  const answers = new WeakMap<readonly Sentence[], Answer>();
  answersTo.set(asked, answers);
  return answers;
};

const NO_JUDGEMENTS: readonly Judgement[] = [];

/**
 * Finds sentences in which one of `targets` says, wants or shows something. `others` are people who are not meant;
 * `anyName` takes a name that is in neither list for one of the targets. All words are in lower case. Where the sentence
 * has been judged to have a source, that decides.
 */
export const hearing = (targets: ReadonlySet<string>, others: ReadonlySet<string>, anyName: boolean) => {
  /** True for a target, false for someone else, undefined for a word that names no one. */
  const isTarget = (token: Token | undefined): boolean | undefined => {
    if (token?.kind !== 'word' || PRONOUNS.has(token.lower)) return undefined;
    if (targets.has(token.lower)) return true;
    if (others.has(token.lower)) return false;
    const isName = /^\p{Lu}\p{Ll}/u.test(token.text);
    return isName && !BETWEEN.has(token.lower) && !MINOR_OPENERS.has(token.lower) ? anyName : undefined;
  };
  const hasTargetAsSubject = (tokens: readonly Token[], verb: number, antecedent: boolean): boolean => {
    const fits = (token: Token | undefined) =>
      token !== undefined && (PRONOUNS.has(token.lower) ? antecedent : isTarget(token) === true);
    if (fits(tokens[verb + 1])) return true;
    if (AND.test(tokens[verb - 1]?.lower ?? '') && fits(tokens[0]) && !isDivided(tokens, verb)) return true;
    let at = verb - 1;
    while (at >= 0 && BETWEEN.has(tokens[at]?.lower ?? '')) at -= 1;
    return fits(tokens[at]) && tokens[at - 1]?.lower !== 'att';
  };
  const namesTarget = (source: string) =>
    source
      .toLowerCase()
      .split(' ')
      .some((word) => targets.has(word));
  const hears = (sentences: readonly Sentence[], judgements: readonly Judgement[]): boolean => {
    let antecedent = anyName;
    let hasSpoken = false;
    for (const [index, { tokens }] of sentences.entries()) {
      const named = judgements[index]?.source;
      const source = PRONOUNS.has(named?.toLowerCase() ?? '') ? undefined : named;
      if (source !== undefined && namesTarget(source)) return true;
      // Someone else is known to speak, so that "hon vill" is her, whoever was named last.
      if (source !== undefined) {
        antecedent = false;
        continue;
      }
      for (const [at, token] of tokens.entries()) {
        if (VOICE.has(token.lower)) {
          // "Barnen har, säger hon, hört allt": the one who spoke before goes on speaking.
          const isAside = hasSpoken && tokens[at - 1]?.text === ',';
          if (hasTargetAsSubject(tokens, at, !isAside && antecedent)) return true;
          hasSpoken = true;
        }
        antecedent = isTarget(token) ?? antecedent;
      }
    }
    return false;
  };
  const answers = answersFor(`${[...targets].join(' ')}|${[...others].join(' ')}|${anyName ? 'any' : ''}`);
  return (sentences: readonly Sentence[], judgements: readonly Judgement[] = NO_JUDGEMENTS): boolean => {
    if (sentences.length === 0) return false;
    const known = answers.get(sentences);
    if (known?.judgements === judgements) return known.isHeard;
    const isHeard = hears(sentences, judgements);
    answers.set(sentences, { judgements, isHeard });
    return isHeard;
  };
};
