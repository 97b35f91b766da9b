import { expect, it } from 'vitest';
import { askedFor } from '../../../src/engine/wording/asked-for';

const asks = (pattern: RegExp): readonly string[] => [...(askedFor(pattern) ?? [])].sort();

it('asks for the words that an expression cannot do without', () => {
  expect(asks(/(?<!\p{L})kom (?:\p{L}+ )?inte i fråga/u)).toEqual(['inte i']);
  expect(asks(/(?:mamma|pappa)n ringde/u)).toEqual(['mamman', 'pappan']);
  expect(asks(/hus(?:et)? brann/u)).toEqual(['hus br', 'huset ']);
});

it('asks for nothing that may be left out', () => {
  expect(asks(/(?:mycket )?oro/u)).toEqual(['mycket', 'oro']);
  expect(asks(/(?:mycket )*oro/u)).toEqual(['oro']);
  expect(asks(/(?:mycket ){0,3}oro/u)).toEqual(['oro']);
  expect(askedFor(/(?:våld)?/u)).toBeUndefined();
  expect(askedFor(/våld|\p{Lu}/u)).toBeUndefined();
});

it('asks for nothing that only must not stand beside', () => {
  expect(asks(/(?<!inget )våld(?! i hemmet)/u)).toEqual(['våld']);
  expect(asks(/(?<=stort )hus(?= på)/u)).toEqual(['hus']);
});

it('asks for one of the branches', () => {
  expect(asks(/^slog|sparka(?:r|de)$/u)).toEqual(['slog', 'sparka']);
  expect(asks(/(?:slår|slog) (?:\p{L}+ )+(?:hårt|ofta)/iu)).toEqual(['slog ', 'slår ']);
});

it('knows small classes, digits and characters by number', () => {
  expect(asks(/[ab]c/u)).toEqual(['ac', 'bc']);
  expect(asks(/[1-3] §/u)).toEqual(['1 §', '2 §', '3 §']);
  expect(asks(/20\d\d-/u)).toHaveLength(100 / 10);
  expect(asks(/kap\.\u00A0\//u)).toEqual(['kap.\u00A0/']);
  expect(asks(/[^a]b/u)).toEqual(['b']);
  expect(askedFor(/[a-z]{2,}/u)).toBeUndefined();
  expect(asks(/x{2,4}/u)).toEqual(['x']);
  expect(asks(/(?<chapter>7) kap/u)).toEqual(['7 kap']);
});
