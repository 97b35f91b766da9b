import { FluentProvider } from '@fluentui/react-components';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { createMemoryPort } from '../../src/adapters/memory/index';
import { readMarkdown } from '../../src/adapters/text/index';
import { createSession } from '../../src/app/index';
import { defaultSetup } from '../../src/knowledge/index';
import { DocumentPortError } from '../../src/ports/document-port';
import { Pane } from '../../src/ui/pane/Pane';
import { SessionProvider } from '../../src/ui/pane/session-context';
import { lightTheme } from '../../src/ui/pane/theme';
import { on, remarks, show, status, TEXT } from './show-pane';

describe('the pane', () => {
  it('says what it does before the first review, and how much it found after', async () => {
    const setup = defaultSetup();
    const session = createSession({ port: createMemoryPort(readMarkdown(TEXT)), setup });
    render(
      <FluentProvider theme={lightTheme}>
        <SessionProvider session={session} headingLevel={1}>
          <Pane />
        </SessionProvider>
      </FluentProvider>,
    );
    expect(screen.getByText('Texten lämnar aldrig din dator.')).toBeDefined();
    expect(screen.getAllByRole('button')).toHaveLength(1);
    await userEvent.click(screen.getByRole('button', { name: 'Granska' }));
    await waitFor(() => expect(status()).toMatch(/^Granskningen är klar: \d+ krav och \d+ råd\./u));
  });

  it('tells requirements from advice by word', async () => {
    await show();
    expect(screen.getByText('1 krav')).toBeDefined();
    expect(screen.getByText('2 råd')).toBeDefined();
    expect(screen.getByRole('tab', { name: 'Språk, 2 anmärkningar' })).toBeDefined();
    expect(screen.getByRole('tab', { name: 'Fakta, 1 anmärkning' })).toBeDefined();
  });

  it('opens a tab at its top', async () => {
    const { tab } = await show();
    screen.getByRole('tabpanel').scrollTop = 300;
    await tab(/Språk/u);
    expect(screen.getByRole('tabpanel').scrollTop).toBe(0);
  });

  it('replaces a word, says so, and puts the focus on the next remark', async () => {
    const { port, user, tab } = await show();
    await tab(/Språk/u);
    await user.click(screen.getAllByRole('button', { name: 'Byt till ”finns”' })[0] as HTMLElement);
    await waitFor(() =>
      expect(port.document.blocks[2]?.text).toBe('Det finns oro för Alva. Det föreligger även hinder.'),
    );
    await waitFor(() => expect(document.activeElement?.textContent).toContain('föreligger även'));
    expect(status()).toContain('Bytte ”föreligger” mot ”finns”.');
  });

  it('selects the words when the quotation is pressed', async () => {
    const { port, user, tab } = await show();
    await tab(/Språk/u);
    await user.click(screen.getAllByRole('button', { name: /Visa i texten/u })[1] as HTMLElement);
    await waitFor(() => expect(port.selection).toMatchObject({ text: 'föreligger', start: 33 }));
  });

  it('keeps the words on request and can show them again', async () => {
    const { user, tab } = await show();
    await tab(/Språk/u);
    await user.click(screen.getAllByRole('button', { name: /^Behåll/u })[0] as HTMLElement);
    expect(screen.getAllByRole('button', { name: /^Behåll/u })).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: /^Ta tillbaka: ”föreligger”, bara här/u }));
    expect(screen.getAllByRole('button', { name: /^Behåll/u })).toHaveLength(2);
  });

  it('gives the reason once for a group, and its source', async () => {
    const { tab } = await show();
    await tab(/Språk/u);
    expect(screen.getAllByText('Korta ord läses fortare.')).toHaveLength(1);
    expect(screen.getByText('Källa: 11 § språklagen (2009:600)')).toBeDefined();
    expect(screen.getByText(/Språket ska vara vårdat/u).textContent).toContain(
      'Kontrollerad i källan i november 2026.',
    );
  });

  it('shows few at a time', async () => {
    const many = `# Text\n\n${'Det föreligger oro. '.repeat(8)}`;
    const { user, tab } = await show(many);
    await tab(/Språk/u);
    expect(screen.getAllByRole('button', { name: 'Byt till ”finns”' })).toHaveLength(3);
    await user.click(screen.getByRole('button', { name: 'Visa 5 till' }));
    expect(screen.getAllByRole('button', { name: 'Byt till ”finns”' })).toHaveLength(8);
  });

  it('says what was read when there is nothing to remark on', async () => {
    const { tab } = await show(TEXT, []);
    await tab(/Språk/u);
    expect(screen.getByText('Läste 4 meningar. Inga anmärkningar här.')).toBeDefined();
  });

  it('says what was not read', async () => {
    const port = createMemoryPort({
      ...readMarkdown(TEXT),
      notRead: ['2 textrutor', '1 bild'],
      notices: ['Sidhuvud och sidfot läses inte.'],
    });
    await show(TEXT, remarks, port);
    expect(screen.getByText('Inte läst: 2 textrutor och 1 bild.')).toBeDefined();
    expect(screen.getByText('Sidhuvud och sidfot läses inte.')).toBeDefined();
  });

  it('says when the text has changed, and what went wrong', async () => {
    const { port, user, tab } = await show();
    await tab(/Språk/u);
    port.type(port.document.blocks[2]?.id ?? '', 'Något annat.');
    await screen.findByText('Texten har ändrats. Granska igen när du vill.');
    await user.click(screen.getAllByRole('button', { name: 'Byt till ”finns”' })[0] as HTMLElement);
    expect(await screen.findByText(/Inget byttes ut/u)).toBeDefined();
    expect(screen.queryByText('Texten har ändrats. Granska igen när du vill.')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Stäng' }));
    expect(screen.queryByText(/Inget byttes ut/u)).toBeNull();
    expect(screen.getByText('Texten har ändrats. Granska igen när du vill.')).toBeDefined();
  });

  it('says so when the document cannot be read', async () => {
    const port = createMemoryPort(readMarkdown(TEXT));
    const broken = { ...port, read: () => Promise.reject(new DocumentPortError('busy')) };
    const session = createSession({ port: broken, setup: defaultSetup() });
    render(
      <FluentProvider theme={lightTheme}>
        <SessionProvider session={session} headingLevel={1}>
          <Pane />
        </SessionProvider>
      </FluentProvider>,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Granska' }));
    expect(await screen.findByText(/upptaget/u)).toBeDefined();
  });
});

