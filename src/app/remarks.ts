import {
  type AnyRule,
  type Finding,
  type Review,
  type ReviewedSentence,
  rules,
  type RuleSetting,
  type Strength,
} from '../engine/index';

export type Category = AnyRule['category'];

/** A finding as the pane shows it: overlapping ones are folded under the one that matters most. */
export interface Remark {
  /** Unique in one review. */
  readonly id: string;
  readonly finding: Finding;
  readonly category: Category;
  /** Other findings about the same words, in falling order of weight. */
  readonly folded: readonly Finding[];
  /** The user has chosen to keep the words. Only a requirement is shown all the same. */
  readonly kept: boolean;
}

/** All remarks of one rule and strength. */
export interface RemarkGroup {
  readonly id: string;
  readonly rule: string;
  readonly title: string;
  readonly strength: Strength;
  readonly remarks: readonly Remark[];
  /** What all the remarks have in common; undefined where they differ. */
  readonly why: string | undefined;
  /** What most of them go by; the others say their own. */
  readonly source: Finding['source'] | undefined;
  readonly wordsSaved: number;
  /** True for a rule that is often wrong, measured by hand; see `rank` of a rule. */
  readonly doubtful: boolean;
}

const ruleById = new Map(rules.map((rule) => [rule.id, rule]));

export const categoryOf = (finding: Finding): Category => ruleById.get(finding.rule)?.category ?? 'language';
/** What a rule is called in the pane. */
export const titleOf = (rule: string): string => ruleById.get(rule)?.title ?? rule;

const overlap = (a: Finding, b: Finding): boolean =>
  a.block === b.block && ((a.start < b.end && b.start < a.end) || (a.start === b.start && a.end === b.end));

/** Adds to the list that stands under a key. */
const addTo = <Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void => {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
};

/** Sentences by the number of their block. */
const sentencesIn = ({ sentences }: Review): ReadonlyMap<number, readonly ReviewedSentence[]> => {
  const blocks = new Map<number, ReviewedSentence[]>();
  for (const sentence of sentences) addTo(blocks, sentence.block, sentence);
  return blocks;
};

/** True when the remark is about a whole sentence or more, and not about words in it. */
const isPassage = (finding: Finding, sentences: readonly ReviewedSentence[] = []): boolean =>
  sentences.some(({ start, end }) => start >= finding.start && end <= finding.end);

const weight = (a: Finding, b: Finding): number =>
  Number(b.strength === 'requirement') - Number(a.strength === 'requirement') ||
  b.end - b.start - (a.end - a.start) ||
  Number(b.replacements.length > 0) - Number(a.replacements.length > 0);

const headingOnly = (finding: Finding, review: Review): boolean =>
  review.blocks[finding.block]?.kind === 'heading';

/**
 * Settles overlaps, leaving out the advice that the user keeps the words of; a requirement stays and says so. Words and
 * passages are told apart, so that a long sentence does not hide the plain word inside it; remarks of different categories
 * stand on different tabs and do not meet; remarks on a heading are about what is missing under it, and each stands by
 * itself.
 */
export const settle = (
  review: Review,
  kept: Pick<ReadonlySet<Finding>, 'has'> = new Set(),
): readonly Remark[] => {
  const sentences = sentencesIn(review);
  const shown = review.findings
    .map((finding, index) => ({
      finding,
      index,
      category: categoryOf(finding),
      passage: isPassage(finding, sentences.get(finding.block)),
      alone: headingOnly(finding, review),
    }))
    .filter(({ finding }) => finding.strength === 'requirement' || !kept.has(finding));
  type Chosen = { readonly first: (typeof shown)[number]; readonly folded: Finding[] };
  const chosen: Chosen[] = [];
  const chosenIn = new Map<number, Chosen[]>();
  for (const entry of [...shown].sort((a, b) => weight(a.finding, b.finding) || a.index - b.index)) {
    const over = entry.alone
      ? undefined
      : chosenIn
          .get(entry.finding.block)
          ?.find(
            ({ first }) =>
              !first.alone &&
              first.category === entry.category &&
              first.passage === entry.passage &&
              overlap(first.finding, entry.finding),
          );
    if (over !== undefined) {
      over.folded.push(entry.finding);
      continue;
    }
    const own: Chosen = { first: entry, folded: [] };
    chosen.push(own);
    addTo(chosenIn, entry.finding.block, own);
  }
  return chosen
    .sort((a, b) => a.first.index - b.first.index)
    .map(({ first: { finding, index, category }, folded }) => ({
      id: `${finding.rule}-${index}`,
      finding,
      category,
      folded,
      kept: kept.has(finding),
    }));
};

