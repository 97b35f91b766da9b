import type { KeyboardEvent } from 'react';

/** Keys that press a button, by what they do; the buttons carry them as `aria-keyshortcuts`. */
export const KEYS = { replace: 'T', keep: 'B', restore: 'Å', tabs: ['1', '2', '3', '4'] } as const;

const STEPS: Readonly<Record<string, 1 | -1>> = { J: 1, ArrowDown: 1, K: -1, ArrowUp: -1 };

/** Marks what the steps stop at: remarks, their groups, and what shows more of them. */
export const stop = { 'data-stop': '' } as const;

/** The button itself, or the one in what is marked. */
const STOP = 'button[data-stop], [data-stop] > button';
const CARD = '[data-remark]';

/**
 * Single letters hold only while a remark, a group of them or a tab has the focus (WCAG 2.1, 2.1.4), and never where one
 * writes or chooses.
 */
const mayHear = (target: Element): boolean =>
  target.closest('input, textarea, select') === null &&
  (target.matches(`${STOP}, [role=tab], [role=tabpanel]`) || target.closest(CARD) !== null);

/** The next stop in reading order; what stands in something folded is passed over. */
const nextStop = (pane: Element, from: Element, step: 1 | -1): HTMLElement | undefined => {
  const isThere = (element: Element): boolean => element.closest('details:not([open])') === null;
  const stops = [...pane.querySelectorAll<HTMLElement>(STOP)].filter(isThere);
  const own = from.closest(CARD)?.querySelector(STOP) ?? from;
  const side = step === 1 ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING;
  const ahead = stops.filter(
    (element) => element !== own && (own.compareDocumentPosition(element) & side) !== 0,
  );
  return step === 1 ? ahead[0] : ahead.at(-1);
};

/** What a key presses: on the remark that has the focus, else outside all remarks. */
const buttonFor = (pane: Element, card: Element | null, key: string): HTMLElement | undefined => {
  const selector = `[aria-keyshortcuts="${key}"]`;
  const own = card?.querySelector<HTMLElement>(selector) ?? undefined;
  return own ?? [...pane.querySelectorAll<HTMLElement>(selector)].find((one) => one.closest(CARD) === null);
};

/** The pane's own keys, where Word has none: steps between remarks, and presses on what belongs to the one in focus. */
export const hearKey = (event: KeyboardEvent): void => {
  const { target, currentTarget: pane } = event;
  if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
  if (!(target instanceof Element) || !mayHear(target)) return;
  const key = event.key.length === 1 ? event.key.toLocaleUpperCase('sv') : event.key;
  const step = STEPS[key];
  if (step !== undefined) nextStop(pane, target, step)?.focus();
  else if (/^[1-4A-ZÅ]$/u.test(key)) {
    const button = buttonFor(pane, target.closest(CARD), key);
    if (button === undefined) return;
    // The card with the focus goes away with its tab.
    if (button.getAttribute('role') === 'tab') button.focus();
    button.click();
  } else return;
  event.preventDefault();
};
