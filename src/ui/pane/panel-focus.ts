import { type RefObject, useCallback, useEffect, useRef } from 'react';
import { useSteadyFocus } from './follow';
import { useSessionState } from './session-context';

/** Keeps the keyboard in the pane when what has the focus goes away. Gives what to call when the start screen loses it. */
export const usePanelFocus = (panel: RefObject<HTMLElement | null>): (() => void) => {
  const { review, deed, current } = useSessionState();
  useEffect(() => {
    // The card with the pressed button is gone and there is no next one to go to.
    if (deed !== undefined && current === undefined && document.hasFocus()) panel.current?.focus();
  }, [deed, current, panel]);
  useSteadyFocus(panel, review);
  const isReviewed = review !== undefined;
  const lostFocus = useRef(false);
  useEffect(() => {
    if (isReviewed && lostFocus.current) panel.current?.focus();
    lostFocus.current = false;
  }, [isReviewed, panel]);
  return useCallback(() => {
    lostFocus.current = true;
  }, []);
};
