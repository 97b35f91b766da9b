import { act, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { show } from './show-pane';

it('shows help for the section the cursor moves to, and leaves the focus where it is', async () => {
  const { port } = await show();
  const tab = screen.getByRole('tab', { name: /^Språk/u });
  tab.focus();
  const heading = port.document.blocks.find(({ text }) => text === 'Analys och bedömning');
  act(() => port.moveCursor(heading?.id));
  const row = await screen.findByRole('button', { name: /^Analys och bedömning\s*Du är här/u });
  expect(row.getAttribute('aria-expanded')).toBe('true');
  expect(screen.getByText('Frågor att svara på')).toBeDefined();
  expect(document.activeElement).toBe(tab);
});
