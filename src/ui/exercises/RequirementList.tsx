import { Button, makeStyles } from '@fluentui/react-components';
import { CheckmarkCircle16Filled, Circle16Regular, ErrorCircle16Regular } from '@fluentui/react-icons';
import type { Asked, Verdict } from '../../workshop/index';
import { useVisuallyHidden } from '../pane/styles';
import { exerciseStrings as strings } from './strings';
import { useExerciseStyles } from './styles';

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'flex-start', gap: '8px' },
  icon: { flexShrink: 0, display: 'inline-flex', height: '20px', alignItems: 'center' },
  words: {
    display: 'grid',
    gap: '2px',
    justifyItems: 'start',
    minWidth: 0,
    overflowWrap: 'anywhere',
    maxWidth: '70ch',
  },
  list: { gap: '6px' },
});

/** Facts to keep are only counted beforehand: to find them is part of the task. */
export const beforeTrying = (asked: readonly Asked[]): readonly Pick<Asked, 'id' | 'asks'>[] => {
  const facts = asked.filter(({ isFact }) => isFact).length;
  return [
    ...(facts === 0 ? [] : [{ id: '', asks: strings.facts(facts) }]),
    ...asked.filter(({ isFact }) => !isFact),
  ];
};

/** What is asked; after a try also what is met, and what Saklig saw where it is not. */
export const RequirementList = ({
  asked,
  verdicts,
  onClaim,
}: {
  readonly asked: readonly Asked[];
  readonly verdicts: readonly Verdict[] | undefined;
  /** Left out when the learner may no longer say that something is met. */
  readonly onClaim: ((id: string) => void) | undefined;
}) => {
  const styles = useExerciseStyles();
  const own = useStyles();
  const hidden = useVisuallyHidden();
  const told = verdicts === undefined ? beforeTrying(asked) : asked;
  return (
    <div className={styles.close}>
      <h3 className={styles.heading}>{strings.requirements}</h3>
      <ul className={`${styles.list} ${own.list}`}>
        {told.map(({ id, asks }) => {
          const verdict = verdicts?.find((one) => one.id === id);
          return (
            <li key={id} className={own.row}>
              <span className={own.icon} aria-hidden>
                {verdict === undefined ? (
                  <Circle16Regular />
                ) : verdict.isMet ? (
                  <CheckmarkCircle16Filled className={styles.good} />
                ) : (
                  <ErrorCircle16Regular className={styles.look} />
                )}
              </span>
              <span className={own.words}>
                <span>
                  {verdict !== undefined && (
                    <span className={hidden}>{verdict.isMet ? strings.met : strings.unmet}: </span>
                  )}
                  {asks}
                </span>
                {verdict?.says.map((line) => (
                  <span key={line} className={styles.small}>
                    {line}
                  </span>
                ))}
                {verdict !== undefined && !verdict.isMet && verdict.isUnsure && onClaim !== undefined && (
                  <Button size="small" aria-label={strings.claimLabel(asks)} onClick={() => onClaim(id)}>
                    {strings.claim}
                  </Button>
                )}
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
};
