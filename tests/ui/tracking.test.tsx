import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { createMemoryPort } from '../../src/adapters/memory/index';
import { readMarkdown } from '../../src/adapters/text/index';
import { remarks, show, TEXT } from './show-pane';

const portWith = (canTurnOn: boolean) => {
  let isOn = false;
  const tracking = { canTurnOn, isOn: () => isOn, turn: (on: boolean) => void (isOn = on) };
  return { ...createMemoryPort(readMarkdown(TEXT)), tracking };
};

const choice = () => screen.queryByRole('checkbox', { name: 'Gör byten som spårade ändringar' });

it('lets the user choose that replacements are tracked, where the host can', async () => {
  const port = portWith(true);
  const { user, tab } = await show(TEXT, remarks, port);
  const box = choice();
  if (box === null) throw new Error('There is no choice.');
  await user.click(box);
  expect(port.tracking.isOn()).toBe(true);
  await tab(/Språk/u);
  expect((choice() as HTMLInputElement).checked).toBe(true);
});

it('says how to do it where the host cannot', async () => {
  await show(TEXT, remarks, portWith(false));
  expect(choice()).toBeNull();
  expect(screen.getByText(/Slå på det själv under Granska i Word/u)).toBeDefined();
});

it('says nothing where there are no tracked changes', async () => {
  await show();
  expect(choice()).toBeNull();
  expect(screen.queryByText(/Spåra ändringar/u)).toBeNull();
});
