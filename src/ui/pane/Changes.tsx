import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Change, Deed } from '../../app/index';
import { keepStrings } from './keep-strings';
import { KEYS } from './keys';
import { excerpt } from './quote';
import { useSession, useSessionState } from './session-context';
import { strings } from './strings';
import { useTabStyles } from './styles';
import { useWaits } from './waits';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: '8px',
    padding: '2px 4px 2px 12px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  said: { flex: '1 1 140px', minWidth: 0, overflowWrap: 'anywhere' },
  button: { flexShrink: 0, minHeight: '28px', marginInlineStart: 'auto' },
  list: { display: 'grid', gap: '2px', margin: '8px 0 0' },
  item: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: '8px' },
});

/** Longer than this, what was done is cut; the screen reader hears it all. */
const LONGEST = 110;

const Restore = ({ change, isLatest = false }: { readonly change: Change; readonly isLatest?: boolean }) => {
  const styles = useStyles();
  const session = useSession();
  const waits = useWaits();
  return (
    <Button
      {...waits}
      className={styles.button}
      size="small"
      appearance="subtle"
      aria-label={strings.restoreLabel(change)}
      aria-keyshortcuts={isLatest ? KEYS.restore : undefined}
      onClick={() => void session.restore(change.id)}
    >
      {strings.restore}
    </Button>
  );
};

/** The way back from what has just been kept. */
const TakeBack = ({ deed }: { readonly deed: Extract<Deed, { kind: 'kept' }> }) => {
  const styles = useStyles();
  const session = useSession();
  const { kept } = useSessionState();
  const choice = kept.find(({ findings }) => findings.includes(deed.finding));
  return choice === undefined ? null : (
    <Button
      className={styles.button}
      size="small"
      appearance="subtle"
      aria-label={keepStrings.takeBackLabel(strings.deed(deed))}
      aria-keyshortcuts={KEYS.restore}
      onClick={() => session.takeBack([choice.id])}
    >
      {keepStrings.takeBack}
    </Button>
  );
};

/** What has just been done, and the way back. Stays until the next act. */
export const LatestDeed = () => {
  const styles = useStyles();
  const { deed, changes } = useSessionState();
  if (deed === undefined || deed.kind === 'cleaned') return null;
  return (
    <div className={styles.line}>
      <span className={styles.said}>{excerpt(strings.deed(deed), LONGEST)}</span>
      {deed.kind === 'changed' && changes.some(({ id }) => id === deed.change.id) && (
        <Restore change={deed.change} isLatest />
      )}
      {deed.kind === 'kept' && <TakeBack deed={deed} />}
    </div>
  );
};

/** Everything that Saklig has changed, newest first, each with the way back. */
export const Changes = () => {
  const styles = useStyles();
  const tab = useTabStyles();
  const { changes } = useSessionState();
  if (changes.length === 0) return null;
  return (
    <details>
      <summary className={tab.summary}>{strings.changes(changes.length)}</summary>
      <p className={tab.small}>{strings.changesExplained}</p>
      <ul className={mergeClasses(tab.plainList, styles.list)}>
        {changes.map((change) => (
          <li key={change.id} className={styles.item}>
            <span className={mergeClasses(tab.small, styles.said)}>
              {excerpt(strings.changed(change), LONGEST)}
            </span>
            <Restore change={change} />
          </li>
        ))}
      </ul>
    </details>
  );
};
