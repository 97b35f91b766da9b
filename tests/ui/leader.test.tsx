import { FluentProvider } from '@fluentui/react-components';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { defaultSurvey } from '../../src/knowledge/workshop';
import { readResultLines, summariseGroup } from '../../src/workshop/index';
import { csvOf } from '../../src/ui/leader/export';
import LeaderPage from '../../src/ui/leader/LeaderPage';
import { ownNames } from '../../src/ui/leader/names';
import { slidesOf } from '../../src/ui/leader/slides';
import { lightTheme } from '../../src/ui/pane/theme';
import { simulatedLines } from '../workshop/simulated-group';

afterEach(() => localStorage.clear());

const open = () => {
  const user = userEvent.setup();
  render(
    <FluentProvider theme={lightTheme}>
      <LeaderPage />
    </FluentProvider>,
  );
  const tab = (name: string) => user.click(screen.getByRole('tab', { name }));
  const paste = async (text: string): Promise<void> => {
    await user.click(screen.getByRole('textbox', { name: 'Rader' }));
    await user.paste(text);
    await user.click(screen.getByRole('button', { name: 'Lägg till raderna' }));
  };
  return { user, tab, paste };
};

describe('the leader’s page', () => {
  it('shows nothing of four participants but how many more are needed, and all of five', async () => {
    const { tab, paste } = open();
    const lines = simulatedLines(5).filter((line) => line.includes(';fore-efter;'));
    await tab('Samla in');
    await paste(lines.slice(0, 4).join('\n'));
    expect(screen.getByText('1 till behövs innan något visas')).toBeDefined();
    await tab('Visa');
    expect(screen.getByText('Före och efter: 1 till behövs.')).toBeDefined();
    expect(screen.queryByRole('img')).toBeNull();
    expect(screen.queryByRole('table')).toBeNull();
    await tab('Samla in');
    await paste(lines[4] ?? '');
    await tab('Visa');
    expect(screen.getByRole('heading', { name: /^I mitten av gruppen blev texten/u })).toBeDefined();
    const table = screen.getByRole('table', { name: 'Ord' });
    expect(within(table).getAllByRole('row')[1]?.textContent).toMatch(/^OrdFöre5/u);
  });

  it('tells of each line that cannot be read, with its row, and counts a line once', async () => {
    const { tab, paste } = open();
    const [line = '', other = ''] = simulatedLines(2).filter((one) => one.includes(';fore-efter;'));
    await tab('Samla in');
    await paste(`Hej!\n${line}\n${other.slice(0, 60)}\n${line}`);
    expect(screen.getByText(/^Inklistrat: 1 rad tillagda\. 1 rad fanns redan/u)).toBeDefined();
    const rows = within(
      screen.getByRole('table', { name: 'Inklistrat: 2 rader gick inte att läsa' }),
    ).getAllByRole('row');
    expect(rows.slice(1).map(({ textContent }) => textContent)).toEqual([
      '1Raden är ingen resultatrad från Saklig.',
      '3Radens slut saknas. Kopiera hela raden.',
    ]);
  });

  it('keeps the lines in the browser only when asked to', async () => {
    const { user, tab, paste } = open();
    await tab('Samla in');
    await paste(simulatedLines(1).join('\n'));
    expect(localStorage.length).toBe(0);
    const box = screen.getByRole('checkbox', { name: 'Kom ihåg raderna i den här webbläsaren' });
    await user.click(box);
    expect(readResultLines(localStorage.getItem('saklig-ledare-rader') ?? '').lines).toHaveLength(5);
    await user.click(box);
    expect(localStorage.length).toBe(0);
  });

  it('leads through a plan step by step', async () => {
    const { user } = open();
    const steps = within(screen.getByRole('navigation', { name: 'Momenten' })).getAllByRole('button');
    expect(steps).toHaveLength(7);
    for (let step = 1; step < steps.length; step += 1)
      await user.click(screen.getByRole('button', { name: 'Nästa moment' }));
    expect(screen.getByText('Moment 7 av 7')).toBeDefined();
    expect(screen.getByText('Runda 1 av 2')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Väggvy' }));
    expect(screen.queryByRole('heading', { name: 'Säg' })).toBeNull();
  });
});

describe('the table for Excel', () => {
  const results = readResultLines(simulatedLines(25).join('\n')).lines.map(({ result }) => result);
  const slides = slidesOf(summariseGroup(results), defaultSurvey(), ownNames());
  const csv = csvOf(slides);

  it('opens right in Swedish Excel: BOM, semicolons, decimal commas', () => {
    expect(csv.startsWith('\uFEFFOrd\r\nMått;När;Antal;Nedre kvartil;Median;Övre kvartil\r\n')).toBe(true);
    expect(csv).toMatch(/;\d+,\d/u);
    expect(csv).not.toMatch(/\d\.\d/u);
  });

  it('names no participant', () => {
    expect(csv).not.toMatch(/g000\d\d/u);
  });

  it('shows no term that is not in Saklig’s own word list', () => {
    const planted = results.map((result) =>
      result.kind === 'before-after' ? { ...result, replaced: new Map([['elsa_berg', 9]]) } : result,
    );
    expect(csvOf(slidesOf(summariseGroup(planted), defaultSurvey(), ownNames()))).not.toContain('elsa');
  });
});
