import type { Block, Span } from '../document/document';
import type { AnalysedBlock, Sentence, Token } from './analysis';
import { isLabelLine } from './label-lines';
import { readingsOfNormalised } from './lexicon';
import { passivesOf } from './passives';
import { quoteSpans } from './quotes';
import { splitLine, type TokenRange } from './sentences';
import { tokenise } from './tokens';

const LINE_BREAK = /[\n\r\v\f\u2028\u2029]/gu;
const BULLETS = new Set(['•', '·', '▪', '-', '*', '–', '—']);
const LETTER = /\p{L}/u;

/** Ranges of tokens between hard line breaks. */
const linesOf = (text: string, tokens: readonly Token[]): TokenRange[] => {
  const lines: TokenRange[] = [];
  let from = 0;
  let to = 0;
  const end = (at: number): void => {
    while (to < tokens.length && (tokens[to]?.start ?? at) < at) to += 1;
    if (to > from) lines.push({ from, to });
    from = to;
  };
  for (const match of text.matchAll(LINE_BREAK)) end(match.index);
  end(text.length);
  return lines;
};

/** Leaves out a list mark that an author typed by hand at the start of a line. */
const withoutBullet = (tokens: readonly Token[], { from, to }: TokenRange): TokenRange => {
  const [first, second] = [tokens[from], tokens[from + 1]];
  if (first === undefined || second === undefined || from + 1 >= to) return { from, to };
  return BULLETS.has(first.text) && second.start > first.end ? { from: from + 1, to } : { from, to };
};

const sentencesOf = (block: Block, tokens: readonly Token[]): Sentence[] => {
  if (block.kind === 'heading') return [];
  return linesOf(block.text, tokens)
    .map((line) => withoutBullet(tokens, line))
    .filter(({ from, to }) => !isLabelLine(tokens.slice(from, to), block.kind))
    .flatMap(({ from, to }) => splitLine(tokens, from, to))
    .flatMap(({ from, to }): Sentence[] => {
      const own = tokens.slice(from, to);
      const [start, end] = [own[0]?.start ?? 0, own.at(-1)?.end ?? 0];
      const text = block.text.slice(start, end);
      return LETTER.test(text) ? [{ start, end, text, tokens: own, passives: passivesOf(own) }] : [];
    });
};

/** Tokens of any text, with their readings. */
export const tokensOf = (text: string): readonly Token[] => tokenise(text, readingsOfNormalised);

/** Spans of the sentences in running text, where label lines and headings count as sentences too. */
export const splitSentences = (text: string): Span[] => {
  const tokens = tokensOf(text);
  return linesOf(text, tokens)
    .flatMap(({ from, to }) => splitLine(tokens, from, to))
    .map(({ from, to }) => ({ start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 }));
};

/** Tokens, sentences, quotations and passives of one block. */
export const analyseBlock = (block: Block): AnalysedBlock => {
  const tokens = tokensOf(block.text);
  return { block, tokens, sentences: sentencesOf(block, tokens), quotes: quoteSpans(block.text) };
};
