import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { Info16Regular, LearningApp16Regular } from '@fluentui/react-icons';
import { CloseAction } from './CloseAction';
import { type RefObject, useState } from 'react';
import { type SettingsInForce, settingsOwner } from '../../app/index';
import { aboutStrings } from './about-strings';
import { useAbout } from './session-context';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: '8px',
    padding: '2px 4px 2px 16px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  // In a narrow pane the buttons stand under the words instead of squeezing them.
  owner: { flexGrow: 1, flexBasis: '110px', minWidth: 0, overflowWrap: 'anywhere' },
  buttons: { display: 'flex', flexWrap: 'wrap', minWidth: 0 },
  button: { flexShrink: 0, minWidth: 0, minHeight: '32px', fontWeight: tokens.fontWeightRegular },
});

/** At the foot of the pane: whose settings are in force, and the ways to the exercises and "Om Saklig". */
export const AboutBar = ({
  settings,
  bar,
  onOpen,
  onExercises,
}: {
  readonly settings: SettingsInForce;
  /** So that the button in it can be focused again. */
  readonly bar: RefObject<HTMLDivElement | null>;
  readonly onOpen: () => void;
  /** Left out where the exercises have a page of their own close by. */
  readonly onExercises?: (() => void) | undefined;
}) => {
  const styles = useStyles();
  return (
    <div ref={bar} className={styles.bar}>
      <span className={styles.owner}>{aboutStrings.settings(settingsOwner(settings))}</span>
      <span className={styles.buttons}>
        {onExercises !== undefined && (
          <Button
            className={styles.button}
            size="small"
            appearance="subtle"
            icon={<LearningApp16Regular />}
            data-opens="exercises"
            onClick={onExercises}
          >
            {aboutStrings.openExercises}
          </Button>
        )}
        <Button
          className={styles.button}
          size="small"
          appearance="subtle"
          icon={<Info16Regular />}
          data-opens="about"
          onClick={onOpen}
        >
          {aboutStrings.open}
        </Button>
      </span>
    </div>
  );
};

/** Says when the organisation's settings could not be used. */
export const SettingsNotice = () => {
  const notice = useAbout()?.settings.notice;
  const [closed, setClosed] = useState<string | undefined>();
  if (notice === undefined || notice === closed) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{notice}</MessageBarBody>
      <CloseAction onClose={() => setClosed(notice)} />
    </MessageBar>
  );
};
