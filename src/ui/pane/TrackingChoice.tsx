import { Checkbox, makeStyles } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { runStrings } from './run-strings';
import { useSession } from './session-context';
import { useTabStyles } from './styles';

const useStyles = makeStyles({
  choice: { marginInlineStart: '-8px' },
  explained: { marginInlineStart: '24px' },
});

/** Whether replacements become tracked changes; nothing where the host has none. */
export const TrackingChoice = () => {
  const styles = useStyles();
  const tab = useTabStyles();
  const { tracking } = useSession();
  const [isOn, setIsOn] = useState(tracking?.isOn() ?? false);
  const explained = useId();
  if (tracking === undefined) return null;
  if (!tracking.canTurnOn) return <p className={tab.small}>{runStrings.trackYourself}</p>;
  return (
    <div>
      <Checkbox
        className={styles.choice}
        label={runStrings.trackReplacements}
        aria-describedby={explained}
        checked={isOn}
        onChange={(_event, { checked }) => {
          tracking.turn(checked === true);
          setIsOn(tracking.isOn());
        }}
      />
      <p id={explained} className={`${tab.small} ${styles.explained}`}>
        {runStrings.trackExplained}
      </p>
    </div>
  );
};
