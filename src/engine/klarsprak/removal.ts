import type { Span } from '../document/document';
import type { AnalysedBlock, Sentence, Token } from '../language/index';
import { isFiniteVerb, mayBeFinite } from './clause';
import { sentenceAt } from './exempt';
import { wordSet } from '../wording/word-set';

/** The text that takes the span's place when a filler is taken out; '' where nothing else changes. */
export interface Removal extends Span {
  readonly text: string;
}

const ADVERBS = wordSet`
  inte ej aldrig alltid ofta sällan redan även också bara nog ännu fortfarande alltjämt sannolikt
  troligen numera nu därför dock tidigare själv
`;
const SUBJECTS = wordSet`jag vi han hon de man det den detta dessa hen du ni`;
const OPENS_CLAUSE = wordSet`om när som där eftersom trots då att medan innan vilket vilka utan`;
const HARMLESS = wordSet`av för med om och eller i på till från mellan`;
/** With these in the subject it may be an adverbial that would come to stand before the verb. */
const ADVERBIAL = wordSet`
  under vid efter inom sedan utifrån genom hos nuläget dag dagsläget närvarande övrigt hög stor
`;

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const textOf = (block: AnalysedBlock, first: Token | undefined, last: Token | undefined): string =>
  first === undefined || last === undefined ? '' : block.block.text.slice(first.start, last.end);

/** Surely a whole subject: no clause, and no adverbial that would come to stand before the verb. */
const isSubject = (tokens: readonly Token[]): boolean => {
  const [first] = tokens;
  if (first === undefined) return false;
  const isMore = tokens.some(
    ({ lower, readings }) =>
      OPENS_CLAUSE.has(lower) ||
      ADVERBIAL.has(lower) ||
      ADVERBS.has(lower) ||
      (readings[0]?.wordClass === 'preposition' && !HARMLESS.has(lower)),
  );
  return !isMore && (!SUBJECTS.has(first.lower) || tokens.length === 1 || isNounPhrase(tokens));
};

/** Index of the clause's finite verb among `tokens`, when everything before it is surely its subject and adverbs. */
const verbAfterSubject = (tokens: readonly Token[]): { verb: number; adverbs: number } | undefined => {
  const [opening, second] = tokens;
  const isPlain =
    opening !== undefined && second !== undefined && isSubjectWord(opening) && mayBeFinite(second);
  const verb = isPlain ? 1 : tokens.findIndex(isFiniteVerb);
  if (verb < 1 || verb > 14) return undefined;
  let adverbs = verb;
  while (adverbs > 0 && ADVERBS.has(tokens[adverbs - 1]?.lower ?? '')) adverbs -= 1;
  return isSubject(tokens.slice(0, adverbs)) ? { verb, adverbs } : undefined;
};

const isSubjectWord = (token: Token): boolean =>
  SUBJECTS.has(token.lower) || /^\p{Lu}/u.test(token.text) || token.readings[0]?.wordClass === 'noun';

/** "det ansvaret", "den nya skolan": a determiner followed by words that may belong to it. */
const isNounPhrase = (tokens: readonly Token[]): boolean =>
  ['det', 'den', 'de', 'detta', 'dessa'].includes(tokens[0]?.lower ?? '') &&
  tokens.length <= 4 &&
  tokens
    .slice(1)
    .every(({ readings }) => ['noun', 'adjective', 'numeral'].includes(readings[0]?.wordClass ?? ''));

/** "Det kan konstateras att hon inte vill" → "Hon vill inte": the clause after "att" becomes the sentence. */
const clauseToSentence = (block: AnalysedBlock, span: Span, rest: readonly Token[]): Removal | undefined => {
  const found = verbAfterSubject(rest);
  const [first] = rest;
  if (found === undefined || first === undefined) return undefined;
  const { verb, adverbs } = found;
  if (adverbs === verb) return { start: span.start, end: first.end, text: upperFirst(first.text) };
  const subject = textOf(block, first, rest[adverbs - 1]);
  const moved = textOf(block, rest[adverbs], rest[verb - 1]);
  const main = rest[verb];
  return main === undefined
    ? undefined
    : { start: span.start, end: main.end, text: `${upperFirst(subject)} ${main.text} ${moved}` };
};

/** "Inom ramen för utredningen har vi träffat" → "Vi har träffat": verb and subject change places. */
const invertedToStraight = (span: Span, rest: readonly Token[]): Removal | undefined => {
  const [verb, subject, next] = rest;
  if (verb === undefined || subject === undefined || !mayBeFinite(verb)) return undefined;
  if (!SUBJECTS.has(subject.lower) && !isSingleName(subject, next) && !isSingleNoun(subject, next))
    return undefined;
  return { start: span.start, end: subject.end, text: `${upperFirst(subject.text)} ${verb.text}` };
};

/** "Alva", but not "Alva Ek", "Alva och Ali" or "Alvas skola". */
const isSingleName = (token: Token, next: Token | undefined): boolean => {
  const [after] = next?.readings ?? [];
  const mayOwn =
    token.lower.endsWith('s') && (after?.wordClass === 'noun' || after?.wordClass === 'adjective');
  return (
    /^\p{Lu}\p{Ll}/u.test(token.text) &&
    !/^\p{Lu}/u.test(next?.text ?? 'A') &&
    !/^(?:och|samt|eller)$/u.test(next?.lower ?? '') &&
    !mayOwn
  );
};

/** "skolan", "mamman": a noun in the definite form that nothing belongs to. */
const isSingleNoun = (token: Token, next: Token | undefined): boolean =>
  token.readings[0]?.wordClass === 'noun' &&
  token.readings[0].form === 'singular.definite' &&
  !['i', 'på', 'av', 'som', 'och', 'för', 'med', 'till', 'om'].includes(next?.lower ?? 'och');

const HOLDS_ON = /^(?:av|i|för|som|att|från|kring|om|och|samt|eller|är)$/u;

/** A filler in the middle can go when nothing after it belongs to it and it is not one of two. */
const stands = (sentence: Sentence, span: Span): boolean => {
  const next = sentence.tokens.find(({ start }) => start >= span.end);
  const before = sentence.tokens.findLast(({ end }) => end <= span.start);
  return !HOLDS_ON.test(next?.lower ?? '') && !/^(?:och|samt|eller|men|att)$/u.test(before?.lower ?? '');
};

const midSentence = (block: AnalysedBlock, sentence: Sentence, span: Span): Removal | undefined => {
  if (!stands(sentence, span)) return undefined;
  const { text } = block.block;
  const [before, after] = [text.charAt(span.start - 1), text.charAt(span.end)];
  if (/[,(–]/u.test(text.slice(Math.max(0, span.start - 2), span.start)) && after === ',') return undefined;
  if (after === ' ') return { start: span.start, end: span.end + 1, text: '' };
  return before === ' ' ? { start: span.start - 1, end: span.end, text: '' } : undefined;
};

const restOf = (sentence: Sentence, span: Span): Token[] =>
  sentence.tokens.filter(({ start }) => start >= span.end);

/** Takes a filler out and leaves a whole sentence; undefined when that cannot be done surely. */
export const removalOf = (block: AnalysedBlock, span: Span): Removal | undefined => {
  const sentence = sentenceAt(block, span);
  if (sentence === undefined) return undefined;
  const words = block.block.text.slice(span.start, span.end);
  const rest = restOf(sentence, span);
  const endsInAtt = /(?:^|\s)att$/u.test(words);
  if (span.start !== sentence.start) return endsInAtt ? undefined : midSentence(block, sentence, span);
  return endsInAtt ? clauseToSentence(block, span, rest) : invertedToStraight(span, rest);
};
