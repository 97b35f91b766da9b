import { getLocation } from 'jsonc-parser';
import type { Fault } from '../../knowledge/index';

export type Path = readonly (string | number)[];

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What stands in organisation.json; undefined when it has to be put right as text first. */
export const readSettings = (text: string): Fields | undefined => {
  try {
    const value: unknown = JSON.parse(text);
    return isFields(value) ? value : undefined;
  } catch {
    return undefined;
  }
};

export const valueAt = (settings: Fields, path: Path): unknown =>
  path.reduce<unknown>((value, key) => (isFields(value) ? value[key] : undefined), settings);

/** Settings with another value; undefined takes the field away, and with it fields that are left with nothing in them. */
export const withValue = (settings: Fields, [key, ...rest]: Path, value: unknown): Fields => {
  if (key === undefined) return settings;
  const below = settings[key];
  const put = rest.length === 0 ? value : withValue(isFields(below) ? below : {}, rest, value);
  const isGone = put === undefined || (rest.length > 0 && isFields(put) && Object.keys(put).length === 0);
  const others = Object.entries(settings).filter(([name]) => name !== key);
  if (isGone) return Object.fromEntries(others);
  return key in settings ? { ...settings, [key]: put } : { ...Object.fromEntries(others), [key]: put };
};

export const writeSettings = (settings: Fields): string => `${JSON.stringify(settings, undefined, 2)}\n`;

const offsetOf = (text: string, { line, column = 1 }: Fault): number =>
  text
    .split('\n')
    .slice(0, line - 1)
    .reduce((offset, before) => offset + before.length + 1, 0) +
  column -
  1;

/** Where in organisation.json a fault is: `['rules', 'jargon', 'strength']`. */
export const pathOf = (text: string, fault: Fault): Path => {
  const { path } = getLocation(text, offsetOf(text, fault) + 1);
  return path.filter((key) => key !== '');
};

/** True when the fault is at the field or in something it holds. */
export const isAt = (path: Path, field: Path): boolean => field.every((key, index) => path[index] === key);
