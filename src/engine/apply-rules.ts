import { remember } from './document/remember';
import type { Judgement } from './kinds/kind';
import type { AnalysedBlock } from './language/index';
import type { Finding, Strength } from './review-result';
import { isAlike } from './rules/make/alike';
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

const sectionKey = remember(
  (section: SectionTraits) => section,
  ({ title, level, holds, isInferred, role, template }) =>
    [title, level, holds, isInferred, role, template?.id].join('\u0000'),
);

/** What sentence and block rules found in a block. */
interface FoundInBlock {
  readonly found: readonly Found[];
  /** The same in their order with those of document rules, finished for the block's latest place in the document. */
  finished?: {
    readonly block: number;
    readonly further: readonly Found[];
    readonly findings: readonly Finding[];
  };
}

const NOTHING: readonly Found[] = [];
const NO_REPLACEMENTS: readonly string[] = [];

const areAlike = (some: readonly Found[], others: readonly Found[]): boolean =>
  some.length === others.length &&
  some.every(({ rule, finding }, at) => {
    const other = others[at];
    return other?.rule === rule && isAlike(finding, other.finding);
  });

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** What was found in a block with all else that a sentence or block rule may depend on besides the setup. */
interface Known {
  readonly block: AnalysedBlock;
  readonly section: SectionTraits;
  readonly inBlock: FoundInBlock;
}

const isSame = (one: SectionTraits, other: SectionTraits): boolean =>
  one === other || sectionKey(one) === sectionKey(other);

/** The same line may stand under several headings. */
const MOST_KNOWN = 8;

const orderOf = new Map(rules.map(({ id }, index) => [id, index]));

/** The order of the remarks in a block. */
const byPlace = (a: Finding, b: Finding): number =>
  a.start - b.start || b.end - a.end || (orderOf.get(a.rule) ?? 0) - (orderOf.get(b.rule) ?? 0);

/**
 * Runs every rule over a document. What sentence and block rules found in a block is remembered as long as the block is
 * judged as it was, since it depends on nothing else outside the block but its section; document rules run anew. The run
 * is in steps: one for every block that is not remembered, and one for every document rule.
 */
export const createRuleRunner = (
  setup: Setup,
): ((document: DocumentUnit) => Generator<void, readonly Finding[]>) => {
  const optionsOf = rules.map((rule): Options => ({ ...rule.options, ...setup.rules[rule.id]?.options }));
  const sources = new Map(setup.sources.map((source) => [source.id, source]));
  /** A block that is judged as it was has the same list of judgements. */
  const knownOf = remember(
    (judgements: readonly Judgement[]) => judgements,
    (): Known[] => [],
  );

  const inBlock = (unit: BlockUnit): FoundInBlock => ({
    found: rules.flatMap((rule, index) =>
      isLocal(rule)
        ? localFindings(rule, unit, optionsOf[index] ?? {}).map((finding) => ({ rule: index, finding }))
        : [],
    ),
  });

  const knownInBlock = (
    block: AnalysedBlock,
    judgements: readonly Judgement[],
    section: SectionTraits,
  ): FoundInBlock | undefined => {
    for (const one of knownOf(judgements))
      if (one.block === block && isSame(one.section, section)) return one.inBlock;
    return undefined;
  };

  const foundAnew = (unit: BlockUnit): FoundInBlock => {
    const { block, judgements, section } = unit;
    const all = knownOf(judgements);
    if (all.length >= MOST_KNOWN) all.length = 0;
    const made = { block, section, inBlock: inBlock(unit) };
    all.push(made);
    return made.inBlock;
  };

  const finish = (rule: AnyRule, found: RuleFinding, block: number, text: string): Finding => {
    const source = sources.get(found.source ?? rule.source);
    if (source === undefined)
      throw new RangeError(`Rule ${rule.id} names the unknown source ${found.source ?? rule.source}`);
    const { variant, wordsSaved, term, related } = found;
    const finding: Mutable<Finding> = {
      rule: rule.id,
      ...(variant !== undefined && { variant }),
      strength: strengthOf(rule, found, setup.rules[rule.id]),
      block,
      start: found.start,
      end: found.end,
      text: text.slice(found.start, found.end),
      message: found.message,
      replacements: found.replacements?.slice(0, 3) ?? NO_REPLACEMENTS,
      why: found.why ?? rule.why,
      source,
    };
    if (wordsSaved !== undefined) finding.wordsSaved = wordsSaved;
    if (term !== undefined) finding.term = term;
    if (related !== undefined) finding.related = related;
    return finding;
  };

  /** The findings in one block, those of rules that are switched off left out. */
  const finishAll = (found: readonly Found[], block: number, text: string): Finding[] =>
    found.flatMap(({ rule: index, finding }) => {
      const rule = rules[index];
      if (rule === undefined) return [];
      const silenced = setup.rules[rule.id]?.enabled === false && strengthOf(rule, finding, {}) === 'advice';
      return silenced ? [] : [finish(rule, finding, block, text)];
    });

  const finishBlock = (
    local: FoundInBlock,
    further: readonly Found[],
    block: number,
    text: string,
  ): readonly Finding[] => {
    const known = local.finished;
    if (known?.block === block && areAlike(known.further, further)) return known.findings;
    const findings = finishAll([...local.found, ...further], block, text).sort(byPlace);
    local.finished = { block, further, findings };
    return findings;
  };

  return function* (document) {
    const { blocks, judgements, outline } = document;
    const inBlocks: (FoundInBlock | undefined)[] = [];
    for (let index = 0; index < blocks.length; index += 1) {
      const block = blocks[index];
      const section = outline.sections[outline.sectionOf[index] ?? 0];
      const judged = judgements[index];
      if (block === undefined || section === undefined || judged === undefined) continue;
      const known = knownInBlock(block, judged, section);
      inBlocks[index] = known ?? foundAnew({ block, judgements: judged, section, setup });
      if (known === undefined) yield;
    }
    const inDocument = new Map<number, Found[]>();
    for (const [index, rule] of rules.entries()) {
      if (isLocal(rule)) continue;
      for (const finding of rule.check(document, optionsOf[index] ?? {})) {
        const block = finding.block ?? 0;
        const found = inDocument.get(block);
        if (found === undefined) inDocument.set(block, [{ rule: index, finding }]);
        else found.push({ rule: index, finding });
      }
      yield;
    }
    const findings: Finding[] = [];
    blocks.forEach(({ block: { text } }, block) => {
      const local = inBlocks[block] ?? { found: NOTHING };
      for (const finding of finishBlock(local, inDocument.get(block) ?? NOTHING, block, text))
        findings.push(finding);
    });
    return findings;
  };
};
