/**
 * Learns the kinds of sentences from tests/gold, tests/development and practice.txt and writes
 * src/engine/kinds/data/weights.json. `--dry` writes nothing; `--errors` prints what cross-validation gets wrong.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { KIND_ORDER } from '../../src/engine/kinds/model';
import { storedModel } from '../../src/engine/kinds/weights';
import { defaultSetup } from '../../src/knowledge/index';
import { chainsOf } from './chains';
import { readCorpus, readPractice } from './corpus';
import { type HeldOutShares, judgedOf, judgeFolds, learnFolds, logLoss } from './cross-validate';
import { DEFAULTS, FOLDS, learn } from './learn';
import { scoreKinds } from './score-kinds';
import { kindTable } from './tables';

const { values } = parseArgs({
  options: {
    folds: { type: 'string', default: String(FOLDS) },
    penalty: { type: 'string', default: String(DEFAULTS.penalty) },
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
    const features = document.chain[t]?.features.filter((name) => !name.includes('@')).join(' ') ?? '';
    return [
      `${document.name.slice(0, 2)} ${expected} -> ${predicted} ${sure.toFixed(2)} | ${document.texts[t] ?? ''} | ${features}`,
    ];
  });

const setup = defaultSetup();
const documents = [...readCorpus('gold'), ...readCorpus('development')].map((labelled) =>
  chainsOf(labelled, setup),
);
const practice = [chainsOf(readPractice(), setup)];
const options = { ...DEFAULTS, penalty: Number(values.penalty) };

const folds = learnFolds(documents, practice, options, Number(values.folds));
const TEMPERATURES = [1, 1.1, 1.2, 1.3, 1.4, 1.5, 1.6, 1.8, 2];
const losses = TEMPERATURES.map((temperature) => logLoss(judgeFolds(folds, temperature)));
const temperature = TEMPERATURES[losses.indexOf(Math.min(...losses))] ?? 1;
const held = judgeFolds(folds, temperature);
print(kindTable(scoreKinds(judgedOf(held))));
if (values.errors) print(held.flatMap(errorsIn).join('\n'));

if (!values.dry) {
  const chains = [...documents, ...practice].flatMap(({ seen, blind }) => [seen, blind]);
  const model = { ...learn(chains, options), temperature };
  const json = `${JSON.stringify(storedModel(model)).replaceAll('],"', '],\n"')}\n`;
  writeFileSync('src/engine/kinds/data/weights.json', json);
  print(`temperature ${temperature}, ${model.weights.size} features, ${(json.length / 1000).toFixed(1)} kB`);
}
