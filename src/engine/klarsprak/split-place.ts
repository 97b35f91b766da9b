import type { Sentence, Token } from '../language/index';

const LEAST = 7;
/** Words that open a part which can stand by itself, after a comma; the number is how well it can. */
const OPENERS: Readonly<Record<string, number>> = {
  och: 4,
  men: 5,
  samt: 4,
  utan: 3,
  vilket: 4,
  varför: 4,
  varvid: 4,
  eftersom: 3,
  då: 3,
  medan: 3,
  som: 2,
  där: 2,
  vilka: 2,
  vilken: 2,
  att: 1,
};
/** Without a comma only these can open a part. */
const BARE: Readonly<Record<string, number>> = { samt: 3, och: 1, men: 3 };

const isWord = (token: Token): boolean => token.kind !== 'punctuation';

/** The first words of the part that the sentence can be split before; undefined when no place is good. */
export const splitPlace = (sentence: Sentence): string | undefined => {
  const { tokens } = sentence;
  const total = tokens.filter(isWord).length;
  let seen = 0;
  let best: { score: number; index: number } | undefined;
  tokens.forEach((token, index) => {
    const before = tokens[index - 1]?.text;
    const balance = 1 - Math.abs(seen / total - 0.5) * 1.4;
    if (isWord(token)) seen += 1;
    const left = seen - 1;
    if (!isWord(token) || left < LEAST || total - left < LEAST) return;
    const ease =
      before === ';' || before === '–'
        ? 6
        : before === ','
          ? (OPENERS[token.lower] ?? 0)
          : ['att', 'om', 'när'].includes(tokens[index + 1]?.lower ?? '')
            ? (BARE[token.lower] ?? 0) + 1
            : (BARE[token.lower] ?? 0);
    const score = ease === 0 ? 0 : ease + balance * 4;
    if (score > (best?.score ?? 0)) best = { score, index };
  });
  if (best === undefined) return undefined;
  const { index } = best;
  const words: Token[] = [];
  for (let at = index; at < tokens.length && words.length < 3; at += 1) {
    const token = tokens[at];
    if (token === undefined || !isWord(token)) break;
    words.push(token);
  }
  const [first, last] = [words[0], words.at(-1)];
  return first === undefined || last === undefined
    ? undefined
    : sentence.text.slice(first.start - sentence.start, last.end - sentence.start);
};
