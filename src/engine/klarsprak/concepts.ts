import { remember } from '../document/remember';
import { readingsOf, type Sentence, type Token, verbOfNominalisation } from '../language/index';
import text from './data/concepts.txt?raw';

interface Phrase {
  readonly words: readonly string[];
  readonly concept: string;
}

interface Concepts {
  /** Name of the concept by lemma; several words of a text may stand for one. */
  readonly byLemma: ReadonlyMap<string, string>;
  /** By their first word, the longest first. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  readonly people: ReadonlySet<string>;
}

const read = (): Concepts => {
  const byLemma = new Map<string, string>();
  const phrases = new Map<string, Phrase[]>();
  const people = new Set<string>();
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const words = line.replace(/^@/u, '').split(' ');
    const [concept = ''] = words;
    if (line.startsWith('@')) people.add(concept);
    for (const word of words) {
      const parts = word.split('_');
      const [first = ''] = parts;
      if (parts.length === 1) byLemma.set(word, concept);
      else phrases.set(first, [...(phrases.get(first) ?? []), { words: parts, concept }]);
    }
  }
  for (const own of phrases.values()) own.sort((a, b) => b.words.length - a.words.length);
  return { byLemma, phrases, people };
};

const CONCEPTS = read();

/** Words that say so little that sharing them tells nothing. */
const EMPTY = new Set(
  (
    'vara ha bli få ska vilja göra ge ta komma finnas föreligga se ske stå gälla innebära utgöra bedöma bedömning anse konstatera ' +
    'framgå säga uppge berätta beskriva mena föreslå sammantagen sammanfattningsvis således alltså därför sålunda därmed inte ' +
    'också även mycket annan sådan viss all hel sätt vis fall grad sak gång samma många ytterligare den år dag uppfattning ' +
    'person nämnd socialtjänst förvaltning kommun ärende läge uppgift omständighet förhållande fråga del art natur karaktär ' +
    'en ett beakta hänsyn framkomma redovisa form utsträckning samtlig konkret gå hålla handla ord sammanhang framhålla finna'
  ).split(' '),
);
const CONTENT = new Set(['noun', 'verb', 'adjective', 'numeral']);
/** A conjunction like "när" or a modal like "skulle" has other readings, which are not meant: "nära", "skola". */
const FUNCTION = new Set(['conjunction', 'preposition', 'pronoun', 'determiner']);
const AUXILIARY = new Set(['få', 'skola', 'kunna', 'vilja', 'torde']);
const SHORTEST = 4;

const hasLemma = ({ lower, readings }: Token, word: string): boolean =>
  lower === word || readings.some(({ lemma }) => lemma === word);

/** What is kept for the word as written, or else for its first lemma that has anything. */
const firstFor = <T>({ lower, readings }: Token, kept: ReadonlyMap<string, T>): T | undefined => {
  const own = kept.get(lower);
  if (own !== undefined) return own;
  for (const { lemma } of readings) {
    const found = kept.get(lemma);
    if (found !== undefined) return found;
  }
  return undefined;
};

/** The lemma of a first part as it stands in a compound: skol-, vecko-, omsorgs-. */
const firstPart = (part: string): string => {
  const forms = [part, part.replace(/s$/u, ''), part.replace(/[oue]$/u, 'a')];
  return forms.find((form) => CONCEPTS.byLemma.has(form)) ?? part.replace(/s$/u, '');
};

/** A word that is no concept may be a compound with one at either end: "vårdbehov" is about care and need. */
const findParts = (lemma: string): readonly string[] => {
  for (let at = SHORTEST; at <= lemma.length - SHORTEST; at += 1) {
    const [first, last] = [firstPart(lemma.slice(0, at)), lemma.slice(at)];
    const head = CONCEPTS.byLemma.get(first);
    const tail = CONCEPTS.byLemma.get(last);
    if (head !== undefined && tail !== undefined) return [head, tail];
    if (tail !== undefined && readingsOf(first).length > 0) return [first, tail];
    if (head !== undefined && readingsOf(last)[0]?.wordClass === 'noun') return [head, last];
  }
  return [];
};

const MOST_REMEMBERED = 20_000;
const remembered = new Map<string, readonly string[]>();

/** Remembered, since texts repeat their words. */
const partsOf = (lemma: string): readonly string[] => {
  const known = remembered.get(lemma);
  if (known !== undefined) return known;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const parts = findParts(lemma);
  remembered.set(lemma, parts);
  return parts;
};

const isName = (token: Token, index: number): boolean =>
  /^\p{Lu}\p{Ll}/u.test(token.text) && (index > 0 || token.readings.length === 0);

const keysOf = (token: Token, index: number): readonly string[] => {
  if (token.kind === 'number') return [token.lower];
  if (token.kind !== 'word' || isName(token, index)) return [];
  const [best] = token.readings;
  if (best !== undefined && FUNCTION.has(best.wordClass) && !CONCEPTS.byLemma.has(token.lower)) return [];
  if (best?.wordClass === 'verb' && AUXILIARY.has(best.lemma)) return [];
  const known = firstFor(token, CONCEPTS.byLemma);
  if (known !== undefined) return [known];
  if (best === undefined) return token.lower.length > 2 ? [token.lower] : [];
  if (!CONTENT.has(best.wordClass) || EMPTY.has(best.lemma)) return [];
  const parts = partsOf(best.lemma);
  if (parts.length > 0) return parts;
  const verb = best.wordClass === 'noun' ? verbOfNominalisation(best.lemma) : undefined;
  return [verb === undefined ? best.lemma : (CONCEPTS.byLemma.get(verb) ?? verb)];
};

const standsAt = ({ words }: Phrase, tokens: readonly Token[], at: number): boolean =>
  words.every((word, index) => {
    const token = tokens[at + index];
    return token !== undefined && hasLemma(token, word);
  });

const phraseAt = (tokens: readonly Token[], at: number): Phrase | undefined => {
  const token = tokens[at];
  if (token === undefined || token.kind === 'punctuation') return undefined;
  const opening = (word: string): Phrase | undefined =>
    CONCEPTS.phrases.get(word)?.find((phrase) => standsAt(phrase, tokens, at));
  const own = opening(token.lower);
  if (own !== undefined) return own;
  for (const { lemma } of token.readings) {
    const found = opening(lemma);
    if (found !== undefined) return found;
  }
  return undefined;
};

/** What a sentence is about, words of one meaning made one: "faran att hon tar återfall", "risk för nytt återfall". */
export interface Meaning {
  readonly concepts: ReadonlySet<string>;
  /** People and places by name. */
  readonly names: ReadonlySet<string>;
  readonly isNegated: boolean;
}

const NEGATES = new Set(['inte', 'ej', 'icke', 'aldrig', 'ingen', 'inget', 'inga', 'varken', 'knappast']);

const findMeaning = ({ tokens }: Sentence): Meaning => {
  const concepts = new Set<string>();
  const names = new Set<string>();
  let isNegated = false;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (isName(token, at)) names.add(token.lower.replace(/s$/u, ''));
    isNegated ||= NEGATES.has(token.lower);
    const phrase = phraseAt(tokens, at);
    const found = phrase === undefined ? keysOf(token, at) : [phrase.concept];
    for (const key of found) if (!CONCEPTS.people.has(key)) concepts.add(key);
    if (phrase !== undefined) at += phrase.words.length - 1;
  }
  return { concepts, names, isNegated };
};

/** Found once for a sentence. People are no concepts: they are in most sentences, as names, roles or pronouns. */
export const meaningOf = remember((sentence: Sentence) => sentence, findMeaning);
