import { describe, expect, it } from 'vitest';
import { analyseBlock } from '../../../src/engine/language/index';
import type { BlockKind } from '../../../src/engine/index';

const sentencesIn = (text: string, kind: BlockKind = 'paragraph'): string[] =>
  analyseBlock({ id: '1', kind, text }).sentences.map((sentence) => sentence.text);

const NOT_SENTENCES = [
  'Handläggare: Barbro Lidmyr, socialsekreterare',
  'Datum: 2025-05-19',
  'Barn: Alva Tjärnmark, 20180412-0000',
  'Barn: Saga Bodmyr, 4 år, och Frans Bodmyr, 9 år',
  'Vårdnadshavare: Jenny Tjärnmark, Robin Ekheden',
  'Anmälan inkom: 2025-02-06 kl. 15.45 från polisen',
  'Insats: kontaktfamilj en helg per månad',
  'Gäller: Wilmer Åkermyr, 5 år',
  'Avser: Roger Ahlmyr, 730606-0000',
  'Upprättat av: Kerstin Tallheden, socialsekreterare, den 5 maj 2025',
  'Utredare: TH',
  'Us: LV',
  'Närvarande:',
  'Beslut:',
  'Adress: Myrstigen 14 C, 123 45 Storliden',
  'Tel: 070-174 06 33',
  'Diarienummer: SN 2025/114',
  'Vistelseadress: saknar fast bostad',
  'Storliden den 10 april 2025',
  'Den 3 mars 2025',
  '2025-03-28',
  'Måndag 2025-03-31',
  'Vecka 14, 2025.',
  'Kerstin Ödmark, socialsekreterare',
  'Kerstin Ödmark',
  'KÖ',
  'Socialsekreterare Barbro Lidmyr',
  'Gruppledare Marit Sandheden, Storlidens kommun',
  'Per-Olof Stenmyr, socialsekreterare, och Anja Lindtorp, förste socialsekreterare',
  'Myrstigen 14 C',
  'Bakgrund',
  'Samtal med skolan',
  'Förslag till beslut',
  '---',
  '12',
];

const SENTENCES = [
  'Bedömning: Barnet har behov av stöd.',
  'Skolan: han kommer för sent varje dag och är trött.',
  'Mentor Joakim Tallbo: frånvaro 61 procent senaste fyra veckorna, inga konflikter vad han ser.',
  'Mamman sade också: ”Jag orkar inte.”',
  'Vi föreslår att Tuva beviljas följande:',
  'På frågan om vad som är svårast svarade han: matsalen.',
  'Säger att Hugo vägrar gå till skolan igen.',
  'Magont varje morgon, aldrig på helgen.',
  'Sover dåligt.',
  'Oron kvarstår',
  'Anna Ek ringde.',
  'Pappan, Dennis Bodmyr, greps samma dag.',
  'Inget svar.',
];

describe('lines that are not sentences', () => {
  it.each(NOT_SENTENCES)('%s', (line) => {
    expect(sentencesIn(line)).toEqual([]);
  });

  it.each(SENTENCES)('but this is one: %s', (line) => {
    expect(sentencesIn(line)).toEqual([line]);
  });

  it('are judged line by line where a block has hard breaks', () => {
    const text = 'Handläggare: Barbro Lidmyr\nDatum: 2025-05-19\nAlva bor hos sin mamma.\nBarbro Lidmyr';
    expect(sentencesIn(text)).toEqual(['Alva bor hos sin mamma.']);
  });

  it('are headings and the labels of a table', () => {
    expect(sentencesIn('Barnets behov är stora.', 'heading')).toEqual([]);
    expect(sentencesIn('Namn', 'tableCell')).toEqual([]);
    expect(sentencesIn('Anna Ek', 'tableCell')).toEqual([]);
    expect(sentencesIn('Hon bor hos mormor sedan i maj', 'tableCell')).toEqual([
      'Hon bor hos mormor sedan i maj',
    ]);
  });

  it('are the names in a list, but not what the list proposes', () => {
    expect(sentencesIn('Gunilla Myrberg, rektor', 'listItem')).toEqual([]);
    for (const item of [
      'Kontaktperson två kvällar i veckan under ett år',
      'Avgiftning på länssjukhuset före inskrivning',
      'Samtal med Amir den 21 januari och den 4 februari',
      'Trygghetslarm',
    ])
      expect(sentencesIn(item, 'listItem')).toEqual([item]);
  });
});
