import { Field, Input } from '@fluentui/react-components';
import { Links } from './Links';
import { SettingField } from './SettingField';
import { strings } from './strings';
import { useFormStyles } from './styles';
import type { FolderView } from './use-folder';

const PERCENT = 100;

const share = (text: string): number | string | undefined => {
  if (text.trim() === '') return undefined;
  const value = Number(text.replace(',', '.'));
  return Number.isFinite(value) ? value / PERCENT : text;
};

/** Who the settings belong to, and whom to ask. */
export const OrganisationTab = ({ folder }: { readonly folder: FolderView }) => {
  const form = useFormStyles();
  const isUnit = folder.state.unit !== undefined;
  const near = folder.valueOf(['nearLimit']);
  const nearFault = folder.faultAt(['nearLimit']);
  return (
    <div className={form.form}>
      <div className={form.columns}>
        <SettingField
          folder={folder}
          path={['name']}
          required
          label={isUnit ? strings.unitName : strings.name}
          hint={strings.nameHint}
        />
        <SettingField
          folder={folder}
          path={['checked']}
          required
          label={strings.checked}
          hint={strings.checkedHint}
        />
      </div>
      <h2 className={form.heading}>{strings.contactTitle}</h2>
      <div className={form.columns}>
        <SettingField folder={folder} path={['contact', 'name']} label={strings.contactName} />
        <SettingField folder={folder} path={['contact', 'email']} label={strings.contactEmail} />
        <SettingField folder={folder} path={['contact', 'url']} label={strings.contactUrl} />
      </div>
      <Links folder={folder} />
      <h2 className={form.heading}>{strings.tabs.goals}</h2>
      <Field label={strings.nearLimit} {...(nearFault === undefined ? {} : { validationMessage: nearFault })}>
        <Input
          className={form.number}
          inputMode="numeric"
          placeholder={String(Math.round(folder.state.upper.setup.nearLimit * PERCENT))}
          value={typeof near === 'number' ? String(Math.round(near * PERCENT)) : folder.textOf(['nearLimit'])}
          onChange={(_event, { value }) => folder.setValue(['nearLimit'], share(value))}
        />
      </Field>
    </div>
  );
};
