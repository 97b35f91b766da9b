import type { Finding } from '../review-result';
import type { AnyRule, BlockUnit, DocumentUnit, Rule, RuleOptions } from '../rules/rule';
import type { Setup } from '../setup';
import { createFindInBlocks, type FindInBlocks, isLocal } from './find-in-blocks';
import { createFinishBlock } from './finish-findings';
import type { Found } from './found';

/** A block with all that its sentence and block rules see; undefined where there is none. */
const unitAt = (
  { blocks, judgements: all, outline, setup }: DocumentUnit,
  at: number,
): BlockUnit | undefined => {
  const block = blocks[at];
  const judgements = all[at];
  const section = outline.sections[outline.sectionOf[at] ?? 0];
  if (block === undefined || section === undefined || judgements === undefined) return undefined;
  return { block, judgements, section, setup };
};

type FoundByBlock = readonly (readonly Found[])[];

function* findLocally(document: DocumentUnit, inBlocks: FindInBlocks): Generator<void, FoundByBlock> {
  const all: (readonly Found[])[] = [];
  for (const at of document.blocks.keys()) {
    const unit = unitAt(document, at);
    const known = unit && inBlocks.known(unit);
    all.push(known ?? (unit && inBlocks.anew(unit)) ?? []);
    if (unit !== undefined && known === undefined) yield;
  }
  return all;
}

function* findInDocument(
  document: DocumentUnit,
  rules: readonly Rule<'document'>[],
  optionsOf: (rule: AnyRule) => RuleOptions,
): Generator<void, FoundByBlock> {
  const all = document.blocks.map((): Found[] => []);
  for (const rule of rules) {
    for (const finding of rule.check(document, optionsOf(rule)))
      all[finding.block ?? 0]?.push({ rule, finding });
    yield;
  }
  return all;
}

export type RuleRunner = (document: DocumentUnit) => Generator<void, readonly Finding[]>;

/**
 * Runs rules over a document, those for sentences and blocks only where they have not been run before, the document rules
 * anew. The run is in steps: one for every block that is not remembered, and one for every document rule.
 */
export const createRuleRunner = (setup: Setup, rules: readonly AnyRule[]): RuleRunner => {
  const options = new Map(
    rules.map((rule) => [rule, { ...rule.options, ...setup.rules[rule.id]?.options }] as const),
  );
  const optionsOf = (rule: AnyRule): RuleOptions => options.get(rule) ?? {};
  const inBlocks = createFindInBlocks(rules.filter(isLocal), optionsOf);
  const documentRules = rules.filter((rule) => rule.scope === 'document');
  const finishBlock = createFinishBlock(setup);

  return function* (document) {
    const local = yield* findLocally(document, inBlocks);
    const further = yield* findInDocument(document, documentRules, optionsOf);
    return document.blocks.flatMap(({ block: { text } }, block) =>
      finishBlock(local[block] ?? [], further[block] ?? [], { block, text }),
    );
  };
};
