import { parseArgs } from 'node:util';
import { createReviewer, rules } from '../../src/engine/index';
import { type SetName, alignReview, readCorpus } from './corpus';
import { type Judged, scoreKinds } from './score-kinds';
import { scoreRule } from './score-rules';
import { kindTable, ruleTable } from './tables';
import { defaultSetup } from '../../src/knowledge/index';

const { values } = parseArgs({
  options: {
    set: { type: 'string', default: 'gold' },
    treebank: { type: 'string' },
    verbose: { type: 'boolean', default: false },
  },
});

const print = (text: string): void => void process.stdout.write(`${text}\n`);

const reviewer = createReviewer(defaultSetup());
const reviewed = readCorpus(values.set as SetName).map((labelled) => ({
  labelled,
  review: reviewer.review(labelled.document),
}));
const judged = reviewed.flatMap(({ labelled, review }) =>
  alignReview(labelled, review).map(({ labelled: { kind }, found }): Judged => ({
    expected: kind,
    predicted: found?.kind,
    confidence: found?.confidence ?? 0,
  })),
);
print(kindTable(scoreKinds(judged)));
print(
  ruleTable(
    rules.map(({ id }) => scoreRule(id, reviewed)),
    values.verbose,
  ),
);
