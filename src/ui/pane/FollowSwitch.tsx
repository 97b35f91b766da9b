import { makeStyles, Switch } from '@fluentui/react-components';
import { type Following } from './follow';
import { followStrings } from './follow-strings';

const useStyles = makeStyles({
  switch: { marginInlineStart: '-8px', '& label': { paddingBlock: '4px' } },
});

/** The user's choice between a review on request and one that follows the text. */
export const FollowSwitch = ({ isThere, isOn, turn }: Following) => {
  const styles = useStyles();
  if (!isThere) return null;
  return (
    <Switch
      className={styles.switch}
      label={followStrings.follow}
      title={followStrings.followMore}
      checked={isOn}
      onChange={(_event, { checked }) => turn(checked)}
    />
  );
};
