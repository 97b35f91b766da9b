import type { Finding, Review } from '../../src/engine/index';
import { type Expectation, type LabelledDocument, type Place, START, placeOf } from './corpus';

/** How one rule did against expect.json of some documents. */
export interface RuleScore {
  readonly rule: string;
  /** Places that must be flagged, and how many were. */
  readonly flags: number;
  readonly recalled: number;
  /** Tempting but right places, and how many were flagged all the same. */
  readonly traps: number;
  readonly alarms: number;
  readonly findings: number;
  readonly missed: readonly string[];
  readonly alarmed: readonly string[];
}

const plain = (snippet: string): string => snippet.replace(/\*\*|^#+ |^[-*] /gmu, '').trim();

/** "## Tindra" is the heading, not the first place where Tindra is named. */
const headingPlaceOf = ({ document }: LabelledDocument, snippet: string): Place | undefined => {
  if (!snippet.startsWith('#')) return undefined;
  const text = plain(snippet);
  const block = document.blocks.findIndex((one) => one.kind === 'heading' && one.text === text);
  return block === -1 ? undefined : { block, start: 0, end: text.length };
};

/** Places of a snippet: in running text the first; a heading or label marks its block. */
const snippetPlace = (labelled: LabelledDocument, { snippet }: Expectation): Place | undefined =>
  headingPlaceOf(labelled, snippet) ??
  placeOf(labelled.document, snippet, START) ??
  placeOf(labelled.document, plain(snippet), START);

const overlaps = (finding: Finding, place: Place): boolean =>
  finding.block === place.block && finding.start < place.end && place.start < finding.end;

export interface ReviewedDocument {
  readonly labelled: LabelledDocument;
  readonly review: Pick<Review, 'findings'>;
}

/** A finding counts when it overlaps the snippet's place. Snippets that stand nowhere are an error in expect.json. */
export const scoreRule = (rule: string, reviewed: readonly ReviewedDocument[]): RuleScore => {
  const missed: string[] = [];
  const alarmed: string[] = [];
  let [flags, traps, findings] = [0, 0, 0];
  for (const { labelled, review } of reviewed) {
    const own = review.findings.filter((finding) => finding.rule === rule);
    findings += own.length;
    const hit = (expectation: Expectation): boolean => {
      const place = snippetPlace(labelled, expectation);
      if (place === undefined) throw new RangeError(`${labelled.name} has no text: ${expectation.snippet}`);
      return own.some((finding) => overlaps(finding, place));
    };
    for (const expectation of labelled.expected.flags.filter(({ kind }) => kind === rule)) {
      flags += 1;
      if (!hit(expectation)) missed.push(`${labelled.name}: ${expectation.snippet}`);
    }
    for (const expectation of labelled.expected.must_not_flag.filter(({ kind }) => kind === rule)) {
      traps += 1;
      if (hit(expectation)) alarmed.push(`${labelled.name}: ${expectation.snippet}`);
    }
  }
  return {
    rule,
    flags,
    recalled: flags - missed.length,
    traps,
    alarms: alarmed.length,
    findings,
    missed,
    alarmed,
  };
};
