import type { SentenceKind } from '../../src/engine/index';

export const KINDS: readonly SentenceKind[] = ['fact', 'reported', 'assessment', 'mixed'];

/** One labelled sentence with what the engine said; no prediction when the engine has no sentence there. */
export interface Judged {
  readonly expected: SentenceKind;
  readonly predicted: SentenceKind | undefined;
  /** 0 to 1. */
  readonly confidence: number;
}

export interface ClassScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly count: number;
}

export interface CalibrationBin {
  /** Half-open range of confidence. */
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly meanConfidence: number;
  readonly accuracy: number;
}

export interface KindScore {
  readonly count: number;
  readonly accuracy: number;
  /** Unweighted mean of the four F1. */
  readonly macroF1: number;
  readonly classes: Readonly<Record<SentenceKind, ClassScore>>;
  /** `confusion[expected][predicted]` */
  readonly confusion: Readonly<Record<SentenceKind, Readonly<Record<SentenceKind, number>>>>;
  readonly calibration: readonly CalibrationBin[];
}

const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

const byKind = <T>(value: (kind: SentenceKind) => T): Readonly<Record<SentenceKind, T>> => ({
  fact: value('fact'),
  reported: value('reported'),
  assessment: value('assessment'),
  mixed: value('mixed'),
});

const BINS: readonly (readonly [number, number])[] = [
  [0, 0.5],
  [0.5, 0.6],
  [0.6, 0.7],
  [0.7, 0.8],
  [0.8, 0.9],
  [0.9, 1.01],
];

export const scoreKinds = (judged: readonly Judged[]): KindScore => {
  const count = (test: (one: Judged) => boolean): number => judged.filter(test).length;
  const classes = byKind((kind): ClassScore => {
    const hits = count(({ expected, predicted }) => expected === kind && predicted === kind);
    const of = count(({ expected }) => expected === kind);
    const precision = ratio(
      hits,
      count(({ predicted }) => predicted === kind),
    );
    const recall = ratio(hits, of);
    return { precision, recall, f1: ratio(2 * precision * recall, precision + recall), count: of };
  });
  return {
    count: judged.length,
    accuracy: ratio(
      count(({ expected, predicted }) => expected === predicted),
      judged.length,
    ),
    macroF1: KINDS.reduce((sum, kind) => sum + classes[kind].f1, 0) / KINDS.length,
    classes,
    confusion: byKind((expected) =>
      byKind((predicted) => count((one) => one.expected === expected && one.predicted === predicted)),
    ),
    calibration: BINS.map(([from, to]) => {
      const inside = judged.filter(({ confidence }) => confidence >= from && confidence < to);
      return {
        from,
        to: Math.min(to, 1),
        count: inside.length,
        meanConfidence: ratio(
          inside.reduce((sum, { confidence }) => sum + confidence, 0),
          inside.length,
        ),
        accuracy: ratio(
          inside.filter(({ expected, predicted }) => expected === predicted).length,
          inside.length,
        ),
      };
    }),
  };
};
