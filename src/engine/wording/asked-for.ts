/** What a part of a regular expression is known to ask for, in lower case. */
interface Sought {
  /** All that the part can be, when that is little. */
  readonly exact?: readonly string[];
  /** One of these stands in whatever the part matches. */
  readonly asked?: readonly string[];
}

const ANYTHING: Sought = {};
/** What looks ahead or behind, or at an end, takes up no text. */
const NO_TEXT: Sought = { exact: [''] };
const DIGITS = '0 1 2 3 4 5 6 7 8 9'.split(' ');
const CONTROLS: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', v: '\v', f: '\f' };
const MOST_EXACT = 64;
const MOST_IN_CLASS = 12;
/** A longer text rules out hardly more than its beginning. */
const LONGEST = 6;

const COSTS = Array.from({ length: LONGEST + 1 }, (_, length) => 20 ** -length);

/** How much text is let through: long words are seldom met, and few of them more seldom still. */
const cost = (words: readonly string[]): number => {
  let sum = 0;
  for (const { length } of words) sum += COSTS[Math.min(length, LONGEST)] ?? 0;
  return sum;
};

const better = (
  one: readonly string[] | undefined,
  other: readonly string[] | undefined,
): readonly string[] | undefined => {
  if (other === undefined || other.includes('')) return one;
  return one === undefined || cost(other) < cost(one) ? other : one;
};

const askedBy = ({ exact, asked }: Sought): readonly string[] | undefined =>
  exact === undefined ? asked : better(undefined, exact);

const oneOf = (branches: readonly Sought[]): Sought => {
  const exact = branches.flatMap((branch) => branch.exact ?? []);
  if (branches.every((branch) => branch.exact !== undefined) && exact.length <= MOST_EXACT) return { exact };
  const asked = branches.map(askedBy);
  return asked.every((words) => words !== undefined) ? { asked: asked.flat() } : ANYTHING;
};

const inSequence = (parts: readonly Sought[]): Sought => {
  let run: readonly string[] = [''];
  let best: readonly string[] | undefined;
  let isWhole = true;
  for (const { exact, asked } of parts) {
    if (exact !== undefined && run.length * exact.length <= MOST_EXACT) {
      const [only] = exact;
      run =
        exact.length === 1 && only !== undefined
          ? run.map((before) => before + only)
          : run.flatMap((before) => exact.map((word) => before + word));
      continue;
    }
    isWhole = false;
    best = better(better(best, run), asked);
    run = exact ?? [''];
  }
  if (isWhole) return { exact: run };
  const asked = better(best, run);
  return asked === undefined ? ANYTHING : { asked };
};

const repeated = (part: Sought, least: number, most: number): Sought => {
  if (least === 1 && most === 1) return part;
  if (least === 0) return most === 1 && part.exact !== undefined ? { exact: [...part.exact, ''] } : ANYTHING;
  const asked = askedBy(part);
  return asked === undefined ? ANYTHING : { asked };
};

const QUANTIFIER = /(?:(?<sign>[*+?])|\{(?<least>\d+)(?<most>,\d*)?\})\??/uy;
const ESCAPED =
  /\\(?:[pP]\{[^}]*\}|u\{(?<point>[\dA-Fa-f]+)\}|u(?<unit>[\dA-Fa-f]{4})|k<[^>]*>|(?<plain>.))/uy;
const LOOKS = /\?<?[=!]/uy;
const GROUP_HEAD = /\?(?::|<[^>]*>)/uy;

/** Reads the source of a regular expression. What it does not know asks for nothing. */
class SourceReader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  alternatives(): Sought {
    const first = this.#sequence();
    if (this.#source[this.#at] !== '|') return first;
    const branches = [first];
    while (this.#take('|')) branches.push(this.#sequence());
    return oneOf(branches);
  }

  #take(character: string): boolean {
    if (this.#source[this.#at] !== character) return false;
    this.#at += 1;
    return true;
  }

  #match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.#source);
    if (match !== null) this.#at = pattern.lastIndex;
    return match;
  }

  #sequence(): Sought {
    const parts: Sought[] = [];
    while (this.#at < this.#source.length && !'|)'.includes(this.#source.charAt(this.#at))) {
      const part = this.#part();
      const { sign, least, most } = this.#match(QUANTIFIER)?.groups ?? {};
      if (sign !== undefined) parts.push(repeated(part, sign === '+' ? 1 : 0, sign === '?' ? 1 : Infinity));
      else if (least === undefined) parts.push(part);
      else
        parts.push(repeated(part, Number(least), most === ',' ? Infinity : Number(most?.slice(1) ?? least)));
    }
    return inSequence(parts);
  }

  #part(): Sought {
    if (this.#take('(')) return this.#group();
    if (this.#take('[')) return this.#class();
    if (this.#take('.')) return ANYTHING;
    if (this.#take('^') || this.#take('$')) return NO_TEXT;
    const members = this.#member();
    return members === undefined ? ANYTHING : { exact: members };
  }

  #group(): Sought {
    const looks = this.#match(LOOKS) !== null;
    if (!looks) this.#match(GROUP_HEAD);
    const inner = this.alternatives();
    this.#take(')');
    return looks ? NO_TEXT : inner;
  }

  /** One character, or what an escape stands for; undefined for anything. */
  #member(): readonly string[] | undefined {
    const escaped = this.#match(ESCAPED);
    if (escaped === null) return [this.#source.charAt(this.#at++).toLowerCase()];
    const { point, unit, plain } = escaped.groups ?? {};
    const code = point ?? unit;
    if (code !== undefined) return [String.fromCodePoint(parseInt(code, 16)).toLowerCase()];
    if (plain === 'd') return DIGITS;
    if (plain === undefined || /[DsSwWbB1-9]/u.test(plain)) return undefined;
    return [CONTROLS[plain] ?? plain.toLowerCase()];
  }

  #class(): Sought {
    const isNegated = this.#take('^');
    const members: string[] = [];
    let isKnown = !isNegated;
    while (this.#at < this.#source.length && !this.#take(']')) {
      const first = this.#member();
      const isRange = this.#source[this.#at] === '-' && this.#source[this.#at + 1] !== ']';
      if (isRange) this.#at += 1;
      const last = isRange ? this.#member() : first;
      if (first === undefined || last === undefined) isKnown = false;
      else members.push(...(isRange ? between(first[0] ?? '', last[0] ?? '') : first));
    }
    return isKnown && members.length <= MOST_IN_CLASS ? { exact: members } : ANYTHING;
  }
}

const between = (first: string, last: string): string[] => {
  const from = first.charCodeAt(0);
  const length = Math.min(MOST_IN_CLASS + 1, last.charCodeAt(0) - from + 1);
  return Array.from({ length }, (_, step) => String.fromCharCode(from + step));
};

/**
 * Beginnings of words or of other text, in lower case, of which at least one stands in every text that the expression
 * matches. Undefined when it asks for no such thing.
 */
export const askedFor = ({ source }: RegExp): readonly string[] | undefined => {
  const asked = askedBy(new SourceReader(source).alternatives());
  return asked === undefined ? undefined : [...new Set(asked.map((word) => word.slice(0, LONGEST)))];
};
