import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { FluentProvider } from '@fluentui/react-components';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { bundledExercises } from '../../src/knowledge/exercises';
import { ExercisesView } from '../../src/ui/exercises/ExercisesView';
import { OpenOwn } from '../../src/ui/exercises/OpenOwn';
import { lightTheme } from '../../src/ui/pane/theme';
import { type Exercise, readResultLine, type Task } from '../../src/workshop/index';

const Exercises = ({ first }: { readonly first?: string }) => {
  const [current, setCurrent] = useState<string | undefined>(first);
  return (
    <FluentProvider theme={lightTheme}>
      <ExercisesView current={current} onCurrent={setCurrent} />
    </FluentProvider>
  );
};

const exerciseOf = (id: string): Exercise => {
  const found = bundledExercises().find((exercise) => exercise.id === id);
  if (found === undefined) throw new Error(`No exercise ${id}`);
  return found;
};

type Of<F extends Task['form']> =
  Extract<Task, { readonly form: F | Task['form'] }> extends infer T
    ? T extends { readonly form: infer G }
      ? F extends G
        ? T
        : never
      : never
    : never;

const taskOf = <F extends Task['form']>(id: string, form: F): Of<F> => {
  const found = exerciseOf(id).tasks.find((task) => task.form === form);
  if (found === undefined) throw new Error(`No ${form} in ${id}`);
  return found as Of<F>;
};

const open = (id?: string) => {
  render(id === undefined ? <Exercises /> : <Exercises first={id} />);
  return userEvent.setup();
};

const press = (user: ReturnType<typeof userEvent.setup>, name: string) =>
  user.click(screen.getByRole('button', { name }));

const says = (): string =>
  screen
    .getAllByRole('status')
    .map(({ textContent }) => textContent)
    .join(' ');

/** The engine is fetched at the first written answer, which takes its time on a busy computer. */
const soon = (check: () => void): Promise<void> => waitFor(check, { timeout: 20_000 });

beforeEach(() => window.localStorage.clear());

describe('the list of exercises', () => {
  it('offers each by level, and opens the one that is chosen', async () => {
    const user = open();
    expect(screen.getAllByRole('listitem')).toHaveLength(bundledExercises().length);
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      'Börja här',
      'Gå vidare',
      'Fördjupa',
    ]);
    await press(user, 'Vem säger det?');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Vem säger det?');
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
  });

  it('says when an address names an exercise that is not there', () => {
    open('finns-inte');
    expect(screen.getByRole('alert').textContent).toContain('Övningen finns inte.');
  });
});

describe('exercises from files', () => {
  const guide = readFileSync(resolve(import.meta.dirname, '../../docs/ovningar.md'), 'utf8');
  const text = /```yaml\n(?<text>id: [\s\S]*?)```/u.exec(guide)?.groups?.['text'] ?? '';
  const upload = async (content: string) => {
    const opened = vi.fn();
    render(<OpenOwn onOpened={opened} />);
    await userEvent.upload(
      screen.getByLabelText('Öppna övning från fil …'),
      // jsdom's files have no text().
      Object.assign(new File([content], 'brev-om-avgift.yaml'), { text: () => Promise.resolve(content) }),
    );
    return opened;
  };

  it('are read and handed on', async () => {
    const opened = await upload(text);
    expect(await screen.findByText('Övningen är öppnad och står i listan.')).toBeTruthy();
    expect(opened).toHaveBeenCalledWith([expect.objectContaining({ id: 'brev-om-avgift' })]);
  });

  it('tell what is to be put right, with line and what is allowed', async () => {
    const opened = await upload(text.replace('level: 1', 'level: 7'));
    expect((await screen.findByRole('alert')).textContent).toContain(
      'brev-om-avgift.yaml, rad 3, tecken 8: level: 7 går inte. Tillåtet: 1, 2, 3.',
    );
    expect(opened).not.toHaveBeenCalled();
  });
});

describe('sorting', () => {
  const task = taskOf('sortera-meningar', 'sort');
  /** Looked up by hand: asking for roles among so many radios takes seconds in jsdom. */
  const radio = (index: number, name: string): HTMLElement => {
    const group = document.querySelectorAll('[role=radiogroup]')[index];
    const label = [...(group?.querySelectorAll('label') ?? [])].find(
      ({ textContent }) => textContent === name,
    );
    if (label === undefined) throw new Error(`No ${name} for sentence ${index + 1}`);
    return label;
  };

  it('asks about what is not right, and keeps the key until the learner has tried', async () => {
    const user = open('sortera-meningar');
    expect(screen.queryByRole('button', { name: 'Visa facit' })).toBeNull();
    await user.click(radio(0, 'Fakta'));
    await user.click(radio(1, 'Bedömning'));
    await press(user, 'Pröva');
    expect(says()).toContain('1 av 12 rätt.');
    expect(screen.getByText('Vems bedömning är det?')).toBeTruthy();
    expect(document.body.textContent).not.toContain(task.items[1]?.comment);

    await press(user, 'Visa facit');
    expect(document.body.textContent).toContain(`Rätt: Återgivet. ${task.items[1]?.comment ?? ''}`);
    expect(screen.queryByRole('button', { name: 'Pröva igen' })).toBeNull();
    expect(document.activeElement?.textContent).toBe('Nu visas facit.');
  });

  it('takes both answers where it can be argued', async () => {
    const names = {
      fact: 'Fakta',
      reported: 'Återgivet',
      assessment: 'Bedömning',
      mixed: 'Blandat',
    } as const;
    const user = open('sortera-meningar');
    for (const [index, { answer, accept }] of task.items.entries())
      await user.click(radio(index, names[accept?.[0] ?? answer]));
    await press(user, 'Pröva');
    expect(says()).toContain('Allt är rätt.');
    expect(document.body.textContent).toContain(task.items[0]?.comment);
  });
});

