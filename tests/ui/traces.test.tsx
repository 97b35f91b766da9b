import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { createMemoryPort } from '../../src/adapters/memory/index';
import { readMarkdown } from '../../src/adapters/text/index';
import type { Trace, Traces } from '../../src/ports/traces';
import { show, status, TEXT } from './show-pane';

const left: readonly Trace[] = [
  { kind: 'memory' },
  { kind: 'section', heading: 'Bedömning' },
  { kind: 'section', heading: 'Förslag' },
  { kind: 'made-from' },
  { kind: 'opening' },
];

const withTraces = (traces: readonly Trace[]) => {
  let there = traces;
  const port: Traces = {
    find: () => Promise.resolve(there),
    remove: () => {
      there = [];
      return Promise.resolve();
    },
  };
  return Object.assign(createMemoryPort(readMarkdown(TEXT)), { traces: port });
};
const openTraces = () => {
  const summary = screen.getByText('Spår i dokumentet');
  const details = summary.closest('details') as HTMLDetailsElement;
  details.open = true;
  details.dispatchEvent(new Event('toggle'));
  return within(details);
};

it('shows what Saklig has left before it is taken away, and then that nothing is left', async () => {
  const { user } = await show(TEXT, [], withTraces(left));
  const traces = openTraces();
  await traces.findByText('Det här har Saklig lagt i dokumentet:');
  expect(traces.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'Det du har valt att behålla här, och dokumenttypen du har valt.',
    'Rutorna runt 2 avsnitt: ”Bedömning” och ”Förslag”. Din text i dem står kvar, hjälptexterna tas bort.',
    'Uppgiften om vilken mall dokumentet är gjort från.',
    'Att panelen öppnas tillsammans med dokumentet.',
  ]);
  await user.click(traces.getByRole('button', { name: 'Rensa spår' }));
  const nothing = await traces.findByText('Saklig har inte lagt något i dokumentet.');
  expect(status()).toContain('Rensade spåren.');
  await waitFor(() => expect(document.activeElement?.contains(nothing)).toBe(true));
});

it('is not offered where Saklig leaves nothing', async () => {
  await show();
  expect(screen.queryByText('Spår i dokumentet')).toBeNull();
});
