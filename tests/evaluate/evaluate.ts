/**
 * Prints how good the engine is. `npm run evaluate -- --set gold` for one set, `--verbose` to name what was missed,
 * `--treebank DIR` for sentence ends and passives on CoNLL-U files, `--write` for docs/kvalitet.md (with `--treebank`: the
 * table it takes from talbanken.md). The held-out figures there stay as they are unless `--set heldout` asks for them: every look at them makes them worth less. The first look at
 * a set is written down in first-looks.csv.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createReviewer, rules } from '../../src/engine/index';
import { shippedWeights } from '../../src/engine/kinds/weights';
import { defaultSetup } from '../../src/knowledge/index';
import { chainsOf } from './chains';
import { type LabelledDocument, readCorpus, readPractice, type SetName } from './corpus';
import { judgedOf, judgeFolds, learnFolds, seriesOf, spread } from './cross-validate';
import { DEFAULTS, FOLDS } from './learn';
import { measure } from './measure';
import { FIRST_LOOKS_FILE, firstLookOf, firstLooksCsv, numbersOf, readFirstLooks } from './first-looks';
import { readByRule, readRemarks } from './read-remarks';
import {
  firstLooksSection,
  heldoutSection,
  qualityReport,
  readSection,
  sectionOf,
  type SeriesResult,
  seriesSection,
  type SetResult,
  treebankSection,
} from './report';
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
const TREEBANK_FILE = 'tests/evaluate/talbanken.md';
const print = (text: string): void => void process.stdout.write(`${text}\n`);

const setup = defaultSetup();
const reviewer = createReviewer(setup);

/** The labelled documents and the practice sentences, ready to learn from; read once. */
const material = () => {
  const chains = (documents: readonly LabelledDocument[]) =>
    documents.map((labelled) => chainsOf(labelled, setup));
  return {
    documents: chains([...readCorpus('gold'), ...readCorpus('development')]),
    practice: chains(readPractice()),
  };
};

const judgeUnseen = (groupOf: Parameters<typeof learnFolds>[3], { documents, practice }: Material) =>
  learnFolds(documents, practice, DEFAULTS, groupOf).map((fold) => ({
    group: fold.group,
    judged: judgedOf(judgeFolds([fold], shippedWeights().temperature)),
  }));

type Material = ReturnType<typeof material>;

const crossValidated = (own: Material): SetResult => ({
  set: 'cross-validated',
  kinds: scoreKinds(judgeUnseen(spread(FOLDS), own).flatMap(({ judged }) => judged)),
});

const seriesApart = (own: Material): SeriesResult[] => {
  const groups = judgeUnseen(seriesOf, own);
  return [
    ...groups.map(({ group, judged }) => ({ series: group, kinds: scoreKinds(judged) })),
    { series: 'alla', kinds: scoreKinds(groups.flatMap(({ judged }) => judged)) },
  ];
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

/** Measures the held-out documents and writes down the figures if it is the first time. */
const lookAtHeldout = (documents: readonly LabelledDocument[]): ReturnType<typeof measure> => {
  const result = measure('heldout', documents, reviewer);
  const looks = readFirstLooks();
  if (!looks.some((look) => look.documents === numbersOf(documents))) {
    const date = new Date().toISOString().slice(0, 'YYYY-MM-DD'.length);
    const learntFrom = readCorpus('gold').length + readCorpus('development').length;
    const look = firstLookOf(documents, result, { date, learntFrom });
    writeFileSync(FIRST_LOOKS_FILE, firstLooksCsv([...looks, look]));
  }
  return result;
};

const heldoutPart = (documents: readonly LabelledDocument[]): string | undefined => {
  if (documents.length === 0) return undefined;
  if (chosen === 'heldout') return sectionOf(lookAtHeldout(documents));
  return heldoutSection(readFileSync(REPORT, 'utf8'));
};

const write = (): void => {
  const gold = readCorpus('gold');
  const development = readCorpus('development');
  const heldout = heldoutPart(readCorpus('heldout'));
  const own = material();
  const results = [
    crossValidated(own),
    measure('gold', gold, reviewer),
    measure('development', development, reviewer),
  ];
  writeFileSync(
    REPORT,
    qualityReport([
      firstLooksSection(readFirstLooks()),
      ...(heldout === undefined ? [] : [heldout]),
      seriesSection(seriesApart(own)),
      ...results.map(sectionOf),
      treebankSection(readFileSync(TREEBANK_FILE, 'utf8')),
      readSection(
        readRemarks(),
        readByRule(),
        new Set(rules.flatMap(({ id, rank }) => (rank === 'last' ? [id] : []))),
      ),
    ]),
  );
};

const showSet = (set: SetName): void => {
  const documents = readCorpus(set);
  if (documents.length === 0) print(`\n${set}: no documents`);
  else show(set === 'heldout' ? lookAtHeldout(documents) : measure(set, documents, reviewer));
};

const showTreebank = (folder: string): void => {
  const measured = treebankIn(folder);
  print(measured);
  if (values.write) writeFileSync(TREEBANK_FILE, `${measured}\n`);
};

if (values.treebank !== undefined) showTreebank(values.treebank);
else if (values.write) write();
else if (chosen !== undefined) showSet(chosen);
else {
  print(firstLooksCsv(readFirstLooks()));
  if (readCorpus('heldout').length === 0) print('heldout: no documents');
  showSet('gold');
  showSet('development');
  print(`\n${readFileSync(TREEBANK_FILE, 'utf8')}`);
  const own = material();
  print('\ncross-validated');
  print(kindTable(crossValidated(own).kinds));
  for (const { series, kinds } of seriesApart(own)) {
    print(`\nwithout ${series}, then judged`);
    print(kindTable(kinds));
  }
}
