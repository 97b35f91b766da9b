/**
 * Prints how good the engine is. `npm run evaluate -- --set gold` for one set, `--verbose` to name what was missed,
 * `--treebank DIR` for sentence ends and passives on CoNLL-U files, `--write` for docs/kvalitet.md. The held-out figures
 * there stay as they are unless `--set heldout` asks for them: every look at them makes them worth less.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createReviewer } from '../../src/engine/index';
import { shippedModel } from '../../src/engine/kinds/weights';
import { defaultSetup } from '../../src/knowledge/index';
import { chainsOf } from './chains';
import { type LabelledDocument, readCorpus, readPractice, type SetName } from './corpus';
import { judgedOf, judgeFolds, learnFolds } from './cross-validate';
import { DEFAULTS, FOLDS } from './learn';
import { measure } from './measure';
import { heldoutSection, qualityReport, sectionOf, type SetResult } from './report';
import { scoreKinds } from './score-kinds';
import { kindTable, ruleTable } from './tables';
import { evaluateTreebank, treebankTable } from './treebank';

const { values } = parseArgs({
  options: {
    set: { type: 'string' },
    treebank: { type: 'string' },
    /** Names what was missed and what was flagged in vain. */
    verbose: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});

const SETS: readonly SetName[] = ['heldout', 'gold', 'development'];
const REPORT = 'docs/kvalitet.md';
const print = (text: string): void => void process.stdout.write(`${text}\n`);

const setup = defaultSetup();
const reviewer = createReviewer(setup);

const crossValidated = (documents: readonly LabelledDocument[]): SetResult => {
  const folds = learnFolds(
    documents.map((labelled) => chainsOf(labelled, setup)),
    [chainsOf(readPractice(), setup)],
    DEFAULTS,
    FOLDS,
  );
  return {
    set: 'cross-validated',
    kinds: scoreKinds(judgedOf(judgeFolds(folds, shippedModel().temperature))),
  };
};

const show = (result: ReturnType<typeof measure>): void => {
  print(`\n${result.set}: ${result.findingsPerPage.toFixed(1)} findings per page`);
  print(kindTable(result.kinds));
  print(ruleTable(result.rules, values.verbose));
};

const treebankIn = (folder: string): string => {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.conllu'))
    .sort()
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
  if (files.length === 0) throw new RangeError(`No .conllu files in ${folder}`);
  return treebankTable(evaluateTreebank(files));
};

const chosen = SETS.find((set) => set === values.set);
if (values.set !== undefined && chosen === undefined)
  throw new RangeError(`--set is one of ${SETS.join(', ')}`);

const write = (): void => {
  const [gold, development] = (['gold', 'development'] as const).map((set) =>
    measure(set, readCorpus(set), reviewer),
  );
  const learnt = crossValidated([...readCorpus('gold'), ...readCorpus('development')]);
  const heldout =
    chosen === 'heldout'
      ? sectionOf(measure('heldout', readCorpus('heldout'), reviewer))
      : heldoutSection(readFileSync(REPORT, 'utf8'));
  const results = [learnt, gold, development].filter((result) => result !== undefined);
  writeFileSync(REPORT, qualityReport(heldout, results.map(sectionOf)));
};

if (values.treebank !== undefined) print(treebankIn(values.treebank));
else if (values.write) write();
else if (chosen === undefined)
  for (const set of ['gold', 'development'] as const) show(measure(set, readCorpus(set), reviewer));
else show(measure(chosen, readCorpus(chosen), reviewer));
