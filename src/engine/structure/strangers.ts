import { Gatherer, unlessEmpty } from '../document/gatherer';
import { remember } from '../document/remember';
import { Tally } from '../document/tally';
import type { AnalysedBlock, Token } from '../language/index';
import type { Place } from './case-parts';
import { ADULT_WORDS, CHILD_WORDS } from './voice';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** What belongs to the person a case is about; pasted text shows in "Lukas behov" where the child is called Alva. */
const OWN = words(
  'behov mamma pappa föräldrar vårdnadshavare utveckling bästa skolgång hälsa situation åsikter inställning vilja syskon ålder mognad beteende utsatthet trygghet skolsituation mående',
);
const SPEAKS = words(
  'säger sade berättar berättade vill önskar tycker uppger uppgav beskriver beskrev menar anser behöver riskerar mår',
);
const ACTS = words(
  'har är ska skall hade var kan kunde får fick bör måste går gick bor kommer kom blir blev deltar deltog trivs sover äter klarar saknar visar visade orkar',
);
/** Word endings of places, organisations and common nouns, which names of people seldom have. */
const NO_PERSON =
  /(?:gården|skolan|hemmet|huset|byn|stad|köping|berg|borg|vik|sjö|holm|udden|kommun|centrum|et|en|na|ning|tion|het|skap|are|arn)s?$/u;
/** Words that open sentences and are in no word list. */
const NO_NAME = words(
  'efteråt framåt inåt utåt uppåt nedåt neråt bakåt hemåt därtill häri däri härtill ingendera vardera bägge',
);
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
  !NO_PERSON.test(lower) &&
  !NO_NAME.has(lower);

/** True for a name that stands for the one the case is about, with nothing before it to tell who it is. */
const isBare = (tokens: readonly Token[], at: number): boolean => {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token === undefined || !mayBeName(token)) return false;
  // "Göte har tagit del av", "Mål: Linus är i skolan": whoever opens a sentence so is taken to be known.
  const opens = before === undefined || before.text === ':';
  if (opens && (SPEAKS.has(after?.lower ?? '') || ACTS.has(after?.lower ?? ''))) return true;
  const owns = /[sxz]$/u.test(token.lower) && OWN.has(after?.lower ?? '');
  // "lillebror Vides behov" and "Ann Lindes behov" tell who it is.
  return owns && !/^\p{Lu}/u.test(before?.text ?? '') && before?.readings[0]?.wordClass !== 'noun';
};

const isRole = ({ lower }: Token): boolean => ADULT_WORDS.has(lower) || CHILD_WORDS.has(lower);

/** Names in a block that stand for the one the case is about, and every capitalised word. */
const namesIn = remember(
  ({ tokens }: AnalysedBlock) => tokens,
  ({ block, sentences }: AnalysedBlock) => ({
    bare: sentences.flatMap(({ tokens }) =>
      tokens.filter((token, at) => isBare(tokens, at) && !isRole(token)),
    ),
    capitals: (block.text.match(/\p{Lu}[\p{L}\p{M}]+/gu) ?? []).map(keyOf),
  }),
);

const bareNames = new Gatherer((block: AnalysedBlock) => unlessEmpty(namesIn(block).bare));
const capitals = new Tally((block: AnalysedBlock) => namesIn(block).capitals);

/** Capitalised words of the title and of the lines before the first sentence. */
const headNames = (blocks: readonly AnalysedBlock[]): readonly string[] =>
  blocks
    .slice(
      0,
      blocks.findIndex(({ sentences }) => sentences.length > 0),
    )
    .flatMap((block) => namesIn(block).capitals);

/**
 * First names that speak or own something as the person of the case does, once or twice, and that the document tells
 * nothing else about, in a document where somebody else clearly is that person.
 */
export const strangersIn = (blocks: readonly AnalysedBlock[]): readonly Stranger[] => {
  const bare = bareNames
    .from(blocks)
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
