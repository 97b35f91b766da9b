import type { Form } from '../language/index';
import type { FeatureIndex } from './feature-index';
import type { FeatureSet } from './feature-set';
import type { Region } from './regions';
import { tenseOf } from './subject';
import type { Meaning, Word } from './words';

/** Classes that count wherever in the sentence a word of theirs stands. */
const WHOLE_CLASSES = new Set(['law', 'instrument', 'writer', 'time', 'generic']);
const REGION_CLASSES = new Set(
  (
    'say mind document-verb judge propose decide need fail help seem infer weak-modal copula procedure event fact-adjective ' +
    'person role organisation document risk need-noun ability protection problem goal judgement state measure trait mood ' +
    'value certainty degree conclude contrast addition amount perceive thing'
  ).split(' '),
);
const VERB_CLASSES = new Set(
  'say mind document-verb judge propose decide need fail help seem infer procedure event perceive'.split(' '),
);
const YEAR = /^(?:19|20)\d\d$|^\d{4}-\d\d-\d\d$/u;

const isVerbal = (form: Form): boolean =>
  !/^(?:singular|plural|positive|comparative|superlative|base)/u.test(form);

/** Names of the features that a word's classes give in a region. */
const classFeatures = ({ classes }: Meaning, region: Region): string[] =>
  [...classes].flatMap(([own, { form }]) => {
    const name = own === 'quality' ? 'trait' : own;
    const whole = region === 'r' ? 'r' : 'any';
    const found = name === 'number' ? [`${whole}:count`] : [];
    if (WHOLE_CLASSES.has(name)) found.push(`${whole}:${name}`);
    if (region === 'q' || !REGION_CLASSES.has(name)) return found;
    found.push(`${region}:${name}`);
    if ((region === 'h' || region === 't') && VERB_CLASSES.has(name) && isVerbal(form))
      found.push(`${region}:${name}:${tenseOf(form)}`);
    return found;
  });

const REGIONS: readonly Region[] = ['h', 't', 'r', 'm', 'q'];
const START = '^';
const NAME = '#N';
const NUMBER = '#D';

/** Features of single words and of pairs of words; what a word form gives is worked out once. */
export class WordFeatures {
  readonly #index: FeatureIndex;
  readonly #known = new Map<Region, WeakMap<Meaning, readonly number[]>>(
    REGIONS.map((region) => [region, new WeakMap<Meaning, readonly number[]>()]),
  );

  constructor(index: FeatureIndex) {
    this.#index = index;
  }

  #ofMeaning(meaning: Meaning, region: Region): readonly number[] {
    const known = this.#known.get(region)?.get(meaning);
    if (known !== undefined) return known;
    const made = classFeatures(meaning, region).map((name) => this.#index.idOf(name));
    this.#known.get(region)?.set(meaning, made);
    return made;
  }

  /** Adds the features of all words of a sentence. */
  addTo(set: FeatureSet, words: readonly Word[], regions: readonly Region[]): void {
    let before = START;
    words.forEach((word, at) => {
      const region = regions[at] ?? 'h';
      if (!word.mark) this.#addWord(set, word, region);
      if (word.quoted) return;
      const own = word.name ? NAME : word.number ? NUMBER : word.lower;
      set.addId(this.#index.pair(before, own));
      before = own;
    });
  }

  #addWord(set: FeatureSet, word: Word, region: Region): void {
    if (word.number) {
      set.add(region === 'r' ? 'r:digit' : 'any:digit');
      if (region !== 'r' && YEAR.test(word.lower)) set.add('any:year');
    }
    if (word.classes.size > 0) for (const id of this.#ofMeaning(word.meaning, region)) set.addId(id);
    if (region === 'q') set.add('any:quote');
    else if (region !== 'r' && word.verb !== undefined) set.add(`${region}:tense:${tenseOf(word.verb)}`);
    if (word.quoted || word.name || word.number) return;
    set.addId(this.#index.lemma(word.token.readings[0]?.lemma ?? word.lower));
  }
}
