import { makeStyles, tokens } from '@fluentui/react-components';
import { Fragment } from 'react';
import { keyStrings } from './key-strings';
import { useTabStyles } from './styles';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    columnGap: '12px',
    rowGap: '6px',
    margin: 0,
  },
  says: { margin: 0, overflowWrap: 'anywhere' },
  key: {
    display: 'inline-block',
    minWidth: '20px',
    padding: '0 4px',
    textAlign: 'center',
    fontFamily: 'inherit',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusSmall,
  },
});

/** The keys of the pane, and what each does. */
export const KeyList = () => {
  const styles = useStyles();
  const tab = useTabStyles();
  return (
    <>
      <p className={tab.text}>{keyStrings.intro}</p>
      <dl className={styles.list}>
        {keyStrings.keys.map((line) => (
          <Fragment key={line.does}>
            <dt>
              {line.keys.map((key, index) => (
                <Fragment key={key}>
                  {index > 0 && 'between' in line && ` ${line.between} `}
                  <kbd className={styles.key}>{key}</kbd>
                </Fragment>
              ))}
            </dt>
            <dd className={styles.says}>{line.does}</dd>
          </Fragment>
        ))}
      </dl>
    </>
  );
};
