import { Field, Input } from '@fluentui/react-components';
import type { Path } from './settings-file';
import type { FolderView } from './use-folder';

/** One text field of organisation.json, with its fault under it. */
export const SettingField = ({
  folder,
  path,
  label,
  hint,
  required = false,
}: {
  readonly folder: FolderView;
  readonly path: Path;
  readonly label: string;
  readonly hint?: string;
  readonly required?: boolean;
}) => {
  const fault = folder.faultAt(path);
  return (
    <Field
      label={label}
      required={required}
      {...(hint === undefined ? {} : { hint })}
      {...(fault === undefined ? {} : { validationMessage: fault })}
    >
      <Input
        value={folder.textOf(path)}
        onChange={(_event, { value }) => folder.setValue(path, value === '' && !required ? undefined : value)}
      />
    </Field>
  );
};
