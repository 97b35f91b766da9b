import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { createMemoryPort } from '../../src/adapters/memory/index';
import { readMarkdown } from '../../src/adapters/text/index';
import { readResultLine } from '../../src/workshop/index';
import { remarks, show } from './show-pane';

/** The view is fetched when it is opened. */
const LATER = { timeout: 15_000 };

const TEXT = `# Beslutsunderlag

## Bakgrund

Det föreligger oro. Vi träffade Alva den 3 mars 2025 hos hennes mormor Kerstin, och hon var borta 30 procent av tiden.

Alva är en söt flicka.`;

/** The pane on its tab Längd with the measuring begun. */
const begun = async () => {
  const port = createMemoryPort(readMarkdown(TEXT));
  const { user, tab, session } = await show(TEXT, remarks, port);
  await tab(/^Längd/u);
  await user.click(screen.getByText('Före och efter'));
  await user.click(await screen.findByRole('button', { name: 'Starta' }, LATER));
  await screen.findByText(/^Du började kl/u, {}, LATER);
  /** What the writer does in the document. */
  const write = async (old: string, text: string): Promise<void> => {
    const block = (await port.read()).blocks.find((candidate) => candidate.text.includes(old));
    if (block === undefined) throw new Error(`”${old}” is not in the document`);
    const start = block.text.indexOf(old);
    await port.replace({ block: block.id, start, end: start + old.length, text: old }, text);
  };
  return { user, session, write };
};

const cells = (name: string): (string | null)[] =>
  within(screen.getByRole('row', { name: new RegExp(`^${name}`, 'u') }))
    .getAllByRole('cell')
    .map(({ textContent }) => textContent);

it('shows before and after side by side, what has gone, and a line that can be read', async () => {
  const { user, write } = await begun();
  await write('Det föreligger oro. ', '');
  await write(' den 3 mars 2025 hos hennes mormor Kerstin', ' i mars');
  await user.click(screen.getByRole('button', { name: 'Klar' }));
  await screen.findByText('9 ord kortare (31 %)');
  expect(cells('Ord')).toEqual(['29', '20', '−9']);
  expect(cells('Anmärkningar')).toEqual(['2', '1', '−1']);
  expect(screen.getByText('Datum:').parentElement?.textContent).toBe('Datum: 3 mars 2025');
  expect(screen.getByText('Namn:').parentElement?.textContent).toBe('Namn: Kerstin');
  expect(screen.queryByText('Tal:')).toBeNull();
  const line = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Raden' }).value;
  expect(readResultLine(line)).toMatchObject({
    words: { before: 29, after: 20 },
    remarks: new Map([
      ['jargon', { before: 1, after: 0 }],
      ['identifier', { before: 1, after: 1 }],
    ]),
  });
  expect(line).not.toMatch(/kerstin|alva/iu);
});

it('says that nothing has gone when nothing has', async () => {
  const { user, write } = await begun();
  await write('3 mars 2025', '3 mars');
  await write('30 procent', '30 %');
  await user.click(screen.getByRole('button', { name: 'Klar' }));
  await screen.findByText('Alla tal, datum, namn och källor från början finns kvar.');
});

it('forgets the start when another document is opened', async () => {
  const { session } = await begun();
  await session.startOver();
  await screen.findByRole('button', { name: 'Starta' });
});
