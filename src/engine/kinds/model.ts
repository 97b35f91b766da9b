import type { SentenceKind } from './kind';

export const KIND_ORDER: readonly SentenceKind[] = ['fact', 'reported', 'assessment', 'mixed'];
const K = KIND_ORDER.length;

/** One sentence as the model sees it. */
export interface Observation {
  /** Names of the binary features that hold. */
  readonly features: readonly string[];
  /** How the sentence follows on the one before; it chooses the table of transitions. */
  readonly link: string;
}

/** A linear chain over a document's sentences: logistic in the features, with a transition table for each link. */
export interface Model {
  /** Four weights for each feature, in KIND_ORDER. */
  readonly weights: ReadonlyMap<string, readonly number[]>;
  /** For each link 16 weights: previous kind times four plus this kind. */
  readonly transitions: ReadonlyMap<string, readonly number[]>;
  /** Divides all scores; above 1 it makes the model less sure. */
  readonly temperature: number;
}

const emissionsOf = (model: Model, { features }: Observation): number[] => {
  const scores = new Array<number>(K).fill(0);
  for (const feature of features) {
    const own = model.weights.get(feature);
    if (own === undefined) continue;
    for (let k = 0; k < K; k += 1) scores[k] = (scores[k] ?? 0) + (own[k] ?? 0);
  }
  return scores.map((score) => score / model.temperature);
};

export const logSum = (values: readonly number[]): number => {
  const max = Math.max(...values);
  return max + Math.log(values.reduce((sum, value) => sum + Math.exp(value - max), 0));
};

const NO_TRANSITIONS: readonly number[] = new Array<number>(K * K).fill(0);

/** Probability of every kind for every sentence: forward-backward over the chain. */
export const marginalsOf = (model: Model, chain: readonly Observation[]): number[][] => {
  const emissions = chain.map((one) => emissionsOf(model, one));
  const tables = chain.map(({ link }) =>
    (model.transitions.get(link) ?? NO_TRANSITIONS).map((weight) => weight / model.temperature),
  );
  const forward: number[][] = [];
  emissions.forEach((scores, t) => {
    const before = forward[t - 1];
    const table = tables[t] ?? NO_TRANSITIONS;
    forward.push(
      scores.map((score, k) =>
        before === undefined
          ? score
          : score + logSum(before.map((value, j) => value + (table[j * K + k] ?? 0))),
      ),
    );
  });
  const backward: number[][] = emissions.map(() => new Array<number>(K).fill(0));
  for (let t = emissions.length - 2; t >= 0; t -= 1) {
    const next = emissions[t + 1] ?? [];
    const after = backward[t + 1] ?? [];
    const table = tables[t + 1] ?? NO_TRANSITIONS;
    backward[t] = KIND_ORDER.map((_, j) =>
      logSum(next.map((score, k) => score + (after[k] ?? 0) + (table[j * K + k] ?? 0))),
    );
  }
  return forward.map((values, t) => {
    const scores = values.map((value, k) => value + (backward[t]?.[k] ?? 0));
    const total = logSum(scores);
    return scores.map((score) => Math.exp(score - total));
  });
};
