import { isQuoted } from '../../klarsprak/exempt';
import type { Span } from '../../document/document';
import { type AnalysedBlock, compileTerms, type TermMatch, type Token } from '../../language/index';
import type { Setup, TermEntry } from '../../setup';
import { perSetup } from '../rule';

const compiled = perSetup((setup) => ({
  matcher: compileTerms(
    setup.terms.map((entry) => ({
      pattern: entry.term,
      ...(entry.wordClass === undefined ? {} : { wordClass: entry.wordClass }),
      value: entry,
    })),
  ),
  found: new WeakMap<readonly Token[], readonly TermMatch<TermEntry>[]>(),
}));

/** "Föreliggande" is itself in the list, and also a form of "föreligga". */
const isLemma = ({ value, tokens }: TermMatch<TermEntry>): boolean => tokens[0]?.lower === value.term;

/**
 * Longest first; at the same length the term that is written as in the list, whole words before parts, and terms to
 * change before those to explain.
 */
const weight = (a: TermMatch<TermEntry>, b: TermMatch<TermEntry>): number =>
  b.end - b.start - (a.end - a.start) ||
  Number(isLemma(b)) - Number(isLemma(a)) ||
  Number(a.value.term.includes('*')) - Number(b.value.term.includes('*')) ||
  Number(a.value.type === 'fackterm') - Number(b.value.type === 'fackterm') ||
  a.start - b.start;

const settled = (matches: readonly TermMatch<TermEntry>[]): TermMatch<TermEntry>[] => {
  const kept: TermMatch<TermEntry>[] = [];
  for (const match of [...matches].sort(weight))
    if (!kept.some((other) => other.start < match.end && match.start < other.end)) kept.push(match);
  return kept.sort((a, b) => a.start - b.start);
};

/** Terms of the word lists in the block's sentences, overlaps settled, quotations left out. Made once per block. */
export const termsIn = (block: AnalysedBlock, setup: Setup): readonly TermMatch<TermEntry>[] => {
  const { matcher, found } = compiled(setup);
  const known = found.get(block.tokens);
  if (known !== undefined) return known;
  const isPart = ({ start, end }: Span): boolean =>
    block.block.text.charAt(end) === '-' || block.block.text.charAt(start - 1) === '-';
  const inSentence = (match: TermMatch<TermEntry>): boolean =>
    block.sentences.some(({ start, end }) => start <= match.start && match.end <= end);
  const terms =
    block.sentences.length === 0
      ? []
      : settled(
          matcher
            .find(block)
            .filter((match) => inSentence(match) && !isPart(match) && !isQuoted(block, match)),
        );
  found.set(block.tokens, terms);
  return terms;
};
