import type { Setup } from '../../src/engine/index';
import { defaultSetup, loadKnowledge } from '../../src/knowledge/index';

const sources = `
- { id: lag-1, name: 1 § provlagen, url: 'https://exempel.se/lag', status: verified, checked: 2026-11, says: Lagen säger så. }
- { id: projektet, name: Sakligs eget förslag, status: proposal, checked: 2026-11, says: Det är ett förslag. }
`;

/** The document type that the tests tune, as its file. */
export const utredning = `id: utredning
name: Utredning
version: 1
concernsChild: true
titles: [utredning]
words: 1000
sections:
  - id: orsak
    heading: Orsak
    level: 1
    synonyms: []
    requirement: required
    holds: fact
    role: matter
    help: Skriv varför.
    questions: []
    sources: [lag-1]
    words: 100
  - id: bedomning
    heading: Bedömning
    level: 1
    synonyms: []
    requirement: required
    holds: assessment
    help: Skriv vad du bedömer.
    questions: []
    sources: [projektet]
`;

const journal = `id: journal
name: Journal
version: 1
concernsChild: false
titles: [journal]
sections:
  - { id: anteckning, heading: Anteckning, level: 1, synonyms: [], requirement: optional, holds: both, help: Skriv kort., questions: [], sources: [projektet] }
`;

const words = `term;typ;klass;ersättning;åtgärd;förklaring;när_inte;exempel;exempel_efter;tillåt;källa
alltjämt;kansliord;adverb;fortfarande;byt;Ordet är ålderdomligt.;;Hon är alltjämt sjuk.;;;projektet
~ha kännedom om;kansliord;fras;känna till;byt;Det är längre än det behöver vara.;;Hon har kännedom om det.;;;projektet
`;

const built = loadKnowledge([
  { name: 'sources.yaml', text: sources },
  { name: 'templates/utredning.yaml', text: utredning },
  { name: 'templates/journal.yaml', text: journal },
  { name: 'ordlista-liten.csv', text: words },
]);
if ('faults' in built) throw new Error(JSON.stringify(built.faults));

/** A ground with two document types and two words, so that messages that list what is allowed stay short. */
export const smallBase: Setup = {
  ...built.setup,
  // The rules that run in some tests name sources of their own.
  sources: [...defaultSetup().sources, ...built.setup.sources.filter(({ id }) => id === 'lag-1')],
};

/** As many rules as the tests need: one of each strength, with and without limits. */
export const fewRules = [
  { id: 'long-sentence', title: 'Lång mening', strength: 'advice', options: { words: 30 } },
  { id: 'jargon', title: 'Kansliord', strength: 'advice' },
  { id: 'missing-author-or-date', title: 'Namn och datum', strength: 'requirement', options: { lines: 5 } },
] as const;
