import { makeStyles, tokens } from '@fluentui/react-components';
import { Checkmark16Regular } from '@fluentui/react-icons';
import { useLayoutEffect, useRef } from 'react';
import { Progress, useIsLong } from './Progress';
import { ReviewButton } from './ReviewButton';
import { runStrings } from './run-strings';
import { Heading } from './session-context';
import { useTabStyles } from './styles';

const useStyles = makeStyles({
  screen: {
    display: 'grid',
    alignContent: 'start',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: '16px',
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    // Word lays its own menu over the top right corner.
    padding: '40px 20px 20px',
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  assurances: { display: 'grid', gap: '6px' },
  assurance: { display: 'grid', gridTemplateColumns: '16px minmax(0, 1fr)', columnGap: '8px' },
  mark: { display: 'inline-flex', height: '20px', alignItems: 'center', color: tokens.colorBrandForeground1 },
  button: { justifySelf: 'start' },
});

/**
 * Before the first review: what Saklig does, what it does not, and the one thing to do. Says when it goes away with the
 * focus in it.
 */
export const StartScreen = ({ onFocusLost }: { readonly onFocusLost: () => void }) => {
  const styles = useStyles();
  const tab = useTabStyles();
  const isLong = useIsLong();
  const screen = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const own = screen.current;
    return () => {
      if (own?.contains(document.activeElement) === true) onFocusLost();
    };
  }, [onFocusLost]);
  return (
    <div ref={screen} className={styles.screen}>
      <Heading depth={0} className={styles.title}>
        {runStrings.welcome}
      </Heading>
      <p className={tab.text}>{runStrings.promise}</p>
      <ul className={`${tab.plainList} ${styles.assurances}`}>
        {runStrings.assurances.map((assurance) => (
          <li key={assurance} className={styles.assurance}>
            <span className={styles.mark} aria-hidden>
              <Checkmark16Regular />
            </span>
            <span>{assurance}</span>
          </li>
        ))}
      </ul>
      <ReviewButton className={styles.button} />
      {isLong && <Progress />}
    </div>
  );
};
