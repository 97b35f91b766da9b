import type { Block, CaseDocument, Review, SentenceKind } from '../../engine/index';
import { type Requirements, JUDGED_RULES, type RewriteTask, type Score } from './exercise';
import { firstPhraseIn, isPhraseIn } from './phrases';

/** A review of a text; the tasks are made for Saklig's own settings. */
export type ReviewText = (document: CaseDocument) => Review;

/** One requirement and how the text lives up to it. */
export interface Verdict {
  /** `words`, `sentences`, `first`, `kinds`, a rule's id, or the id of a kept fact or of words to avoid. */
  readonly id: string;
  /** Swedish, what is asked. */
  readonly asks: string;
  readonly isMet: boolean;
  /** Swedish sentences on what is not met; empty when it is. */
  readonly says: readonly string[];
  /** True for a fact to keep; which facts matter is often what is practised, so they are not told beforehand. */
  readonly isFact: boolean;
  /** True when the learner may know better than Saklig whether it is met. */
  readonly isUnsure: boolean;
}

export interface JudgedText {
  readonly score: Score;
  readonly verdicts: readonly Verdict[];
}

const KIND_NAMES: Readonly<Record<SentenceKind, string>> = {
  fact: 'fakta',
  reported: 'återgivet',
  assessment: 'bedömning',
  mixed: 'blandat',
};

/** Below this confidence a sentence may be of any kind: the learner gets the benefit of the doubt. */
const SURE = 0.7;

const list = new Intl.ListFormat('sv', { type: 'conjunction' });

/** Most remarks that are told for one rule. */
const MOST_TOLD = 3;

/** A text as a document: a line is a paragraph, a line that begins with a dash is an item of a list. */
export const documentOf = (text: string, heading?: string): CaseDocument => {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const blocks = lines.map((line): Omit<Block, 'id'> => {
    const item = /^[-–•*]\s(?<rest>.+)$/u.exec(line.trim())?.groups?.['rest'];
    return item === undefined
      ? { kind: 'paragraph', text: line.trim() }
      : { kind: 'listItem', text: item.trim() };
  });
  const all: Omit<Block, 'id'>[] =
    heading === undefined ? blocks : [{ kind: 'heading', level: 1, text: heading }, ...blocks];
  return {
    blocks: all.map((block, index) => ({ ...block, id: String(index) })),
    notRead: [],
    notices: [],
  };
};

const sentencesAsk = ({ least, most }: NonNullable<Requirements['sentences']>): string => {
  if (least === undefined) return `Högst ${most ?? 0} meningar.`;
  if (most === undefined) return `Minst ${least} meningar.`;
  return least === most ? `${least} meningar.` : `${least}–${most} meningar.`;
};

const countOf = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

type Judge = (text: string, made: Review) => { readonly isMet: boolean; readonly says: readonly string[] };

interface Requirement extends Pick<Verdict, 'id' | 'asks' | 'isUnsure'> {
  readonly isFact?: true;
  readonly judge: Judge;
}

const wordsRequirement = (most: number): Requirement => ({
  id: 'words',
  asks: `Högst ${most} ord.`,
  isUnsure: false,
  judge: (_text, { statistics: { words } }) => ({
    isMet: words <= most,
    says: [`Texten har ${words} ord. Stryk minst ${words - most}.`],
  }),
});

const sentencesRequirement = (wish: NonNullable<Requirements['sentences']>): Requirement => ({
  id: 'sentences',
  asks: sentencesAsk(wish),
  isUnsure: false,
  judge: (_text, { sentences: { length } }) => ({
    isMet: length >= (wish.least ?? 0) && length <= (wish.most ?? Infinity),
    says: [`Texten har ${countOf(length, 'mening', 'meningar')}.`],
  }),
});

const firstRequirement = ({ says, phrases }: NonNullable<Requirements['first']>): Requirement => ({
  id: 'first',
  asks: says,
  isUnsure: true,
  judge: (_text, { sentences: [sentence] }) => ({
    isMet: phrases.some((phrase) => isPhraseIn(sentence?.text ?? '', phrase)),
    says: [`Den första meningen är: ”${sentence?.text ?? ''}”`],
  }),
});

