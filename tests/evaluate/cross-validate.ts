import { KIND_ORDER, marginalsOf, type Model } from '../../src/engine/kinds/model';
import type { BothWays, DocumentChain } from './chains';
import { type LearnOptions, learn } from './learn';
import type { Judged } from './score-kinds';

/** A model and the documents it has not seen. */
export interface Fold {
  readonly model: Model;
  readonly documents: readonly DocumentChain[];
}

export interface HeldOutShares {
  readonly document: DocumentChain;
  /** For each sentence its share of each kind, by a model that has not seen the document. */
  readonly shares: readonly (readonly number[])[];
}

const ways = (documents: readonly BothWays[]): DocumentChain[] =>
  documents.flatMap(({ seen, blind }) => [seen, blind]);

/** A model for each of `count` groups of documents, learnt from the other groups and from `practice`. */
export const learnFolds = (
  documents: readonly BothWays[],
  practice: readonly BothWays[],
  options: LearnOptions,
  count: number,
): Fold[] =>
  Array.from({ length: count }, (_, fold) => ({
    model: learn(ways([...documents.filter((__, index) => index % count !== fold), ...practice]), options),
    documents: documents.filter((__, index) => index % count === fold).map(({ seen }) => seen),
  }));

export const judgeFolds = (folds: readonly Fold[], temperature: number): HeldOutShares[] =>
  folds.flatMap(({ model, documents }) =>
    documents.map((document) => ({
      document,
      shares: marginalsOf({ ...model, temperature }, document.chain),
    })),
  );

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
