import type { Form, Token } from './analysis';
import { wordSet } from '../wording/word-set';

const PERFECT = new Set(['har', 'hade', 'ha', 'haft']);
const BE = new Set(['är', 'var', 'vara', 'varit', 'blir', 'blev', 'bli', 'blivit']);
const TAKES_INFINITIVE = wordSet`
  att ska skall skulle kan kunde kunna kunnat bör borde måste får fick fått få vill ville vilja behöver
  behövde behöva brukar brukade lär torde må måtte hinner försöker börjar började vågar vågade slipper
  låter lät kommer
`;
const PLURAL_BEFORE = wordSet`
  de dessa många flera några inga alla båda samtliga olika vissa sina mina dina våra era få fler flest
  två tre fyra fem sex sju åtta nio tio
`;
const DEFINITE_BEFORE = new Set(['den', 'det', 'de', 'denna', 'detta', 'dessa']);

const LOOK_BACK = 4;

const standsBefore = (tokens: readonly Token[], at: number, words: ReadonlySet<string>): boolean => {
  for (let i = at - 1; i >= Math.max(0, at - LOOK_BACK); i -= 1) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'punctuation') return false;
    if (words.has(token.lower)) return true;
  }
  return false;
};

const isPluralContext = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1];
  if (before === undefined) return false;
  if (PLURAL_BEFORE.has(before.lower) || (before.kind === 'number' && before.lower !== '1')) return true;
  return before.readings[0]?.form === 'positive.plural';
};

interface Pair {
  readonly first: Form;
  readonly second: Form;
  readonly isFirst: (tokens: readonly Token[], at: number) => boolean;
}

/** Forms that are often spelt alike, and how their neighbours tell them apart. */
const PAIRS: readonly Pair[] = [
  {
    first: 'participle.neuter',
    second: 'supine',
    isFirst: (tokens, at) => standsBefore(tokens, at, BE) && !PERFECT.has(tokens[at - 1]?.lower ?? ''),
  },
  {
    first: 'infinitive.s',
    second: 'present.s',
    isFirst: (tokens, at) => standsBefore(tokens, at, TAKES_INFINITIVE),
  },
  {
    first: 'participle.plural',
    second: 'past',
    isFirst: (tokens, at) => standsBefore(tokens, at, BE) || DEFINITE_BEFORE.has(tokens[at - 1]?.lower ?? ''),
  },
  { first: 'imperative', second: 'infinitive', isFirst: (tokens, at) => at === 0 && tokens.length > 1 },
  {
    first: 'infinitive',
    second: 'present',
    isFirst: (tokens, at) => standsBefore(tokens, at, TAKES_INFINITIVE),
  },
  { first: 'plural.indefinite', second: 'singular.indefinite', isFirst: isPluralContext },
  { first: 'positive.plural', second: 'positive.common', isFirst: isPluralContext },
];

/** The form in which `tokens[at]` most likely stands, when its spelling allows several. */
export const formInContext = (forms: readonly Form[], tokens: readonly Token[], at: number): Form => {
  const pair =
    forms.length > 1
      ? PAIRS.find(({ first, second }) => forms.includes(first) && forms.includes(second))
      : undefined;
  if (pair !== undefined) return pair.isFirst(tokens, at) ? pair.first : pair.second;
  return forms[0] ?? 'base';
};
