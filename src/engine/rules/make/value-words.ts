import { isQuoted } from '../../klarsprak/exempt';
import type { Judgement } from '../../kinds/kind';
import {
  type AnalysedBlock,
  compileTerms,
  type Sentence,
  type TermMatch,
  type Token,
} from '../../language/index';
import type { Setup, ValueWordEntry } from '../../setup';
import { perSetup } from '../rule';
import { wholeWords } from '../../wording/one-of';

export type ValueMatch = TermMatch<ValueWordEntry>;

const compiled = perSetup((setup) => ({
  matcher: compileTerms(
    setup.valueWords.map((entry) => ({
      pattern: entry.term,
      ...(entry.wordClass === undefined ? {} : { wordClass: entry.wordClass }),
      value: entry,
    })),
  ),
  found: new WeakMap<readonly Token[], readonly ValueMatch[]>(),
}));

/** Judging words of the list in the block, quotations left out. Made once per block. */
export const valueWordsIn = (block: AnalysedBlock, setup: Setup): readonly ValueMatch[] => {
  const { matcher, found } = compiled(setup);
  const known = found.get(block.tokens);
  if (known !== undefined) return known;
  const matches = matcher.find(block).filter((match) => !isQuoted(block, match));
  found.set(block.tokens, matches);
  return matches;
};

/** The word stands in somebody else's mouth: "mamman säger att Ali ljuger". */
const SAID = wholeWords`
  säger|sade|sa|sagt|berättar|berättade|berättat|uppger|uppgav|uppgett|skriver|skrev|skrivit|anser|ansåg
  tycker|tyckte|menar|menade|beskriver|beskrev|enligt|enl|kallar|kallade|upplever|upplevde|framgår|hävdar
  hävdade|påstår|påstod|vill|önskar|intygar|rapporterar|noterar|noterade|anger|angav
  (svarar|svarade|svarat) att
  känner|tror|trodde|undrar|oroar|bedömer|bedömde|konstaterar|uppfattar|anförde|anför
  (talar|pratar) om
`;
/** After these the writer comments on what was said: "kom inte, vilket säger en hel del". */
const COMMENTS =
  /(?:, |– |; )(?:vilket|fast|trots|något som|en sak som)(?!\p{L})|, (?=(?:en|ett|ingen) \p{L})/giu;
/** After these the writer may take over: "säger att han är nykter, men kassarna säger något annat". */
const TURNS = /(?:, |– |; )(?:men|och|så|dock|ändå)(?! att(?!\p{L}))(?!\p{L})/giu;

const lastOf = (pattern: RegExp, text: string): number => [...text.matchAll(pattern)].at(-1)?.index ?? -1;

/** Above this confidence a sentence that carries on what a source said is taken as that. */
const SURELY_REPORTED = 0.6;

/** True when somebody else says what the match says: by the sentence's own words, or carried on from those before it. */
export const isOthersWord = (
  block: AnalysedBlock,
  sentence: Sentence,
  { kind, confidence }: Judgement,
  { start, value }: ValueMatch,
): boolean => {
  const before = block.block.text.slice(sentence.start, start);
  const comment = lastOf(COMMENTS, before);
  const turn = kind === 'mixed' || value.type === 'slutsats' ? lastOf(TURNS, before) : -1;
  const own = Math.max(comment, turn);
  if (SAID.test(own === -1 ? before : before.slice(own))) return true;
  return own === -1 && kind === 'reported' && confidence >= SURELY_REPORTED;
};

/** True when the sentence's own words say that somebody else says what stands at `start`. */
export const isSaidBefore = (block: AnalysedBlock, sentence: Sentence, start: number): boolean =>
  SAID.test(block.block.text.slice(sentence.start, start));