describe('Mall', () => {
  it('lists the missing sections, inserts the ticked ones, and then has nothing more to insert', async () => {
    const { port, user } = await show();
    const boxes = screen.getAllByRole('checkbox');
    expect(boxes.length).toBeGreaterThan(2);
    const count = boxes.length;
    await user.click(screen.getByRole('button', { name: `Infoga ${count} avsnitt` }));
    await waitFor(() => expect(screen.queryByRole('checkbox')).toBeNull());
    expect(status()).toMatch(/^Infogade ”/u);
    const headings = port.document.blocks.filter(({ kind }) => kind === 'heading').map(({ text }) => text);
    expect(headings).toContain('Förslag till beslut');
    expect(new Set(headings).size).toBe(headings.length);
  });

  it('goes to a section and shows its help and questions', async () => {
    const { port, user } = await show();
    await user.click(screen.getByRole('button', { name: /Analys och bedömning/u }));
    await waitFor(() => expect(screen.getByText('Du är här')).toBeDefined());
    expect(port.selection?.block).toBe(port.document.blocks[3]?.id);
    expect(screen.getByText('Frågor att svara på')).toBeDefined();
  });

  it('follows the cursor', async () => {
    const { port } = await show();
    port.moveCursor(port.document.blocks[2]?.id);
    const row = await screen.findByRole('button', { name: /^Vad ärendet gäller\s*Du är här/u });
    expect(row.getAttribute('aria-expanded')).toBe('true');
  });

  it('lets the user choose another document type', async () => {
    const { session, user } = await show('# Anteckning\n\nDet regnade.');
    const types = screen.getByRole('combobox', { name: 'Dokumenttyp' });
    await user.selectOptions(types, 'Beslutsunderlag barn (BBIC)');
    await waitFor(() => expect(session.getState().review?.documentType.id).toBe('beslutsunderlag-barn'));
  });
});

