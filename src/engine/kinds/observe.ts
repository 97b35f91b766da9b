import type { AnalysedBlock, Token } from '../language/index';
import type { Outline, Section } from '../structure/outline';
import type { Attribution } from './speaker';
import { isAboutNobody } from './evidence';
import type { FeatureFinder } from './features';
import type { ValueWordFinder } from './valued';
import type { Observation } from './model';
import { type Speaker, speakerIn } from './source';
import { viewOf } from './section-view';
import { NameReader } from './names';
import { wordsOf, type Word } from './words';

/** A sentence as it is by itself, in its block. */
interface OwnObservation {
  readonly words: readonly Word[];
  readonly says: Speaker | undefined;
  readonly features: readonly number[];
  /** How it follows on the sentence before, when the two stand in the same section. */
  readonly link: string;
}

export interface Observed extends Observation {
  readonly block: number;
  readonly sentence: number;
  readonly words: readonly Word[];
  /** Whom the sentence names as its source. */
  readonly says: Speaker | undefined;
}

interface ObservedBlock {
  /** What the sentences depend on outside the block: its heading and which of its words are names. */
  readonly title: string;
  readonly among: string;
  /** The names of the document, for which `among` is known to hold. */
  names: ReadonlySet<string>;
  readonly sentences: readonly OwnObservation[];
  /** As they were last in a document's chain. */
  latest?: ChainedBlock;
}

/** The sentences of a block in the chain, and what they depend on besides the block. */
interface ChainedBlock {
  readonly block: number;
  readonly section: readonly number[];
  readonly view: number;
  readonly opensSection: boolean;
  readonly chain: readonly Observed[];
}

const chained = ({ sentences }: ObservedBlock, place: Omit<ChainedBlock, 'chain'>): readonly Observed[] => {
  const { block, section, view, opensSection } = place;
  return sentences.map(({ words, says, features, link }, sentence) => ({
    block,
    sentence,
    words,
    says,
    features,
    section,
    view,
    link: sentence === 0 && opensSection ? 'section' : link,
  }));
};

const namesSource = ({ attributions }: { readonly attributions: readonly Attribution[] }): boolean =>
  attributions.some(({ subject }) => subject !== 'none' && subject !== 'writer' && subject !== 'pronoun');

const NO_FEATURES: readonly number[] = [];

/** Sees documents as chains of sentences, and remembers the blocks that have not changed. */
export class Observer {
  readonly #finder: FeatureFinder;
  readonly #valueWords: ValueWordFinder;
  readonly #names = new NameReader();
  readonly #blocks = new WeakMap<readonly Token[], ObservedBlock>();
  /** Features of the sections of the last document, by what they depend on. */
  #ofSections: ReadonlyMap<string, readonly number[]> = new Map();

  constructor(finder: FeatureFinder, valueWords: ValueWordFinder) {
    this.#finder = finder;
    this.#valueWords = valueWords;
  }

  /** For every section its features, the same list for sections that are alike. */
  #featuresOf(sections: readonly Section[]): (readonly number[])[] {
    const next = new Map<string, readonly number[]>();
    const result = sections.map((section) => {
      const key = `${section.holds} ${section.role ?? ''} ${section.title}`;
      const features = next.get(key) ?? this.#ofSections.get(key) ?? this.#finder.ofSection(section);
      next.set(key, features);
      return features;
    });
    this.#ofSections = next;
    return result;
  }

  #observed(block: AnalysedBlock, { title }: Section, names: ReadonlySet<string>): ObservedBlock {
    const known = this.#blocks.get(block.tokens);
    if (known?.title === title && known.names === names) return known;
    const among = this.#names.namesAmong(block.tokens, names);
    if (known?.title === title && known.among === among) {
      known.names = names;
      return known;
    }
    const observed = { title, among, names, sentences: this.#observe(block, title, names) };
    this.#blocks.set(block.tokens, observed);
    return observed;
  }

  #observe(block: AnalysedBlock, title: string, names: ReadonlySet<string>): OwnObservation[] {
    const judging = this.#valueWords(block);
    let afterLaw = false;
    let sinceSource: number | undefined;
    return block.sentences.map((sentence, index) => {
      const words = wordsOf(block, sentence, names);
      const valued = judging.filter(({ start }) => start >= sentence.start && start < sentence.end);
      const context = { block, sentence, title, words, index, sinceSource, afterLaw, valued };
      const { attributions, features, opening } = this.#finder.featuresOf(context);
      afterLaw =
        words.some((word) => word.classes.has('law') && word.token.text !== '.') ||
        (afterLaw && isAboutNobody(words));
      if (sinceSource !== undefined) sinceSource += 1;
      if (namesSource({ attributions })) sinceSource = 1;
      const place = index === 0 ? 'block' : sinceSource === undefined ? 'same' : 'sourced';
      return { words, says: speakerIn(words, attributions), features, link: `${place}:${opening}` };
    });
  }

  #inChain(observed: ObservedBlock, place: Omit<ChainedBlock, 'chain'>): readonly Observed[] {
    const { latest } = observed;
    if (
      latest?.block === place.block &&
      latest.section === place.section &&
      latest.view === place.view &&
      latest.opensSection === place.opensSection
    )
      return latest.chain;
    const chain = chained(observed, place);
    observed.latest = { ...place, chain };
    return chain;
  }

  /** All sentences of a document as one chain, in reading order. */
  observe(blocks: readonly AnalysedBlock[], outline: Outline): Observed[] {
    const names = this.#names.namesIn(blocks);
    const ofSections = this.#featuresOf(outline.sections);
    const chain: Observed[] = [];
    let section = -1;
    blocks.forEach((block, b) => {
      const own = outline.sectionOf[b] ?? 0;
      const here = outline.sections[own];
      if (here === undefined) return;
      const observed = this.#observed(block, here, names);
      if (observed.sentences.length === 0) return;
      const place = { block: b, section: ofSections[own] ?? NO_FEATURES, view: viewOf(here) };
      for (const one of this.#inChain(observed, { ...place, opensSection: own !== section })) chain.push(one);
      section = own;
    });
    return chain;
  }
}
