import { FluentProvider } from '@fluentui/react-components';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createMemoryPort } from '../../src/adapters/memory/index';
import { readMarkdown } from '../../src/adapters/text/index';
import { createSession } from '../../src/app/index';
import { type Finding, type Review, review } from '../../src/engine/index';
import { defaultSetup } from '../../src/knowledge/index';
import { Pane } from '../../src/ui/pane/Pane';
import { SessionProvider } from '../../src/ui/pane/session-context';
import { lightTheme } from '../../src/ui/pane/theme';
import { remarksOn } from '../contract/remarks-on';

export const TEXT = `# Beslutsunderlag barn enligt BBIC

## Vad ärendet gäller

Det föreligger oro för Alva. Det föreligger även hinder.

## Analys och bedömning

Alva behöver stöd. Hon är en söt flicka.`;

const source = {
  id: 's',
  name: '11 § språklagen (2009:600)',
  url: 'https://example.org/',
  status: 'verified',
  checked: '2026-11',
  says: 'Språket ska vara vårdat, enkelt och begripligt.',
} as const;

export const on =
  (words: RegExp, more: Partial<Finding>) =>
  (made: Review): Finding[] =>
    remarksOn(made.blocks, words, () => ({ why: 'Korta ord läses fortare.', source, ...more }));

export const remarks = [
  on(/föreligger/gu, { replacements: ['finns', 'råder'], wordsSaved: 2 }),
  on(/söt/gu, { rule: 'identifier', strength: 'requirement', message: '”söt” värderar.' }),
];

const kindsOf = (made: Review): Review['sentences'] =>
  made.sentences.map((sentence) => ({
    ...sentence,
    ...(sentence.text.includes('behöver')
      ? { kind: 'assessment' as const, confidence: 0.9, clues: ['behovsord: behöver'] }
      : { kind: 'fact' as const, confidence: sentence.text.includes('söt') ? 0.3 : 0.9, clues: [] }),
  }));

export const show = async (
  text = TEXT,
  found = remarks,
  port = createMemoryPort(readMarkdown(text)),
  more: Partial<Review> = {},
) => {
  const setup = defaultSetup();
  const session = createSession({
    port,
    setup,
    review: (document, options) => {
      const made = review(document, setup, options);
      return {
        ...made,
        cuts: [],
        sentences: kindsOf(made),
        findings: found.flatMap((find) => find(made)),
        ...more,
      };
    },
  });
  render(
    <FluentProvider theme={lightTheme}>
      <SessionProvider session={session} headingLevel={1}>
        <Pane />
      </SessionProvider>
    </FluentProvider>,
  );
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Granska' }));
  await screen.findByRole('button', { name: 'Granska igen' });
  const tab = (name: RegExp) => user.click(screen.getByRole('tab', { name }));
  return { port, session, user, tab };
};

export const status = () => screen.getByRole('status').textContent;
