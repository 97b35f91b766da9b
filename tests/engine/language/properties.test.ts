import fc from 'fast-check';
import { expect, it } from 'vitest';
import { analyseBlock } from '../../../src/engine/language/index';

const PIECES = [
  'Hon', 'bor', 'kl.', 't.ex.', '14.30', '.', '!', '?', '…', '...', ' ', '\n', '\u00a0', '”', '"', '’', '(', ')', ':',
  'a\u030a', '\u00ad', '§', '1 §', '2025-05-19', '20180412-0000', 'A.', '-', '–', '•', 'blev', 'slagen', 'placerades',
  '😀', '\ud83d', '1:a', 'a@b.se', 'www.', 'http://', '10 000', ',', 'av', 'mamman', '\t', '\r\n', 'ÅÄÖ', 'm.m.',
]; // prettier-ignore

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join('')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(' ')),
);
const kind = fc.constantFrom('heading', 'paragraph', 'listItem', 'tableCell');

it('tokens and sentences are slices of the text, in order and apart, whatever the text', () => {
  fc.assert(
    fc.property(text, kind, (own, of) => {
      const { tokens, sentences, quotes } = analyseBlock({ id: '1', kind: of, text: own });
      let at = 0;
      for (const token of tokens) {
        expect(own.slice(token.start, token.end)).toBe(token.text);
        expect(token.start).toBeGreaterThanOrEqual(at);
        expect(token.text.trim()).not.toBe('');
        at = token.end;
      }
      at = 0;
      for (const sentence of sentences) {
        expect(own.slice(sentence.start, sentence.end)).toBe(sentence.text);
        expect(sentence.text.trim()).toBe(sentence.text);
        expect(sentence.start).toBeGreaterThanOrEqual(at);
        at = sentence.end;
        for (const passive of sentence.passives) {
          expect(passive.start).toBeGreaterThanOrEqual(sentence.start);
          expect(passive.end).toBeLessThanOrEqual(sentence.end);
        }
      }
      for (const quote of quotes) expect(quote.end - quote.start).toBeGreaterThan(1);
    }),
    { numRuns: 1500 },
  );
});

it('no letter or digit of a text is left out of its tokens', () => {
  fc.assert(
    fc.property(text, (own) => {
      const { tokens } = analyseBlock({ id: '1', kind: 'paragraph', text: own });
      const inTokens = tokens
        .map((token) => token.text)
        .join('')
        .replace(/\s/gu, '');
      expect(inTokens).toBe(own.replace(/\s/gu, ''));
    }),
  );
});

it('the same block always gives the same analysis', () => {
  fc.assert(
    fc.property(text, kind, (own, of) => {
      const block = { id: '1', kind: of, text: own } as const;
      expect(analyseBlock(block)).toEqual(analyseBlock(block));
    }),
  );
});
