import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Finding, Review } from '../engine/index';
import type { Keep } from './kept-record';

/** How far a choice to keep reaches: this remark in its place, the word or the rule in the document, or always. */
export type KeepLevel = Keep['level'];

/** UTF-16 units on each side that tell a place from others. */
const NEIGHBOURHOOD = 30;
/** Hexadecimal digits kept of a hash: 96 bits. */
const PRINT_LENGTH = 24;
/** More words than this are a passage and no word. */
const LONGEST_WORDS = 3;

/** A salted hash: the same words give the same print in one document, and another in the next. */
const printOf = (salt: string, ...parts: readonly string[]): string =>
  bytesToHex(sha256(utf8ToBytes(JSON.stringify([salt, ...parts])))).slice(0, PRINT_LENGTH);

/** True for a remark on something that is not there; it stands on a heading. */
export const isAboutAbsence = ({ rule, block }: Finding, review: Review): boolean =>
  /^(?:missing|empty)-/u.test(rule) && review.blocks[block]?.kind === 'heading';

/** The levels at which a remark can be kept, the nearest first. A requirement is only ever kept in its place. */
export const levelsOf = (finding: Finding, review: Review): readonly KeepLevel[] => {
  if (finding.strength === 'requirement') return ['here'];
  const isWord =
    !isAboutAbsence(finding, review) &&
    (finding.term !== undefined || finding.text.split(/\s+/u).length <= LONGEST_WORDS);
  return isWord ? ['here', 'word', 'rule', 'always'] : ['here', 'rule', 'always'];
};

const wordPrint = ({ rule, term, text }: Finding, salt: string): string =>
  printOf(salt, 'word', rule, term ?? text.toLocaleLowerCase('sv'));

const evenSpaces = (text: string): string => text.replaceAll(/\s+/gu, ' ');

/**
 * Two prints, each enough to know the remark again: with what stands before the words and with what stands after, the
 * neighbouring blocks too, so that an edit on one side does not undo the choice. What is absent has no words: there it is
 * what the remark says, alone and with its heading.
 */
const placePrints = (finding: Finding, review: Review, salt: string): readonly [string, string] => {
  const { rule, variant = '', block, start, end, text, message } = finding;
  if (isAboutAbsence(finding, review))
    return [printOf(salt, 'absent', rule, message), printOf(salt, 'absent', rule, message, text)];
  const own = review.blocks[block]?.text ?? '';
  const before = evenSpaces(`${review.blocks[block - 1]?.text ?? ''}\n${own.slice(0, start)}`);
  const after = evenSpaces(`${own.slice(end)}\n${review.blocks[block + 1]?.text ?? ''}`);
  return [
    printOf(salt, 'before', rule, variant, text, before.slice(-NEIGHBOURHOOD)),
    printOf(salt, 'after', rule, variant, text, after.slice(0, NEIGHBOURHOOD)),
  ];
};

interface Place {
  readonly finding: Finding;
  readonly prints: readonly [string, string];
  /** Number among the remarks with the same prints. */
  readonly nth: number;
}

const placesOf = (findings: readonly Finding[], review: Review, salt: string): readonly Place[] => {
  const met = new Map<string, number>();
  return findings.map((finding) => {
    const prints = placePrints(finding, review, salt);
    const key = prints.join(' ');
    const nth = met.get(key) ?? 0;
    met.set(key, nth + 1);
    return { finding, prints, nth };
  });
};

/** What to remember of a choice. Holds no words of the document, only prints of them. */
export const keepOf = (finding: Finding, review: Review, level: KeepLevel, salt: string): Keep => {
  const { rule, term } = finding;
  if (level === 'rule') return { level, rule };
  if (level === 'always') return { level, rule, ...(term === undefined ? {} : { term }) };
  if (level === 'word') return { level, rule, print: wordPrint(finding, salt) };
  const places = placesOf(
    review.findings.filter((other) => other.rule === rule),
    review,
    salt,
  );
  const place = places.find((candidate) => candidate.finding === finding);
  const [first, second] = place?.prints ?? placePrints(finding, review, salt);
  // Where others say the same, only its heading tells what is absent here.
  const isOneOfMany =
    isAboutAbsence(finding, review) && places.filter(({ prints }) => prints[0] === first).length > 1;
  const nth = place?.nth ?? 0;
  return { level, rule, prints: isOneOfMany ? [second] : [first, second], ...(nth === 0 ? {} : { nth }) };
};

type HereKeep = Extract<Keep, { level: 'here' }>;

/** Gives each choice the one remark it fits best, so that a copy of the words elsewhere is remarked on. */
const keptHere = (
  keeps: readonly HereKeep[],
  review: Review,
  salt: string,
): ReadonlyMap<Finding, HereKeep> => {
  const kept = new Map<Finding, HereKeep>();
  const rulesKept = new Set(keeps.map(({ rule }) => rule));
  const places = placesOf(
    review.findings.filter(({ rule }) => rulesKept.has(rule)),
    review,
    salt,
  );
  const byPrint = new Map<string, Place[]>();
  for (const place of places)
    for (const print of place.prints) byPrint.set(print, [...(byPrint.get(print) ?? []), place]);
  for (const keep of keeps) {
    const fit = ({ prints, nth }: Place): number =>
      prints.filter((print) => keep.prints.includes(print)).length - Math.abs(nth - (keep.nth ?? 0)) / 1000;
    const [best] = [...new Set(keep.prints.flatMap((print) => byPrint.get(print) ?? []))]
      .filter(({ finding }) => !kept.has(finding))
      .sort((a, b) => fit(b) - fit(a));
    if (best !== undefined) kept.set(best.finding, keep);
  }
  return kept;
};

/** The remarks of a review that the user has chosen to keep, each with the nearest choice that reaches it. */
export const keptIn = (keeps: readonly Keep[], review: Review, salt: string): ReadonlyMap<Finding, Keep> => {
  const here = keeps.filter((keep) => keep.level === 'here');
  const kept = new Map<Finding, Keep>(here.length === 0 ? [] : keptHere(here, review, salt));
  const byRule = new Map(keeps.flatMap((keep) => (keep.level === 'rule' ? [[keep.rule, keep]] : [])));
  const byWord = new Map(keeps.flatMap((keep) => (keep.level === 'word' ? [[keep.print, keep]] : [])));
  const always = keeps.filter((keep) => keep.level === 'always');
  for (const finding of review.findings) {
    if (kept.has(finding) || finding.strength === 'requirement') continue;
    const keep =
      (byWord.size === 0 ? undefined : byWord.get(wordPrint(finding, salt))) ??
      byRule.get(finding.rule) ??
      always.find(({ rule, term }) => rule === finding.rule && (term === undefined || term === finding.term));
    if (keep !== undefined) kept.set(finding, keep);
  }
  return kept;
};
