import { countByStrength } from '../../app/index';
import { useFollowing, useSettled } from './follow';
import { useSessionState } from './session-context';
import { runStrings } from './run-strings';
import { strings } from './strings';
import { useVisuallyHidden } from './styles';

/** Says aloud what has happened, without moving the user. While the review follows the text, once it has been quiet. */
export const Status = ({ isHeardWaiting }: { readonly isHeardWaiting: boolean }) => {
  const hidden = useVisuallyHidden();
  const { phase, review, remarks, deed } = useSessionState();
  const { requirements, advice } = countByStrength(remarks);
  const { isOn: isFollowing } = useFollowing();
  const found = useSettled(
    review === undefined ? '' : strings.reviewed(requirements, advice),
    !isFollowing || phase === 'reviewing',
  );
  const text = [
    ...(deed === undefined ? [] : [strings.deed(deed)]),
    isHeardWaiting ? runStrings.waits : phase === 'reviewing' ? strings.reviewing : found,
  ].join(' ');
  return (
    <div role="status" className={hidden}>
      {text}
    </div>
  );
};
