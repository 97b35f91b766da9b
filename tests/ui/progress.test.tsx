import { FluentProvider } from '@fluentui/react-components';
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { createMemoryPort } from '../../src/adapters/memory/index';
import { readMarkdown } from '../../src/adapters/text/index';
import { createSession } from '../../src/app/index';
import { review } from '../../src/engine/index';
import { defaultSetup } from '../../src/knowledge/index';
import type { Watch } from '../../src/ports/watch';
import { Pane } from '../../src/ui/pane/Pane';
import { SessionProvider } from '../../src/ui/pane/session-context';
import { lightTheme } from '../../src/ui/pane/theme';

const TEXT = ['Ett', 'Två', 'Tre', 'Fyra', 'Fem']
  .map((heading) => `# ${heading}\n\nDet föreligger oro.`)
  .join('\n\n');

/** A pane whose reviews wait until the test lets them go on. */
const show = () => {
  const setup = defaultSetup();
  const waiting: { watch: Watch; go: () => void }[] = [];
  const session = createSession({
    port: createMemoryPort(readMarkdown(TEXT)),
    setup,
    review: (document, options, watch) =>
      new Promise((resolve) => {
        waiting.push({ watch, go: () => resolve(review(document, setup, options)) });
      }),
  });
  render(
    <FluentProvider theme={lightTheme}>
      <SessionProvider session={session} headingLevel={1}>
        <Pane />
      </SessionProvider>
    </FluentProvider>,
  );
  return { user: userEvent.setup(), session, latest: () => waiting.at(-1) };
};

describe('a review that takes time', () => {
  it('says how far it has come, and can be given up with the focus in place', async () => {
    const { user, latest } = show();
    await user.click(screen.getByRole('button', { name: 'Granska' }));
    expect(screen.queryByRole('progressbar', { name: 'Granskningen pågår' })).toBeNull();
    const cancel = await screen.findByRole('button', { name: 'Avbryt granskningen' }, { timeout: 5000 });
    expect(document.activeElement).toBe(cancel);
    act(() => latest()?.watch.tell({ stage: 'reviewing', done: 4, total: 10 }));
    expect(screen.getByText('Läser avsnitt 3 av 5')).toBeDefined();
    expect(
      screen.getByRole('progressbar', { name: 'Granskningen pågår' }).getAttribute('aria-valuenow'),
    ).toBe('0.6');
    act(() => latest()?.watch.tell({ stage: 'reviewing', done: 10, total: 10 }));
    expect(screen.getByText('Ställer samman granskningen …')).toBeDefined();
    await user.keyboard('{Enter}');
    expect(document.activeElement).toBe(await screen.findByRole('button', { name: 'Granska' }));
    expect(screen.queryByRole('progressbar', { name: 'Granskningen pågår' })).toBeNull();
  });

  it('keeps the last review in view until the new one is ready', async () => {
    const { user, latest } = show();
    await user.click(screen.getByRole('button', { name: 'Granska' }));
    latest()?.go();
    const again = await screen.findByRole('button', { name: 'Granska igen' });
    expect(document.activeElement).toBe(screen.getByRole('tabpanel'));
    await user.click(again);
    await screen.findByRole('button', { name: 'Avbryt granskningen' }, { timeout: 5000 });
    expect(screen.getAllByRole('tab')).toHaveLength(4);
    latest()?.go();
    await screen.findByRole('button', { name: 'Granska igen' });
    expect(screen.queryByRole('progressbar', { name: 'Granskningen pågår' })).toBeNull();
  });

  it('lets what acts on the document wait, and says so when it is pressed', async () => {
    const { user, session, latest } = show();
    await user.click(screen.getByRole('button', { name: 'Granska' }));
    latest()?.go();
    await user.click(await screen.findByRole('tab', { name: /Språk/u }));
    const replace = async () => (await screen.findAllByRole('button', { name: /^Byt till ”/u }))[0];
    expect((await replace())?.getAttribute('aria-disabled')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Granska igen' }));
    const button = await replace();
    expect(button?.getAttribute('aria-disabled')).toBe('true');
    expect(screen.getByRole('status').textContent).toContain('Granskar');
    if (button) await user.click(button);
    expect(screen.getByRole('status').textContent).toContain(
      'Granskningen pågår. Tryck igen när den är klar.',
    );
    latest()?.go();
    await screen.findByRole('button', { name: 'Granska igen' });
    expect(screen.queryByText(/Tryck igen/u)).toBeNull();
    expect(session.getState().changes).toEqual([]);
    const ready = await replace();
    expect(ready?.getAttribute('aria-disabled')).toBeNull();
    if (ready) await user.click(ready);
    await act(async () => {
      await new Promise((resolve) => setTimeout(resolve));
      latest()?.go();
    });
    expect(await screen.findAllByRole('button', { name: /^Återställ: Bytte/u })).toHaveLength(2);
  });
});