describe('picking', () => {
  it('says what was right to pick, not what is missing', async () => {
    const user = open('telefonsamtal');
    const { items } = taskOf('telefonsamtal', 'choose');
    await user.click(screen.getByRole('checkbox', { name: items[0]?.text ?? '' }));
    await user.click(screen.getByRole('checkbox', { name: items[1]?.text ?? '' }));
    await press(user, 'Pröva');
    expect(says()).toContain('Du har hittat 1 av 6 och valt 1 för mycket.');
    expect(screen.getAllByText('Rätt val.')).toHaveLength(1);
    expect(screen.getAllByText('Se på den en gång till.')).toHaveLength(1);
    expect(screen.queryByText('Den här skulle väljas.')).toBeNull();
    await press(user, 'Visa facit');
    expect(screen.getAllByText('Den här skulle väljas.')).toHaveLength(5);
  });
});

describe('putting in order', () => {
  it('is done with buttons, and each move is told', async () => {
    const user = open('det-viktigaste-forst');
    const { items } = taskOf('det-viktigaste-forst', 'order');
    const up = (text: string) => screen.getByRole('button', { name: `Flytta upp: ${text}` });
    for (const [place, { text }] of items.entries())
      for (;;) {
        const shown = screen.getAllByRole('button', { name: /^Flytta upp: /u });
        const at = shown.indexOf(up(text));
        if (at <= place) break;
        await user.click(up(text));
        expect(says()).toContain(`Plats ${at} av ${items.length}: ${text}`);
      }
    await press(user, 'Pröva');
    expect(says()).toContain('Allt är rätt.');
    expect(screen.getByText('Så här kan ordningen vara:')).toBeTruthy();
  });
});

describe('writing', () => {
  const [model] = taskOf('hitta-kallan', 'rewrite').models;

  it('is judged by Saklig itself; the learner may know better', async () => {
    const user = open('hitta-kallan');
    await press(user, 'Nästa uppgift');
    expect(document.activeElement?.textContent).toBe('Uppgift 2 av 2');
    expect(document.body.textContent).toContain('De 4 uppgifter som behövs finns med.');
    const box = screen.getByRole('textbox', { name: 'Din text' });

    await press(user, 'Pröva');
    await soon(() => expect(says()).toContain('Skriv några ord först'));

    await user.click(box);
    await user.paste(
      'Mamman berättade den 2 november att Albin slog Noel på armen. Noel hävdar att det var mer än en gång. Albin nekar.',
    );
    await press(user, 'Pröva');
    await soon(() => expect(says()).toContain('7 av 9 krav är klara.'));
    expect(screen.getByText('I texten står ”hävdar”.')).toBeTruthy();
    expect(document.body.textContent).not.toContain(model?.text);

    await press(user, 'Jag menar att det stämmer: Noel säger att det har hänt två gånger.');
    await soon(() => expect(says()).toContain('8 av 9 krav är klara.'));
    await press(user, 'Visa facit');
    expect(document.body.textContent).toContain(model?.text);
  });

  it('passes a model answer at once', async () => {
    const user = open('hitta-kallan');
    await press(user, 'Nästa uppgift');
    await user.click(screen.getByRole('textbox', { name: 'Din text' }));
    await user.paste(model?.text ?? '');
    await press(user, 'Pröva');
    await soon(() => expect(says()).toMatch(/Alla \d krav är klara\./u));
  });
});

describe('the result', () => {
  const finish = async () => {
    const user = open('telefonsamtal');
    const [first] = taskOf('telefonsamtal', 'choose').items;
    await user.click(screen.getByRole('checkbox', { name: first?.text ?? '' }));
    await press(user, 'Pröva');
    await press(user, 'Nästa uppgift');
    await press(user, 'Avsluta övningen');
    return user;
  };

  it('is a line of numbers that the leader’s page can read', async () => {
    await finish();
    expect(document.body.textContent).toContain('1 av 17 rätt på en minut. 1 uppgift är inte prövad än.');
    const line = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Din rad till kursledaren' }).value;
    expect(readResultLine(line)).toMatchObject({
      kind: 'exercise',
      exercise: 'telefonsamtal',
      right: 1,
      of: 17,
      tries: 1,
      minutes: 1,
    });
  });

  it('is kept only when the learner wants it, and can be forgotten', async () => {
    const user = await finish();
    expect(window.localStorage.length).toBe(0);
    const keep = screen.getByRole('checkbox', { name: 'Kom ihåg antalet rätt i den här webbläsaren' });
    await user.click(keep);
    expect(window.localStorage.getItem('saklig.ovningar')).toBe('{"telefonsamtal":{"right":1,"of":17}}');
    await user.click(keep);
    expect(window.localStorage.length).toBe(0);
  });

  it('stands in the list until it is forgotten', async () => {
    window.localStorage.setItem('saklig.ovningar', '{"vardeord":{"right":3,"of":9},"fel":7}');
    const user = open();
    expect(document.body.textContent).toContain('Sparat: 3 av 9 rätt');
    await press(user, 'Ta bort sparade resultat');
    expect(document.body.textContent).not.toContain('Sparat:');
    expect(window.localStorage.length).toBe(0);
  });
});