const kindsRequirement = (kinds: readonly SentenceKind[]): Requirement => ({
  id: 'kinds',
  asks: `Egna meningar för ${list.format(kinds.map((kind) => KIND_NAMES[kind]))}.`,
  isUnsure: true,
  judge: (_text, { sentences }) => {
    const mixed = sentences.filter(({ kind, confidence }) => kind === 'mixed' && confidence >= SURE);
    const missing = kinds.filter(
      (wish) => !sentences.some(({ kind, confidence }) => kind === wish || confidence < SURE),
    );
    return {
      isMet: mixed.length === 0 && missing.length === 0,
      says: [
        ...mixed.map(({ text }) => `Saklig läser den här meningen som blandad: ”${text}”`),
        ...missing.map((kind) => `Saklig läser ingen av meningarna som ${KIND_NAMES[kind]}.`),
      ],
    };
  },
});

const ruleRequirement = (rule: keyof typeof JUDGED_RULES): Requirement => ({
  id: rule,
  asks: JUDGED_RULES[rule],
  isUnsure: true,
  judge: (_text, { findings }) => {
    const found = findings.filter((finding) => finding.rule === rule);
    return {
      isMet: found.length === 0,
      says: found.slice(0, MOST_TOLD).map(({ text, message }) => `”${text}”: ${message}`),
    };
  },
});

/** A task's requirements, in the order in which they are told. */
const requirementsOf = ({ requirements }: RewriteTask): Requirement[] => {
  const { words, sentences, first, keep = [], avoid = [], rules = [], kinds } = requirements;
  return [
    ...(words === undefined ? [] : [wordsRequirement(words)]),
    ...(sentences === undefined ? [] : [sentencesRequirement(sentences)]),
    ...(first === undefined ? [] : [firstRequirement(first)]),
    ...keep.map(({ id, fact, phrases }): Requirement => ({
      id,
      asks: fact,
      isFact: true,
      isUnsure: true,
      judge: (text) => ({
        isMet: phrases.some((phrase) => isPhraseIn(text, phrase)),
        says: ['Saklig hittar inte den uppgiften i din text.'],
      }),
    })),
    ...avoid.map((avoided): Requirement => ({
      id: avoided.id,
      asks: avoided.says,
      isUnsure: false,
      judge: (text) => {
        const found = firstPhraseIn(text, avoided.words);
        return { isMet: found === undefined, says: [`I texten står ”${found ?? ''}”.`] };
      },
    })),
    ...(kinds === undefined ? [] : [kindsRequirement(kinds)]),
    ...rules.map(ruleRequirement),
  ];
};

/** What is asked of a text, whether or not it has been judged. */
export type Asked = Pick<Verdict, 'id' | 'asks' | 'isFact'>;

/** What a text must live up to. */
export const askedOf = (task: RewriteTask): readonly Asked[] =>
  requirementsOf(task).map(({ id, asks, isFact = false }) => ({ id, asks, isFact }));

/**
 * Judges a learner's own text. `claimed` holds the ids of unsure requirements that the learner says are met; they count as
 * met.
 */
export const judgeText = (
  task: RewriteTask,
  text: string,
  review: ReviewText,
  claimed: ReadonlySet<string> = new Set(),
): JudgedText => {
  const made = review(documentOf(text, task.heading));
  const verdicts = requirementsOf(task).map(({ id, asks, isFact = false, isUnsure, judge }): Verdict => {
    const judged = judge(text, made);
    const isMet = judged.isMet || (isUnsure && claimed.has(id));
    return { id, asks, isFact, isUnsure, isMet, says: isMet ? [] : judged.says };
  });
  return {
    verdicts,
    score: { right: verdicts.filter(({ isMet }) => isMet).length, of: verdicts.length },
  };
};
