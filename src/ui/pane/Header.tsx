import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { countByStrength } from '../../app/index';
import { useCatchUp, useFollowing } from './follow';
import { FollowSwitch } from './FollowSwitch';
import { ReviewButton } from './ReviewButton';
import { Heading, useSession, useSessionState } from './session-context';
import { StrengthMark } from './StrengthMark';
import { strings } from './strings';
import { NARROWEST } from './styles';
import { useWaits } from './waits';
import { withinStrings } from './within-strings';

const useStyles = makeStyles({
  // Word lays its own menu over the top right corner.
  titleRow: { display: 'flex', alignItems: 'center', minHeight: '32px', paddingRight: '40px' },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  countRow: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: '10px',
    minHeight: '36px',
    [NARROWEST]: { columnGap: '6px' },
  },
  reviewButton: {
    marginInlineStart: 'auto',
    flexShrink: 0,
    minHeight: '32px',
    paddingInline: '6px',
    [NARROWEST]: { paddingInline: '2px' },
  },
  choices: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: '8px',
    [NARROWEST]: { columnGap: '0' },
  },
});

/** What has been found, and the ways to review: on request, what is selected, or as the text is written. */
export const Header = () => {
  const styles = useStyles();
  const session = useSession();
  const { remarks } = useSessionState();
  const { requirements, advice } = countByStrength(remarks);
  const waits = useWaits();
  const following = useFollowing();
  useCatchUp(following.isOn);
  return (
    <>
      <div className={styles.titleRow}>
        <Heading depth={0} className={styles.title}>
          {strings.title}
        </Heading>
      </div>
      <div className={styles.countRow}>
        <StrengthMark strength="requirement" label={strings.requirements(requirements)} />
        <StrengthMark strength="advice" label={strings.advice(advice)} />
        <ReviewButton className={styles.reviewButton} />
      </div>
      <div className={styles.choices}>
        <FollowSwitch {...following} />
        {session.reviewSelection !== undefined && (
          <Button
            {...waits}
            className={styles.reviewButton}
            size="small"
            appearance="subtle"
            onClick={() => void session.reviewSelection?.()}
          >
            {withinStrings.review}
          </Button>
        )}
      </div>
    </>
  );
};
