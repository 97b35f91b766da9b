import { FluentProvider } from '@fluentui/react-components';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { lightTheme } from '../../src/ui/pane/theme';
import { SurveyPage } from '../../src/ui/survey/SurveyPage';
import { readResultLine, type Survey } from '../../src/workshop/index';

const survey: Survey = {
  id: 'liten',
  title: 'Hur går det?',
  intro: 'Svara.',
  minutes: 5,
  parts: [
    {
      title: 'Tid',
      scale: ['Nej', 'Delvis', 'Ja'],
      questions: [
        { id: 'tid', text: 'Hinner du?', short: 'Hinner' },
        { id: 'ro', text: 'Har du ro?', short: 'Ro' },
      ],
    },
    { title: 'Timmar', most: 60, questions: [{ id: 'timmar', text: 'Hur många timmar?', short: 'Timmar' }] },
  ],
};

const line = (): string | undefined =>
  screen.queryByRole<HTMLTextAreaElement>('textbox', { name: 'Raden' })?.value;

it('asks for what it needs, and makes a line of the answers given', async () => {
  const user = userEvent.setup();
  render(
    <FluentProvider theme={lightTheme}>
      <SurveyPage survey={survey} participant="ab12cd" />
    </FluentProvider>,
  );
  await user.click(screen.getByRole('button', { name: 'Visa min rad' }));
  expect(screen.getByText('Välj först om du svarar före eller efter workshopen.')).toBeDefined();
  expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'Före workshopen' }));
  await user.click(screen.getByRole('radio', { name: 'Efter workshopen' }));
  expect(screen.getByText('Svara på minst en fråga.')).toBeDefined();
  await user.click(
    within(screen.getByRole('radiogroup', { name: 'Hinner du?' })).getByRole('radio', { name: 'Delvis' }),
  );
  await user.click(
    within(screen.getByRole('radiogroup', { name: 'Har du ro?' })).getByRole('radio', { name: 'Ja' }),
  );
  await user.click(screen.getByRole('button', { name: 'Ta bort svaret: Har du ro?' }));
  const hours = screen.getByRole('textbox', { name: 'Hur många timmar?' });
  await user.type(hours, '99');
  expect(line()).toBeUndefined();
  expect(screen.getByText('Rätta talet som är markerat.')).toBeDefined();
  await user.clear(hours);
  await user.type(hours, '12');
  expect(readResultLine(line() ?? '')).toEqual({
    kind: 'survey',
    participant: 'ab12cd',
    survey: 'liten',
    moment: 'after',
    answers: new Map([
      ['tid', 2],
      ['timmar', 12],
    ]),
  });
});
