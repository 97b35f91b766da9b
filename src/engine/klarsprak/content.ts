import { remember } from '../document/remember';
import type { Sentence, Token } from '../language/index';
import { MONTHS } from '../wording/word-groups';

/** Words that say little about what a sentence is about, whatever their class. */
const EMPTY = new Set(
  (
    'vara ha bli få kunna ska vilja böra måste göra ge ta komma finnas föreligga se ske gå stå gälla innebära utgöra ' +
    'bedöma bedömning anse anses konstatera framgå framkomma säga uppge berätta beskriva uppleva mena förklara ' +
    'föreslå förslag sammantagen sammanfattningsvis sammantaget således alltså därför sålunda alltjämt därmed därav ' +
    'inte även också mycket stor liten god bra själv egen annan sådan viss all hel del sätt vis fall grad ' +
    'utsträckning tillfälle gång samma många flera flertal olika ytterligare fortsatt fortsätta ' +
    'person nämnd socialtjänst förvaltning undertecknad ' +
    'den enskild år dag vecka månad tid nu idag ord exempel punkt bakgrund anledning'
  ).split(' '),
);
const CONTENT = new Set(['noun', 'verb', 'adjective', 'numeral']);
/** Different words for the same thing in this kind of text. */
const SAME: Readonly<Record<string, string>> = {
  behöva: 'behov',
  frånvarande: 'frånvaro',
  sova: 'sömn',
  vårda: 'vård',
  utreda: 'utredning',
  skydda: 'skydd',
  stödja: 'stöd',
  stötta: 'stöd',
  stöttning: 'stöd',
  hjälpa: 'hjälp',
  riskera: 'risk',
  skada: 'skada',
  fortgå: 'fortsätta',
  fungera: 'fungera',
  tillräcklig: 'räcka',
  tillfyllest: 'räcka',
  omfattande: 'stor',
};

/** People by their role; who it is about must not differ between two sentences that say the same. */
const ROLES = new Set(
  (
    'mamma pappa mor far moder fader förälder barn klient son dotter bror syster syskon mormor farmor morfar farfar ' +
    'skola förskola flicka pojke'
  ).split(' '),
);
const SHORT: Readonly<Record<string, string>> = { 'utr.': 'utredning', 'fam.': 'familj', 'beh.': 'behov' };
/** Adverbs and verbs too light to carry a subject by themselves, but telling when two sentences stand side by side. */
const FINE = new Set([
  'komma',
  'gå',
  'först',
  'sist',
  'hem',
  'ta',
  'göra',
  'ge',
  'själv',
  'gång',
  'aldrig',
  'alltid',
]);

interface Word {
  readonly key: string;
  readonly weight: 'full' | 'fine';
}

const nameOrNumber = /^(?:\p{Lu}|\p{N})/u;

const wordOf = (token: Token, index: number): Word | undefined => {
  const short = SHORT[token.lower];
  if (short !== undefined) return { key: short, weight: 'full' };
  if (token.kind !== 'word' && token.kind !== 'number') return undefined;
  if (token.kind === 'number' || (index > 0 && nameOrNumber.test(token.text)))
    return { key: token.lower.replace(/(?<=\p{L}{3})s$/u, ''), weight: 'full' };
  const [best] = token.readings;
  if (best === undefined) return { key: token.lower.replace(/(?<=\p{L}{3})s$/u, ''), weight: 'full' };
  const fine = FINE.has(best.lemma) ? ({ key: best.lemma, weight: 'fine' } as const) : undefined;
  if (!CONTENT.has(best.wordClass)) return fine;
  const lemma = best.lemma.replace(/(?<=\p{L}{3})s$/u, '');
  const same = SAME[best.lemma] ?? best.lemma;
  return EMPTY.has(best.lemma) || EMPTY.has(lemma) || EMPTY.has(same) ? fine : { key: same, weight: 'full' };
};

export interface Content {
  /** Lemmas of the content words, numbers and names. */
  readonly words: ReadonlySet<string>;
  /** The people in it, by name or role. */
  readonly people: ReadonlySet<string>;
  /** The words of the first clause, light ones too. */
  readonly opening: ReadonlySet<string>;
  /** All words, light ones too. */
  readonly all: ReadonlySet<string>;
  /** False when its weighty words are only who and when, as in "Den 9 mars kom mamman inte". */
  readonly tellsMore: boolean;
}

const WHEN: ReadonlySet<string> = new Set(MONTHS);
const isWhoOrWhen = (key: string): boolean => ROLES.has(key) || WHEN.has(key) || /^\p{N}/u.test(key);

const findContent = (sentence: Sentence): Content => {
  const words = new Set<string>();
  const people = new Set<string>();
  const opening = new Set<string>();
  const all = new Set<string>();
  let isOpening = true;
  sentence.tokens.forEach((token, index) => {
    if (isOpening && all.size > 1 && (token.text === ',' || (token.lower === 'så' && all.size > 2)))
      isOpening = false;
    const word = wordOf(token, index);
    if (word === undefined) return;
    all.add(word.key);
    if (isOpening) opening.add(word.key);
    if (word.weight === 'full') words.add(word.key);
    if (ROLES.has(word.key)) people.add(word.key);
  });
  return { words, people, opening, all, tellsMore: ![...words].every(isWhoOrWhen) };
};

/** What the sentence is about. Found once for a sentence. */
export const contentOf = remember((sentence: Sentence) => sentence, findContent);
