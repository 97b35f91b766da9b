import type { PlotOptions } from '@observablehq/plot';
import type { Plot } from './Chart';
import { chartColours } from './colours';

/** One value of a group, and between which values half of the group lies when that is known. */
export interface GroupValue {
  readonly label: string;
  readonly side: 'before' | 'after' | 'all';
  readonly value: number;
  readonly low?: number;
  readonly high?: number;
}

export interface GroupChart {
  readonly values: readonly GroupValue[];
  /** Dots where the place on a scale matters and not its distance from nought. */
  readonly mark: 'bar' | 'dot';
  /** Ends of the scale; from nought to the highest value when left out. */
  readonly ends?: readonly [number, number];
}

export const oneDecimal = new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 1 });
const SIDES = { before: ' före', after: ' efter', all: '' } as const;

const nameOf = ({ label, side }: GroupValue): string => `${label}${SIDES[side]}`;

/** The values in words, for those who do not see the picture. */
export const saysOf = ({ values }: GroupChart): string =>
  values.map((value) => `${nameOf(value)}: ${oneDecimal.format(value.value)}`).join('. ');

/** The names from top to bottom, with an empty place between what belongs to different labels. */
const placesOf = (values: readonly GroupValue[]): readonly string[] =>
  values.flatMap((value, index) => {
    const next = values[index + 1];
    const isLast = next !== undefined && next.label !== value.label && next.side !== 'all';
    return isLast ? [nameOf(value), `${value.label} `] : [nameOf(value)];
  });

/** What the pictures for a wall or a sheet of paper share. */
export const large = {
  width: 1000,
  marginRight: 84,
  style: { fontSize: '18px', fontFamily: 'inherit', background: 'none' },
  /** Room for names of so many letters. */
  marginLeft: (letters: number): number => Math.min(460, 16 + 10 * letters),
} as const;

const ROW = 28;

/** Bars with a line from the lower to the upper quartile. */
const drawBars = ({ barX, ruleX, ruleY, text }: Plot, { values, ends }: GroupChart): PlotOptions => {
  const places = placesOf(values);
  const highest = Math.max(1, ...values.map(({ value, high }) => high ?? value));
  const lowest = Math.min(0, ...values.map(({ value, low }) => low ?? value));
  const rows = values.map((value) => ({ ...value, name: nameOf(value), end: value.high ?? value.value }));
  return {
    width: large.width,
    height: ROW * places.length + 8,
    marginLeft: large.marginLeft(Math.max(...rows.map(({ name }) => name.length))),
    marginRight: large.marginRight,
    marginTop: 4,
    marginBottom: 4,
    style: large.style,
    x: { domain: ends ?? [lowest, highest], label: null, axis: null },
    y: {
      domain: places,
      tickFormat: (name: string) => (name.endsWith(' ') ? '' : name),
      label: null,
      tickSize: 0,
    },
    color: {
      domain: ['before', 'after', 'all'],
      range: [chartColours.before, chartColours.after, chartColours.after],
    },
    marks: [
      ruleX([0]),
      barX(rows, { x: 'value', y: 'name', fill: 'side', insetTop: 2, insetBottom: 2 }),
      ruleY(
        rows.filter(({ low }) => low !== undefined),
        { y: 'name', x1: 'low', x2: 'high', strokeWidth: 2 },
      ),
      text(rows, {
        x: 'end',
        y: 'name',
        text: ({ value }: GroupValue) => oneDecimal.format(value),
        dx: 10,
        textAnchor: 'start',
        fontWeight: 600,
      }),
    ],
  };
};

const SCALE_ROW = 40;
const APART = 7;

/** A row a label: an empty dot before, a filled one after, each with its quartiles. */
const drawDots = ({ dot, gridX, ruleY, text }: Plot, { values, ends }: GroupChart): PlotOptions => {
  const labels = [...new Set(values.map(({ label }) => label))];
  const sides = (['before', 'after'] as const).map((side) => ({
    rows: values.filter((value) => value.side === side),
    colour: chartColours[side],
    fill: side === 'before' ? 'white' : chartColours.after,
    dy: side === 'before' ? -APART : APART,
  }));
  const numbers = labels.map((label) => ({
    label,
    text: values
      .filter((value) => value.label === label)
      .map(({ value }) => oneDecimal.format(value))
      .join(' → '),
  }));
  return {
    width: large.width,
    height: SCALE_ROW * labels.length + 34,
    marginLeft: large.marginLeft(Math.max(...labels.map((label) => label.length))),
    marginRight: 120,
    marginTop: 4,
    marginBottom: 30,
    style: large.style,
    x: {
      domain: ends ?? [1, 5],
      label: null,
      ticks: 5,
      tickFormat: (value: number) => oneDecimal.format(value),
    },
    y: { domain: labels, label: null, tickSize: 0 },
    marks: [
      gridX({ ticks: 5, strokeOpacity: 0.25 }),
      ...sides.flatMap(({ rows, colour, fill, dy }) => [
        ruleY(rows, { y: 'label', x1: 'low', x2: 'high', dy, stroke: colour, strokeWidth: 4 }),
        dot(rows, { x: 'value', y: 'label', dy, r: 7, fill, stroke: colour, strokeWidth: 3 }),
      ]),
      text(numbers, {
        x: () => (ends ?? [1, 5])[1],
        y: 'label',
        text: 'text',
        dx: 20,
        textAnchor: 'start',
        fontWeight: 600,
      }),
    ],
  };
};

export const drawGroup = (plot: Plot, chart: GroupChart): PlotOptions =>
  chart.mark === 'bar' ? drawBars(plot, chart) : drawDots(plot, chart);
