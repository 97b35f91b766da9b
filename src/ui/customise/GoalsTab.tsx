import { Checkbox, Field, Input, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { Path } from './settings-file';
import { strings } from './strings';
import { useFormStyles } from './styles';
import type { FolderView } from './use-folder';

const GoalRow = ({
  folder,
  path,
  name,
  above,
}: {
  readonly folder: FolderView;
  readonly path: Path;
  readonly name: string;
  readonly above: number | undefined;
}) => {
  const form = useFormStyles();
  const isNone = folder.valueOf(path) === null;
  const fault = folder.faultAt(path);
  return (
    <li className={form.row}>
      <div className={form.rowText}>
        <strong>{name}</strong>
        <span className={form.small}>{strings.goalBase(above)}</span>
      </div>
      <Field {...(fault === undefined ? {} : { validationMessage: fault })}>
        <Input
          className={form.number}
          aria-label={strings.goalLabel(name)}
          inputMode="numeric"
          disabled={isNone}
          placeholder={above === undefined ? '' : String(above)}
          value={folder.textOf(path)}
          onChange={(_event, { value }) => {
            const text = value.replace(/\s/gu, '');
            folder.setValue(path, text === '' ? undefined : /^\d+$/u.test(text) ? Number(text) : text);
          }}
        />
      </Field>
      {(above !== undefined || isNone) && (
        <Checkbox
          label={{ children: strings.noGoal, 'aria-hidden': true }}
          aria-label={strings.noGoalLabel(name)}
          checked={isNone}
          onChange={(_event, { checked }) => folder.setValue(path, checked === true ? null : undefined)}
        />
      )}
    </li>
  );
};

/** How long a document and its sections may be. */
export const GoalsTab = ({ folder }: { readonly folder: FolderView }) => {
  const form = useFormStyles();
  const { templates } = folder.state.upper.setup;
  const [chosen, setChosen] = useState<string | undefined>();
  const template = templates.find(({ id }) => id === chosen) ?? templates[0];
  if (template === undefined) return null;
  const goals = ['goals', template.id];
  return (
    <div className={form.form}>
      <p className={form.text}>{strings.goalsIntro}</p>
      <Field label={strings.documentType}>
        <Select value={template.id} onChange={(_event, { value }) => setChosen(value)}>
          {templates.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <ul className={form.list}>
        <GoalRow folder={folder} path={[...goals, 'words']} name={strings.whole} above={template.words} />
        {template.sections.map(({ id, heading, words }) => (
          <GoalRow key={id} folder={folder} path={[...goals, 'sections', id]} name={heading} above={words} />
        ))}
      </ul>
    </div>
  );
};
