import { remember } from '../document/remember';
import type { AnalysedBlock, Token } from '../language/index';
import type { Outline, Section } from '../structure/outline';
import type { Attribution } from './speaker';
import { isAboutNobody } from './evidence';
import type { FeatureFinder } from './features';
import type { ValueWordFinder } from './valued';
import type { Observation } from './model';
import { metIn, type Speaker, speakerIn } from './source';
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
  readonly words: readonly Word[];
  /** Whom the sentence names as its source. */
  readonly says: Speaker | undefined;
}

/** What the sentences of a section have in common. */
interface SectionPlace {
  readonly title: string;
  readonly features: readonly number[];
  readonly view: number;
}

interface ObservedBlock {
  /** What the sentences depend on outside the block: its heading and which of its words are names. */
  readonly title: string;
  readonly among: string;
  /** The names of the document, for which `among` is known to hold. */
  names: ReadonlySet<string>;
  readonly sentences: readonly OwnObservation[];
  /** As they have stood in a document. */
  readonly chained: ChainedBlock[];
}

/** The sentences of a block in the chain, and what they depend on besides the block. */
interface ChainedBlock {
  readonly features: readonly number[];
  readonly view: number;
  readonly opensSection: boolean;
  readonly chain: readonly Observed[];
}

const chained = (
  { sentences }: ObservedBlock,
  { features: section, view }: SectionPlace,
  opensSection: boolean,
): readonly Observed[] =>
  sentences.map(({ words, says, features, link }, sentence) => ({
    words,
    says,
    features,
    section,
    view,
    link: sentence === 0 && opensSection ? 'section' : link,
  }));

/** The same line may stand under several headings. */
const MOST_KNOWN = 8;

/** Remembers one more, and forgets all others when they have become many. */
const addTo = <T>(known: T[], one: T): T => {
  if (known.length >= MOST_KNOWN) known.length = 0;
  known.push(one);
  return one;
};

const namesSource = ({ attributions }: { readonly attributions: readonly Attribution[] }): boolean =>
  attributions.some(({ subject }) => subject !== 'none' && subject !== 'writer' && subject !== 'pronoun');

const NOTHING: readonly Observed[] = [];

/** Sees documents as chains of sentences, and remembers the blocks that have not changed. */
export class Observer {
  readonly #finder: FeatureFinder;
  readonly #valueWords: ValueWordFinder;
  readonly #names = new NameReader();
  readonly #blocks = remember(
    (tokens: readonly Token[]) => tokens,
    (): ObservedBlock[] => [],
  );
  #sections: readonly Section[] = [];
  #places: readonly SectionPlace[] = [];
  /** Features of the sections of the last document, by what they depend on. */
  #ofSections: ReadonlyMap<string, readonly number[]> = new Map();

  constructor(finder: FeatureFinder, valueWords: ValueWordFinder) {
    this.#finder = finder;
    this.#valueWords = valueWords;
  }

  /** For every section its place; features are the same list for sections that are alike. */
  #placesOf(sections: readonly Section[]): readonly SectionPlace[] {
    if (sections === this.#sections) return this.#places;
    const next = new Map<string, readonly number[]>();
    this.#places = sections.map((section) => {
      const { title } = section;
      const key = `${section.holds} ${section.role ?? ''} ${title}`;
      const features = next.get(key) ?? this.#ofSections.get(key) ?? this.#finder.ofSection(section);
      next.set(key, features);
      return { title, features, view: viewOf(section) };
    });
    this.#sections = sections;
    this.#ofSections = next;
    return this.#places;
  }

  #observed(block: AnalysedBlock, title: string, names: ReadonlySet<string>): ObservedBlock {
    const all = this.#blocks(block.tokens);
    for (const one of all) if (one.names === names && one.title === title) return one;
    const among = this.#names.namesAmong(block.tokens, names);
    const known = all.find((one) => one.title === title && one.among === among);
    if (known !== undefined) {
      known.names = names;
      return known;
    }
    const sentences = this.#observe(block, title, names);
    return addTo(all, { title, among, names, sentences, chained: [] });
  }

  #observe(block: AnalysedBlock, title: string, names: ReadonlySet<string>): OwnObservation[] {
    const judging = this.#valueWords(block);
    let afterLaw = false;
    let sinceSource: number | undefined;
    let met: string | undefined;
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
      const says = speakerIn(words, attributions, met);
      met = metIn(words, met);
      return { words, says, features, link: `${place}:${opening}` };
    });
  }

  #inChain(observed: ObservedBlock, place: SectionPlace, opensSection: boolean): readonly Observed[] {
    const { features, view } = place;
    for (const one of observed.chained)
      if (one.features === features && one.view === view && one.opensSection === opensSection)
        return one.chain;
    const chain = chained(observed, place, opensSection);
    return addTo(observed.chained, { features, view, opensSection, chain }).chain;
  }

  /** The sentences of every block, in reading order one chain; the same list for a block that is as it was. */
  observe(blocks: readonly AnalysedBlock[], outline: Outline): readonly (readonly Observed[])[] {
    const names = this.#names.namesIn(blocks);
    const places = this.#placesOf(outline.sections);
    let before = -1;
    return blocks.map((block, b) => {
      const section = outline.sectionOf[b] ?? 0;
      const place = places[section];
      if (place === undefined || block.sentences.length === 0) return NOTHING;
      const opensSection = section !== before;
      before = section;
      return this.#inChain(this.#observed(block, place.title, names), place, opensSection);
    });
  }
}
