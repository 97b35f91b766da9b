import type { Passive, PassiveKind, Reading, Token } from './analysis';
import { linesBySection } from './data-file';
import participleText from './data/adjectival-participles.txt?raw';
import deponentText from './data/deponents.txt?raw';
import { isFinite } from './word-tests';

const wordsOf = (text: string, ...sections: readonly string[]): Set<string> => {
  const bySection = linesBySection(text);
  return new Set(sections.flatMap((section) => (bySection.get(section) ?? []).flatMap((line) => line.split(' '))));
};

const NO_PASSIVE = wordsOf(participleText, 'adjective', 'intransitive');
/** Infinitive (without -s) of a verb whose s-form is reciprocal → the sign that it is passive all the same. */
const RECIPROCAL = new Map(
  (linesBySection(deponentText).get('reciprocal') ?? []).map((line) => {
    const [verb = '', sign = 'agent'] = line.split(' ');
    return [verb, sign] as const;
  }),
);

const AUXILIARIES: ReadonlyMap<string, PassiveKind> = new Map(
  [
    ...['bli', 'blir', 'blev', 'blivit', 'bliva', 'bliver'].map((form) => [form, 'bli'] as const),
    ...['vara', 'är', 'var', 'varit', 'vore'].map((form) => [form, 'vara'] as const),
  ].map(([form, kind]) => [form, kind]),
);
const MODALS = new Set(
  (
    'ska skall skulle kan kunde kunnat kunna bör borde måste får fick fått få må måtte vill ville behöver behövde ' +
    'behövt behöva torde lär brukar brukade'
  ).split(' '),
);
/** Words that end the stretch in which a participle still belongs to its auxiliary. */
const CLAUSE_STARTS = new Set(
  'som att och men eller om när då eftersom därför medan innan sedan vilket vilken vilka vars där så för än utan'.split(' '),
);
const PLURAL_SUBJECTS = new Set(['vi', 'ni', 'de', 'dom']);
const LONGEST_GAP = 7;
const LONGEST_TO_AGENT = 6;

const isSForm = ({ wordClass, form }: Reading): boolean =>
  wordClass === 'verb' && form.endsWith('.s') && form !== 'base';

/** The nearest word before `at` that is no adverb or pronoun: what an s-form depends on. */
const follows = (tokens: readonly Token[], at: number, words: ReadonlySet<string>): boolean => {
  for (let i = at - 1; i >= Math.max(0, at - 5); i -= 1) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'punctuation') return false;
    if (words.has(token.lower)) return true;
  }
  return false;
};

const NOT_AN_AGENT = new Set(
  'att allt och den det detta dessa sådan sådana flera många olika bland denna vikt betydelse intresse misstag'.split(' '),
);

/** "av" and a noun phrase in the same clause after the verb. */
const hasAgent = (tokens: readonly Token[], at: number): boolean => {
  for (let i = at + 1; i <= Math.min(tokens.length - 2, at + LONGEST_TO_AGENT); i += 1) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'punctuation' || CLAUSE_STARTS.has(token.lower)) return false;
    if (token.lower === 'av') {
      const next = tokens[i + 1];
      return next !== undefined && next.kind !== 'punctuation' && next.kind !== 'number' && next.lower !== 'att';
    }
  }
  return false;
};
void NOT_AN_AGENT;

const isReciprocal = (tokens: readonly Token[], at: number, verb: string): boolean => {
  const sign = RECIPROCAL.get(verb);
  if (sign === undefined) return false;
  if (hasAgent(tokens, at)) return false;
  if (sign === 'åt') return tokens[at + 1]?.lower === 'åt';
  if (sign === 'vi') return PLURAL_SUBJECTS.has(tokens[at - 1]?.lower ?? '');
  return !(sign === 'modal' && follows(tokens, at, MODALS));
};

const DETERMINERS = new Set(
  'en ett den det de denna detta dessa min mitt mina din ditt dina sin sitt sina vår vårt våra er ert era hans hennes deras dess någon något några ingen inget inga varje all allt alla samma'.split(
    ' ',
  ),
);

/** A form like "stöds" is also the genitive of a noun; before a noun it is read as one. */
const isGenitive = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  if (!token?.readings.some(({ form }) => form.endsWith('genitive'))) return false;
  const next = tokens[at + 1];
  const previous = tokens[at - 1];
  const nounFollows = next?.readings[0]?.wordClass === 'noun' || next?.readings[0]?.wordClass === 'adjective';
  const [best] = previous?.readings ?? [];
  const inPhrase =
    previous !== undefined &&
    (DETERMINERS.has(previous.lower) || best?.wordClass === 'adjective' || best?.wordClass === 'preposition');
  return nounFollows && inPhrase;
};

const sPassive = (tokens: readonly Token[], at: number): Passive | undefined => {
  const token = tokens[at];
  if (token === undefined || !token.lower.endsWith('s')) return undefined;
  const reading = token.readings.find(isSForm);
  if (reading === undefined || reading.lemma.endsWith('s')) return undefined;
  const [best] = token.readings;
  if (best?.form === 'base' || token.readings.some(({ wordClass, lemma }) => wordClass === 'verb' && lemma.endsWith('s')))
    return undefined;
  if (isGenitive(tokens, at) || isReciprocal(tokens, at, reading.lemma)) return undefined;
  return { start: token.start, end: token.end, kind: 's', verb: reading.lemma, hasAgent: hasAgent(tokens, at) };
};

const participleOf = (token: Token): Reading | undefined => {
  if (token.kind !== 'word') return undefined;
  const reading = token.readings.find(({ wordClass, form }) => wordClass === 'verb' && form.startsWith('participle'));
  if (reading === undefined) return undefined;
  const [best] = token.readings;
  return best?.form === 'base' ? undefined : reading;
};

/** The common form of a participle, by which the lists of adjectival participles are kept. */
const commonForm = (token: Token): string[] => {
  const { lower } = token;
  return [lower, lower.replace(/at$|ade$/u, 'ad'), lower.replace(/t$|da$/u, 'd'), lower.replace(/et$|na$/u, 'en'), lower.replace(/a$/u, ''), lower.replace(/tt$|dda$/u, 'dd')];
};

const auxiliaryPassive = (tokens: readonly Token[], at: number): Passive | undefined => {
  const auxiliary = tokens[at];
  const kind = AUXILIARIES.get(auxiliary?.lower ?? '');
  if (auxiliary === undefined || kind === undefined) return undefined;
  for (let i = at + 1; i <= Math.min(tokens.length - 1, at + LONGEST_GAP); i += 1) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'punctuation') return undefined;
    if (CLAUSE_STARTS.has(token.lower) || AUXILIARIES.has(token.lower)) return undefined;
    const reading = participleOf(token);
    if (reading !== undefined) {
      if (commonForm(token).some((form) => NO_PASSIVE.has(form))) return undefined;
      const next = tokens[i + 1]?.readings[0];
      if (next?.wordClass === 'noun' && !next.form.endsWith('definite')) return undefined;
      return { start: auxiliary.start, end: token.end, kind, verb: reading.lemma, hasAgent: hasAgent(tokens, i) };
    }
    const [best] = token.readings;
    if (best !== undefined && isFinite(best)) return undefined;
  }
  return undefined;
};

/** Every passive among the tokens of one sentence, in reading order. */
export const passivesOf = (tokens: readonly Token[]): Passive[] =>
  tokens.flatMap((_, at) => sPassive(tokens, at) ?? auxiliaryPassive(tokens, at) ?? []);
