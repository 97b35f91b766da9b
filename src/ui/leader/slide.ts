import type { Spread } from '../../workshop/index';
import type { GroupChart, GroupValue } from '../charts/draw-group';
import { slideStrings as strings } from './slide-strings';

export type Cell = string | number | undefined;

export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

export interface Slide {
  readonly id: string;
  /** Short, for the list of slides. */
  readonly name: string;
  /** What the group sees, in a sentence. */
  readonly title: string;
  readonly note?: string;
  readonly charts: readonly (GroupChart & { readonly caption: string })[];
  readonly table: Table;
}

const rounded = (value: number): number => Math.round(value * 10) / 10;

export const spreadCells = (spread: Spread): readonly Cell[] => [
  spread.count,
  rounded(spread.lowerQuartile),
  rounded(spread.median),
  rounded(spread.upperQuartile),
];

export const valueOf = (label: string, side: GroupValue['side'], spread: Spread): GroupValue => ({
  label,
  side,
  value: spread.median,
  low: spread.lowerQuartile,
  high: spread.upperQuartile,
});

export const bothSides = (
  label: string,
  { before, after }: { readonly before: Spread | undefined; readonly after: Spread | undefined },
): readonly GroupValue[] => [
  ...(before === undefined ? [] : [valueOf(label, 'before', before)]),
  ...(after === undefined ? [] : [valueOf(label, 'after', after)]),
];

export const measureRows = (
  label: string,
  { before, after }: { readonly before: Spread | undefined; readonly after: Spread | undefined },
): readonly (readonly Cell[])[] => [
  ...(before === undefined ? [] : [[label, strings.before, ...spreadCells(before)]]),
  ...(after === undefined ? [] : [[label, strings.after, ...spreadCells(after)]]),
];
