import { faultText } from '../knowledge/index';
import { settingsOwner } from './describe-settings';
import type { SettingsInForce } from './load-setup';
import type { SessionState } from './session-state';

/** What the page knows of where it runs. */
export interface Surroundings {
  readonly version: string;
  /** "Word, PC, 16.0.17928.20114" or "Övningssidan". */
  readonly host: string;
  /** The page's address, without what Word adds to it. */
  readonly address: string;
  readonly browser: string;
}

const FROM: Readonly<Record<SettingsInForce['from'], string>> = {
  saklig: 'Sakligs egna',
  organisation: 'hämtade från servern',
  'last-good': 'de senaste som fungerade',
  chosen: 'valda på övningssidan',
};

const PHASES: Readonly<Record<SessionState['phase'], string>> = {
  'not-reviewed': 'inte gjord',
  reviewing: 'pågår',
  reviewed: 'gjord',
  failed: 'misslyckades',
};

/** A text for the help desk. Holds nothing of the document: neither its words, its name nor how much is written. */
export const diagnosisText = (
  { version, host, address, browser }: Surroundings,
  settings: SettingsInForce,
  { phase, trouble }: Pick<SessionState, 'phase' | 'trouble'>,
): string =>
  [
    `Saklig ${version}`,
    `Program: ${host}`,
    `Adress: ${address}`,
    `Webbläsare: ${browser}`,
    `Inställningar: ${settingsOwner(settings)} (${FROM[settings.from]})`,
    ...settings.layers.flatMap(({ name, checked }) =>
      checked === undefined ? [] : [`  ${name}, genomgånget ${checked}`],
    ),
    ...(settings.notice === undefined ? [] : [`Meddelande: ${settings.notice}`]),
    ...settings.faults.map((fault) => `  ${faultText(fault)}`),
    `Granskning: ${PHASES[phase]}`,
    ...(trouble === undefined ? [] : [`Senaste fel: ${trouble.happened}`]),
  ].join('\n');
