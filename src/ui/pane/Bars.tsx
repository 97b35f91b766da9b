import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { CloseAction } from './CloseAction';
import { SettingsNotice } from './AboutBar';
import { LatestDeed } from './Changes';
import { useFollowing } from './follow';
import { MarksBar } from './MarksBar';
import { Progress, useIsLong } from './Progress';
import { runStrings } from './run-strings';
import { useSession, useSessionState } from './session-context';
import { strings } from './strings';
import { WithinBar } from './WithinBar';

const useStyles = makeStyles({
  // As wide as what stands under them, which has a scroll bar beside it.
  bars: {
    display: 'grid',
    flexShrink: 0,
    gap: '8px',
    padding: '0 16px',
    overflow: 'hidden',
    scrollbarGutter: 'stable',
    '&:not(:empty)': { paddingBlock: '8px' },
  },
  waits: { margin: 0 },
});

/** What the pane has to say about the whole document and what has been done, over the tabs' own content. */
export const Bars = ({ isHeardWaiting }: { readonly isHeardWaiting: boolean }) => {
  const styles = useStyles();
  const session = useSession();
  const { trouble, stale, phase, review } = useSessionState();
  const isLong = useIsLong();
  const { isOn: isFollowing } = useFollowing();
  return (
    <div className={styles.bars}>
      <SettingsNotice />
      {session.isReadOnly() && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{runStrings.readOnly}</MessageBarBody>
        </MessageBar>
      )}
      {trouble !== undefined && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{trouble.happened}</MessageBarTitle> {trouble.todo}
          </MessageBarBody>
          <CloseAction onClose={() => session.dismissTrouble()} />
        </MessageBar>
      )}
      {/* What went wrong comes first, and may itself say that the text has changed. */}
      {stale && trouble === undefined && phase === 'reviewed' && !isFollowing && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{strings.stale}</MessageBarBody>
        </MessageBar>
      )}
      <LatestDeed />
      {isLong && review !== undefined && <Progress />}
      {isHeardWaiting && <p className={styles.waits}>{runStrings.waits}</p>}
      <MarksBar />
      <WithinBar />
    </div>
  );
};
