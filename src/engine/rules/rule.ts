import type { Span } from '../document/document';
import type { Judgement } from '../kinds/kind';
import type { AnalysedBlock, Sentence } from '../language/index';
import type { Strength } from '../review-result';
import type { Setup } from '../setup';
import type { Outline, Section } from '../structure/outline';
import type { Template } from '../structure/template';

/** What a sentence or block rule may know of its section; findings in a block are remembered by it. */
export type SectionTraits = Pick<Section, 'title' | 'level' | 'holds' | 'isInferred' | 'role' | 'template'>;

/** What a sentence rule sees. Pure data: the same unit always gives the same findings. */
export interface SentenceUnit {
  readonly block: AnalysedBlock;
  readonly sentence: Sentence;
  readonly judgement: Judgement;
  readonly section: SectionTraits;
  readonly setup: Setup;
}

/** What a block rule sees. */
export interface BlockUnit {
  readonly block: AnalysedBlock;
  readonly judgements: readonly Judgement[];
  readonly section: SectionTraits;
  readonly setup: Setup;
}

/** What a document rule sees. `judgements[b][s]` belongs to `blocks[b].sentences[s]`. */
export interface DocumentUnit {
  readonly blocks: readonly AnalysedBlock[];
  readonly judgements: readonly (readonly Judgement[])[];
  readonly outline: Outline;
  /** Undefined when the document's type is not known. */
  readonly template: Template | undefined;
  readonly setup: Setup;
}

export interface Scopes {
  readonly sentence: SentenceUnit;
  readonly block: BlockUnit;
  readonly document: DocumentUnit;
}

export type Scope = keyof Scopes;

/** A finding as a rule returns it; review.ts fills in the rest from the rule. Positions are in the block. */
export interface RuleFinding extends Span {
  /** Index of the block; only document rules set it. */
  readonly block?: number;
  readonly message: string;
  readonly replacements?: readonly string[];
  readonly variant?: string;
  readonly wordsSaved?: number;
  /** The entry of the word list behind the finding, as it is written there. */
  readonly term?: string;
  readonly related?: { readonly block: number } & Span;
  /** Where they differ from the rule's own. */
  readonly why?: string;
  readonly source?: string;
  readonly strength?: Strength;
}

/** A small Markdown document; the part between [[ and ]] is what the rule must flag, exactly and alone. */
export interface FlagExample {
  readonly text: string;
  /** The message the writer sees, whole. */
  readonly says: string;
  /** The marked text after each replacement, best first. Left out when the rule offers none. */
  readonly fixed?: readonly string[];
  readonly variant?: string;
}

export interface Examples {
  readonly flags: readonly [FlagExample, ...FlagExample[]];
  /** Texts the rule must say nothing about. */
  readonly passes: readonly [string, string, ...string[]];
}

/** Numbers an organisation may set, by the rule's own names. */
export type RuleOptions = Readonly<Record<string, number>>;

export interface Rule<S extends Scope = Scope> {
  /** kebab-case, equal to the file name, part of the contract in docs/json.md. */
  readonly id: string;
  /** Swedish, shown as the remark's heading. */
  readonly title: string;
  readonly category: 'facts' | 'language' | 'length' | 'structure' | 'integrity';
  readonly strength: Strength;
  /** Swedish, one sentence: why it matters to the reader or to the case. */
  readonly why: string;
  /** Id in src/knowledge/sources.yaml. */
  readonly source: string;
  readonly examples: Examples;
  /** Shown after other advice: read by hand, fewer than four in five of its remarks were of use. */
  readonly rank?: 'last';
  readonly scope: S;
  /** Defaults for numbers an organisation may set. */
  readonly options?: RuleOptions;
  readonly check: (unit: Scopes[S], options: RuleOptions) => readonly RuleFinding[];
}

/** A rule whose scope is no longer known by type, so that all rules share one list. */
export type AnyRule = { readonly [S in Scope]: Rule<S> }[Scope];

/** Keeps the literal type of the scope, so that `check` gets the right unit. */
export const defineRule = <S extends Scope>(rule: Rule<S>): Rule<S> => rule;

/** Builds something from a setup once per setup object, e.g. a compiled word list. */
export const perSetup = <T>(build: (setup: Setup) => T): ((setup: Setup) => T) => {
  const built = new WeakMap<Setup, T>();
  return (setup) => {
    const known = built.get(setup);
    if (known !== undefined) return known;
    const made = build(setup);
    built.set(setup, made);
    return made;
  };
};
