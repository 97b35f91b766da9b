import { Gatherer, unlessEmpty } from '../document/gatherer';
import { remember } from '../document/remember';
import { Tally } from '../document/tally';
import type { AnalysedBlock, Token } from '../language/index';
import { anywhereAsWritten } from '../wording/one-of';
import type { Place } from './case-parts';
import { ADULT_WORDS, CHILD_WORDS } from './voice';
import { wordList } from './word-lists';

/** What belongs to the person a case is about; pasted text shows in "Lukas behov" where the child is called Alva. */
const OWN = wordList('own-matter');
const SPEAKS = wordList('speaks');
const ACTS = wordList('acts');
/** Word endings of places, organisations and common nouns, which names of people seldom have. */
const NO_PERSON = anywhereAsWritten`
  (
    gården|skolan|hemmet|huset|byn|stad|köping|berg|borg|vik|sjö|holm|udden|kommun|centrum|et|en|na|ning
    tion|het|skap|are|arn
  )s?$
`;
/** Words that open sentences and are in no word list. */
const NO_NAME = wordList('no-name');
/** "I Bo Ahlins ärende": whoever has a matter of their own there is somebody in another one. */
const MATTER = wordList('matter');
/** Of somebody new to the reader such verbs tell who it is. */
const INTRODUCES = wordList('introduces');
/** "Härnäst", "därtill". */
const ADVERB = /^[dh]är/u;
const NAME_LIKE = /^\p{Lu}\p{Ll}{1,10}$/u;
/** A stranger is named this often at most; the one the case is about, this often at least. */
const MOST = 2;
const LEAST = 3;

export interface Stranger extends Place {
  readonly name: string;
}

/** The same for "Lukas" and for the genitive of "Luka". */
const keyOf = (name: string): string => name.toLowerCase().replace(/s$/u, '');

const mayBeName = ({ kind, text, lower, readings }: Token): boolean =>
  kind === 'word' &&
  readings.length === 0 &&
  NAME_LIKE.test(text) &&
  !ADVERB.test(lower) &&
  !NO_PERSON.test(lower) &&
  !NO_NAME.has(lower);

/** "Den 3 mars vaccinerades Melvin.": the name ends what is told, so nothing says who it is. */
const isMet = (before: Token | undefined, after: Token | undefined): boolean => {
  const [best] = before?.readings ?? [];
  const isFinite = best?.wordClass === 'verb' && /^(?:past|present)(?:\.s)?$/u.test(best.form);
  return isFinite && !INTRODUCES.has(before?.lower ?? '') && (after === undefined || after.text === '.');
};

/** "Tore har läst", "Mål: Ebba äter frukost": whoever opens a sentence so is taken to be known. */
const isOpening = (before: Token | undefined, after: Token | undefined): boolean =>
  (before === undefined || before.text === ':') &&
  (SPEAKS.has(after?.lower ?? '') || ACTS.has(after?.lower ?? ''));

/** "Lukas behov"; "lillebror Vides behov" and "Ann Lindes behov" tell who it is. */
const isOwner = (before: Token | undefined, token: Token, after: Token | undefined): boolean => {
  if (!/[sxz]$/u.test(token.lower) || before?.readings[0]?.wordClass === 'noun') return false;
  const owned = after?.lower ?? '';
  return MATTER.has(owned) || (OWN.has(owned) && !/^\p{Lu}/u.test(before?.text ?? ''));
};

/** True for a name that stands for the one the case is about, with nothing before it to tell who it is. */
const isBare = (tokens: readonly Token[], at: number): boolean => {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token === undefined || !mayBeName(token)) return false;
  return isOpening(before, after) || isMet(before, after) || isOwner(before, token, after);
};

const isRole = ({ lower }: Token): boolean => ADULT_WORDS.has(lower) || CHILD_WORDS.has(lower);

/** Names in a block that stand for the one the case is about, and every capitalised word. */
const namesIn = remember(
  ({ tokens }: AnalysedBlock) => tokens,
  ({ block, sentences, tokens: all }: AnalysedBlock) => ({
    bare: (block.kind === 'heading' ? [{ tokens: all }] : sentences).flatMap(({ tokens }) =>
      tokens.filter((token, at) => isBare(tokens, at) && !isRole(token)),
    ),
    capitals: (block.text.match(/\p{Lu}[\p{L}\p{M}]+/gu) ?? []).map(keyOf),
  }),
);

const bareNames = new Gatherer((block: AnalysedBlock) => unlessEmpty(namesIn(block).bare));
const capitals = new Tally((block: AnalysedBlock) => namesIn(block).capitals);

/** How many blocks the title and the lines before the first sentence are. */
const headLength = (blocks: readonly AnalysedBlock[]): number =>
  blocks.findIndex(({ sentences }) => sentences.length > 0);

const headNames = (blocks: readonly AnalysedBlock[]): readonly string[] =>
  blocks.slice(0, headLength(blocks)).flatMap((block) => namesIn(block).capitals);

/**
 * First names that speak or own something as the person of the case does, once or twice, and that the document tells
 * nothing else about, in a document where somebody else clearly is that person.
 */
export const strangersIn = (blocks: readonly AnalysedBlock[]): readonly Stranger[] => {
  const head = headLength(blocks);
  const bare = bareNames
    .from(blocks)
    .filter(({ block }) => block >= head)
    .flatMap(({ block, held }) => held.map(({ text, start, end }) => ({ name: text, block, start, end })));
  const times = new Map<string, number>();
  for (const { name } of bare) times.set(keyOf(name), (times.get(keyOf(name)) ?? 0) + 1);
  const rare = bare.filter(({ name }) => (times.get(keyOf(name)) ?? 0) <= MOST);
  if (rare.length === 0) return [];
  const known = [...times.keys(), ...headNames(blocks)];
  const mentions = capitals.over(blocks);
  if (known.every((key) => (mentions.get(key) ?? 0) < LEAST)) return [];
  return rare.filter(({ name }) => (mentions.get(keyOf(name)) ?? 0) === times.get(keyOf(name)));
};
