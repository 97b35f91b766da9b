import { makeStyles } from '@fluentui/react-components';
import type { ShownKind } from '../../app/index';

/** Each kind has a colour and a pattern, so that the strip can be read without seeing colours. */
const useStyles = makeStyles({
  // The pattern itself is the information, so it stays in contrast themes.
  all: { forcedColorAdjust: 'none', boxSizing: 'border-box' },
  fact: { backgroundColor: 'var(--kindFact)' },
  reported: {
    backgroundColor: 'var(--kindReported)',
    backgroundImage: 'repeating-linear-gradient(135deg, transparent 0 3px, var(--kindPattern) 3px 4.5px)',
  },
  assessment: {
    backgroundColor: 'var(--kindAssessment)',
    backgroundImage: 'radial-gradient(var(--kindPattern) 1px, transparent 1.4px)',
    backgroundSize: '5px 5px',
  },
  mixed: {
    backgroundImage: 'linear-gradient(to bottom, var(--kindFact) 0 50%, var(--kindAssessment) 50% 100%)',
  },
  unclear: {
    backgroundColor: 'transparent',
    border: '1.5px dashed var(--kindUnclear)',
  },
});

export const useKindClass = (): ((kind: ShownKind) => readonly string[]) => {
  const styles = useStyles();
  return (kind) => [styles.all, styles[kind]];
};
