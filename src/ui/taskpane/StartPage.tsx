import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { Start } from './load-office';
import { startStrings } from './strings';

const useStyles = makeStyles({
  page: {
    boxSizing: 'border-box',
    display: 'grid',
    alignContent: 'start',
    gap: '12px',
    maxWidth: '480px',
    padding: '48px 20px 20px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  text: { margin: 0 },
  steps: { margin: 0, paddingInlineStart: '20px' },
  button: { justifySelf: 'start' },
});

/** Outside Word, in one that is too old, or without Office.js: says what has happened and what to do. */
export const StartPage = ({ start }: { readonly start: Exclude<Start, 'word'> }) => {
  const styles = useStyles();
  if (start === 'browser') {
    const { title, text, practice } = startStrings.openInWord;
    return (
      <main className={styles.page}>
        <h1 className={styles.title}>{title}</h1>
        <p className={styles.text}>{text}</p>
        <p className={styles.text}>
          <Link inline href="index.html">
            {practice}
          </Link>
        </p>
      </main>
    );
  }
  const isOld = start === 'old-word';
  const { title, text, steps } = isOld ? startStrings.oldWord : startStrings.unreachable;
  const List = isOld ? 'ul' : 'ol';
  return (
    <main className={styles.page}>
      <h1 className={styles.title}>{title}</h1>
      <p className={styles.text}>{text}</p>
      <List className={styles.steps}>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </List>
      {!isOld && (
        <Button className={styles.button} appearance="primary" onClick={() => window.location.reload()}>
          {startStrings.unreachable.retry}
        </Button>
      )}
    </main>
  );
};
