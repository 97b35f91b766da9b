import { makeStyles, Switch, tokens } from '@fluentui/react-components';
import { type Following } from './follow';
import { followStrings } from './follow-strings';
import { NARROWEST } from './styles';

const useStyles = makeStyles({
  switch: {
    alignItems: 'center',
    marginInlineStart: '-8px',
    '& label': { paddingBlock: '4px' },
    [NARROWEST]: { '& label': { paddingInline: '0', fontSize: tokens.fontSizeBase200 } },
  },
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
