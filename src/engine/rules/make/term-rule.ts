import { remember } from '../../document/remember';
import { isStatute, sentenceAt } from '../../klarsprak/exempt';
import { rewriteOf } from '../../klarsprak/replacement';
import type { AnalysedBlock, TermMatch } from '../../language/index';
import { countWords } from '../../measure/words';
import type { TermEntry, TermType } from '../../setup';
import type { BlockUnit, Examples, Rule, RuleFinding } from '../rule';
import { termsIn } from './terms';

interface TermRule {
  readonly id: string;
  readonly title: string;
  readonly category: Rule['category'];
  readonly why: string;
  readonly source: string;
  readonly examples: Examples;
  readonly types: readonly TermType[];
  /** Adds what is particular to the rule; undefined leaves the remark out. */
  readonly refine?: (
    finding: RuleFinding,
    match: TermMatch<TermEntry>,
    unit: BlockUnit,
  ) => RuleFinding | undefined;
}

const findTerm = ({ match, block }: TermPlace): RuleFinding => {
  const { term, explanation, source } = match.value;
  const rewrite = rewriteOf(block, match);
  const { start, end } = rewrite ?? match;
  const [best] = rewrite?.texts ?? [];
  const saved = best === undefined ? 0 : countWords(block.block.text.slice(start, end)) - countWords(best);
  return {
    start,
    end,
    message: explanation,
    source,
    term,
    ...(rewrite === undefined ? {} : { replacements: rewrite.texts }),
    ...(saved > 0 ? { wordsSaved: saved } : {}),
  };
};

/** A term where it stands; matches are found once per block. */
interface TermPlace {
  readonly match: TermMatch<TermEntry>;
  readonly block: AnalysedBlock;
}

const remembered = remember(({ match }: TermPlace) => match, findTerm);

/** The remark on one term, with the replacements that fit the sentence. */
export const termFinding = (match: TermMatch<TermEntry>, { block }: BlockUnit): RuleFinding =>
  remembered({ match, block });

/** A rule that reports some types of terms in the word lists. */
export const defineTermRule = ({ types, refine, ...rule }: TermRule): Rule<'block'> => ({
  ...rule,
  strength: 'advice',
  scope: 'block',
  check: (unit) =>
    termsIn(unit.block, unit.setup).flatMap((match): readonly RuleFinding[] => {
      if (!types.includes(match.value.type)) return [];
      const sentence = sentenceAt(unit.block, match);
      if (sentence !== undefined && isStatute(unit.block, sentence, unit.section.title)) return [];
      const finding = termFinding(match, unit);
      if (refine === undefined) return [{ ...finding, variant: match.value.type }];
      const refined = refine(finding, match, unit);
      return refined === undefined ? [] : [refined];
    }),
});