const sum = (remarks: readonly Remark[]): number =>
  remarks.reduce((total, { finding }) => total + (finding.wordsSaved ?? 0), 0);

const common = (remarks: readonly Remark[], read: (finding: Finding) => string): string | undefined => {
  const [first, ...others] = new Set(remarks.map(({ finding }) => read(finding)));
  return others.length === 0 ? first : undefined;
};

/** The source of more than half of the remarks. */
const mainSource = (remarks: readonly Remark[]): Finding['source'] | undefined =>
  remarks
    .map(({ finding }) => finding.source)
    .find(({ id }) => 2 * remarks.filter(({ finding }) => finding.source.id === id).length > remarks.length);

/** Requirements first, then what can be changed at once, then what there is most of. */
const usefulness = (a: RemarkGroup, b: RemarkGroup): number => {
  const direct = (group: RemarkGroup) =>
    group.remarks.filter(({ finding }) => finding.replacements.length > 0).length;
  return (
    Number(b.strength === 'requirement') - Number(a.strength === 'requirement') ||
    Number(direct(b) > 0) - Number(direct(a) > 0) ||
    b.remarks.length - a.remarks.length ||
    b.wordsSaved - a.wordsSaved
  );
};

const RANKS = { first: -1, last: 1 } as const;

/**
 * The remarks of some categories by rule, the most useful group first; inside a group in reading order. Advice that the
 * settings rank comes before or after other advice, never before a requirement.
 */
export const groupsOf = (
  remarks: readonly Remark[],
  categories: readonly Category[],
  settings: Readonly<Record<string, RuleSetting>> = {},
): readonly RemarkGroup[] => {
  const rankOf = ({ rule, strength }: RemarkGroup): number => {
    const rank = settings[rule]?.rank ?? ruleById.get(rule)?.rank;
    return strength === 'requirement' ? -2 : rank === undefined ? 0 : RANKS[rank];
  };
  const groups = new Map<string, Remark[]>();
  for (const remark of remarks) {
    if (!categories.includes(remark.category)) continue;
    const id = `${remark.finding.rule}-${remark.finding.strength}`;
    addTo(groups, id, remark);
  }
  return [...groups]
    .flatMap(([id, members]): RemarkGroup[] => {
      const [first] = members;
      if (first === undefined) return [];
      const { rule, strength } = first.finding;
      const why = common(members, (finding) => finding.why);
      return [
        {
          id,
          rule,
          title: titleOf(rule),
          strength,
          remarks: members,
          why,
          source: mainSource(members),
          wordsSaved: sum(members),
          doubtful: ruleById.get(rule)?.rank === 'last',
        },
      ];
    })
    .sort((a, b) => rankOf(a) - rankOf(b) || usefulness(a, b));
};

/** The remark to look at after one at `place` has been dealt with: the next of the same rule, else the next on its tab. */
export const nextRemark = (all: readonly Remark[], done: Finding): Remark | undefined => {
  const remarks = all.filter(({ kept }) => !kept);
  const category = categoryOf(done);
  const after = ({ finding }: Remark): boolean =>
    finding.block > done.block || (finding.block === done.block && finding.start >= done.start);
  const sameRule = remarks.filter(({ finding }) => finding.rule === done.rule);
  const sameCategory = remarks.filter((remark) => remark.category === category);
  return sameRule.find(after) ?? sameRule[0] ?? sameCategory.find(after) ?? sameCategory[0];
};

/** The remarks that say the same as this one about other forms of the same word, itself too, and can be replaced. */
export const sameRemarks = (remarks: readonly Remark[], { finding }: Remark): readonly Remark[] =>
  remarks.filter(
    (other) =>
      other.finding.rule === finding.rule &&
      other.finding.message === finding.message &&
      other.finding.replacements.length > 0 &&
      !other.kept,
  );

/** How many remarks there are, by strength. */
export const countByStrength = (
  remarks: readonly Remark[],
): { readonly requirements: number; readonly advice: number } => {
  const requirements = remarks.filter(({ finding }) => finding.strength === 'requirement').length;
  return { requirements, advice: remarks.length - requirements };
};
