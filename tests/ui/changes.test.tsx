import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { show, status } from './show-pane';

describe('what Saklig has changed', () => {
  it('offers to take back what it has just done, and any earlier change by itself', async () => {
    const { port, user, tab } = await show();
    await tab(/Språk/u);
    for (const [left, text] of [
      [1, 'Det finns oro för Alva. Det föreligger även hinder.'],
      [0, 'Det finns oro för Alva. Det finns även hinder.'],
    ] as const) {
      await user.click(screen.getAllByRole('button', { name: 'Byt till ”finns”' })[0] as HTMLElement);
      await waitFor(() => expect(port.document.blocks[2]?.text).toBe(text));
      await waitFor(() =>
        expect(screen.queryAllByRole('button', { name: 'Byt till ”finns”' })).toHaveLength(left),
      );
    }
    await user.click(screen.getByText('Ändrat av Saklig (2)'));
    const buttons = screen.getAllByRole('button', { name: 'Återställ: Bytte ”föreligger” mot ”finns”.' });
    expect(buttons).toHaveLength(3);
    await user.click(buttons[2] as HTMLElement);
    await waitFor(() => expect(status()).toContain('Återställde ”föreligger”.'));
    expect(port.document.blocks[2]?.text).toBe('Det föreligger oro för Alva. Det finns även hinder.');
    expect(screen.getByText('Ändrat av Saklig (1)')).toBeDefined();
  });

  it('goes back to the remark whose change was just taken back', async () => {
    const { user, tab } = await show();
    await tab(/Språk/u);
    await user.click(screen.getAllByRole('button', { name: 'Byt till ”finns”' })[1] as HTMLElement);
    const undo = await screen.findAllByRole('button', { name: 'Återställ: Bytte ”föreligger” mot ”finns”.' });
    await user.click(undo[0] as HTMLElement);
    await waitFor(() => expect(document.activeElement?.textContent).toContain('Det föreligger även hinder'));
  });

  it('replaces all places of a word that are ticked, each shown with its surroundings', async () => {
    const text = '# Text\n\nDet föreligger oro. Det föreligger hinder. Nu föreligger skäl.';
    const { port, user, tab } = await show(text);
    await tab(/Språk/u);
    const openers = screen.getAllByRole('button', { name: 'Byt alla (3) som ”föreligger”' });
    await user.click(openers[0] as HTMLElement);
    const boxes = screen.getAllByRole('checkbox');
    expect(boxes).toHaveLength(3);
    expect(screen.getAllByRole('checkbox', { name: /föreligger hinder.*blir ”finns”/u })).not.toHaveLength(0);
    await user.click(boxes[1] as HTMLElement);
    await user.click(screen.getByRole('button', { name: 'Byt på 2 ställen' }));
    await waitFor(() => expect(status()).toContain('Bytte ”föreligger” på 2 ställen.'));
    expect(port.document.blocks[1]?.text).toBe('Det finns oro. Det föreligger hinder. Nu finns skäl.');
  });
});
