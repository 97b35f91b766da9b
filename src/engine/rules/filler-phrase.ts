import { removalOf } from '../klarsprak/removal';
import { countWords } from '../measure/words';
import { defineTermRule } from './make/term-rule';

export const fillerPhrase = defineTermRule({
  id: 'filler-phrase',
  title: 'Utfyllnad',
  category: 'language',
  why: 'Ord som inte säger något gör texten längre och det viktiga svårare att hitta.',
  source: 'skrivregler-2014',
  types: ['utfyllnad'],
  refine: (finding, match, { block }) => {
    if (match.value.action !== 'stryk') return finding;
    const removal = removalOf(block, match);
    if (removal === undefined) return finding;
    const { start, end, text } = removal;
    const wordsSaved = countWords(block.block.text.slice(start, end)) - countWords(text);
    return { ...finding, start, end, replacements: [text], wordsSaved };
  },
  examples: {
    flags: [
      {
        text: '[[Det kan konstateras att frånvaron]] har ökat.',
        says: 'Stryk inledningen och säg saken direkt.',
        fixed: ['Frånvaron'],
      },
      {
        text: '[[Det ska nämnas att hon inte vill]] flytta.',
        says: 'Stryk inledningen och säg saken direkt.',
        fixed: ['Hon vill inte'],
      },
    ],
    passes: [
      'Läkaren konstaterade att armen var bruten.',
      'Mamman sa: ”Det kan konstateras att han är sen.”',
    ],
  },
});
