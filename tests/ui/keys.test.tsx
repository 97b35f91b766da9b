import { screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { keyStrings } from '../../src/ui/pane/key-strings';
import { on, remarks, show, status } from './show-pane';

const TEXT = '# Text\n\nDet föreligger oro. Det föreligger hinder. Nu erhåller Alva stöd.';
const found = [...remarks, on(/erhåller/gu, { rule: 'filler-phrase', replacements: ['får'] })];

const focused = () => document.activeElement?.textContent ?? '';

const open = async () => {
  const shown = await show(TEXT, found);
  await shown.tab(/Språk/u);
  return shown;
};

// jsdom says no when the focused button has gone; browsers do not.
beforeEach(() => void vi.spyOn(document, 'hasFocus').mockReturnValue(true));

describe('the keys of the pane', () => {
  it('go from the tab to a group, its remarks and the next group, and back', async () => {
    const { user } = await open();
    await user.keyboard('j');
    expect(focused()).toContain('Svårt ord');
    await user.keyboard('j');
    expect(focused()).toContain('föreligger oro');
    await user.keyboard('{ArrowDown}');
    expect(focused()).toContain('föreligger hinder');
    await user.keyboard('J');
    const next = focused();
    expect(next).not.toContain('föreligger');
    await user.keyboard('{ArrowUp}');
    expect(focused()).toContain('föreligger hinder');
  });

  it('show, replace, restore and keep the remark that has the focus', async () => {
    const { port, user } = await open();
    await user.keyboard('jj{Enter}');
    await waitFor(() => expect(port.selection).toMatchObject({ text: 'föreligger' }));
    await user.keyboard('t');
    await waitFor(() => expect(port.document.blocks[1]?.text).toMatch(/^Det finns oro/u));
    await waitFor(() => expect(focused()).toContain('föreligger hinder'));
    await user.keyboard('å');
    await waitFor(() => expect(port.document.blocks[1]?.text).toMatch(/^Det föreligger oro/u));
    await waitFor(() => expect(focused()).toContain('föreligger oro'));
    await user.keyboard('b');
    expect(status()).toContain('Behöll ”föreligger”.');
  });

  it('change tabs and keep the focus on the tab', async () => {
    const { user } = await open();
    await user.keyboard('jj4');
    expect(screen.getByRole('tab', { name: /^Längd/u })).toBe(document.activeElement);
    expect(screen.getByRole('tab', { selected: true })).toBe(document.activeElement);
    await user.keyboard('1');
    expect(screen.getByRole('tab', { selected: true }).textContent).toContain('Mall');
  });

  it('say nothing where the user writes or chooses, with Ctrl, or outside the remarks', async () => {
    const { port, user } = await open();
    const before = port.document.blocks;
    await user.keyboard('jj{Control>}b{/Control}{Alt>}t{/Alt}');
    screen.getByRole('button', { name: 'Granska igen' }).focus();
    await user.keyboard('t4');
    expect(screen.getByRole('tab', { selected: true }).textContent).toContain('Språk');
    await user.click(screen.getByRole('tab', { name: /^Mall/u }));
    screen.getByRole('combobox').focus();
    await user.keyboard('4');
    expect(screen.getByRole('tab', { selected: true }).textContent).toContain('Mall');
    expect(port.document.blocks).toBe(before);
  });

  it('are all told of on the buttons', async () => {
    await open();
    const told = new Set(
      [...document.querySelectorAll('[aria-keyshortcuts]')].map((element) =>
        element.getAttribute('aria-keyshortcuts'),
      ),
    );
    const listed: string[] = keyStrings.keys.flatMap(({ keys }) => [...keys]);
    expect([...told].filter((key) => !['2', '3'].includes(key ?? '') && !listed.includes(key ?? ''))).toEqual(
      [],
    );
  });
});
