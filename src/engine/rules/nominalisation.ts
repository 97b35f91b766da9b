import { defineTermRule } from './make/term-rule';

export const nominalisation = defineTermRule({
  id: 'nominalisation',
  title: 'Verb som blivit substantiv',
  category: 'language',
  why: 'Ett verb visar vem som gör vad; ett substantiv gömmer det och gör meningen längre.',
  source: 'skrivregler-2014',
  types: ['nominalisering'],
  refine: (finding) => finding,
  examples: {
    flags: [
      {
        text: 'Vi har [[genomfört en kartläggning av]] hans skulder.',
        says: 'Låt verbet bära meningen: ”kartlägga”.',
        fixed: ['kartlagt'],
      },
    ],
    passes: ['Kartläggningen är klar.', 'Vi har kartlagt hans skulder.'],
  },
});
