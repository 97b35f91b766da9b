import { Field, Input, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { PersonalSettings } from '../../../app/index';
import type { Setup } from '../../../engine/index';
import { Heading } from '../session-context';
import { useTabStyles } from '../styles';
import { personalStrings } from './personal-strings';
import { usePersonalStyles } from './personal-styles';

/** What the schema of the settings allows, in words. */
const LEAST = 10;
const MOST = 100_000;

type Goal = NonNullable<PersonalSettings['goals']>[string];

/** A goal of the whole document, or with `section` of one; undefined takes it away. */
const withGoal = (
  settings: PersonalSettings,
  type: string,
  section: string | undefined,
  words: number | undefined,
): PersonalSettings => {
  const { words: whole, sections = {} } = settings.goals?.[type] ?? {};
  const kept = Object.entries(sections).filter(([id]) => id !== section);
  const own = section === undefined || words === undefined ? kept : [...kept, [section, words] as const];
  const newWhole = section === undefined ? words : whole;
  const goal: Goal = {
    ...(newWhole === undefined ? {} : { words: newWhole }),
    ...(own.length === 0 ? {} : { sections: Object.fromEntries(own) }),
  };
  const others = Object.entries(settings.goals ?? {}).filter(([id]) => id !== type);
  const goals = Object.keys(goal).length === 0 ? others : [...others, [type, goal] as const];
  return { ...settings, goals: Object.fromEntries(goals) };
};

const GoalField = ({
  label,
  words,
  onChange,
}: {
  readonly label: string;
  readonly words: number | null | undefined;
  readonly onChange: (words: number | undefined) => void;
}) => {
  const [text, setText] = useState(typeof words === 'number' ? String(words) : '');
  const isSound = (value: string): boolean =>
    value === '' || (/^\d{1,6}$/u.test(value) && Number(value) >= LEAST && Number(value) <= MOST);
  return (
    <Field
      label={label}
      {...(isSound(text) ? {} : { validationMessage: personalStrings.goalFault(LEAST, MOST) })}
    >
      <Input
        inputMode="numeric"
        value={text}
        onChange={(_event, data) => {
          const value = data.value.replace(/\s/gu, '');
          setText(value);
          if (isSound(value)) onChange(value === '' ? undefined : Number(value));
        }}
      />
    </Field>
  );
};

/** How long a document and its sections may be. */
export const PersonalGoals = ({
  settings,
  above,
  first,
  onChange,
}: {
  readonly settings: PersonalSettings;
  readonly above: Setup;
  /** Id of the type that is shown at first. */
  readonly first: string | undefined;
  readonly onChange: (settings: PersonalSettings) => void;
}) => {
  const tab = useTabStyles();
  const styles = usePersonalStyles();
  const [chosen, setChosen] = useState(first);
  const template = above.templates.find(({ id }) => id === chosen) ?? above.templates[0];
  if (template === undefined) return null;
  const own = settings.goals?.[template.id];
  return (
    <section className={tab.section}>
      <Heading depth={1} className={tab.heading}>
        {personalStrings.goals}
      </Heading>
      <p className={tab.text}>{personalStrings.goalsIntro}</p>
      <Field label={personalStrings.documentType}>
        <Select value={template.id} onChange={(_event, { value }) => setChosen(value)}>
          {above.templates.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <GoalField
        key={template.id}
        label={personalStrings.goal(personalStrings.whole, template.words)}
        words={own?.words}
        onChange={(words) => onChange(withGoal(settings, template.id, undefined, words))}
      />
      <details>
        <summary className={tab.summary}>{personalStrings.sections}</summary>
        <div className={styles.field}>
          {template.sections.map(({ id, heading, words }) => (
            <GoalField
              key={`${template.id} ${id}`}
              label={personalStrings.goal(heading, words)}
              words={own?.sections?.[id]}
              onChange={(value) => onChange(withGoal(settings, template.id, id, value))}
            />
          ))}
        </div>
      </details>
    </section>
  );
};
