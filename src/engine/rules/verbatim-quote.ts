import { countWords } from '../measure/words';
import { defineRule } from './rule';

export const verbatimQuote = defineRule({
  id: 'verbatim-quote',
  title: 'Långt citat',
  category: 'length',
  strength: 'advice',
  why: 'Det som redan står i en annan handling behöver sällan skrivas av; läsaren vill veta vad som har betydelse.',
  source: 'draft-3-16',
  scope: 'block',
  options: { words: 40 },
  examples: {
    flags: [
      {
        text: 'Skolan skriver: [[”Elsa har under hela terminen haft svårt att komma i tid till första lektionen och hon sitter ofta ensam vid fönstret. När vi frågar hur hon mår svarar hon att hon är trött. Vi har ringt hem fem gånger och talat med pappan, som lovar att det ska bli bättre, men vi ser ingen skillnad ännu.”]]',
        says: 'Citatet har 56 ord. Återge det viktigaste med egna ord och hänvisa till handlingen; behåll bara de ord som avgör.',
      },
    ],
    passes: [
      'Elsa säger: ”Jag vill bo hos mormor.”',
      'Hon sade ”när pappa sover ringer jag farmor” och visade att hon kan numret.',
    ],
  },
  check: ({ block }, options) =>
    block.quotes.flatMap(({ start, end }) => {
      const words = countWords(block.block.text.slice(start, end));
      const least = options['words'] ?? 40;
      if (words <= least) return [];
      return [
        {
          start,
          end,
          message: `Citatet har ${words} ord. Återge det viktigaste med egna ord och hänvisa till handlingen; behåll bara de ord som avgör.`,
        },
      ];
    }),
});
