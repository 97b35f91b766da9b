import { describe, expect, it } from 'vitest';
import { formsOf, inflect, readingsOf, type Form, type WordClass } from '../../../src/engine/language/index';

const VERB_ORDER: readonly Form[] = [
  'infinitive',
  'present',
  'past',
  'supine',
  'participle.plural',
  'present.s',
];
const NOUN_ORDER: readonly Form[] = [
  'singular.indefinite',
  'singular.definite',
  'plural.indefinite',
  'plural.definite',
];
const ADJECTIVE_ORDER: readonly Form[] = [
  'positive.common',
  'positive.neuter',
  'positive.plural',
  'comparative',
];

const row = (lemma: string, wordClass: WordClass, order: readonly Form[]): string => {
  const forms = formsOf(lemma, wordClass);
  return order.map((form) => forms.get(form) ?? '-').join(' ');
};

describe('forms of a lemma', () => {
  it.each(
    `erhålla erhåller erhöll erhållit erhållna erhålls
få får fick fått - -
beskriva beskriver beskrev beskrivit beskrivna beskrivs
kräva kräver krävde krävt krävda krävs
läsa läser läste läst lästa läses
placera placerar placerade placerat placerade placeras
utreda utreder utredde utrett utredda utreds
använda använder använde använt använda används
höra hör hörde hört hörda hörs
bo bor bodde bott bodda bos
göra gör gjorde gjort gjorda görs
säga säger sade sagt sagda sägs
möta möter mötte mött mötta möts
följa följer följde följt följda följs
upprätthålla upprätthåller upprätthöll upprätthållit upprätthållna upprätthålls
omhänderta omhändertar omhändertog omhändertagit omhändertagna omhändertas
känna känner kände känt kända känns
finnas finns fanns funnits - finns
tillgodose tillgodoser tillgodosåg tillgodosett tillgodosedda tillgodoses`
      .split('\n')
      .map((line) => [line.split(' ')[0] ?? '', line]),
  )('verb %s', (lemma, expected) => {
    expect(row(lemma, 'verb', VERB_ORDER)).toBe(expected);
  });

  it.each(
    `åtgärd åtgärden åtgärder åtgärderna
handläggare handläggaren handläggare handläggarna
socialsekreterare socialsekreteraren socialsekreterare socialsekreterarna
insats insatsen insatser insatserna
behov behovet behov behoven
barn barnet barn barnen
förälder föräldern föräldrar föräldrarna
orosanmälan orosanmälan orosanmälningar orosanmälningarna
biståndsbedömning biståndsbedömningen biståndsbedömningar biståndsbedömningarna
ärende ärendet ärenden ärendena
hem hemmet hem hemmen
fönster fönstret fönster fönstren
nyckel nyckeln nycklar nycklarna
museum museet museer museerna
händelse händelsen händelser händelserna
flicka flickan flickor flickorna
doktor doktorn doktorer doktorerna
grannkommun grannkommunen grannkommuner grannkommunerna
handbok handboken handböcker handböckerna`
      .split('\n')
      .map((line) => [line.split(' ')[0] ?? '', line]),
  )('noun %s', (lemma, expected) => {
    expect(row(lemma, 'noun', NOUN_ORDER)).toBe(expected);
  });

  it.each(
    `stor stort stora större
god gott goda bättre
adekvat adekvat adekvata adekvatare
vit vitt vita vitare
glad glatt glada gladare
vacker vackert vackra vackrare
enkel enkelt enkla enklare
öppen öppet öppna öppnare
ny nytt nya nyare
drogfri drogfritt drogfria drogfriare
begåvad begåvat begåvade -
barnfientlig barnfientligt barnfientliga barnfientligare`
      .split('\n')
      .map((line) => [line.split(' ')[0] ?? '', line]),
  )('adjective %s', (lemma, expected) => {
    expect(row(lemma, 'adjective', ADJECTIVE_ORDER)).toBe(expected);
  });

  it('has genitives of nouns, unchanged after s', () => {
    expect(inflect('insats', 'noun', 'plural.definite.genitive')).toBe('insatsernas');
    expect(inflect('hus', 'noun', 'singular.indefinite.genitive')).toBe('hus');
  });

  it('inflects a lemma that no list has by its ending', () => {
    expect(inflect('blåbedömning', 'noun', 'plural.definite')).toBe('blåbedömningarna');
    expect(inflect('chillaxa', 'verb', 'supine')).toBe('chillaxat');
    expect(inflect('hybrisartad', 'adjective', 'positive.plural')).toBe('hybrisartade');
  });

  it('gives a word of an unchanging class as it is', () => {
    expect([...formsOf('alltjämt', 'adverb')]).toEqual([['base', 'alltjämt']]);
    expect(inflect('alltjämt', 'adverb', 'present')).toBeUndefined();
  });
});

describe('readings of a form', () => {
  const reading = (word: string): string[] =>
    readingsOf(word).map(({ lemma, wordClass, form }) => `${lemma} ${wordClass} ${form}`);

  it.each([
    ['erhöll', 'erhålla verb past'],
    ['Erhållit', 'erhålla verb supine'],
    ['krävs', 'kräva verb present.s'],
    ['används', 'använda verb present.s'],
    ['inleddes', 'inleda verb past.s'],
    ['barnens', 'barn noun plural.definite.genitive'],
    ['handläggarna', 'handläggare noun plural.definite'],
    ['viktigaste', 'viktig adjective superlative.definite'],
    ['bättre', 'god adjective comparative'],
    ['hon', 'hon pronoun base'],
    ['och', 'och conjunction base'],
    ['finns', 'finnas verb present.s'],
    ['är', 'vara verb present'],
    ['vill', 'vilja verb present'],
    ['missbruksproblematiken', 'missbruksproblematik noun singular.definite'],
    ['föräldraförmågan', 'föräldraförmåga noun singular.definite'],
    ['IT-stödet', 'it-stöd noun singular.definite'],
    ['dokumenterbarheten', 'dokumenterbarhet noun singular.definite'],
    ['a\u030aren', 'år noun plural.definite'],
  ])('%s is %s', (word, expected) => {
    expect(reading(word)).toContain(expected);
  });

  it('are none for a word that is not Swedish', () => {
    expect(readingsOf('xqzzt')).toEqual([]);
  });

  it('lead back from every form that the tables give', () => {
    for (const [lemma, wordClass] of [
      ['erhålla', 'verb'],
      ['placera', 'verb'],
      ['åtgärd', 'noun'],
      ['ärende', 'noun'],
      ['nyckel', 'noun'],
      ['vacker', 'adjective'],
    ] as const)
      for (const [form, word] of formsOf(lemma, wordClass))
        expect(
          reading(word).some((found) => found.startsWith(`${lemma} ${wordClass}`)),
          `${form} ${word}`,
        ).toBe(true);
  });
});
