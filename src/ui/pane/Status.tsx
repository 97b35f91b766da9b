import { countByStrength } from '../../app/index';
import { useSessionState } from './session-context';
import { strings } from './strings';
import { useVisuallyHidden } from './styles';

/** Says aloud what has happened, without moving the user. */
export const Status = () => {
  const hidden = useVisuallyHidden();
  const { phase, review, remarks, deed } = useSessionState();
  const { requirements, advice } = countByStrength(remarks);
  const text = [
    ...(deed === undefined ? [] : [strings.deed(deed)]),
    phase === 'reviewing'
      ? strings.reviewing
      : review === undefined
        ? ''
        : strings.reviewed(requirements, advice),
  ].join(' ');
  return (
    <div role="status" className={hidden}>
      {text}
    </div>
  );
};
