import {
  type BrandVariants,
  createDarkTheme,
  createLightTheme,
  type Theme,
} from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';

const petrol: BrandVariants = {
  10: '#020507',
  20: '#0b1b20',
  30: '#0c2d36',
  40: '#0a3b47',
  50: '#064a59',
  60: '#04586a',
  70: '#0b677b',
  80: '#0f6e83',
  90: '#2f8095',
  100: '#4a91a5',
  110: '#64a3b5',
  120: '#7db4c5',
  130: '#97c6d5',
  140: '#b1d8e4',
  150: '#cceaf3',
  160: '#e8fbff',
};

/** Colours that Fluent has no token for. Each is at least 3:1 against the pane and told apart by a pattern too. */
interface KindColours {
  readonly kindFact: string;
  readonly kindReported: string;
  readonly kindAssessment: string;
  readonly kindUnclear: string;
  readonly kindPattern: string;
}

export type PaneTheme = Theme & KindColours;

export const lightTheme: PaneTheme = {
  ...createLightTheme(petrol),
  kindFact: '#2a6496',
  kindReported: '#5b93c4',
  kindAssessment: '#b9610f',
  kindUnclear: '#767676',
  kindPattern: 'rgba(255, 255, 255, 0.75)',
};

export const darkTheme: PaneTheme = {
  ...createDarkTheme(petrol),
  colorBrandForeground1: petrol[120],
  colorBrandForegroundLink: petrol[130],
  // Fluent's red on this grey is 4.2:1, and it is used for small text.
  colorStatusDangerForeground1: '#f1919b',
  kindFact: '#5c9bd1',
  kindReported: '#8fc1ea',
  kindAssessment: '#e08a36',
  kindUnclear: '#a0a0a0',
  kindPattern: 'rgba(0, 0, 0, 0.6)',
};

const dark = () => window.matchMedia('(prefers-color-scheme: dark)');

const subscribe = (listener: () => void) => {
  const query = dark();
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
};

/** Light or dark, as the user's system asks. */
export const useSystemTheme = (): PaneTheme =>
  useSyncExternalStore(subscribe, () => dark().matches) ? darkTheme : lightTheme;
