import { describe, expect, it } from 'vitest';
import { remarks } from './remarks';

const HEAD = '# Utredning om Alva Ek\n\nBarn: Alva Ek, 9 år\n\n## Hem och familj\n\n';

/** The judging words that are marked, in a section for facts. */
const marked = (text: string): string[] => remarks('value-word', HEAD + text).map(({ text: found }) => found);

describe('value-word', () => {
  it.each([
    ['Pappan är lättdistraherad och lite omogen för sin ålder.', 'omogen'],
    ['Morfar är en godmodig karl med kort tålamod.', 'godmodig'],
    ['Pappan satt med armarna i kors hela tiden och var otrevlig mot kuratorn.', 'otrevlig'],
    ['Anna-Lisa är envis och krånglig.', 'envis och krånglig'],
  ])('asks what somebody has done, whatever follows the word: %s', (text, found) => {
    expect(marked(text)).toEqual([found]);
  });

  it.each([
    'Mötet hölls med en stödperson närvarande.',
    'Personalen behöver vara lyhörd för vad Alva visar.',
    'Gruppen är sluten för nya medlemmar.',
    'Uppgiften stämmer dåligt med listan.',
  ])('leaves alone what judges nobody: %s', (text) => {
    expect(marked(text)).toEqual([]);
  });
});
