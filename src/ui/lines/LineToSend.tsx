import { Button, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { type ResultLine, writeResultLine } from '../../workshop/index';
import { saveFile } from '../save-file';

const strings = {
  line: 'Raden',
  copy: 'Kopiera raden',
  copied: 'Raden är kopierad.',
  notCopied: 'Raden gick inte att kopiera. Markera den och tryck Ctrl+C.',
  save: 'Spara som CSV',
} as const;

const NAMES = { 'before-after': 'fore-efter', exercise: 'ovning', survey: 'enkat' } as const;

const useStyles = makeStyles({
  whole: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '8px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  line: { width: '100%', '& textarea': { fontFamily: 'monospace', fontSize: '12px' } },
  told: { margin: 0, minHeight: '20px', color: tokens.colorNeutralForeground2, fontSize: '13px' },
});

/** A line of numbers, to look at, copy or save. */
export const LineToSend = ({ result }: { readonly result: ResultLine }) => {
  const styles = useStyles();
  const line = writeResultLine(result);
  const [told, setTold] = useState('');
  const copy = (): void => {
    navigator.clipboard.writeText(line).then(
      () => setTold(strings.copied),
      () => setTold(strings.notCopied),
    );
  };
  const save = (): void =>
    saveFile(
      `saklig-${NAMES[result.kind]}-${result.participant}.csv`,
      `\uFEFF${line}\r\n`,
      'text/csv;charset=utf-8',
    );
  return (
    <div className={styles.whole}>
      <Textarea
        className={styles.line}
        aria-label={strings.line}
        readOnly
        rows={3}
        value={line}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
      <div className={styles.buttons}>
        <Button onClick={copy}>{strings.copy}</Button>
        <Button onClick={save}>{strings.save}</Button>
      </div>
      <p className={styles.told} role="status">
        {told}
      </p>
    </div>
  );
};
