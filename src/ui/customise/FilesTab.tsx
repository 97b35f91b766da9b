import { Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { FaultList } from './FaultList';
import { RawFile } from './RawFile';
import { strings } from './strings';
import { useFormStyles } from './styles';
import type { FolderView } from './use-folder';

/** Every file of the folder as text, and every fault. */
export const FilesTab = ({ folder }: { readonly folder: FolderView }) => {
  const form = useFormStyles();
  const { files, faults } = folder.state;
  const names = [...files.keys()].sort((a, b) => a.localeCompare(b, 'sv'));
  const [chosen, setChosen] = useState<string | undefined>();
  const name = chosen !== undefined && files.has(chosen) ? chosen : folder.mainName;
  return (
    <div className={form.form}>
      <p className={form.text}>{strings.filesIntro}</p>
      <FaultList faults={faults.filter(({ file }) => file !== name)} />
      <Field label={strings.chooseFile}>
        <Select value={name} onChange={(_event, { value }) => setChosen(value)}>
          {names.map((file) => (
            <option key={file}>{file}</option>
          ))}
        </Select>
      </Field>
      <RawFile folder={folder} name={name} />
    </div>
  );
};
