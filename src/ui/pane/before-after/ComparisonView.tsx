import { makeStyles, tokens } from '@fluentui/react-components';
import type { PlotOptions } from '@observablehq/plot';
import type { Comparison } from '../../../app/before-after';
import { rules } from '../../../engine/index';
import type { BeforeAfterResult, Pair } from '../../../workshop/index';
import { Chart, type Plot } from '../../charts/Chart';
import { chartColours } from '../../charts/colours';
import { LineToSend } from '../../lines/LineToSend';
import { Heading } from '../session-context';
import { useTabStyles } from '../styles';
import { ItemsLost } from './ItemsLost';
import { beforeAfterStrings as strings } from './strings';

const useStyles = makeStyles({
  big: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: '13px',
    '& th, & td': { padding: '4px 0 4px 8px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
    '& th:first-child': { textAlign: 'left', paddingLeft: 0, fontWeight: tokens.fontWeightRegular },
    '& thead th': { textAlign: 'right', fontWeight: tokens.fontWeightSemibold },
    '& td': { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  },
});

interface Row extends Pair {
  readonly name: string;
}

const totalOf = (remarks: BeforeAfterResult['remarks'], side: keyof Pair): number =>
  [...remarks.values()].reduce((sum, pair) => sum + pair[side], 0);

const rowsOf = ({ words, lix, remarks, unsourced, sections }: BeforeAfterResult): readonly Row[] => [
  { name: strings.measures.words, ...words },
  {
    name: strings.measures.remarks,
    before: totalOf(remarks, 'before'),
    after: totalOf(remarks, 'after'),
  },
  { name: strings.measures.lix, ...lix },
  { name: strings.measures.unsourced, ...unsourced },
  { name: strings.measures.sections, ...sections },
];

/** Each measure as two bars, against its own start. */
const drawBars = ({ barX, text }: Plot, rows: readonly Row[]): PlotOptions => {
  const bars = rows.flatMap(({ name, before, after }) => [
    { label: strings.chartLabel(name, 'before'), side: 'before', value: before, length: 100 },
    { label: strings.chartLabel(name, 'after'), side: 'after', value: after, length: (100 * after) / before },
  ]);
  return {
    width: 310,
    height: 66 * rows.length,
    marginLeft: 132,
    marginRight: 44,
    marginTop: 0,
    marginBottom: 0,
    x: { axis: null, domain: [0, Math.max(100, ...bars.map(({ length }) => length))] },
    y: {
      // An empty place parts one measure from the next.
      domain: rows.flatMap(({ name }) => [
        strings.chartLabel(name, 'before'),
        strings.chartLabel(name, 'after'),
        `${name} `,
      ]),
      tickFormat: (label: string) => (label.trimEnd() === label ? label : ''),
      label: null,
      tickSize: 0,
      padding: 0.15,
    },
    color: { domain: ['before', 'after'], range: [chartColours.before, chartColours.after] },
    marks: [
      barX(bars, { x: 'length', y: 'label', fill: 'side' }),
      text(bars, {
        x: 'length',
        y: 'label',
        text: ({ value }: { readonly value: number }) => strings.value(value),
        dx: 4,
        textAnchor: 'start',
      }),
    ],
  };
};

const titles = new Map(rules.map(({ id, title }) => [id, title]));

const RuleChanges = ({ remarks }: { readonly remarks: BeforeAfterResult['remarks'] }) => {
  const tab = useTabStyles();
  const listOf = (heading: string, changed: readonly (readonly [string, Pair])[]) =>
    changed.length > 0 && (
      <section className={tab.section}>
        <Heading depth={2} className={tab.heading}>
          {heading}
        </Heading>
        <ul className={`${tab.plainList} ${tab.small}`}>
          {changed.map(([rule, { before, after }]) => (
            <li key={rule}>{strings.oneRule(titles.get(rule) ?? rule, before, after)}</li>
          ))}
        </ul>
      </section>
    );
  const byChange = [...remarks].sort(([, a], [, b]) => b.before - b.after - (a.before - a.after));
  const gone = byChange.filter(([, { before, after }]) => after < before);
  const come = byChange.filter(([, { before, after }]) => after > before);
  return (
    <>
      {gone.length === 0 && <p className={tab.small}>{strings.noneGone}</p>}
      {listOf(strings.gone, gone)}
      {listOf(strings.come, come)}
    </>
  );
};

/** Before and after side by side, what has gone, and the line of numbers. */
export const ComparisonView = ({
  comparison: { result, lost, came },
}: {
  readonly comparison: Comparison;
}) => {
  const styles = useStyles();
  const tab = useTabStyles();
  const rows = rowsOf(result);
  const drawn = rows.slice(0, 3).filter(({ before }) => before > 0);
  return (
    <>
      <p className={styles.big} role="status">
        {strings.headline(result.words.before - result.words.after, result.words.before)}
      </p>
      <p className={tab.small}>{strings.time(result.minutes)}</p>
      <Chart caption={strings.chart} says={strings.chartSays(drawn)} data={drawn} draw={drawBars} />
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{strings.measure}</th>
            <th scope="col">{strings.before}</th>
            <th scope="col">{strings.after}</th>
            <th scope="col">{strings.difference}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, before, after }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{strings.value(before)}</td>
              <td>{strings.value(after)}</td>
              <td>{strings.change(before, after)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <ItemsLost lost={lost} came={came} />
      <RuleChanges remarks={result.remarks} />
      <section className={tab.section}>
        <Heading depth={2} className={tab.heading}>
          {strings.line}
        </Heading>
        <p className={tab.small}>{strings.lineIntro}</p>
        <LineToSend result={result} />
      </section>
    </>
  );
};
