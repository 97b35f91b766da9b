import { type RefObject, useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useSession, useSessionState } from './session-context';

const KEY = 'saklig.foljMed';

/** Milliseconds from a change to the review of it. */
const SOON = 800;

/** Milliseconds of quiet after which the whole is read, for what the host has not told of. */
const QUIET = 5000;

const listeners = new Set<() => void>();
/** Holds where the browser keeps nothing. */
let chosen: boolean | undefined;

const isChosen = (): boolean => {
  try {
    return chosen ?? window.localStorage.getItem(KEY) === '1';
  } catch {
    return chosen ?? false;
  }
};

const choose = (on: boolean): void => {
  chosen = on;
  try {
    if (on) window.localStorage.setItem(KEY, '1');
    else window.localStorage.removeItem(KEY);
  } catch {
    // The choice holds until the pane closes.
  }
  listeners.forEach((listener) => listener());
};

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export interface Following {
  /** Whether this host tells of changes as they are made. */
  readonly isThere: boolean;
  readonly isOn: boolean;
  readonly turn: (on: boolean) => void;
}

/** The user's choice to have the review follow the text; remembered on this computer. */
export const useFollowing = (): Following => {
  const { live } = useSession();
  const { review } = useSessionState();
  const [isThere, setIsThere] = useState(false);
  const isReviewed = review !== undefined;
  useEffect(() => {
    let isOver = false;
    // Asked when something has been read: by then the host knows.
    if (isReviewed) void live?.isThere().then((there) => isOver || setIsThere(there));
    return () => {
      isOver = true;
    };
  }, [live, isReviewed]);
  const isWanted = useSyncExternalStore(subscribe, isChosen);
  return { isThere, isOn: isThere && isWanted, turn: choose };
};

/** Keeps the review in step while `isOn`: soon after a change, and once more in whole when it has been quiet. */
export const useCatchUp = (isOn: boolean): void => {
  const session = useSession();
  const { stale, review } = useSessionState();
  const catchUp = useCallback((whole: boolean) => void session.catchUp(whole), [session]);
  useEffect(() => {
    if (!isOn || !stale) return undefined;
    // Again and again while something else is being done, which catching up waits for.
    const timer = setInterval(() => catchUp(false), SOON);
    return () => clearInterval(timer);
  }, [isOn, stale, catchUp]);
  useEffect(() => {
    if (!isOn || review === undefined || stale) return undefined;
    const timer = setTimeout(() => catchUp(true), QUIET);
    return () => clearTimeout(timer);
  }, [isOn, review, stale, catchUp]);
};

/** The value as it was when it last stood still for so long; at once while `isOff`. */
export const useSettled = (value: string, isOff: boolean): string => {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), isOff ? 0 : QUIET);
    return () => clearTimeout(timer);
  }, [value, isOff]);
  return isOff ? value : settled;
};

/** When what has the focus goes away with a review, the panel around it takes it, so that the keyboard's place is kept. */
export const useSteadyFocus = (panel: RefObject<HTMLElement | null>, review: unknown): void => {
  const focused = useRef<Element | null>(null);
  useEffect(() => {
    const last = focused.current;
    if (last !== null && !last.isConnected && document.activeElement === document.body)
      panel.current?.focus({ preventScroll: true });
    const element = panel.current;
    const noticed = (): void => {
      focused.current = element?.contains(document.activeElement) === true ? document.activeElement : null;
    };
    noticed();
    document.addEventListener('focusin', noticed);
    return () => document.removeEventListener('focusin', noticed);
  }, [panel, review]);
};
