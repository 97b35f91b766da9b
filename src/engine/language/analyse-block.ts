import type { Block } from '../document/document';
import type { AnalysedBlock, Sentence, Token } from './analysis';

const TOKEN = /(?<number>\p{N}[\p{N}.,:]*)|(?<word>\p{L}[\p{L}\p{M}'’-]*)|(?<punctuation>[^\s\p{L}\p{N}])/gu;

const tokenise = (text: string): Token[] =>
  [...text.matchAll(TOKEN)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
    lower: match[0].toLowerCase(),
    kind: match.groups?.['number'] ? 'number' : match.groups?.['word'] ? 'word' : 'punctuation',
    readings: [],
  }));

/** Tokens, sentences, quotations and passives of one block. */
export const analyseBlock = (block: Block): AnalysedBlock => {
  const tokens = tokenise(block.text);
  const sentences: Sentence[] = [];
  if (block.kind !== 'heading')
    for (const match of block.text.matchAll(/\S[^.!?\n]*[.!?]*/gu)) {
      const text = match[0].trimEnd();
      const start = match.index;
      const end = start + text.length;
      sentences.push({
        start,
        end,
        text,
        passives: [],
        tokens: tokens.filter((t) => t.start >= start && t.end <= end),
      });
    }
  return { block, tokens, sentences, quotes: [] };
};
