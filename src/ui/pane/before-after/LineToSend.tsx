import { Button, makeStyles, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { type ResultLine, writeResultLine } from '../../../workshop/index';
import { saveFile } from '../../save-file';
import { Heading } from '../session-context';
import { useTabStyles } from '../styles';
import { beforeAfterStrings as strings } from './strings';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  line: { width: '100%', '& textarea': { fontFamily: 'monospace', fontSize: '12px' } },
});

/** The line of numbers, to look at, copy or save. */
export const LineToSend = ({ result }: { readonly result: ResultLine }) => {
  const styles = useStyles();
  const tab = useTabStyles();
  const line = writeResultLine(result);
  const [told, setTold] = useState('');
  const copy = (): void => {
    navigator.clipboard.writeText(line).then(
      () => setTold(strings.copied),
      () => setTold(strings.notCopied),
    );
  };
  return (
    <section className={tab.section}>
      <Heading depth={2} className={tab.heading}>
        {strings.line}
      </Heading>
      <p className={tab.small}>{strings.lineIntro}</p>
      <Textarea
        className={styles.line}
        aria-label={strings.lineLabel}
        readOnly
        rows={3}
        value={line}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
      <div className={styles.buttons}>
        <Button onClick={copy}>{strings.copy}</Button>
        <Button
          onClick={() =>
            saveFile(
              `saklig-fore-efter-${result.participant}.csv`,
              `\uFEFF${line}\r\n`,
              'text/csv;charset=utf-8',
            )
          }
        >
          {strings.save}
        </Button>
      </div>
      <p className={tab.small} role="status">
        {told}
      </p>
    </section>
  );
};
