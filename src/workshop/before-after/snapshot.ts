import type { Finding, Review } from '../../engine/index';
import type { Pair } from '../line-fields';
import type { BeforeAfterResult } from '../result-line';
import { termId } from '../terms';

/** A document's numbers at one time; no text of the document is in it. */
export interface Snapshot {
  readonly documentType: string;
  readonly words: number;
  readonly lix: number;
  /** Sections with text. */
  readonly sections: number;
  readonly unsourced: number;
  /** Number of remarks by rule id. */
  readonly remarks: ReadonlyMap<string, number>;
  /** How often each term of Saklig's own word list is remarked on, by `termId`. */
  readonly terms: ReadonlyMap<string, number>;
  /** Milliseconds on any clock that goes evenly. */
  readonly at: number;
}

const tally = (keys: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
};

/**
 * Takes the numbers of a review. `findings` are the remarks as the user sees them; `ownTerms` are the terms of Saklig's own
 * word list, so that a word that an organisation has added to it never leaves the organisation.
 */
export const snapshotOf = (
  review: Review,
  findings: readonly Finding[],
  ownTerms: ReadonlySet<string>,
  at: number,
): Snapshot => ({
  documentType: review.documentType.id,
  words: review.statistics.words,
  lix: review.statistics.lix,
  sections: review.sections.filter(({ status, words }) => status === 'present' && words > 0).length,
  unsourced: review.findings.filter(({ rule }) => rule === 'missing-source').length,
  remarks: tally(findings.map(({ rule }) => rule)),
  terms: tally(
    review.findings.flatMap(({ term }) => (term !== undefined && ownTerms.has(term) ? [termId(term)] : [])),
  ),
  at,
});

const MINUTE = 60_000;

const pairs = (before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>): Map<string, Pair> =>
  new Map(
    [...new Set([...before.keys(), ...after.keys()])].map((key) => [
      key,
      { before: before.get(key) ?? 0, after: after.get(key) ?? 0 },
    ]),
  );

/** Two snapshots of one document as a participant's result. */
export const compareSnapshots = (
  before: Snapshot,
  after: Snapshot,
  participant: string,
): BeforeAfterResult => ({
  kind: 'before-after',
  participant,
  documentType: after.documentType,
  minutes: Math.max(0, Math.round((after.at - before.at) / MINUTE)),
  words: { before: before.words, after: after.words },
  lix: { before: Math.round(before.lix * 10) / 10, after: Math.round(after.lix * 10) / 10 },
  sections: { before: before.sections, after: after.sections },
  unsourced: { before: before.unsourced, after: after.unsourced },
  remarks: pairs(before.remarks, after.remarks),
  replaced: new Map(
    [...before.terms].flatMap(([term, times]) => {
      const fewer = times - (after.terms.get(term) ?? 0);
      return fewer > 0 ? [[term, fewer] as const] : [];
    }),
  ),
});
