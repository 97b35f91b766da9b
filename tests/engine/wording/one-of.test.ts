import { Linter } from 'eslint';
import { configs } from 'eslint-plugin-regexp';
import { expect, it } from 'vitest';
import '../../../src/engine/index';
import {
  anywhere,
  oneOf,
  wholeText,
  wholeWords,
  wordStartsAsWritten,
} from '../../../src/engine/wording/one-of';
import { wordings } from '../../../src/engine/wording/wording';

it('finds each turn of phrase in its list', () => {
  const phrase = wholeWords`
    kommer inte (i|på) fråga
    (helt )?uteslut(en|et)
  `;
  expect('Det kommer inte på fråga.').toMatch(phrase);
  expect('Helt uteslutet!').toMatch(phrase);
  expect('Uteslutande').not.toMatch(phrase);
  expect('Det kommer inte i').not.toMatch(phrase);
});

it('takes a long group line by line, whatever stands around it', () => {
  const spread = wholeText`
    (?<!\p{L})har (
      läst
      skrivit|sagt
    ) allt(?!
      annat
      mer
    )
  `;
  expect(spread.source).toBe('^(?:(?<!\\p{L})har (?:läst|skrivit|sagt) allt(?!annat|mer))$');
});

it('ends a line with a parenthesis of the text as with any other sign', () => {
  const opens = wholeText`
    \(
    , alltså
    med \(
    och
  `;
  expect(opens.source).toBe('^(?:\\(|, alltså|med \\(|och)$');
});

it('takes "…" for a word or the rest of one', () => {
  const phrase = wholeWords`journal…?|risk för att … far illa`;
  expect('I journalen står inget.').toMatch(phrase);
  expect('Journal').toMatch(phrase);
  expect('Risk för att Åsa far illa.').toMatch(phrase);
  expect('Risk för att far illa.').not.toMatch(phrase);
});

it('puts named lists into others and leaves classes and escapes alone', () => {
  const not = oneOf`inte|ej`;
  expect(anywhere`är ${not} \(ens\) [(…] (?<name>\d)`.source).toBe(
    '(?:är (?:inte|ej) \\(ens\\) [(…] (?<name>\\d))',
  );
});

it('tells capitals apart only where names are meant', () => {
  expect('MYCKET ORO').toMatch(wholeWords`oro`);
  expect('ann ek').not.toMatch(wordStartsAsWritten`\p{Lu}\p{Ll}+ Ek`);
});

/** The linter goes through every way to match, which takes a while. */
const PARTS = [0, 1, 2, 3];

it.each(PARTS)('makes expressions that the linter has nothing to say about, part %i', (part) => {
  // A list put into another stands in a group that it may not need.
  const rules = {
    ...configs['flat/recommended'].rules,
    'regexp/no-useless-non-capturing-group': 'off' as const,
  };
  const lines = wordings()
    .filter((_, index) => index % PARTS.length === part)
    .map(({ pattern }) => `(/${pattern.source}/${pattern.flags});`);
  const wrong = new Linter()
    .verify(lines.join('\n'), { ...configs['flat/recommended'], rules })
    .map(({ message, line }) => `${message} ${lines[line - 1] ?? ''}`);
  expect(wrong).toEqual([]);
});
