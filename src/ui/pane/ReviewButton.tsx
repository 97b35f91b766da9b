import { Button, Spinner } from '@fluentui/react-components';
import { ArrowClockwise16Regular, Dismiss16Regular } from '@fluentui/react-icons';
import { useIsLong } from './Progress';
import { runStrings } from './run-strings';
import { useSession, useSessionState } from './session-context';
import { strings } from './strings';

/**
 * Starts a review. While one is under way for more than a moment the same button gives it up, so that the keyboard's
 * focus stays where it is.
 */
export const ReviewButton = ({ className }: { readonly className?: string }) => {
  const session = useSession();
  const { phase, review } = useSessionState();
  const isLong = useIsLong();
  const isFirst = review === undefined;
  const size = isFirst ? 'medium' : 'small';
  if (phase === 'reviewing' && isLong)
    return (
      <Button
        key="review"
        className={className}
        size={size}
        appearance={isFirst ? 'secondary' : 'subtle'}
        icon={<Dismiss16Regular />}
        aria-label={runStrings.cancelLabel}
        onClick={() => session.cancel()}
      >
        {runStrings.cancel}
      </Button>
    );
  const isReviewing = phase === 'reviewing';
  return (
    <Button
      key="review"
      className={className}
      size={size}
      appearance={isFirst ? 'primary' : 'subtle'}
      icon={
        isReviewing ? <Spinner size="extra-tiny" aria-hidden /> : isFirst ? null : <ArrowClockwise16Regular />
      }
      onClick={() => {
        if (!isReviewing) void session.review();
      }}
    >
      {isReviewing ? strings.reviewing : isFirst ? strings.review : strings.reviewAgain}
    </Button>
  );
};
