import type { SentenceKind } from '../../engine/index';

/** What every task has. Texts may have several paragraphs, with a line break between them. */
interface AnyTask {
  /** What to do. */
  readonly ask: string;
  /** What to read first. */
  readonly text?: string;
  /** Shown when the learner asks for it. */
  readonly help?: string;
  /** Shown with the key: what there is to learn. */
  readonly lesson?: string;
}

export interface SortItem {
  readonly text: string;
  readonly answer: SentenceKind;
  /** Kinds that are right too, where two people may well judge differently. */
  readonly accept?: readonly SentenceKind[];
  readonly comment: string;
}

/** Sentences to sort by kind. */
export interface SortTask extends AnyTask {
  readonly form: 'sort';
  readonly items: readonly SortItem[];
}

export interface PickItem {
  readonly text: string;
  /** `either`: both are right, where it can be argued. */
  readonly answer: 'pick' | 'leave' | 'either';
  readonly comment: string;
}

/** Sentences of a running text (`mark`) or alternatives (`choose`) to pick some of. */
export interface PickTask extends AnyTask {
  readonly form: 'mark' | 'choose';
  readonly items: readonly PickItem[];
}

export interface OrderItem {
  readonly text: string;
  /** Items of the same rank may change places; without it the item's own place. 1 is the first. */
  readonly rank?: number;
  readonly comment: string;
}

/** Alternatives to put in order; the items stand in the right one. */
export interface OrderTask extends AnyTask {
  readonly form: 'order';
  readonly items: readonly OrderItem[];
}

/** A fact that must still be there; found by any one of the phrases. `isPhraseIn` says how a phrase is written. */
export interface KeptFact {
  readonly id: string;
  readonly fact: string;
  readonly phrases: readonly string[];
}

/** Words that must not be there. */
export interface AvoidedWords {
  readonly id: string;
  readonly words: readonly string[];
  /** What to write instead, or why. */
  readonly says: string;
}

/** What an answer in the learner's own words must live up to; nothing more is asked. */
export interface Requirements {
  /** At most so many words. */
  readonly words?: number;
  readonly sentences?: { readonly least?: number; readonly most?: number };
  /** What the first sentence must hold; found by any one of the phrases. */
  readonly first?: { readonly says: string; readonly phrases: readonly string[] };
  readonly keep?: readonly KeptFact[];
  readonly avoid?: readonly AvoidedWords[];
  /** Rules of the engine that may have no remark on the text. */
  readonly rules?: readonly JudgedRule[];
  /** Each kind has a sentence of its own, and no sentence is mixed. */
  readonly kinds?: readonly SentenceKind[];
}

export interface WrongText {
  readonly text: string;
  /** Ids of exactly the requirements that it fails. */
  readonly fails: readonly string[];
  readonly comment: string;
}

/** A text to write or rewrite. */
export interface RewriteTask extends AnyTask {
  readonly form: 'rewrite';
  /** True when the learner starts from `text`. */
  readonly prefill?: boolean;
  /** The heading that the text stands under. */
  readonly heading?: string;
  readonly requirements: Requirements;
  readonly models: readonly { readonly text: string; readonly comment?: string }[];
  readonly wrong: readonly WrongText[];
}

export type Task = SortTask | PickTask | OrderTask | RewriteTask;

export const LEVELS = [1, 2, 3] as const;
export const AREAS = ['barn', 'vuxna', 'aldre', 'lss', 'ekonomi'] as const;

export interface Exercise {
  readonly id: string;
  readonly title: string;
  /** 1 for a start, 3 for the hardest. */
  readonly level: (typeof LEVELS)[number];
  /** How long it takes, about. */
  readonly minutes: number;
  readonly area: (typeof AREAS)[number];
  /** One sentence: what is practised. */
  readonly practises: string;
  /** Ids of the sources behind the key. */
  readonly sources: readonly string[];
  /** The case, read before the tasks. */
  readonly background?: string;
  readonly tasks: readonly Task[];
}

/** Rules that a text of a few sentences can be judged by, and what each asks of it. */
export const JUDGED_RULES = {
  'abbreviation-unexplained': 'Förkortningar är utskrivna eller förklarade.',
  'assessment-in-fact-section': 'Där fakta ska stå finns inga bedömningar.',
  'double-negation': 'Inga dubbla nekningar.',
  'filler-phrase': 'Inga utfyllnadsord.',
  'goal-not-measurable': 'Det går att se om målet är nått.',
  jargon: 'Inga svåra ord eller kansliord.',
  'law-reference': 'Hänvisningarna till socialtjänstlagen har de nya numren.',
  'long-sentence': 'Inga onödigt långa meningar.',
  'missing-source': 'Det syns vem uppgifterna kommer från.',
  nominalisation: 'Handlingar står som verb, inte som substantiv.',
  'ownerless-assessment': 'Det syns vem som bedömer.',
  passive: 'Det syns vem som gör vad.',
  'unreasoned-assessment': 'Bedömningen har skäl.',
  'vague-amount': 'Mängder och tider är bestämda.',
  'value-word': 'Inga värdeord om personer.',
  'verbose-phrase': 'Inga omständliga uttryck.',
} as const satisfies Readonly<Record<string, string>>;

export type JudgedRule = keyof typeof JUDGED_RULES;

/** How many answers an exercise or a task counts, and how many were right. */
export interface Score {
  readonly right: number;
  readonly of: number;
}

/** Scores added up. */
export const sumOf = (scores: readonly Score[]): Score => ({
  right: scores.reduce((sum, { right }) => sum + right, 0),
  of: scores.reduce((sum, score) => sum + score.of, 0),
});
