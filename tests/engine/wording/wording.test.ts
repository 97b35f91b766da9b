import { expect, it } from 'vitest';
import '../../../src/engine/index';
import { wording, wordings } from '../../../src/engine/wording/wording';
import { readCorpus } from '../../evaluate/corpus';

it('finds what the expression finds', () => {
  const phrase = wording(/(?<!\p{L})kommer (?:\p{L}+ )?inte i (?:fråga|betraktande)/iu);
  expect(phrase.isIn('Det KOMMER absolut inte i FRÅGA.')).toBe(true);
  expect(phrase.isIn('Han kommer inte i dag.')).toBe(false);
  expect(phrase.firstIn({ text: 'Skolbyte kommer inte i fråga.' })?.index).toBe(9);
  expect(phrase.firstInLower({ text: 'Skolbyte Kommer Inte i Fråga.' })?.[0]).toBe('kommer inte i fråga');
  expect(
    wording(/\d+/gu)
      .allIn('3 av 10')
      .map(([number]) => number),
  ).toEqual(['3', '10']);
});

it('finds letters that are the same but for their case', () => {
  expect(wording(/skåp/iu).isIn('\u017F\u212A\u00C5P')).toBe(true);
  expect(wording(/skåp/iu).isIn('sk\u212Bp')).toBe(true);
});

it('finds a wording that is made after others have been looked for', () => {
  const passage = { text: 'Ett zebrarandigt hus.' };
  expect(wording(/hus/u).isIn(passage)).toBe(true);
  expect(wording(/zebrarandig/u).isIn(passage)).toBe(true);
});

it('tells letters from other characters in any script', () => {
  const name = wording(/(?<!\p{L})\p{Lu}\p{Ll}+(?:-\p{Lu}[\p{L}\p{M}]+)? ringde/u);
  expect(name.firstIn('Igår: Åsa-Östen ringde – ”hej”.')?.[0]).toBe('Åsa-Östen ringde');
  expect(name.firstIn('Igår: Łucja ringde.')?.[0]).toBe('Łucja ringde');
  expect(wording(/(?<!\p{L})oro(?!\p{L})/iu).isIn('oroλ')).toBe(false);
  expect(wording(/(?<!\p{L})oro(?!\p{L})/iu).isIn('×oro÷')).toBe(true);
});

it('finds in every sentence what the expressions of the engine find', () => {
  const texts = readCorpus('development')
    .slice(0, 4)
    .flatMap(({ document }) => document.blocks.map(({ text }) => text));
  const wrong = wordings().flatMap((one) => {
    const plain = new RegExp(one.pattern.source, one.pattern.flags.replace('g', ''));
    const firstIn = (text: string) => (one.pattern.global ? one.allIn({ text })[0] : one.firstIn({ text }));
    return texts.filter((text) => plain.exec(text)?.[0] !== firstIn(text)?.[0]);
  });
  expect(wrong).toEqual([]);
});
