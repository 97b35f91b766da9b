import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useSession, useSessionState } from './session-context';
import { useTabStyles } from './styles';
import { withinStrings } from './within-strings';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 8px',
    padding: '6px 8px',
    border: `1px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  text: { flexGrow: 1, flexBasis: '140px' },
  button: { minHeight: '32px' },
});

/** Stands there as long as only the remarks in what was selected are shown, with the way back to all. */
export const WithinBar = () => {
  const styles = useStyles();
  const tab = useTabStyles();
  const session = useSession();
  const { within, remarks } = useSessionState();
  if (within === undefined) return null;
  return (
    <section className={styles.bar} aria-label={withinStrings.region}>
      <p className={mergeClasses(tab.small, styles.text)}>{withinStrings.shown(remarks.length)}</p>
      <Button className={styles.button} size="small" onClick={() => session.showAll()}>
        {withinStrings.showAll}
      </Button>
    </section>
  );
};
