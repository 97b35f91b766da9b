import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { Source } from '../../engine/index';
import { strings } from './strings';

const useStyles = makeStyles({
  note: {
    color: tokens.colorNeutralForeground2,
    fontSize: '13px',
    lineHeight: '18px',
  },
  why: { margin: '0 0 4px' },
  summary: {
    cursor: 'pointer',
    minHeight: '24px',
    padding: '3px 0',
    borderRadius: tokens.borderRadiusSmall,
    '&:focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  says: { margin: '4px 0 4px 16px' },
});

/** Why a remark is made, and on what ground; either may have been said already. */
export const SourceNote = ({
  why,
  source,
}: {
  readonly why?: string | undefined;
  readonly source: Source | undefined;
}) => {
  const styles = useStyles();
  return (
    <div className={styles.note}>
      {why !== undefined && <p className={styles.why}>{why}</p>}
      {source !== undefined && (
        <details>
          <summary className={styles.summary}>
            {strings.source} {source.name}
          </summary>
          <p className={styles.says}>
            {source.says} {strings.sourceStatus[source.status](source.checked)}{' '}
            {source.url !== undefined && (
              <Link inline href={source.url} target="_blank" rel="noreferrer">
                {strings.readSource}
              </Link>
            )}
          </p>
        </details>
      )}
    </div>
  );
};
