import { remember } from '../document/remember';
import type { Finding, Strength } from '../review-result';
import { rules } from '../rules/index';
import type { AnyRule, RuleFinding } from '../rules/rule';
import type { RuleSetting, Setup } from '../setup';
import { areAlike, type Found } from './found';

const NO_REPLACEMENTS: readonly string[] = [];

/** An organisation's setting tunes advice; what a rule finds to be a requirement stays one. */
const strengthOf = (rule: AnyRule, found: RuleFinding, setting: RuleSetting | undefined): Strength =>
  found.strength === 'requirement' ? 'requirement' : (setting?.strength ?? found.strength ?? rule.strength);

const orderOf = new Map(rules.map(({ id }, index) => [id, index]));

/** The order of the remarks in a block. */
const byPlace = (a: Finding, b: Finding): number =>
  a.start - b.start || b.end - a.end || (orderOf.get(a.rule) ?? 0) - (orderOf.get(b.rule) ?? 0);

/** A block as it stands in a document. */
interface Place {
  readonly block: number;
  readonly text: string;
}

type Finish = (found: Found, place: Place) => Finding;

const createFinish = (setup: Setup): Finish => {
  const sources = new Map(setup.sources.map((source) => [source.id, source]));
  return ({ rule, finding: found }, { block, text }) => {
    const { variant, wordsSaved, term, related } = found;
    const source = sources.get(found.source ?? rule.source);
    if (source === undefined)
      throw new RangeError(`Rule ${rule.id} names the unknown source ${found.source ?? rule.source}`);
    return {
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
      ...(wordsSaved !== undefined && { wordsSaved }),
      ...(term !== undefined && { term }),
      ...(related !== undefined && { related }),
    };
  };
};

/** What a block's findings became, in the place where it stood last. */
interface Finished {
  readonly block: number;
  readonly further: readonly Found[];
  readonly findings: readonly Finding[];
}

/**
 * Makes the remarks of a block, in their order, of what sentence and block rules found in it and of what document rules
 * did. Remarks are made anew only when the block has moved or the document rules find another thing in it.
 */
export type FinishBlock = (
  local: readonly Found[],
  further: readonly Found[],
  place: Place,
) => readonly Finding[];

export const createFinishBlock = (setup: Setup): FinishBlock => {
  const finish = createFinish(setup);
  const latestOf = remember(
    (local: readonly Found[]) => local,
    (): { latest?: Finished } => ({}),
  );
  /** Advice of a rule that is switched off. */
  const isSilenced = ({ rule, finding }: Found): boolean =>
    setup.rules[rule.id]?.enabled === false && strengthOf(rule, finding, undefined) === 'advice';

  return (local, further, place) => {
    const memory = latestOf(local);
    const { latest } = memory;
    if (latest?.block === place.block && areAlike(latest.further, further)) return latest.findings;
    const findings = [...local, ...further]
      .filter((found) => !isSilenced(found))
      .map((found) => finish(found, place))
      .sort(byPlace);
    memory.latest = { block: place.block, further, findings };
    return findings;
  };
};
