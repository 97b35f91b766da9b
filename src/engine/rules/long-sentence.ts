import { isQuoted, isStatute } from '../klarsprak/exempt';
import { type SplitPlace, splitPlace } from '../klarsprak/split-place';
import { countWords } from '../measure/words';
import { defineRule } from './rule';

/** A sentence that is a list reads more easily than its length says. */
const LIST_FACTOR = 1.6;

const isList = (text: string): boolean => {
  const after = text.split(': ')[1];
  return after !== undefined && (after.match(/;|,/gu) ?? []).length >= 2;
};

const adviceFor = (place: SplitPlace | undefined): string => {
  if (place === undefined) return 'Dela den i två, eller stryk det som läsaren inte behöver.';
  return place.becomesIt
    ? `Dela den, till exempel före ”${place.words}”, och börja den nya meningen med ”Det”.`
    : `Dela den, till exempel före ”${place.words}”.`;
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
    ],
    passes: [
      'Alva sover dåligt. Mamman tror att det beror på att pappan hämtar så sent på fredagarna.',
      'Vi har träffat alla som känner Alva väl: mamman vid tre möten; pappan hemma hos honom; farmor i telefon; klassläraren och skolsköterskan på skolan; samt tränaren i simklubben, som har känt henne i tre år.',
    ],
  },
  check: ({ block, sentence, section }, options) => {
    const words = countWords(sentence.text);
    const limit = (options['words'] ?? 30) * (isList(sentence.text) ? LIST_FACTOR : 1);
    if (words <= limit || isStatute(block, sentence, section.title)) return [];
    if (isQuoted(block, { start: sentence.start, end: sentence.start + 1 })) return [];
    const advice = adviceFor(splitPlace(sentence));
    return [{ start: sentence.start, end: sentence.end, message: `Meningen har ${words} ord. ${advice}` }];
  },
});
