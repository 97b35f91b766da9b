import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { createMemoryPort } from '../../src/adapters/memory/index';
import { readMarkdown } from '../../src/adapters/text/index';
import type { MarkMeans, TextMark } from '../../src/ports/text-marks';
import { remarks, show, TEXT } from './show-pane';

const open = async (means: MarkMeans | undefined) => {
  let shown: readonly TextMark[] = [];
  const marker = {
    means: () => means,
    show: (marks: readonly TextMark[]) => {
      shown = marks;
      return Promise.resolve(1);
    },
    clear: () => {
      shown = [];
      return Promise.resolve();
    },
  };
  const port = Object.assign(createMemoryPort(readMarkdown(TEXT)), { marker });
  const pane = await show(TEXT, remarks, port);
  return { ...pane, shown: () => shown.map(({ look, target }) => [look, target.text]) };
};

describe('marks in the text', () => {
  it('are shown on request with what they mean in words, and taken away with one press', async () => {
    const { user, tab, shown } = await open('underlines');
    await tab(/Fakta/u);
    await user.click(await screen.findByRole('button', { name: 'Färga texten' }));
    const bar = await screen.findByRole('region', { name: 'Visas i texten nu' });
    expect(bar.textContent).toContain('Bedömning: cerise');
    expect(bar.textContent).toContain('Oklart: utan färg');
    expect(bar.textContent).toContain('Ett ställe gick inte att märka.');
    expect(shown().map(([look]) => look)).toEqual(['fact', 'fact', 'assessment']);
    await tab(/Längd/u);
    await user.click(screen.getByRole('button', { name: 'Ta bort det som visas i texten' }));
    await waitFor(() => expect(shown()).toEqual([]));
    expect(screen.queryByRole('region', { name: 'Visas i texten nu' })).toBeNull();
  });

  it('can be of one kind, the uncertain ones too', async () => {
    const { user, tab, shown } = await open('underlines');
    await tab(/Fakta/u);
    await user.click(await screen.findByRole('button', { name: 'Färga texten' }));
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Visa' }), 'Oklart');
    await waitFor(() => expect(shown()).toEqual([['unclear', 'Hon är en söt flicka.']]));
  });

  it('stand under the words that can be changed', async () => {
    const { user, tab, shown } = await open('underlines');
    await tab(/Språk/u);
    await user.click(await screen.findByRole('button', { name: 'Stryk under orden' }));
    await waitFor(() =>
      expect(shown()).toEqual([
        ['remark', 'föreligger'],
        ['remark', 'föreligger'],
      ]),
    );
  });

  it('are explained away where the host cannot show them', async () => {
    const { tab } = await open(undefined);
    await tab(/Fakta/u);
    expect(await screen.findByText(/Bandet här ovanför är färgläggningen/u)).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Färga texten' })).toBeNull();
  });
});
