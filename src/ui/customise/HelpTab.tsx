import { Field, Select, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { strings } from './strings';
import { useFormStyles } from './styles';
import type { FolderView } from './use-folder';

/** Own help texts for the sections of a document type. */
export const HelpTab = ({ folder }: { readonly folder: FolderView }) => {
  const form = useFormStyles();
  const { templates } = folder.state.upper.setup;
  const [chosen, setChosen] = useState<string | undefined>();
  const template = templates.find(({ id }) => id === chosen) ?? templates[0];
  if (template === undefined) return null;
  return (
    <div className={form.form}>
      <p className={form.text}>{strings.helpIntro}</p>
      <Field label={strings.documentType}>
        <Select value={template.id} onChange={(_event, { value }) => setChosen(value)}>
          {templates.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      {template.sections.map(({ id, heading, help }) => {
        const path = ['help', template.id, id];
        const fault = folder.faultAt(path);
        return (
          <Field
            key={`${template.id} ${id}`}
            label={heading}
            hint={strings.helpAbove(help)}
            {...(fault === undefined ? {} : { validationMessage: fault })}
          >
            <Textarea
              rows={2}
              resize="vertical"
              value={folder.textOf(path)}
              onChange={(_event, { value }) => folder.setValue(path, value.trim() === '' ? undefined : value)}
            />
          </Field>
        );
      })}
    </div>
  );
};
