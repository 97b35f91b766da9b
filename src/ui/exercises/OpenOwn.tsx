import { Button } from '@fluentui/react-components';
import { FolderOpen20Regular } from '@fluentui/react-icons';
import { type ChangeEvent, useRef, useState } from 'react';
import { readExercise } from '../../knowledge/exercises';
import { type Fault, faultText } from '../../knowledge/fault';
import type { Exercise } from '../../workshop/index';
import { exerciseStrings as strings } from './strings';
import { useExerciseStyles } from './styles';

/** Opens exercises that someone else has written, from files on the computer. They are there until the page is closed. */
export const OpenOwn = ({ onOpened }: { readonly onOpened: (exercises: readonly Exercise[]) => void }) => {
  const styles = useExerciseStyles();
  const input = useRef<HTMLInputElement>(null);
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [told, setTold] = useState('');
  const open = async (files: readonly File[]): Promise<void> => {
    const read = await Promise.all(
      files.map(async (file) => readExercise({ name: file.name, text: await file.text() })),
    );
    const exercises = read.flatMap((one) => ('exercise' in one ? [one.exercise] : []));
    setFaults(read.flatMap((one) => one.faults));
    setTold(exercises.length === 0 ? '' : strings.ownOpened(exercises.length));
    if (exercises.length > 0) onOpened(exercises);
  };
  const pick = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    const files = [...(target.files ?? [])];
    target.value = '';
    void open(files);
  };
  return (
    <section className={styles.close}>
      <h2 className={styles.heading}>{strings.own}</h2>
      <p className={styles.small}>{strings.ownIntro}</p>
      <div className={styles.buttons}>
        <Button size="small" icon={<FolderOpen20Regular />} onClick={() => input.current?.click()}>
          {strings.openOwn}
        </Button>
        <input
          ref={input}
          type="file"
          accept=".yaml"
          multiple
          hidden
          aria-label={strings.openOwn}
          onChange={pick}
        />
      </div>
      <p role="status" className={styles.text}>
        {told}
      </p>
      {faults.length > 0 && (
        <div role="alert" className={styles.box}>
          <strong>{strings.ownFaulty}</strong>
          <ul style={{ margin: 0, paddingInlineStart: '20px' }}>
            {faults.map((fault) => (
              <li key={faultText(fault)}>{faultText(fault)}</li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
};
