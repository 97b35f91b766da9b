/** Learns the kinds of sentences from tests/gold, tests/development and practice.txt and writes src/engine/kinds/data/weights.json. */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { storedModel } from '../../src/engine/kinds/weights';
import { KIND_ORDER } from '../../src/engine/kinds/model';
import { defaultSetup } from '../../src/knowledge/index';
import { chainsOf } from './chains';
import { readCorpus, readPractice } from './corpus';
import { crossValidate, judgedOf, logLoss } from './cross-validate';
import { DEFAULTS, learn } from './learn';
import { scoreKinds } from './score-kinds';
import { kindTable } from './tables';

const { values } = parseArgs({
  options: {
    folds: { type: 'string' },
    penalty: { type: 'string' },
    errors: { type: 'boolean', default: false },
    dry: { type: 'boolean', default: false },
  },
});
const print = (text: string): void => void process.stdout.write(`${text}\n`);

const setup = defaultSetup();
const documents = [...readCorpus('gold'), ...readCorpus('development')].map((labelled) =>
  chainsOf(labelled, setup),
);
const practice = [chainsOf(readPractice(), setup)];
const options = { ...DEFAULTS, ...(values.penalty === undefined ? {} : { penalty: Number(values.penalty) }) };
const folds = values.folds === undefined ? documents.length : Number(values.folds);

const TEMPERATURES = [1, 1.2, 1.4, 1.6, 1.8, 2];
const held = crossValidate(documents, options, 1, folds, practice);
print(kindTable(scoreKinds(judgedOf(held))));

if (values.errors)
  for (const { document, shares } of held)
    shares.forEach((own, t) => {
      const expected = document.labels[t];
      const predicted = KIND_ORDER[own.indexOf(Math.max(...own))];
      if (expected === undefined || predicted === expected) return;
      const features = document.chain[t]?.features.filter((name) => !name.includes('@')).join(' ') ?? '';
      print(
        `${document.name.slice(0, 2)} ${expected.slice(0, 6)} -> ${predicted?.slice(0, 6) ?? ''} ${Math.max(...own).toFixed(2)} | ${document.texts[t] ?? ''} | ${features}`,
      );
    });

if (!values.dry) {
  const losses = TEMPERATURES.map((temperature) =>
    logLoss(crossValidate(documents, options, temperature, 8, practice)),
  );
  const temperature = TEMPERATURES[losses.indexOf(Math.min(...losses))] ?? 1;
  const model = {
    ...learn(
      [...documents, ...practice].flatMap(({ seen, blind }) => [seen, blind]),
      options,
    ),
    temperature,
  };
  const json = `${JSON.stringify(storedModel(model)).replaceAll('],"', '],\n"')}\n`;
  writeFileSync('src/engine/kinds/data/weights.json', json);
  print(`temperature ${temperature}, ${model.weights.size} features, ${(json.length / 1000).toFixed(1)} kB`);
}
