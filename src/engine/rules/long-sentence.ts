import { isQuoted, isStatute } from '../klarsprak/exempt';
import { hasEnd, isPiece } from '../klarsprak/form-rows';
import { shapeOf } from '../klarsprak/sentence-shape';
import { type SplitPlace, splitPlace } from '../klarsprak/split-place';
import type { Sentence } from '../language/index';
import { wordCountOf } from '../measure/words';
import { defineRule } from './rule';

/** A sentence that is a list reads more easily than its length says. */
const LIST_FACTOR = 1.6;

const isList = (text: string): boolean => {
  const after = text.split(': ')[1];
  return after !== undefined && (after.match(/;|,/gu) ?? []).length >= 2;
};

const COUNTED: Readonly<Record<number, string>> = { 3: 'tre', 4: 'fyra', 5: 'fem', 6: 'sex' };

const splitAdvice = ({ words, becomesIt }: SplitPlace): string =>
  becomesIt
    ? `Dela den, till exempel före ”${words}”, och börja den nya meningen med ”Det”.`
    : `Dela den, till exempel före ”${words}”.`;

const adviceFor = (sentence: Sentence): string => {
  const place = splitPlace(sentence);
  if (place !== undefined) return splitAdvice(place);
  const shape = shapeOf(sentence);
  if (shape?.kind === 'list')
    return `Dela den, eller gör en punktlista av de ${COUNTED[shape.times] ?? shape.times} leden som börjar med ”${shape.word}”.`;
  if (shape?.kind === 'reasons-first')
    return 'Börja med det du kommer fram till, och skriv skälen i en mening efter.';
  return 'Dela den i två, eller stryk det som läsaren inte behöver.';
};

export const longSentence = defineRule({
  id: 'long-sentence',
  title: 'Lång mening',
  category: 'language',
  strength: 'advice',
  rank: 'last',
  why: 'I en lång mening tappar läsaren lätt vem som gör vad, och vad som är viktigast.',
  source: 'skrivregler-2014',
  scope: 'sentence',
  options: { words: 30 },
  examples: {
    flags: [
      {
        text: '[[Mamman säger att Alva vaknar flera gånger varje natt och kommer in till henne, och hon tror att det beror på att pappan inte längre hämtar på fredagar utan först på lördag morgon när han har slutat sitt pass.]]',
        says: 'Meningen har 39 ord. Dela den, till exempel före ”och hon tror”.',
      },
      {
        text: '[[Läraren skriver att Alva har varit borta tolv dagar under mars och april, att hon somnar på lektionerna efter lunch, att hon inte har idrottskläder med sig och att hon äter mycket när det är mat.]]',
        says: 'Meningen har 36 ord. Dela den, eller gör en punktlista av de fyra leden som börjar med ”att”.',
      },
      {
        text: '[[Med hänsyn till Alvas ålder, den långa frånvaron från skolan, föräldrarnas konflikt om var hon ska bo och mammans sjukdom, som har förvärrats under hösten, är det rimligt att erbjuda familjen stöd i hemmet.]]',
        says: 'Meningen har 34 ord. Börja med det du kommer fram till, och skriv skälen i en mening efter.',
      },
    ],
    passes: [
      'Definition Antal pågående insatser för kvinnor, män, flickor och pojkar som har en aktuell samordnad individuell plan eller barnets plan i förhållande till de ärenden där det borde finnas en sådan plan enligt riktlinjerna',
      'Alva sover dåligt. Mamman tror att det beror på att pappan hämtar så sent på fredagarna.',
      'Vi har träffat alla som känner Alva väl: mamman vid tre möten; pappan hemma hos honom; farmor i telefon; klassläraren och skolsköterskan på skolan; samt tränaren i simklubben, som har känt henne i tre år.',
    ],
  },
  check: ({ block, sentence, section }, options) => {
    const words = wordCountOf(sentence);
    const limit = (options['words'] ?? 30) * (isList(sentence.text) ? LIST_FACTOR : 1);
    if (words <= limit || isStatute(block, sentence, section.title)) return [];
    if (isPiece(sentence) || !hasEnd(sentence)) return [];
    if (isQuoted(block, { start: sentence.start, end: sentence.start + 1 })) return [];
    const advice = adviceFor(sentence);
    return [{ start: sentence.start, end: sentence.end, message: `Meningen har ${words} ord. ${advice}` }];
  },
});
