import { createReviewer, type Finding, type Reviewer, type Setup, type TermEntry } from '../engine/index';
import { type Fault, shown } from '../knowledge/fault';
import type { OwnRow } from './layer';

/** Under it stands what the person reads; some terms are to be explained only there. */
const HEADING = 'Förslag';

const findingsIn = (reviewer: Reviewer, text: string): readonly Finding[] =>
  reviewer.review({
    blocks: [
      { id: '1', kind: 'heading', level: 1, text: HEADING },
      { id: '2', kind: 'paragraph', text },
    ],
    notRead: [],
    notices: [],
  }).findings;

const keyOf = ({ rule, variant, start, end, message }: Finding): string =>
  [rule, variant, start, end, message].join('\n');

/** A setup with nothing but the given terms, every rule on; other word lists would only slow the check. */
const bare = (setup: Setup, terms: readonly TermEntry[]): Setup => ({
  ...setup,
  templates: [],
  headingWords: [{ holds: 'both', role: 'proposal', words: [HEADING] }],
  valueWords: [],
  abbreviations: [],
  terms,
  rules: {},
});

/** Ids of the rules that remark on the text because of the entry, by the same way a document is reviewed. */
export const createTermProbe = (setup: Setup): ((entry: TermEntry, text: string) => readonly string[]) => {
  const plain = createReviewer(bare(setup, []));
  return (entry, text) => {
    const usual = new Set(findingsIn(plain, text).map(keyOf));
    return findingsIn(createReviewer(bare(setup, [entry])), text)
      .filter((finding) => !usual.has(keyOf(finding)))
      .map(({ rule }) => rule);
  };
};

/**
 * Runs every own word's `exempel`, which must be remarked on, and `tillåt`, which must not. Gives a fault with the row
 * number for each that does not hold.
 */
export const checkWordLists = ({
  setup,
  rows,
}: {
  readonly setup: Setup;
  readonly rows: readonly OwnRow[];
}): Fault[] => {
  const probe = createTermProbe(setup);
  return rows.flatMap(({ file, line, entry }): Fault[] => {
    if (entry === undefined) return [];
    const faults: Fault[] = [];
    if (entry.example !== '' && probe(entry, entry.example).length === 0)
      faults.push({
        file,
        line,
        field: 'exempel',
        value: entry.example,
        message: `Kolumnen exempel: Saklig hittar inte ”${entry.term}” i ${shown(entry.example)}. Skriv en mening där ordet står, eller rätta ordet.`,
      });
    if (entry.allow !== '' && probe(entry, entry.allow).length > 0)
      faults.push({
        file,
        line,
        field: 'tillåt',
        value: entry.allow,
        message: `Kolumnen tillåt: Saklig anmärker på ”${entry.term}” i ${shown(entry.allow)}. Skriv en mening där ordet inte står, eller gör ordet snävare.`,
      });
    return faults;
  });
};
