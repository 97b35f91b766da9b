import { remember } from '../document/remember';
import type { AnalysedBlock, Sentence, Token } from '../language/index';
import { MONTHS } from '../wording/word-groups';
import { classReadings } from './word-classes';

/** What a stretch of text brings: numbers and months, names and the lemmas of its nouns, verbs and adjectives. */
export interface Brought {
  readonly numbers: readonly string[];
  readonly names: readonly string[];
  readonly lemmas: readonly string[];
}

/** Words too common to say what a sentence is about. */
const EVERYDAY = new Set(
  (
    'vara ha bli få kunna skola vilja böra göra gå komma ta ge se säga uppge finnas hålla stå ligga sätta behöva börja fortsätta ' +
    'tillfälle gång vecka månad år dag tid barn mamma pappa mor far förälder stor liten god ny flera mycket hel del sak fall sätt ' +
    'visa innebära betyda bedöma anse tycka mena person familj egen sista första andra olika viss samma annan tala talar meddela berätta beskriva förklara upplysa svara rapportera skriva notera'
  ).split(' '),
);
/** "2025-03-14", "250314" and "14/3" all tell of March. */
const DATED = /^(?:\d{4}-(?<iso>\d{2})-\d{2}|\d{2}(?<short>\d{2})\d{2}|\d{1,2}\/(?<day>\d{1,2}))$/u;

const monthOf = (number: string): string | undefined => {
  const { iso, short, day } = DATED.exec(number)?.groups ?? {};
  return MONTHS[Number(iso ?? short ?? day) - 1];
};

const UPPER = /^\p{Lu}/u;
const ACRONYM = /^[\p{Lu}\d]+$/u;
const CONTENT = new Set(['noun', 'verb', 'adjective']);
const SHORTEST = 3;

/** Classes of words that judge what was told before and bring nothing new themselves. */
const JUDGING = [
  'infer',
  'value',
  'trait',
  'risk',
  'need-noun',
  'ability',
  'protection',
  'problem',
  'judgement',
  'goal',
  'state',
  'measure',
  'seem',
  'need',
  'time',
];

const judges = (token: Token): boolean =>
  classReadings(token).some(({ clueClass }) => JUDGING.includes(clueClass));

/** Compounds and inflections share their beginning: "skolgång" is old news after "skolan". */
const STEM = 5;

const findBrought = (tokens: readonly Token[]): Brought => {
  const numbers: string[] = [];
  const names: string[] = [];
  const lemmas: string[] = [];
  tokens.forEach((token, at) => {
    if (token.kind === 'punctuation') return;
    if (/^\d/u.test(token.text)) {
      const month = monthOf(token.lower);
      numbers.push(token.lower, ...(month === undefined ? [] : [month]));
      return;
    }
    if (MONTHS.includes(token.lower)) {
      numbers.push(token.lower);
      return;
    }
    const [best] = token.readings;
    if (UPPER.test(token.text) && !ACRONYM.test(token.text) && (at > 0 || best === undefined)) {
      names.push(token.lower.replace(/s$/u, ''));
      return;
    }
    if (best === undefined || !CONTENT.has(best.wordClass) || best.lemma.length < SHORTEST) return;
    if (EVERYDAY.has(best.lemma) || judges(token)) return;
    lemmas.push(best.lemma.slice(0, STEM));
  });
  return { numbers, names, lemmas };
};

/** From so many on the numbers are given anew, since most are of items that stand in no document any more. */
const MOST_NUMBERED = 50_000;

/** Numbers for what texts bring, the same each time, by which it is quicker kept account of. */
class ItemNumbers {
  readonly #numbers = new Map<string, number>();
  /** The items of a block. */
  readonly of = remember(
    ({ tokens }: AnalysedBlock) => tokens,
    ({ tokens }: AnalysedBlock): readonly number[] => {
      const { numbers, names, lemmas } = findBrought(tokens);
      return [...new Set([...numbers, ...names, ...lemmas])].map((item) => this.#numberOf(item));
    },
  );

  /** All numbers given are below this. */
  get size(): number {
    return this.#numbers.size;
  }

  numberOf(item: string): number | undefined {
    return this.#numbers.get(item);
  }

  #numberOf(item: string): number {
    const number = this.#numbers.get(item) ?? this.#numbers.size;
    this.#numbers.set(item, number);
    return number;
  }
}

let items = new ItemNumbers();

/** What has been told so far. */
export class Told {
  readonly #items = (items = items.size > MOST_NUMBERED ? new ItemNumbers() : items);
  #told = new Uint8Array(2 * this.#items.size + 1000);
  readonly #blocks: (readonly number[])[] = [];
  /** For each item the blocks that bring it; filled when somebody asks, which few sentences do. */
  readonly #placesOf = new Map<number, number[]>();
  #placed = 0;

  addBlock(block: AnalysedBlock): void {
    const own = this.#items.of(block);
    if (this.#items.size > this.#told.length) {
      const larger = new Uint8Array(2 * this.#items.size);
      larger.set(this.#told);
      this.#told = larger;
    }
    for (const item of own) this.#told[item] = 1;
    this.#blocks.push(own);
  }

  /** The largest share of this, 0 to 1, that one block has told: what is only told bit by bit has not been told. */
  together(brought: Brought): number {
    this.#place();
    const items = new Set([...brought.numbers, ...brought.names, ...brought.lemmas]);
    const shared = new Map<number, number>();
    for (const item of items)
      for (const block of this.#placesOf.get(this.#items.numberOf(item) ?? -1) ?? [])
        shared.set(block, (shared.get(block) ?? 0) + 1);
    return items.size === 0 ? 1 : Math.max(0, ...shared.values()) / items.size;
  }

  #place(): void {
    for (; this.#placed < this.#blocks.length; this.#placed += 1)
      for (const item of this.#blocks[this.#placed] ?? []) {
        const places = this.#placesOf.get(item);
        if (places === undefined) this.#placesOf.set(item, [this.#placed]);
        else places.push(this.#placed);
      }
  }

  /** What of this has not been told. */
  fresh({ numbers, names, lemmas }: Brought): Brought {
    const isNew = (item: string): boolean => this.#told[this.#items.numberOf(item) ?? -1] !== 1;
    return { numbers: numbers.filter(isNew), names: names.filter(isNew), lemmas: lemmas.filter(isNew) };
  }
}

const TURN = /^(?:vilket|vilka|varför|men|så|därför)$/u;

/** The tokens before the writer's own comment in a mixed sentence: ", vilket visar …", ", men det är …". */
const factPart = ({ tokens }: Sentence): readonly Token[] => {
  const at = tokens.findIndex(
    (token, index) =>
      token.text === ';' || (index > 0 && TURN.test(token.lower) && tokens[index - 1]?.text === ','),
  );
  return at === -1 ? tokens : tokens.slice(0, at);
};

/** What a sentence brings before the writer's own comment. */
export const broughtBy = remember(
  (sentence: Sentence) => sentence,
  (sentence) => findBrought(factPart(sentence)),
);
