import { makeStyles, ToggleButton } from '@fluentui/react-components';
import { TextUnderline16Regular, Highlight16Regular } from '@fluentui/react-icons';
import type { MarkView } from '../../app/index';
import { markStrings } from './mark-strings';
import { useSession, useSessionState } from './session-context';
import { useTabStyles } from './styles';

const useStyles = makeStyles({ button: { justifySelf: 'start', minHeight: '32px' } });

/** Shows the kinds, or the words to change, in the text itself; or says why this host cannot. */
export const ShowMarks = ({ what }: { readonly what: MarkView['what'] }) => {
  const styles = useStyles();
  const tab = useTabStyles();
  const session = useSession();
  const { means, view } = useSessionState().marks;
  const isKinds = what === 'kinds';
  if (means === undefined || (means === 'highlight' && !isKinds))
    return <p className={tab.small}>{isKinds ? markStrings.cannotColour : markStrings.cannotUnderline}</p>;
  const isOn = view?.what === what;
  return (
    <ToggleButton
      className={styles.button}
      size="small"
      icon={isKinds ? <Highlight16Regular /> : <TextUnderline16Regular />}
      checked={isOn}
      onClick={() => void session.showMarks(isOn ? undefined : { what })}
    >
      {isKinds ? markStrings.show : markStrings.underline}
    </ToggleButton>
  );
};
