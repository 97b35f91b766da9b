import type { Finding, Review } from '../../src/engine/index';

const source = { id: 's', name: 'Källa', status: 'proposal', checked: '2026-11', says: 'Så.' } as const;

/** A remark wherever some words stand, as a rule would make it; `told` is what a test wants to say of its own about the words. */
export const remarksOn = (
  blocks: Review['blocks'],
  words: RegExp,
  told: (words: string) => Partial<Finding>,
): Finding[] =>
  blocks.flatMap(({ text }, block): Finding[] =>
    [...text.matchAll(words)].map((match) => ({
      rule: 'jargon',
      strength: 'advice',
      block,
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
      message: `Skriv om ”${match[0]}”.`,
      replacements: [],
      why: 'Vanliga ord läses fortare.',
      source,
      ...told(match[0]),
    })),
  );
