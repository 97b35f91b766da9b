import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { show, status } from './show-pane';

const press = (name: RegExp | string, nth = 0) => screen.getAllByRole('button', { name })[nth] as HTMLElement;

const own = [
  (made: { blocks: readonly { text: string }[] }) =>
    made.blocks.flatMap(({ text }, block) =>
      [...text.matchAll(/föreligger/gu)].map((match) => ({
        rule: 'jargon',
        term: 'föreligga',
        strength: 'advice' as const,
        block,
        start: match.index,
        end: match.index + match[0].length,
        text: match[0],
        message: 'Skriv enklare.',
        replacements: ['finns'],
        why: 'Därför.',
        source,
      })),
    ),
  (made: { blocks: readonly { text: string }[] }) =>
    made.blocks.flatMap(({ text }, block) =>
      text === 'Analys och bedömning'
        ? [
            {
              rule: 'missing-child-voice',
              strength: 'requirement' as const,
              block,
              start: 0,
              end: text.length,
              text,
              message: 'Vad säger barnet?',
              replacements: [],
              why: 'Därför.',
              source,
            },
          ]
        : [],
    ),
];
const source = { id: 's', name: 'Källa', status: 'proposal', checked: '2026-11', says: 'Så.' } as const;

describe('Behåll', () => {
  it('offers how far the choice reaches, and Esc goes back to the button', async () => {
    const { user, tab } = await show(undefined, own);
    await tab(/Språk/u);
    await user.click(press(/^Fler sätt att behålla ”föreligger”/u));
    const levels = within(screen.getByRole('group', { name: 'Fler sätt att behålla' }));
    expect(levels.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      'Bara här',
      'Ordet ”föreligger” i hela dokumentet',
      'Regeln ”Svårt ord” i hela dokumentet',
      'Ordet ”föreligga” alltid, i alla mina dokument',
    ]);
    levels.getAllByRole('button')[0]?.focus();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('group', { name: 'Fler sätt att behålla' })).toBeNull();
    expect(document.activeElement).toBe(press(/^Fler sätt att behålla/u));
  });

  it('takes the word off in the whole document, says so, and lists it with the way back', async () => {
    const { user, tab } = await show(undefined, own);
    await tab(/Språk/u);
    await user.click(press(/^Fler sätt att behålla/u));
    await user.click(press('Ordet ”föreligger” i hela dokumentet'));
    expect(screen.queryByRole('button', { name: /^Behåll/u })).toBeNull();
    expect(status()).toContain('Behåller ordet ”föreligger” i hela dokumentet.');
    expect(screen.getByText('Behållna anmärkningar (2)')).toBeDefined();
    expect(screen.getByText('Gäller tills du stänger Saklig eller öppnar ett annat dokument.')).toBeDefined();
    // jsdom says no when the focused button has gone; browsers do not.
    vi.spyOn(document, 'hasFocus').mockReturnValue(true);
    await user.click(press('Ta tillbaka: Ordet ”föreligger” i dokumentet (Svårt ord), 2 ställen'));
    expect(screen.getAllByRole('button', { name: /^Behåll/u })).toHaveLength(2);
    expect(status()).toContain('Tog tillbaka valet.');
    await waitFor(() => expect(document.activeElement?.getAttribute('role')).toBe('tabpanel'));
  });

  it('shows what was kept, with the way back on the spot, also by the key for it', async () => {
    const { user, tab } = await show(undefined, own);
    await tab(/Språk/u);
    const kept = (): HTMLElement => press(/^Behåll ”föreligger”/u);
    const again = 'Ta tillbaka: Behöll ”föreligger”.';
    await user.click(kept());
    expect(screen.getAllByText('Behöll ”föreligger”.')).toHaveLength(1);
    expect(screen.getAllByRole('button', { name: /^Behåll ”/u })).toHaveLength(1);
    await user.click(press(again));
    expect(screen.queryByRole('button', { name: again })).toBeNull();
    expect(screen.getAllByRole('button', { name: /^Behåll ”/u })).toHaveLength(2);
    await waitFor(() => expect(document.activeElement?.closest('[data-remark]')).not.toBeNull());
    await user.keyboard('b');
    expect(press(again)).toBeDefined();
    await user.keyboard('å');
    expect(screen.getAllByRole('button', { name: /^Behåll ”/u })).toHaveLength(2);
  });

  it('says ”Inte aktuellt här” of what is absent, and goes on counting a requirement', async () => {
    const { user } = await show(undefined, own);
    expect(screen.getByText('1 krav')).toBeDefined();
    expect(screen.queryByRole('button', { name: /^Fler val/u })).toBeNull();
    await user.click(press('Inte aktuellt här: Vad säger barnet?'));
    expect(status()).toContain('Markerade som inte aktuellt här. Kravet räknas ändå.');
    expect(screen.getByText('1 krav')).toBeDefined();
    expect(
      screen.getByText('Du har markerat att det inte är aktuellt här. Kravet räknas ändå.'),
    ).toBeDefined();
    await user.click(press('Ta tillbaka: Vad säger barnet?'));
    await waitFor(() => expect(press('Inte aktuellt här: Vad säger barnet?')).toBeDefined());
  });
});
