import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { isAboutAbsence, type Kept } from '../../app/index';
import type { Review } from '../../engine/index';
import { keepStrings } from './keep-strings';
import { useSession, useSessionState } from './session-context';
import { useTabStyles } from './styles';

const useStyles = makeStyles({
  list: { display: 'grid', gap: '2px', margin: '8px 0 4px' },
  item: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: '8px' },
  said: { flex: '1 1 140px', minWidth: 0, overflowWrap: 'anywhere' },
  button: { flexShrink: 0, minHeight: '28px', marginInlineStart: 'auto' },
});

const saidOf = (kept: Kept, review: Review): string => {
  const [first] = kept.findings;
  return keepStrings.choice(kept, first !== undefined && isAboutAbsence(first, review));
};

/** All that the user keeps, each with the way back; nothing is left out in silence. */
export const KeptList = ({ review }: { readonly review: Review }) => {
  const styles = useStyles();
  const tab = useTabStyles();
  const session = useSession();
  const { kept, remembers } = useSessionState();
  if (kept.length === 0) return null;
  const count = kept.reduce((sum, { findings }) => sum + findings.length, 0);
  return (
    <details>
      <summary className={tab.summary}>{keepStrings.list(count)}</summary>
      {kept.some(({ level }) => level !== 'always') && (
        <p className={tab.small}>{keepStrings.lasts[remembers]}</p>
      )}
      {kept.some(({ level }) => level === 'always') && <p className={tab.small}>{keepStrings.always}</p>}
      <p className={tab.small}>{keepStrings.requirementsStay}</p>
      <ul className={mergeClasses(tab.plainList, styles.list)}>
        {kept.map((choice) => {
          const said = saidOf(choice, review);
          return (
            <li key={choice.id} className={styles.item}>
              <span className={mergeClasses(tab.small, styles.said)}>{said}</span>
              <Button
                className={styles.button}
                size="small"
                appearance="subtle"
                aria-label={keepStrings.takeBackLabel(said)}
                onClick={() => session.takeBack([choice.id])}
              >
                {keepStrings.takeBack}
              </Button>
            </li>
          );
        })}
      </ul>
      {kept.length > 1 && (
        <Button
          className={styles.button}
          size="small"
          appearance="subtle"
          onClick={() => session.takeBack(kept.map(({ id }) => id))}
        >
          {keepStrings.takeBackAll}
        </Button>
      )}
    </details>
  );
};
