import { Button, Field, Input, makeStyles, Select } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { idFor } from './own-types';
import { readSettings } from './settings-file';
import { strings } from './strings';
import type { FolderView } from './use-folder';
import { unitsIn } from './zip-folder';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: '8px 12px' },
  field: { flexBasis: '400px', minWidth: 0 },
});

const nameIn = ({ state }: FolderView, name: string): string | undefined => {
  const content = state.files.get(name);
  const found = typeof content === 'string' ? readSettings(content)?.['name'] : undefined;
  return typeof found === 'string' && found !== '' ? found : undefined;
};

/** A button that asks for the name of a new unit. */
const NewUnit = ({ folder, units }: { readonly folder: FolderView; readonly units: readonly string[] }) => {
  const styles = useStyles();
  const box = useRef<HTMLDivElement>(null);
  const [name, setName] = useState<string | undefined>();
  const id = idFor(name ?? '');
  const isTaken = units.includes(id);
  const open = (text: string | undefined): void => {
    flushSync(() => setName(text));
    box.current?.querySelector<HTMLElement>(text === undefined ? 'button' : 'input')?.focus();
  };
  const create = (): void => {
    if (name === undefined || id === '' || isTaken) return;
    folder.store.addUnit(id, name.trim());
    open(undefined);
  };
  return (
    <div ref={box} className={styles.row}>
      {name === undefined ? (
        <Button icon={<Add20Regular />} onClick={() => open('')}>
          {strings.newUnit}
        </Button>
      ) : (
        <>
          <Field
            className={styles.field}
            label={strings.newUnitName}
            hint={id === '' ? strings.newUnitHint : strings.newUnitFolder(id)}
            {...(isTaken ? { validationMessage: strings.unitTaken(id) } : {})}
          >
            <Input
              value={name}
              onChange={(_event, { value }) => setName(value)}
              onKeyDown={({ key }) => {
                if (key === 'Enter') create();
                if (key === 'Escape') open(undefined);
              }}
            />
          </Field>
          <Button appearance="primary" disabledFocusable={id === '' || isTaken} onClick={create}>
            {strings.create}
          </Button>
          <Button onClick={() => open(undefined)}>{strings.cancel}</Button>
        </>
      )}
    </div>
  );
};

/** Whose settings are edited, the municipality's or a unit's, and the way to a new unit. */
export const LayerSelect = ({ folder }: { readonly folder: FolderView }) => {
  const styles = useStyles();
  const { state, store } = folder;
  const units = unitsIn(state.files);
  return (
    <div className={styles.row}>
      {units.length > 0 && (
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
      )}
      <NewUnit folder={folder} units={units} />
    </div>
  );
};
