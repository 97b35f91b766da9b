import { KIND_ORDER, type Model, marginalsOf } from '../../src/engine/kinds/model';
import type { BothWays, DocumentChain } from './chains';
import { type LearnOptions, learn } from './learn';
import type { Judged } from './score-kinds';

export interface HeldOutShares {
  readonly document: DocumentChain;
  /** For each sentence its share of each kind, by a model that has not seen the document. */
  readonly shares: readonly (readonly number[])[];
}

/** Every document judged by a model learnt from the others and from `practice`, in `folds` groups; one group a document by default. */
export const crossValidate = (
  documents: readonly BothWays[],
  options: LearnOptions,
  temperature: number,
  folds = documents.length,
  practice: readonly BothWays[] = [],
): HeldOutShares[] =>
  Array.from({ length: folds }, (_, fold) => fold).flatMap((fold) => {
    const model: Model = {
      ...learn(
        [...documents.filter((__, index) => index % folds !== fold), ...practice].flatMap(
          ({ seen, blind }) => [seen, blind],
        ),
        options,
      ),
      temperature,
    };
    return documents
      .filter((__, index) => index % folds === fold)
      .map(({ seen: document }) => ({ document, shares: marginalsOf(model, document.chain) }));
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

/** Mean negative log share of the right kind: lower is better calibrated and better. */
export const logLoss = (held: readonly HeldOutShares[]): number => {
  const losses = held.flatMap(({ document, shares }) =>
    shares.flatMap((own, t) => {
      const expected = document.labels[t];
      return expected === undefined
        ? []
        : [-Math.log(Math.max(own[KIND_ORDER.indexOf(expected)] ?? 0, 1e-6))];
    }),
  );
  return losses.reduce((sum, loss) => sum + loss, 0) / losses.length;
};
