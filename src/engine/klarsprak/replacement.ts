import type { Span } from '../document/document';
import type { AnalysedBlock, Form, TermMatch, WordClass } from '../language/index';
import type { TermEntry } from '../setup';
import { wordSet } from '../wording/word-set';
import { buildAdjective, buildNoun } from './replace-noun';
import { buildVerb } from './replace-verb';
import type { Built, TermPlace } from './term-place';

/** What can stand in the term's place; the span may be a little wider than the term. */
export interface Rewrite extends Span {
  readonly texts: readonly string[];
}

const VERB_FORM = /^(?:infinitive|present|past|supine|imperative|participle)/u;

const classOf = (form: Form): WordClass | undefined => {
  if (VERB_FORM.test(form)) return 'verb';
  if (/^(?:singular|plural)/u.test(form)) return 'noun';
  return form === 'base' ? undefined : 'adjective';
};

/** The first word of the term that inflects: the first marked one in a phrase, the term itself otherwise. */
const headLemma = (term: string): string =>
  term.includes(' ')
    ? (term.split(' ').find((word) => word.startsWith('~')) ?? '').slice(1)
    : term.replaceAll(/[*~]/gu, '');

/** "Avsändes" may be an old present; it is read as the past. */
const verbFormIn = ({ match }: TermPlace, lemma: string): Form => {
  const token = match.tokens.find(({ readings }) => readings.some((reading) => reading.lemma === lemma));
  const isPast = token?.readings.some(({ form }) => form === 'past.s') ?? false;
  return match.form === 'present.s' && isPast ? 'past.s' : match.form;
};

const build = (replacement: string, place: TermPlace): Built | undefined => {
  const { match } = place;
  const parts = replacement.split(' ');
  const lemma = headLemma(match.value.term);
  const headClass = classOf(match.form);
  if (headClass === 'verb') return buildVerb(parts, place, verbFormIn(place, lemma));
  if (headClass === 'noun') return buildNoun(parts, place, match.form, lemma);
  if (headClass === 'adjective') return buildAdjective(parts, place, match.form);
  return { text: replacement.replaceAll('~', '') };
};

const NEUTER = wordSet`ett det detta något inget mitt ditt sitt vårt ert varje vilket`;

/** "Ett skyndsamt beslut": what is mostly an adverb tells of the noun here, and the other adverb could not. */
const isAdjective = ({ match, block, first, last }: TermPlace): boolean =>
  match.value.wordClass === 'adverb' &&
  match.value.term.endsWith('t') &&
  NEUTER.has(block.tokens[first - 1]?.lower ?? '') &&
  block.tokens[last + 1]?.readings[0]?.wordClass === 'noun';

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Texts that can take the term's place in the sentence as it stands; undefined when none can be built surely. */
export const rewriteOf = (block: AnalysedBlock, match: TermMatch<TermEntry>): Rewrite | undefined => {
  const first = block.tokens.findIndex((token) => token.start === match.start);
  const last = block.tokens.findLastIndex((token) => token.end === match.end);
  if (first === -1 || last === -1 || match.value.action !== 'byt') return undefined;
  const place: TermPlace = { block, match, first, last };
  if (isAdjective(place)) return undefined;
  const built = match.value.replacements
    .filter((replacement) => replacement !== '-')
    .flatMap((replacement) => build(replacement, place) ?? []);
  const [best] = built;
  if (best === undefined) return undefined;
  const { before = 0, after = 0 } = best;
  const start = block.tokens[first - before]?.start ?? match.start;
  const end = block.tokens[last + after]?.end ?? match.end;
  const now = block.block.text.slice(start, end);
  const texts = built
    .filter((one) => (one.before ?? 0) === before && (one.after ?? 0) === after)
    .map(({ text }) => (/^\p{Lu}/u.test(now) ? upperFirst(text) : text))
    .filter((text) => text !== now);
  return texts.length === 0 ? undefined : { start, end, texts: [...new Set(texts)] };
};
