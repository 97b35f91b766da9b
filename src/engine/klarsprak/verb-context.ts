import type { Form, Token, VerbForm } from '../language/index';

const HAVE = new Set(['har', 'hade', 'ha', 'haft', 'havt']);
const BE = new Set(['är', 'var', 'vara', 'varit', 'blir', 'blev', 'bli', 'blivit']);
const BEFORE_ATTRIBUTE = new Set(
  (
    'de den det dessa denna detta alla flera många några samtliga sina sitt sin hans hennes deras våra vårt vår ett en ' +
    'i på av om för med från till under efter enligt vid ' +
    'två tre fyra fem sex nya nytt tidigare'
  ).split(' '),
);

const nearest = (tokens: readonly Token[], index: number): 'have' | 'be' | undefined => {
  for (let at = index - 1; at >= Math.max(0, index - 7); at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'punctuation') return undefined;
    if (HAVE.has(token.lower)) return 'have';
    if (BE.has(token.lower)) return 'be';
  }
  return undefined;
};

const PAIRS: readonly (readonly [VerbForm, VerbForm])[] = [
  ['supine', 'participle.neuter'],
  ['past', 'participle.plural'],
];

/**
 * Which form of the lemma a verb token stands in. "Inhämtat" and "inhämtade" may be a supine or past or a participle:
 * what stands before decides. Undefined when that does not tell.
 */
export const verbFormOf = (tokens: readonly Token[], index: number, lemma: string): Form | undefined => {
  const token = tokens[index];
  const forms = (token?.readings ?? [])
    .filter((reading) => reading.wordClass === 'verb' && reading.lemma === lemma)
    .map(({ form }) => form);
  if (forms.length < 2) return forms[0];
  const has = (form: Form): boolean => forms.includes(form);
  for (const [plain, participle] of PAIRS) {
    if (!has(plain) || !has(participle)) continue;
    const helper = nearest(tokens, index);
    if (plain === 'supine') return helper === 'have' ? plain : helper === 'be' ? participle : undefined;
    if (helper !== undefined || BEFORE_ATTRIBUTE.has(tokens[index - 1]?.lower ?? '')) return participle;
    return plain;
  }
  if (has('present.s') && has('infinitive.s'))
    return isAfterModal(tokens, index) ? 'infinitive.s' : 'present.s';
  if (has('present')) return 'present';
  if (has('infinitive')) return 'infinitive';
  return forms[0];
};

const MODALS = new Set(
  (
    'ska skall skulle kan kunde kunna vill ville vilja måste bör borde får fick få måtte torde behöver behövde brukar ' +
    'brukade kommer att har'
  ).split(' '),
);

/** True when an infinitive is to be expected: after "att" or a modal verb, adverbs and a subject in between. */
export const isAfterModal = (tokens: readonly Token[], index: number): boolean => {
  for (let at = index - 1; at >= Math.max(0, index - 6); at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'punctuation') return false;
    if (token.lower === 'att') return at === index - 1 || tokens[at + 1]?.lower === 'inte';
    if (MODALS.has(token.lower)) return true;
    if (token.readings[0]?.wordClass === 'verb') return false;
  }
  return false;
};
