import { defineTermRule } from './make/term-rule';

export const doubleNegation = defineTermRule({
  id: 'double-negation',
  title: 'Dubbel nekning',
  category: 'language',
  why: 'Två nekande ord efter varandra är lätta att läsa fel.',
  source: 'skrivregler-2014',
  types: ['dubbelnegation'],
  refine: (finding) => finding,
  examples: {
    flags: [
      {
        text: 'Han är [[inte sällan]] ensam på kvällarna.',
        says: 'Skriv ”ofta”, eller ännu hellre hur ofta.',
        fixed: ['ofta'],
      },
    ],
    passes: ['Han är sällan ensam.', 'Hon är inte hemma.'],
  },
});
