import { KEYS } from './keys';

const [firstTab, , , lastTab] = KEYS.tabs;

/** The list of keys, as "Om Saklig" shows it. */
export const keyStrings = {
  title: 'Tangenter',
  intro: 'Bokstäverna gäller när fokus står på en anmärkning, en grupp av anmärkningar eller en flik.',
  keys: [
    { keys: ['F6'], does: 'Går mellan dokumentet och panelen. Tangenten är Words egen.' },
    { keys: [firstTab, lastTab], between: '–', does: 'Byter flik.' },
    { keys: ['J', '↓'], between: 'eller', does: 'Går till nästa anmärkning eller grupp.' },
    { keys: ['K', '↑'], between: 'eller', does: 'Går till den föregående.' },
    { keys: ['Enter'], does: 'Visar anmärkningens ord i dokumentet, eller öppnar gruppen.' },
    { keys: [KEYS.replace], does: 'Byter till det första förslaget.' },
    { keys: [KEYS.keep], does: 'Behåller orden.' },
    { keys: [KEYS.restore], does: 'Återställer det senaste bytet, eller tar tillbaka det du nyss behöll.' },
    { keys: ['Esc'], does: 'Stänger det du har öppnat i panelen.' },
  ],
} as const;
