import { oneOf } from './one-of';

/** Small words that stand in many turns of phrase. */
export const NOT = oneOf`inte|ej|icke`;
export const HAS = oneOf`har|hade`;
/** In the order of the year. */
export const MONTHS =
  'januari februari mars april maj juni juli augusti september oktober november december'.split(' ');
export const MONTH = `(?:${MONTHS.join('|')})`;
/** Numbers that are mostly written with letters. */
export const SMALL_NUMBER = oneOf`två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv`;
