import { type RefObject, useCallback, useEffect, useRef } from 'react';
import { useSteadyFocus } from './follow';
import { useSessionState } from './session-context';

const showTop = (element: Element | null): void => {
  if (element !== null) element.scrollTop = 0;
};

/** Keeps the keyboard in the pane when what has the focus goes away. Gives what to call when the start screen loses it. */
export const usePanelFocus = (panel: RefObject<HTMLElement | null>): (() => void) => {
  const { review, deed, current } = useSessionState();
  useEffect(() => {
    // The card with the pressed button is gone, and there is no next one to go to or it is not on this tab.
    const isLost = current === undefined || document.activeElement === document.body;
    if (deed !== undefined && isLost && document.hasFocus()) panel.current?.focus();
  }, [deed, current, panel]);
  useSteadyFocus(panel, review);
  const isReviewed = review !== undefined;
  const lostFocus = useRef(false);
  useEffect(() => {
    if (isReviewed && lostFocus.current && panel.current !== null) {
      panel.current.focus({ preventScroll: true });
      // Enlarged, the pane itself scrolls, and stands where the button of the start screen was.
      showTop(panel.current.parentElement);
    }
    lostFocus.current = false;
  }, [isReviewed, panel]);
  return useCallback(() => {
    lostFocus.current = true;
  }, []);
};