describe('Fakta', () => {
  it('counts the kinds and shows low confidence as unclear', async () => {
    const { tab } = await show();
    await tab(/Fakta/u);
    const rows = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(rows).toContain('Fakta2 (50 %)');
    expect(rows).toContain('Bedömning1 (25 %)');
    expect(rows).toContain('Oklart1 (25 %)');
  });

  it('walks the strip by keyboard, explains the sentence and shows it in the text', async () => {
    const { port, user, tab } = await show();
    await tab(/Fakta/u);
    const strip = screen.getByRole('listbox', { name: 'Dokumentet mening för mening' });
    const [first] = within(strip).getAllByRole('option');
    first?.focus();
    await user.keyboard('{PageDown}');
    expect(document.activeElement?.getAttribute('aria-label')).toBe(
      'Mening 3 av 4, Bedömning: Alva behöver stöd.',
    );
    expect(screen.getByText('Ledtrådar: behovsord: behöver')).toBeDefined();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(port.selection).toMatchObject({ text: 'Alva behöver stöd.' }));
    await user.keyboard('{Home}{ArrowRight}');
    expect(document.activeElement?.getAttribute('aria-label')).toContain('Mening 2 av 4');
  });
});

describe('Längd', () => {
  it('gives the figures, how LIX is computed, and what can be saved', async () => {
    const { session, tab } = await show();
    await tab(/Längd/u);
    const { words } = session.getState().review?.statistics ?? { words: 0 };
    expect(screen.getByText(`${words} ord`)).toBeDefined();
    expect(screen.getByText(/LIX är ord per mening plus andelen/u)).toBeDefined();
    expect(screen.getByText('Tillsammans omkring 4 ord.')).toBeDefined();
    expect(screen.getByText(/Sakligs förslag\. Ingen lag/u)).toBeDefined();
    expect(screen.getAllByRole('progressbar').length).toBeGreaterThan(0);
  });

  it('says what it is that must stay when a section over its goal is shortened', async () => {
    const says = 'Det här är det enda stället där barnet kommer till tals.';
    const loses = [{ kind: 'child-view', text: 'Alva', says }] as const;
    const goals = [{ scope: 'x', measure: 'words', value: 90, limit: 60, status: 'over' }] as const;
    const { tab } = await show(TEXT, remarks, undefined, {
      goals,
      cuts: [{ section: 'x', wordsSaved: 30, loses }],
    });
    await tab(/Längd/u);
    const goal = screen.getByText(says).closest('ul')?.parentElement?.textContent;
    expect(goal).toContain('Tänk på det här när du kortar avsnittet:');
  });

  it('measures nothing in a document without text, and says what to do', async () => {
    const { tab } = await show('', []);
    expect(screen.getByText(/Dokumentet har inga rubriker än/u)).toBeDefined();
    for (const name of [/Fakta/u, /Längd/u]) {
      await tab(name);
      expect(screen.getByText(/Det finns ingen text att granska än/u)).toBeDefined();
      expect(screen.queryByText(/LIX|Oklart/u)).toBeNull();
    }
  });

  it('tells which words a folded remark is about', async () => {
    const found = [
      on(/Det föreligger oro/gu, { message: 'Skriv om.' }),
      on(/oro/gu, { message: 'Skriv vad.' }),
    ];
    const { tab } = await show(TEXT, found);
    await tab(/Språk/u);
    expect(screen.getByText('”oro”: Skriv vad.')).toBeDefined();
  });

  it('folds what saves a word or two under what saves more', async () => {
    const large = on(/oro/gu, { wordsSaved: 5 });
    const { tab } = await show(TEXT, [...remarks, large]);
    await tab(/Längd/u);
    const small = screen.getByText('2 små strykningar, tillsammans 4 ord').closest('details');
    expect(small?.open).toBe(false);
    expect(small?.textContent).toContain('föreligger');
    expect(small?.textContent).not.toContain('Skriv om ”oro”');
  });

  it('warns that a cut would take the only place where something stands', async () => {
    const says = 'Det här är det enda stället där ”3 mars” står.';
    const loses = [{ kind: 'date', text: '3 mars', says }] as const;
    const { tab } = await show(TEXT, remarks, undefined, { cuts: [{ finding: 0, wordsSaved: 2, loses }] });
    await tab(/Längd/u);
    const warned = screen.getByText(says).closest('li')?.parentElement?.closest('li');
    expect(warned?.textContent).toContain('föreligger');
    expect(screen.getAllByText(says)).toHaveLength(1);
  });
});
