import { Marginals } from '../../src/engine/kinds/marginals';
import { KIND_ORDER, modelOf, type Weights } from '../../src/engine/kinds/model';
import { type BothWays, type DocumentChain, index } from './chains';
import { type LearnOptions, learn } from './learn';
import type { Judged } from './score-kinds';

/** A model and the documents it has not seen. */
export interface Fold {
  /** Name of the group that was left out. */
  readonly group: string;
  readonly weights: Weights;
  readonly documents: readonly DocumentChain[];
}

export interface HeldOutShares {
  readonly document: DocumentChain;
  /** For each sentence its share of each kind, by a model that has not seen the document. */
  readonly shares: readonly (readonly number[])[];
}

const ways = (documents: readonly BothWays[]): DocumentChain[] =>
  documents.flatMap(({ seen, blind }) => [seen, blind]);

/** A model for each group of documents, learnt from the other groups and from `practice`. */
export const learnFolds = (
  documents: readonly BothWays[],
  practice: readonly BothWays[],
  options: LearnOptions,
  groupOf: (document: BothWays, at: number) => string,
): Fold[] => {
  const groups = documents.map(groupOf);
  return [...new Set(groups)].map((group) => ({
    group,
    weights: learn(ways([...documents.filter((_, at) => groups[at] !== group), ...practice]), options),
    documents: documents.filter((_, at) => groups[at] === group).map(({ seen }) => seen),
  }));
};

/** Spreads documents over a number of groups. */
export const spread =
  (count: number) =>
  (_: BothWays, at: number): string =>
    String(at % count);

/** Documents by the same hand, by the number that their names begin with. */
const SERIES: readonly (readonly [last: number, name: string])[] = [
  [8, 'tests/gold'],
  [20, '11–20'],
  [46, '31–46'],
  [60, '51–60'],
  [80, '61–80'],
  [100, '91–100'],
  [107, '101–107'],
  [128, '111–128'],
  [140, '131–140'],
  [150, '141–150'],
  [160, '151–160'],
  [170, '161–170'],
  [180, '171–180'],
  [190, '181–190'],
  [200, '191–200'],
  [210, '201–210'],
  [220, '211–220'],
  [230, '221–230'],
  [260, '251–260'],
  [270, '261–270'],
];

export const seriesOf = ({ seen }: BothWays): string =>
  SERIES.find(([last]) => Number.parseInt(seen.name, 10) <= last)?.[1] ?? 'nyare';

/** The shares of a chain, sentence by sentence. */
const bySentence = (shares: Float64Array): number[][] =>
  Array.from({ length: shares.length / KIND_ORDER.length }, (_, t) =>
    Array.from(shares.subarray(t * KIND_ORDER.length, (t + 1) * KIND_ORDER.length)),
  );

export const judgeFolds = (folds: readonly Fold[], temperature: number): HeldOutShares[] =>
  folds.flatMap(({ weights, documents }) => {
    const model = modelOf({ ...weights, temperature }, index);
    return documents.map((document) => ({
      document,
      shares: bySentence(new Marginals(model).over(document.chain).shares),
    }));
  });

export const judgedOf = (held: readonly HeldOutShares[]): Judged[] =>
  held.flatMap(({ document, shares }) =>
    shares.flatMap((own, t): Judged[] => {
      const expected = document.labels[t];
      const confidence = Math.max(...own);
      return expected === undefined
        ? []
        : [{ expected, predicted: KIND_ORDER[own.indexOf(confidence)], confidence }];
    }),
  );

const SMALLEST_SHARE = 1e-6;

/** Mean negative log share of the right kind: lower is better calibrated and better. */
export const logLoss = (held: readonly HeldOutShares[]): number => {
  const losses = held.flatMap(({ document, shares }) =>
    shares.flatMap((own, t) => {
      const expected = document.labels[t];
      return expected === undefined
        ? []
        : [-Math.log(Math.max(own[KIND_ORDER.indexOf(expected)] ?? 0, SMALLEST_SHARE))];
    }),
  );
  return losses.reduce((sum, loss) => sum + loss, 0) / losses.length;
};
