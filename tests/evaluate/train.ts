/**
 * Learns the kinds of sentences from tests/gold, tests/development and practice/, and writes
 * src/engine/kinds/data/weights.json. `--dry` writes nothing; `--errors` prints what cross-validation gets wrong.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { KIND_ORDER } from '../../src/engine/kinds/model';
import { storedWeights } from '../../src/engine/kinds/weights';
import { defaultSetup } from '../../src/knowledge/index';
import { chainsOf } from './chains';
import { readCorpus, readPractice } from './corpus';
import {
  type HeldOutShares,
  judgedOf,
  judgeFolds,
  learnFolds,
  logLoss,
  seriesOf,
  spread,
} from './cross-validate';
import { DEFAULTS, FOLDS, learn } from './learn';
import { scoreKinds } from './score-kinds';
import { kindTable } from './tables';

const { values } = parseArgs({
  options: {
    folds: { type: 'string', default: String(FOLDS) },
    penalty: { type: 'string', default: String(DEFAULTS.penalty) },
    /** Leaves out all documents by the same hand instead. */
    series: { type: 'boolean', default: false },
    errors: { type: 'boolean', default: false },
    dry: { type: 'boolean', default: false },
  },
});
const print = (text: string): void => void process.stdout.write(`${text}\n`);

const errorsIn = ({ document, shares }: HeldOutShares): string[] =>
  shares.flatMap((own, t) => {
    const expected = document.labels[t];
    const sure = Math.max(...own);
    const predicted = KIND_ORDER[own.indexOf(sure)] ?? 'fact';
    if (expected === undefined || predicted === expected) return [];
    const features = document.features[t]?.filter((name) => !name.includes('@')).join(' ') ?? '';
    return [
      `${/^[^-.]+/u.exec(document.name)?.[0]} ${expected} -> ${predicted} ${sure.toFixed(2)} | ${document.texts[t] ?? ''} | ${features}`,
    ];
  });

const setup = defaultSetup();
const documents = [...readCorpus('gold'), ...readCorpus('development')].map((labelled) =>
  chainsOf(labelled, setup),
);
const practice = readPractice().map((labelled) => chainsOf(labelled, setup));
const options = { ...DEFAULTS, penalty: Number(values.penalty) };

const groupOf = values.series ? seriesOf : spread(Number(values.folds));
const folds = learnFolds(documents, practice, options, groupOf);
const TEMPERATURES = [0.8, 0.9, 1, 1.1, 1.2, 1.3, 1.4, 1.5, 1.6, 1.8, 2];
const losses = TEMPERATURES.map((temperature) => logLoss(judgeFolds(folds, temperature)));
const temperature = TEMPERATURES[losses.indexOf(Math.min(...losses))] ?? 1;
const held = judgeFolds(folds, temperature);
print(kindTable(scoreKinds(judgedOf(held))));
if (values.errors) print(held.flatMap(errorsIn).join('\n'));

if (!values.dry) {
  const chains = [...documents, ...practice].flatMap(({ seen, blind }) => [seen, blind]);
  const weights = { ...learn(chains, options), temperature };
  const json = `${JSON.stringify(storedWeights(weights)).replaceAll('],"', '],\n"')}\n`;
  writeFileSync('src/engine/kinds/data/weights.json', json);
  print(
    `temperature ${temperature}, ${weights.weights.size} features, ${(json.length / 1000).toFixed(1)} kB`,
  );
}
