import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { createMemoryPort } from '../../src/adapters/memory/index';
import { readMarkdown } from '../../src/adapters/text/index';
import { remarks, show, TEXT } from './show-pane';

describe('a review of what is selected', () => {
  it('shows the remarks there, says that it does, and has a way back', async () => {
    const port = createMemoryPort(readMarkdown(TEXT));
    const { id = '', text = '' } = port.document.blocks[2] ?? {};
    const start = text.indexOf('även') - 12;
    const { user, tab } = await show(
      TEXT,
      remarks,
      Object.assign(port, {
        readSelection: () => Promise.resolve([{ block: id, start, end: text.length }]),
      }),
    );
    await tab(/Språk/u);
    expect(await screen.findAllByRole('button', { name: 'Byt till ”finns”' })).toHaveLength(2);
    await user.click(screen.getByRole('button', { name: 'Granska markeringen' }));
    await screen.findByText('Visar en anmärkning i det du har markerat.');
    expect(screen.getAllByRole('button', { name: 'Byt till ”finns”' })).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: 'Visa hela dokumentet' }));
    expect(screen.getAllByRole('button', { name: 'Byt till ”finns”' })).toHaveLength(2);
  });
});
