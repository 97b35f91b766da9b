import { KINDS, type KindScore } from './score-kinds';
import type { RuleScore } from './score-rules';

const share = (value: number): string => value.toFixed(3);

export const kindTable = (score: KindScore): string =>
  [
    `sentences ${score.count}  accuracy ${share(score.accuracy)}  macro-F1 ${share(score.macroF1)}`,
    'kind        precision recall  F1     count',
    ...KINDS.map((kind) => {
      const { precision, recall, f1, count } = score.classes[kind];
      return `${kind.padEnd(12)}${share(precision)}     ${share(recall)}   ${share(f1)}  ${count}`;
    }),
    `confusion (rows expected): ${KINDS.join(' ')}`,
    ...KINDS.map(
      (kind) =>
        `${kind.padEnd(12)}${KINDS.map((other) => String(score.confusion[kind][other]).padStart(5)).join('')}`,
    ),
    'calibration: confidence, share right, count',
    ...score.calibration.map(
      ({ meanConfidence, accuracy, count }) => `  ${share(meanConfidence)}  ${share(accuracy)}  ${count}`,
    ),
  ].join('\n');

export const ruleTable = (scores: readonly RuleScore[], verbose: boolean): string =>
  scores
    .flatMap((score) => [
      `${score.rule.padEnd(36)} recall ${score.recalled}/${score.flags}  alarms ${score.alarms}/${score.traps}  findings ${score.findings}`,
      ...(verbose ? score.missed.map((text) => `    missed  ${text}`) : []),
      ...(verbose ? score.alarmed.map((text) => `    alarm   ${text}`) : []),
    ])
    .join('\n');
