import { useSyncExternalStore } from 'react';
import { darkTheme, lightTheme, type PaneTheme, useSystemTheme } from '../pane/theme';

/** Relative luminance below which white text reads better than black (WCAG 2.1, relative luminance). */
const MIDDLE = 0.18;

const luminance = (colour: string): number | undefined => {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  const sum = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  return Number.isNaN(sum) ? undefined : sum;
};

/** Whether Office is dark; undefined outside Office and in hosts that do not tell, as Word on the web. */
const isOfficeDark = (): boolean | undefined => {
  const { context } =
    (globalThis as { readonly Office?: { readonly context?: Partial<Office.Context> } }).Office ?? {};
  const theme: Partial<Office.OfficeTheme> | undefined = context?.officeTheme;
  if (theme?.isDarkTheme !== undefined) return theme.isDarkTheme;
  const background = theme?.bodyBackgroundColor;
  const light = background === undefined ? undefined : luminance(background);
  return light === undefined ? undefined : light < MIDDLE;
};

const subscribe = (listener: () => void): (() => void) => {
  // Word has no event for it; the user has been outside the pane to change it.
  window.addEventListener('focus', listener);
  return () => window.removeEventListener('focus', listener);
};

/** Office's own theme, else the system's. `isReady` when Office has started. */
export const usePaneTheme = (isReady: boolean): PaneTheme => {
  const system = useSystemTheme();
  const isDark = useSyncExternalStore(subscribe, isOfficeDark);
  if (!isReady || isDark === undefined) return system;
  return isDark ? darkTheme : lightTheme;
};
