import type { Finding, Review } from '../../engine/index';

/** A finding's words with a little of what stands around them. */
export interface Quote {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

const shortened = (text: string, length: number): string => {
  if (text.length <= length) return text;
  const cut = text.slice(0, length - 1);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > length / 2 ? space : undefined).replace(/[\s.,;:]+$/u, '')}…`;
};

const lastWords = (text: string, length: number): string => {
  if (text.length <= length) return text;
  const cut = text.slice(text.length - length + 1);
  const space = cut.indexOf(' ');
  return `…${space === -1 ? cut : cut.slice(space + 1)}`;
};

/** At most `length` UTF-16 units in all; the words come first, then as much context as there is room for. */
export const quoteOf = (review: Review, finding: Finding, length = 90): Quote => {
  const text = review.blocks[finding.block]?.text ?? '';
  const words = shortened(finding.text, length);
  const room = Math.floor((length - words.length) / 2);
  if (room < 8) return { before: '', words, after: '' };
  return {
    before: lastWords(text.slice(0, finding.start), room),
    words,
    after: shortened(text.slice(finding.end), room),
  };
};

/** The text cut at a word to at most `length` UTF-16 units. */
export const excerpt = shortened;
