import type { Judgement } from './kinds/kind';
import type { AnalysedBlock } from './language/index';
import type { Finding, Strength } from './review-result';
import { rules } from './rules/index';
import type { AnyRule, BlockUnit, DocumentUnit, Rule, RuleFinding, SectionTraits } from './rules/rule';
import type { RuleSetting, Setup } from './setup';

type Options = Readonly<Record<string, number>>;

/** A finding with the index in `rules` of the rule that made it; its block is known from where it is kept. */
interface Found {
  readonly rule: number;
  readonly finding: RuleFinding;
}

const isLocal = (rule: AnyRule): rule is Rule<'sentence'> | Rule<'block'> => rule.scope !== 'document';

const localFindings = (
  rule: Rule<'sentence'> | Rule<'block'>,
  unit: BlockUnit,
  options: Options,
): readonly RuleFinding[] => {
  if (rule.scope === 'block') return rule.check(unit, options);
  const { block, judgements, section, setup } = unit;
  return block.sentences.flatMap((sentence, s) => {
    const judgement = judgements[s];
    return judgement ? rule.check({ block, sentence, judgement, section, setup }, options) : [];
  });
};

/** An organisation's setting tunes advice; what a rule finds to be a requirement stays one. */
const strengthOf = (rule: AnyRule, found: RuleFinding, setting: RuleSetting | undefined): Strength =>
  found.strength === 'requirement' ? 'requirement' : (setting?.strength ?? found.strength ?? rule.strength);

/** All that a sentence or block rule may depend on besides the setup. */
const keyOf = ({ block }: AnalysedBlock, judgements: readonly Judgement[], section: SectionTraits): string =>
  [
    block.kind,
    block.text,
    section.title,
    section.level,
    section.holds,
    section.role,
    section.template?.id,
    ...judgements.map(
      ({ kind, confidence, valuation, source }) => `${kind} ${confidence} ${valuation} ${source ?? ''}`,
    ),
  ].join('\u0000');

/**
 * Runs every rule over a document. What sentence and block rules found in a block is remembered until the next run, since
 * it depends on nothing outside the block but its judgements and its section; document rules run anew. The run is in steps:
 * one for every block, and one for every document rule.
 */
export const createRuleRunner = (
  setup: Setup,
): ((document: DocumentUnit) => Generator<void, readonly Finding[]>) => {
  const optionsOf = rules.map((rule): Options => ({ ...rule.options, ...setup.rules[rule.id]?.options }));
  const sources = new Map(setup.sources.map((source) => [source.id, source]));
  let remembered = new Map<string, readonly Found[]>();

  const inBlock = (unit: BlockUnit): readonly Found[] =>
    rules.flatMap((rule, index) =>
      isLocal(rule)
        ? localFindings(rule, unit, optionsOf[index] ?? {}).map((finding) => ({ rule: index, finding }))
        : [],
    );

  const finish = (rule: AnyRule, found: RuleFinding, block: number, text: string): Finding => {
    const source = sources.get(found.source ?? rule.source);
    if (source === undefined)
      throw new RangeError(`Rule ${rule.id} names the unknown source ${found.source ?? rule.source}`);
    return {
      rule: rule.id,
      ...(found.variant === undefined ? {} : { variant: found.variant }),
      strength: strengthOf(rule, found, setup.rules[rule.id]),
      block,
      start: found.start,
      end: found.end,
      text: text.slice(found.start, found.end),
      message: found.message,
      replacements: (found.replacements ?? []).slice(0, 3),
      why: found.why ?? rule.why,
      source,
      ...(found.wordsSaved === undefined ? {} : { wordsSaved: found.wordsSaved }),
      ...(found.term === undefined ? {} : { term: found.term }),
      ...(found.related === undefined ? {} : { related: found.related }),
    };
  };

  return function* (document) {
    const { blocks, judgements, outline } = document;
    const next = new Map<string, readonly Found[]>();
    const located: (Found & { readonly block: number })[] = [];
    for (const [index, block] of blocks.entries()) {
      const section = outline.sections[outline.sectionOf[index] ?? 0];
      const judged = judgements[index];
      if (section === undefined || judged === undefined) continue;
      const key = keyOf(block, judged, section);
      const found =
        next.get(key) ?? remembered.get(key) ?? inBlock({ block, judgements: judged, section, setup });
      next.set(key, found);
      for (const one of found) located.push({ ...one, block: index });
      yield;
    }
    remembered = next;
    for (const [index, rule] of rules.entries()) {
      if (isLocal(rule)) continue;
      for (const finding of rule.check(document, optionsOf[index] ?? {}))
        located.push({ rule: index, finding, block: finding.block ?? 0 });
      yield;
    }
    return located
      .sort(
        (a, b) =>
          a.block - b.block ||
          a.finding.start - b.finding.start ||
          b.finding.end - a.finding.end ||
          a.rule - b.rule,
      )
      .flatMap(({ rule: index, finding, block }) => {
        const rule = rules[index];
        if (rule === undefined) return [];
        const silenced =
          setup.rules[rule.id]?.enabled === false && strengthOf(rule, finding, {}) === 'advice';
        return silenced ? [] : [finish(rule, finding, block, blocks[block]?.block.text ?? '')];
      });
  };
};
