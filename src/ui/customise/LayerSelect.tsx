import { Field, makeStyles, Select } from '@fluentui/react-components';
import { readSettings } from './settings-file';
import { strings } from './strings';
import type { FolderView } from './use-folder';
import { unitsIn } from './zip-folder';

const useStyles = makeStyles({ field: { maxWidth: '400px' } });

const nameIn = ({ state }: FolderView, name: string): string | undefined => {
  const content = state.files.get(name);
  const found = typeof content === 'string' ? readSettings(content)?.['name'] : undefined;
  return typeof found === 'string' && found !== '' ? found : undefined;
};

/** Whose settings are edited: the municipality's or a unit's. Nothing to choose when there are no units. */
export const LayerSelect = ({ folder }: { readonly folder: FolderView }) => {
  const styles = useStyles();
  const { state, store } = folder;
  const units = unitsIn(state.files);
  if (units.length === 0) return null;
  return (
    <Field className={styles.field} label={strings.layer}>
      <Select
        value={state.unit ?? ''}
        onChange={(_event, { value }) => store.setUnit(value === '' ? undefined : value)}
      >
        <option value="">
          {strings.wholeOrganisation(nameIn(folder, 'organisation.json') ?? 'organisation.json')}
        </option>
        {units.map((unit) => (
          <option key={unit} value={unit}>
            {nameIn(folder, `enheter/${unit}/organisation.json`) ?? unit}
          </option>
        ))}
      </Select>
    </Field>
  );
};
