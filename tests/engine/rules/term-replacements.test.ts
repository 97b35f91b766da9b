import { describe, expect, it } from 'vitest';
import { remarks, replaced } from './remarks';

describe('a replacement stands in the same form', () => {
  it.each([
    ['Mamman erhåller sjukpenning.', 'Mamman får sjukpenning.'],
    ['Mamman erhöll sjukpenning.', 'Mamman fick sjukpenning.'],
    ['Mamman har erhållit sjukpenning.', 'Mamman har fått sjukpenning.'],
    ['Erhåller mamman sjukpenning?', 'Får mamman sjukpenning?'],
    ['Det föreligger en risk.', 'Det finns en risk.'],
    ['Det har förelegat en risk.', 'Det har funnits en risk.'],
    ['Intyget ska översändas till skolan.', 'Intyget ska skickas till skolan.'],
    ['Uppgifter har inhämtats från skolan.', 'Uppgifter har hämtats in från skolan.'],
    ['Behandlingsprocesserna tog ett halvår.', 'Behandlingarna tog ett halvår.'],
    ['Pojken behöver adekvat stöd.', 'Pojken behöver lämpligt stöd.'],
    ['Pojken behöver adekvata rutiner.', 'Pojken behöver lämpliga rutiner.'],
  ])('%s', (before, after) => {
    expect(replaced('jargon', before)).toBe(after);
  });

  it('puts a subject or "inte" between the verb and its particle', () => {
    expect(replaced('jargon', 'Nämnden inhämtade inte några uppgifter.')).toBe(
      'Nämnden hämtade inte in några uppgifter.',
    );
    expect(replaced('jargon', 'Därefter inhämtade vi uppgifter.')).toBe('Därefter hämtade vi in uppgifter.');
  });

  it.each([
    ['Hon har för avsikt att flytta.', ['tänker', 'ska']],
    ['Hon hade för avsikt att flytta.', ['tänkte', 'skulle']],
    ['Hon har haft för avsikt att flytta.', ['tänkt']],
  ])('says "ska" in the forms that it has: %s', (text, replacements) => {
    expect(remarks('verbose-phrase', text)[0]?.replacements).toEqual(replacements);
  });

  it('takes away an "att" that does not belong', () => {
    expect(replaced('verbose-phrase', 'Han är i behov av att vila.')).toBe('Han behöver vila.');
  });

  it('changes the article with the noun, or leaves it out', () => {
    expect(replaced('jargon', 'Skolan planerar en informationsinsats.')).toBe('Skolan planerar information.');
  });
});

describe('no replacement is offered', () => {
  it.each([
    ['where the verb has no passive', 'jargon', 'Sjukpenning erhålls varje månad.'],
    ['where an adverb is an adjective', 'jargon', 'Nämnden fattade ett skyndsamt beslut.'],
    ['where the noun cannot be counted', 'jargon', 'Familjen har fått flera hjälpinsatser.'],
    ['where the words must be thought over', 'jargon', 'Han har en svår drogproblematik.'],
  ])('%s', (_why, rule, text) => {
    const [finding] = remarks(rule, text);
    expect(finding?.message).not.toBe('');
    expect(finding?.replacements).toEqual([]);
  });
});

describe('a filler that is taken out leaves a whole sentence', () => {
  it.each([
    ['Det kan konstateras att frånvaron har ökat.', 'Frånvaron har ökat.'],
    ['Det ska nämnas att hon inte vill flytta.', 'Hon vill inte flytta.'],
    ['Inom ramen för utredningen har vi träffat Alva.', 'Vi har träffat Alva.'],
    ['Som tidigare nämnts har Wilmer sent språk.', 'Wilmer har sent språk.'],
    ['Det är givetvis oroande.', 'Det är oroande.'],
  ])('%s', (before, after) => {
    expect(replaced('filler-phrase', before)).toBe(after);
  });

  it('offers nothing when the sentence would break', () => {
    const [finding] = remarks('filler-phrase', 'Sett till helheten är Moas situation bättre.');
    expect(finding?.text).toBe('Sett till helheten');
    expect(finding?.replacements).toEqual([]);
  });
});

describe('words that are not the writer’s own', () => {
  it.each([
    'Mamman sade: ”Det föreligger ingen risk.”',
    'Enligt 3 § LVU ska vård beslutas om den unge utsätter sig för risk och samtycke inte föreligger.',
    '# Föreligger risk?',
    'Familjen är känd av individ- och familjeomsorgen.',
  ])('%s', (text) => {
    expect(remarks('jargon', text).map((finding) => finding.text)).toEqual([]);
  });
});

describe('restraint', () => {
  it('points out a word to rewrite at most three times', () => {
    const text = Array.from({ length: 6 }, (_, day) => `Klienten ringde den ${day + 1} mars.`).join('\n\n');
    expect(remarks('jargon', text)).toHaveLength(3);
  });

  it('asks for a legal term only where the person reads what is decided', () => {
    expect(remarks('jargon', '## Bakgrund\n\nAlva har haft flyttningsförbud.')).toEqual([]);
    const [finding] = remarks('jargon', '## Förslag till beslut\n\nNämnden ansöker om flyttningsförbud.');
    expect(finding?.variant).toBe('term');
  });
});
