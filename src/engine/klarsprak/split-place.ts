import type { Sentence, Token } from '../language/index';
import { isFiniteVerb } from './clause';
import { wordSet } from '../wording/word-set';

export interface SplitPlace {
  /** The first words of the part that can be a sentence of its own. */
  readonly words: string;
  /** True for ", vilket": the new sentence then opens with "Det". */
  readonly becomesIt: boolean;
}

/** Fewest words in either part. */
const LEAST = 6;
const JOINS: Readonly<Record<string, number>> = { och: 4, men: 5, samt: 3, så: 4, utan: 2 };
const WHICH = new Set(['vilket']);
/** Open a clause that cannot stand alone; also after "och". */
const SUBORDINATE = wordSet`
  att om som när där eftersom medan innan sedan då fast trots huruvida hur vad vem vilken vilka vilket
`;
const PRONOUNS = wordSet`jag vi han hon de hen man det den detta dessa båda ingen alla du ni`;
const REACH = 9;

const isWord = (token: Token | undefined): boolean => token !== undefined && token.kind !== 'punctuation';
const isNamed = (token: Token): boolean => /^\p{Lu}\p{Ll}/u.test(token.text);
const isThing = (token: Token): boolean => token.readings[0]?.wordClass === 'noun' || isNamed(token);

/** A subject and a finite verb stand first in the part: what follows "och" can be a sentence. */
const opensSentence = (tokens: readonly Token[], from: number): boolean => {
  let hasSubject = false;
  for (const token of tokens.slice(from, from + REACH)) {
    if (!isWord(token) || SUBORDINATE.has(token.lower)) return false;
    if (isFiniteVerb(token)) {
      // "då ringde pappan": the subject may come after the verb, when something else stands first.
      const next = tokens[tokens.indexOf(token) + 1];
      return (
        hasSubject ||
        (token !== tokens[from] && next !== undefined && (PRONOUNS.has(next.lower) || isNamed(next)))
      );
    }
    if (PRONOUNS.has(token.lower) || isThing(token)) hasSubject = true;
  }
  return false;
};

/** After these the verb comes first: "och därför bör nämnden …". */
const TURNS = wordSet`
  därför då sedan därefter dessutom därmed nu alltså således ändå däremot där här
`;
const isVerb = (token: Token | undefined): boolean =>
  token !== undefined && (isFiniteVerb(token) || token.lower === 'vore');

/** "och hon tror", "och därför bör": no list goes on like that, so no comma is needed before it. */
const plainlyOpens = (tokens: readonly Token[], from: number): boolean => {
  const [first, second] = [tokens[from], tokens[from + 1]];
  return first !== undefined && (PRONOUNS.has(first.lower) || TURNS.has(first.lower)) && isVerb(second);
};

/** "…, vilket är orimligt." stands last; "…, vilket är sant, är det …" is put in and cannot be cut off. */
const endsSentence = (tokens: readonly Token[], from: number): boolean =>
  !tokens.slice(from).some(({ text }) => text === ',');

/** Everything since the last comma stands in a clause that hangs on another: "att hon kommer och han går". */
const hangs = (tokens: readonly Token[], at: number): boolean => {
  const comma = tokens.slice(0, at).findLastIndex(({ text }) => text === ',' || text === ';');
  return tokens.slice(comma + 1, at).some(({ lower }) => SUBORDINATE.has(lower));
};

const easeAt = (tokens: readonly Token[], at: number): number => {
  const token = tokens[at];
  const before = tokens[at - 1]?.text;
  if (token === undefined) return 0;
  if (before === ';' || before === '–') return opensSentence(tokens, at) ? 6 : 0;
  if (before === ',' && WHICH.has(token.lower))
    return isVerb(tokens[at + 1]) && endsSentence(tokens, at) ? 2 : 0;
  const ease = JOINS[token.lower] ?? 0;
  if (ease === 0) return 0;
  const isPlain = plainlyOpens(tokens, at + 1);
  if (before === ',') return isPlain || opensSentence(tokens, at + 1) ? ease : 0;
  return isPlain && !hangs(tokens, at) ? ease - 1 : 0;
};

const hasVerb = (tokens: readonly Token[]): boolean => tokens.some(isFiniteVerb);

/** Index of the token that is best begun anew at: where it is easy, and near the middle. */
const bestPlace = (tokens: readonly Token[]): number | undefined => {
  const total = tokens.filter(isWord).length;
  let left = 0;
  let best: { score: number; at: number } | undefined;
  tokens.forEach((token, at) => {
    const isCandidate = isWord(token) && left >= LEAST && total - left >= LEAST;
    const ease = isCandidate && hasVerb(tokens.slice(0, at)) ? easeAt(tokens, at) : 0;
    const balance = 1 - Math.abs(left / total - 0.5) * 1.4;
    const score = ease === 0 ? 0 : ease + balance * 4;
    if (score > (best?.score ?? 0)) best = { score, at };
    if (isWord(token)) left += 1;
  });
  return best?.at;
};

/** Where the sentence can be split into two whole ones; undefined when no place surely gives two. */
export const splitPlace = ({ tokens, text, start }: Sentence): SplitPlace | undefined => {
  const at = bestPlace(tokens);
  if (at === undefined) return undefined;
  const after = tokens.slice(at).findIndex((token) => !isWord(token));
  const words = tokens.slice(at, at + Math.min(3, after === -1 ? 3 : after));
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  return { words: text.slice(first.start - start, last.end - start), becomesIt: WHICH.has(first.lower) };
};
