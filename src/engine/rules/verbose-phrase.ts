import { defineTermRule } from './make/term-rule';

export const verbosePhrase = defineTermRule({
  id: 'verbose-phrase',
  title: 'Omständligt uttryck',
  category: 'language',
  why: 'Det finns ett kortare sätt att säga samma sak.',
  source: 'skrivregler-2014',
  types: ['fras'],
  refine: (finding) => finding,
  examples: {
    flags: [
      {
        text: 'Han [[är i behov av]] hjälp varje morgon.',
        says: '”Behöva” är kortare.',
        fixed: ['behöver'],
      },
    ],
    passes: ['Hans behov av hjälp är stort.', 'Han säger: ”Jag är i behov av hjälp.”'],
  },
});
