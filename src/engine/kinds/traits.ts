import type { Span } from '../document/document';
import type { Sentence, Token } from '../language/index';
import { classReadings } from './word-classes';

const isTrait = (token: Token): boolean =>
  classReadings(token).some(({ clueClass }) => clueClass === 'trait');
const isNoun = ({ readings: [best] }: Token): boolean => best?.wordClass === 'noun';
const isAdjective = ({ readings }: Token): boolean =>
  readings.some(
    ({ wordClass, form }) =>
      wordClass === 'adjective' || form.startsWith('participle') || form === 'presentParticiple',
  );

/** What a person can be without anybody judging: a role, a relation, a status. */
const PLAIN = new Set([
  'person',
  'role',
  'organisation',
  'fact-adjective',
  'procedure',
  'time',
  'document',
  'measure',
  'protection',
  'problem',
  'risk',
  'judgement',
  'state',
  'need-noun',
  'goal',
]);
const isPlain = (token: Token): boolean => classReadings(token).some(({ clueClass }) => PLAIN.has(clueClass));

const BETWEEN = new Set([
  'och',
  'men',
  'eller',
  ',',
  'helt',
  'mycket',
  'lite',
  'alltför',
  'riktigt',
  'ganska',
]);

const withNeighbours = (tokens: readonly Token[], at: number): readonly [number, number] => {
  let end = at;
  for (let next = at + 1; next < Math.min(tokens.length, end + 4); next += 1) {
    const token = tokens[next];
    if (token === undefined || !(isTrait(token) || BETWEEN.has(token.lower))) break;
    if (isTrait(token)) end = next;
  }
  return [at, end];
};

/** "en charmör", "ett typiskt offer" after "är": what somebody is said to be. */
const labelAfter = (tokens: readonly Token[], copula: number): readonly [number, number] | undefined => {
  const article = tokens[copula + 1]?.lower;
  if (article !== 'en' && article !== 'ett') return undefined;
  let at = copula + 2;
  while (at < Math.min(tokens.length, copula + 6)) {
    const token = tokens[at];
    if (token === undefined) return undefined;
    if (isNoun(token) && !isAdjective(token)) return isPlain(token) ? undefined : [copula + 1, at];
    if (!isAdjective(token) && !BETWEEN.has(token.lower)) return undefined;
    at += 1;
  }
  return undefined;
};

/** Words that judge a person's character, and what a person is said to be; spans in `taken` are left out. */
export const traitSpans = ({ tokens }: Sentence, taken: readonly Span[]): Span[] => {
  const spans: Span[] = [...taken];
  const push = ([from, to]: readonly [number, number]): void => {
    const start = tokens[from]?.start ?? 0;
    const end = tokens[to]?.end ?? 0;
    if (!spans.some((span) => start < span.end && span.start < end)) spans.push({ start, end });
  };
  tokens.forEach((token, at) => {
    if (token.lower !== 'är' && token.lower !== 'var') return;
    const label = labelAfter(tokens, at);
    if (label !== undefined) push(label);
  });
  tokens.forEach((token, at) => {
    if (
      isTrait(token) &&
      isAdjective(token) &&
      !taken.some(({ start, end }) => start <= token.start && token.end <= end)
    )
      push(withNeighbours(tokens, at));
  });
  return spans.slice(taken.length).sort((a, b) => a.start - b.start);
};
