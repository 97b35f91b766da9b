import { type MouseEvent, useEffect, useState } from 'react';
import { useSessionState } from './session-context';

/** What a button carries that acts on the document, and so must wait while a review is under way. */
interface Waits {
  readonly 'data-waits': '';
  readonly 'aria-disabled'?: true;
}

export const useWaits = (): Waits => {
  const { phase } = useSessionState();
  return { 'data-waits': '', ...(phase === 'reviewing' ? { 'aria-disabled': true } : {}) };
};

/** For long enough that it is no flicker, what waits is shown so. */
export const waitingStyles = {
  '& [data-waits][aria-disabled="true"]': { cursor: 'default' },
  '& [data-waits][aria-disabled="true"]:not([data-stop])': {
    opacity: 0.6,
    transition: 'opacity 0s linear 500ms',
    '@media (forced-colors: active)': { color: 'GrayText', opacity: 1 },
  },
} as const;

/** Hears a press on what must wait, so that the user can be told. */
export const useHeardWaiting = (): {
  readonly isHeard: boolean;
  readonly hear: (event: MouseEvent) => void;
} => {
  const { phase } = useSessionState();
  const [isHeard, setIsHeard] = useState(false);
  const isReviewing = phase === 'reviewing';
  useEffect(() => {
    if (isReviewing) return () => setIsHeard(false);
    return undefined;
  }, [isReviewing]);
  return {
    isHeard,
    hear: (event) => {
      if (!isReviewing || !(event.target instanceof Element)) return;
      if (event.target.closest('[data-waits]') === null) return;
      event.stopPropagation();
      event.preventDefault();
      setIsHeard(true);
    },
  };
};
