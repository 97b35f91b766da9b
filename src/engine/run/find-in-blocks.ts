import { remember } from '../document/remember';
import type { Judgement } from '../kinds/kind';
import type { AnalysedBlock } from '../language/index';
import type { Found } from './found';
import type { AnyRule, BlockUnit, Rule, RuleFinding, RuleOptions, SectionTraits } from '../rules/rule';

export type LocalRule = Rule<'sentence'> | Rule<'block'>;

export const isLocal = (rule: AnyRule): rule is LocalRule => rule.scope !== 'document';

const findingsOf = (rule: LocalRule, unit: BlockUnit, options: RuleOptions): readonly RuleFinding[] => {
  if (rule.scope === 'block') return rule.check(unit, options);
  const { block, judgements, section, setup } = unit;
  return block.sentences.flatMap((sentence, s) => {
    const judgement = judgements[s];
    return judgement ? rule.check({ block, sentence, judgement, section, setup }, options) : [];
  });
};

const sectionKey = remember(
  (section: SectionTraits) => section,
  ({ title, level, holds, isInferred, role, template }) =>
    [title, level, holds, isInferred, role, template?.id].join('\u0000'),
);

const isSame = (one: SectionTraits, other: SectionTraits): boolean =>
  one === other || sectionKey(one) === sectionKey(other);

/** What was found in a block with all else that a sentence or block rule may depend on besides the setup. */
interface Known {
  readonly block: AnalysedBlock;
  readonly section: SectionTraits;
  readonly found: readonly Found[];
}

/** The same line may stand under several headings. */
const MOST_KNOWN = 8;

export interface FindInBlocks {
  /** What was found in the block when it last stood so; undefined when it has not. The same list as long as it stands so. */
  readonly known: (unit: BlockUnit) => readonly Found[] | undefined;
  readonly anew: (unit: BlockUnit) => readonly Found[];
}

/**
 * Runs sentence and block rules. What they found in a block is remembered as long as the block is judged as it was, since
 * it depends on nothing else outside the block but its section.
 */
export const createFindInBlocks = (
  rules: readonly LocalRule[],
  optionsOf: (rule: AnyRule) => RuleOptions,
): FindInBlocks => {
  /** A block that is judged as it was has the same list of judgements. */
  const knownOf = remember(
    (judgements: readonly Judgement[]) => judgements,
    (): Known[] => [],
  );
  return {
    known: ({ block, section, judgements }) =>
      knownOf(judgements).find((one) => one.block === block && isSame(one.section, section))?.found,
    anew: (unit) => {
      const { block, section, judgements } = unit;
      const found = rules.flatMap((rule) =>
        findingsOf(rule, unit, optionsOf(rule)).map((finding) => ({ rule, finding })),
      );
      const all = knownOf(judgements);
      if (all.length >= MOST_KNOWN) all.length = 0;
      all.push({ block, section, found });
      return found;
    },
  };
};
