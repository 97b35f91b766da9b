import { FluentProvider } from '@fluentui/react-components';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { createMemoryPort } from '../../src/adapters/memory/index';
import { readMarkdown } from '../../src/adapters/text/index';
import {
  createSession,
  ownSettings,
  personalAccess,
  type PersonalStore,
  type SettingsInForce,
  withKeptPersonal,
} from '../../src/app/index';
import { defaultSetup } from '../../src/knowledge/index';
import { Pane } from '../../src/ui/pane/Pane';
import { SessionProvider } from '../../src/ui/pane/session-context';
import { lightTheme } from '../../src/ui/pane/theme';

const TEXT = '# Utredningsplan\n\n## Bakgrund\n\nDe hade fredagsmys.';

const memory = (kept?: string): PersonalStore & { readonly text: () => string | undefined } => {
  let text = kept;
  return {
    read: () => text,
    write: (next) => {
      text = next;
      return true;
    },
    text: () => text,
  };
};

const open = async (store: PersonalStore) => {
  const used: SettingsInForce[] = [];
  const settings = withKeptPersonal(ownSettings(defaultSetup()), store);
  const session = createSession({ port: createMemoryPort(readMarkdown(TEXT)), setup: settings.setup });
  await session.review();
  const surroundings = { version: '1', host: 'Prov', address: 'https://a.example', browser: 'b' };
  const personal = personalAccess(settings, store, (next) => used.push(next));
  render(
    <FluentProvider theme={lightTheme}>
      <SessionProvider session={session} headingLevel={1} about={{ settings, surroundings, personal }}>
        <Pane />
      </SessionProvider>
    </FluentProvider>,
  );
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Om Saklig' }));
  await user.click(screen.getByRole('button', { name: 'Mina inställningar' }));
  await screen.findByRole('heading', { name: 'Mina inställningar' });
  return { user, used };
};

describe('the view of one’s own settings', () => {
  it('silences advice, sets a goal and adds a word, and puts them in force when it is left', async () => {
    const store = memory();
    const { user, used } = await open(store);
    await user.click(screen.getByText('Språk'));
    await user.selectOptions(screen.getByLabelText('Så visas rådet ”Lång mening”'), 'Visa inte');
    await user.type(screen.getByRole('textbox', { name: /^Hela dokumentet/u }), '350');
    await user.type(screen.getByRole('textbox', { name: 'Ord' }), 'fredagsmys');
    await user.click(screen.getByRole('button', { name: 'Lägg till ordet' }));
    expect(screen.getByText('Skriv vad som ska stå i stället.')).toBeTruthy();
    await user.type(screen.getByRole('textbox', { name: 'Skriv i stället' }), 'fredagskväll');
    await user.click(screen.getByRole('button', { name: 'Lägg till ordet' }));
    expect(screen.getByText('fredagsmys → fredagskväll')).toBeTruthy();
    expect(used).toEqual([]);
    await user.keyboard('{Escape}');
    expect(document.activeElement?.textContent).toBe('Mina inställningar');
    expect(used).toHaveLength(1);
    expect(used[0]?.setup.rules['long-sentence']).toEqual({ enabled: false });
    expect(used[0]?.setup.templates.find(({ id }) => id === 'utredningsplan')?.words).toBe(350);
    expect(used[0]?.setup.terms.at(-1)).toMatchObject({ term: 'fredagsmys', replacements: ['fredagskväll'] });
    expect(withKeptPersonal(ownSettings(defaultSetup()), store).personal?.settings).toEqual(
      used[0]?.personal?.settings,
    );
  });

  it('offers no choice for what is a requirement', async () => {
    const { user } = await open(memory());
    await user.click(screen.getByText('Mall', { selector: 'summary' }));
    expect(screen.queryByLabelText(/Barnets röst|barnet säger/u)).toBeNull();
  });

  it('takes everything away when asked to, and not before', async () => {
    const store = memory('{"words":[{"word":"fika"}],"rules":{"jargon":{"rank":"last"}}}');
    const { user, used } = await open(store);
    expect(screen.getByText('fika: ingen anmärkning')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Återställ mina inställningar' }));
    await user.click(screen.getByRole('button', { name: 'Nej' }));
    expect(store.text()).toContain('fika');
    await user.click(screen.getByRole('button', { name: 'Återställ mina inställningar' }));
    await user.click(screen.getByRole('button', { name: 'Ja, återställ' }));
    expect(store.text()).toBeUndefined();
    expect(screen.queryByText('fika: ingen anmärkning')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Tillbaka' }));
    expect(used[0]?.layers).toHaveLength(1);
  });

  it('says when what was kept cannot be read', async () => {
    await open(memory('{"rules":'));
    expect(screen.getByText('Dina egna inställningar gick inte att läsa och används inte.')).toBeTruthy();
  });
});
