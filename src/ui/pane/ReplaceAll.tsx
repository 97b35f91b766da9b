import { Button, Checkbox, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Remark } from '../../app/index';
import type { Review } from '../../engine/index';
import { quoteOf } from './quote';
import { useSession } from './session-context';
import { strings } from './strings';
import { useTabStyles } from './styles';
import { useWaits } from './waits';

const useStyles = makeStyles({
  box: {
    position: 'relative',
    zIndex: 1,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    marginTop: '8px',
    padding: '8px 0 4px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  place: { overflowWrap: 'anywhere' },
  words: { fontWeight: tokens.fontWeightSemibold },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '6px', marginTop: '4px' },
});

/** Letters of the text shown of each place. */
const QUOTED = 70;

/** Every place with the same word, to tick, each with the form it will get. All are ticked from the start. */
export const ReplaceAll = ({
  remarks,
  review,
  onCancel,
}: {
  readonly remarks: readonly Remark[];
  readonly review: Review;
  readonly onCancel: () => void;
}) => {
  const styles = useStyles();
  const tab = useTabStyles();
  const session = useSession();
  const waits = useWaits();
  const [spared, setSpared] = useState<readonly string[]>([]);
  const chosen = remarks.filter(({ id }) => !spared.includes(id));
  return (
    <div className={styles.box}>
      <p className={tab.small}>{strings.replaceAllIntro}</p>
      {remarks.map(({ id, finding }) => {
        const { before, words, after } = quoteOf(review, finding, QUOTED);
        return (
          <Checkbox
            key={id}
            checked={!spared.includes(id)}
            onChange={(_event, { checked }) =>
              setSpared(checked === true ? spared.filter((other) => other !== id) : [...spared, id])
            }
            label={
              <span className={mergeClasses(tab.small, styles.place)}>
                {before}
                <span className={styles.words}>{words}</span>
                {after} ({strings.becomes(finding.replacements[0] ?? '')})
              </span>
            }
          />
        );
      })}
      <div className={styles.buttons}>
        <Button
          {...waits}
          size="small"
          appearance="primary"
          disabledFocusable={chosen.length === 0}
          onClick={() => void session.replaceAll(chosen.map(({ finding }) => finding))}
        >
          {strings.replaceTicked(chosen.length)}
        </Button>
        <Button size="small" appearance="subtle" onClick={onCancel}>
          {strings.cancel}
        </Button>
      </div>
    </div>
  );
};
