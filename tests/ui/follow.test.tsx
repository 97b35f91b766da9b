import { screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { createMemoryPort } from '../../src/adapters/memory/index';
import { readMarkdown } from '../../src/adapters/text/index';
import { remarks, show, status, TEXT } from './show-pane';

const open = () => {
  const live = { isThere: () => Promise.resolve(true), readChanged: () => Promise.resolve(undefined) };
  return show(TEXT, remarks, Object.assign(createMemoryPort(readMarkdown(TEXT)), { live }));
};

const follow = 'Följ med';

describe('following the text while it is written', () => {
  afterEach(() => window.localStorage.clear());

  it('is the user’s choice, and moves neither focus nor the screen reader', async () => {
    const { port, user, tab } = await open();
    await tab(/Språk/u);
    await user.click(await screen.findByRole('switch', { name: follow }));
    const said = status();
    const quote = (await screen.findAllByRole('button', { name: /Visa i texten/u }))[1] as HTMLElement;
    quote.focus();
    port.type(port.document.blocks[2]?.id ?? '', 'Oron är stor. Det föreligger även hinder.');
    await waitFor(() => expect(screen.getByText('1 råd')).toBeDefined(), { timeout: 4000 });
    expect(document.activeElement?.textContent).toContain('föreligger även');
    expect(screen.queryByText(/^Texten har ändrats/u)).toBeNull();
    expect(status()).toBe(said);
    expect(window.localStorage.getItem('saklig.foljMed')).toBe('1');
    port.type(port.document.blocks[2]?.id ?? '', 'Oron är stor.');
    await waitFor(() => expect(document.activeElement?.getAttribute('role')).toBe('tabpanel'), {
      timeout: 4000,
    });
    await user.click(screen.getByRole('switch', { name: follow }));
    port.type(port.document.blocks[2]?.id ?? '', 'Det föreligger oro.');
    expect(await screen.findByText('Texten har ändrats. Granska igen när du vill.')).toBeDefined();
  });

  it('is not offered where the host does not tell of changes', async () => {
    await show();
    expect(screen.queryByRole('switch')).toBeNull();
  });
});
