import { act, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { show } from './show-pane';

const LONG = [
  '# Utredning',
  ...Array.from({ length: 130 }, (_, index) => `## Rubrik ${index}\n\nText.`),
].join('\n\n');

const shownHeadings = () =>
  within(screen.getByRole('tabpanel'))
    .queryAllByRole('button', { expanded: false })
    .map(({ textContent }) => /^Rubrik \d+/u.exec(textContent)?.[0])
    .filter((heading) => heading !== undefined);

it('shows the first hundred sections of a long document, and the rest when asked', async () => {
  const { user } = await show(LONG, []);
  const before = shownHeadings().length;
  expect(before).toBeLessThanOrEqual(100);
  await user.click(await screen.findByRole('button', { name: `Visa ${130 - before} till` }));
  expect(shownHeadings()).toHaveLength(130);
});

it('shows the section that the cursor stands in however far down it is', async () => {
  const { port } = await show(LONG, []);
  const block = port.document.blocks.find(({ text }) => text === 'Rubrik 120');
  act(() => port.moveCursor(block?.id));
  expect(await screen.findByText('Du är här')).toBeDefined();
});
