import {
  Button,
  Checkbox,
  Field,
  Input,
  makeStyles,
  Radio,
  RadioGroup,
  Select,
} from '@fluentui/react-components';
import { Copy20Regular, Delete20Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import { bundledType, copyOfType, idFor, idIn, isOwnType } from './own-types';
import { RawFile } from './RawFile';
import { strings } from './strings';
import { useFormStyles } from './styles';
import type { FolderView } from './use-folder';

const useStyles = makeStyles({
  start: { justifySelf: 'start' },
  boxes: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(280px, 100%), 1fr))',
    margin: 0,
    padding: 0,
    border: 0,
  },
});

const offeredIn = (folder: FolderView): readonly string[] | undefined => {
  const value = folder.valueOf(['documentTypes']);
  return Array.isArray(value) ? value.filter((id): id is string => typeof id === 'string') : undefined;
};

/** Which document types can be chosen. */
const Offered = ({ folder }: { readonly folder: FolderView }) => {
  const styles = useStyles();
  const form = useFormStyles();
  const { templates } = folder.state.upper.setup;
  const all = templates.map(({ id }) => id);
  const offered = offeredIn(folder) ?? all;
  const fault = folder.faultAt(['documentTypes']);
  const choose = (id: string, isOn: boolean): void => {
    const wanted = all.filter((one) => (one === id ? isOn : offered.includes(one)));
    // Ids that are not known stay, so that their fault can be seen and put right.
    const others = offered.filter((one) => !all.includes(one));
    const isAll = wanted.length === all.length && others.length === 0;
    folder.setValue(['documentTypes'], isAll ? undefined : [...wanted, ...others]);
  };
  return (
    <>
      <p className={form.text}>{strings.typesIntro}</p>
      {fault !== undefined && <p className={`${form.text} ${form.fault}`}>{fault}</p>}
      <fieldset className={styles.boxes} aria-label={strings.typesOffered}>
        {templates.map(({ id, name }) => (
          <Checkbox
            key={id}
            label={name}
            checked={offered.includes(id)}
            onChange={(_event, { checked }) => choose(id, checked === true)}
          />
        ))}
      </fieldset>
    </>
  );
};

/** The text of a known document type: the layer's own, one of a layer above, or Saklig's. */
const textOf = ({ state, prefix }: FolderView, id: string): string | undefined => {
  const own = [...state.files].filter(([file]) => isOwnType(file, prefix) || isOwnType(file, ''));
  const found = own.find(([, text]) => typeof text === 'string' && idIn(text) === id)?.[1];
  return typeof found === 'string' ? found : bundledType(id);
};

const NewType = ({
  folder,
  onMake,
}: {
  readonly folder: FolderView;
  readonly onMake: (file: string) => void;
}) => {
  const styles = useStyles();
  const form = useFormStyles();
  const { templates } = folder.state.upper.setup;
  const copied = templates.filter(({ id }) => textOf(folder, id) !== undefined);
  const [from, setFrom] = useState(copied[0]?.id ?? '');
  const [mode, setMode] = useState<'new' | 'own'>('new');
  const [name, setName] = useState('');
  const id = mode === 'new' ? idFor(name) : from;
  const file = `${folder.prefix}mall-${id}.yaml`;
  const isTaken =
    folder.state.files.has(file) || (mode === 'new' && templates.some((template) => template.id === id));
  const isReady = id !== '' && !isTaken;
  const make = (): void => {
    const text = textOf(folder, from);
    if (!isReady || text === undefined) return;
    folder.store.write(file, copyOfType(text, mode === 'new' ? { id, name: name.trim() } : undefined));
    const offered = offeredIn(folder);
    if (offered !== undefined && !offered.includes(id)) folder.setValue(['documentTypes'], [...offered, id]);
    setName('');
    onMake(file);
  };
  return (
    <>
      <Field label={strings.copyOf}>
        <Select value={from} onChange={(_event, { value }) => setFrom(value)}>
          {copied.map((template) => (
            <option key={template.id} value={template.id}>
              {template.name}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={strings.copyAs}>
        <RadioGroup value={mode} onChange={(_event, { value }) => setMode(value as 'new' | 'own')}>
          {Object.entries(strings.copyModes).map(([value, label]) => (
            <Radio key={value} value={value} label={label} />
          ))}
        </RadioGroup>
      </Field>
      {mode === 'new' && (
        <Field label={strings.newTypeName} {...(isTaken ? { validationMessage: strings.typeTaken } : {})}>
          <Input value={name} onChange={(_event, { value }) => setName(value)} />
        </Field>
      )}
      {mode === 'own' && isTaken && <p className={`${form.text} ${form.fault}`}>{strings.typeTaken}</p>}
      <Button className={styles.start} icon={<Copy20Regular />} disabledFocusable={!isReady} onClick={make}>
        {strings.copy}
      </Button>
    </>
  );
};

/** Which document types are offered, and the layer's own, as text. */
export const TypesTab = ({ folder }: { readonly folder: FolderView }) => {
  const styles = useStyles();
  const form = useFormStyles();
  const { state, prefix, store } = folder;
  const own = [...state.files.keys()].filter((name) => isOwnType(name, prefix)).sort();
  const [chosen, setChosen] = useState<string | undefined>();
  const [said, setSaid] = useState('');
  const file = chosen !== undefined && own.includes(chosen) ? chosen : own[0];
  const remove = (name: string): void => {
    const text = state.files.get(name);
    const id = typeof text === 'string' ? idIn(text) : undefined;
    const offered = offeredIn(folder);
    const isSakligs = id !== undefined && bundledType(id) !== undefined;
    store.remove(name);
    if (offered !== undefined && id !== undefined && !isSakligs)
      folder.setValue(
        ['documentTypes'],
        offered.filter((one) => one !== id),
      );
    setSaid(strings.removedType(name));
  };
  return (
    <div className={form.form}>
      <Offered folder={folder} />
      <h2 className={form.heading}>{strings.ownTypes}</h2>
      <p className={form.text}>{strings.ownTypesIntro}</p>
      <NewType
        folder={folder}
        onMake={(made) => {
          setChosen(made);
          setSaid(strings.copied(made));
        }}
      />
      <div role="status" className={form.small}>
        {said}
      </div>
      {file !== undefined && (
        <>
          <Field label={strings.ownType}>
            <Select value={file} onChange={(_event, { value }) => setChosen(value)}>
              {own.map((name) => (
                <option key={name}>{name}</option>
              ))}
            </Select>
          </Field>
          <RawFile key={file} folder={folder} name={file} />
          <Button
            className={styles.start}
            appearance="subtle"
            icon={<Delete20Regular />}
            onClick={() => remove(file)}
          >
            {strings.removeType}
          </Button>
        </>
      )}
    </div>
  );
};
