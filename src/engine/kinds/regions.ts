import type { Attribution } from './speaker';
import type { Clause } from './clauses';
import { maskOf } from './class-mask';
import { hasClass, hasOwnEvidence } from './evidence';
import { partOf } from './part';
import type { Word } from './words';

/** Whose words: the writer's head clause and tail, a report, perhaps a report, a quotation. */
export type Region = 'h' | 't' | 'r' | 'm' | 'q';

/** Words that open the writer's own comment on what stands before. */
export const OWN_TAIL = new Set(['vilket', 'vilka', 'varför', 'dvs', 'dvs.', 'därför']);
/** Words that may open one. */
export const TURN = new Set(['men', 'och', 'så', 'ett', 'en', 'något', 'fast']);
const SHARED = new Set([
  'att',
  'som',
  'när',
  'om',
  'där',
  'eftersom',
  'sedan',
  'medan',
  'innan',
  'då',
  'hur',
  'vad',
  'vem',
  'varav',
]);
const DEMONSTRATIVE = new Set([
  'det',
  'den',
  'detta',
  'denna',
  'dessa',
  'uppgiften',
  'uppgifterna',
  'förklaringen',
  'inget',
  'hans',
  'hennes',
  'deras',
  'mer',
  'vi',
  'jag',
]);
const AGAINST =
  /säger något annat|talar (?:ett|emot|mot)|räcker inte|stämmer inte|håller inte|förstår inte|saknar/u;
const TURNING = maskOf('certainty', 'seem', 'conclude', 'infer', 'fail');
const VERDICT = maskOf('judgement', 'degree', 'mood');

/** Reports: a named source that the rest of the clause belongs to. */
const isSourced = ({ subject, how }: Attribution): boolean =>
  subject !== 'none' && subject !== 'writer' && !(how === 'document-verb' && subject === 'instrument');

const wraps = ({ inverted, how, at }: Attribution): boolean =>
  (inverted && at > 1) || how === 'enligt' || how === 'colon';

/** True when a clause after a report is the writer's own again: ", men det är inte trovärdigt". */
const turnsBack = (opener: string, own: readonly Word[]): boolean => {
  if (DEMONSTRATIVE.has(own[1]?.lower ?? '') || opener === 'så') return true;
  if (opener === 'men')
    return hasClass(own, TURNING) || AGAINST.test(own.map(({ lower }) => lower).join(' '));
  if (opener !== 'ett' && opener !== 'en') return false;
  return (
    hasOwnEvidence(partOf(own)) || (hasClass(own, VERDICT) && !own.some(({ verb }) => verb !== undefined))
  );
};

interface State {
  readonly reported: boolean;
  readonly tail: boolean;
  readonly perhaps: boolean;
}

const enter = (state: State, opener: string, own: readonly Word[], speaks: boolean): State => {
  if (OWN_TAIL.has(opener)) return { ...state, reported: false, tail: true };
  if (TURN.has(opener)) {
    if (speaks) return state;
    if (!state.reported || turnsBack(opener, own)) return { ...state, reported: false, tail: true };
    return { ...state, perhaps: true };
  }
  if (SHARED.has(opener) || state.reported || state.tail) return state;
  return { ...state, tail: own.some(({ verb }) => verb !== undefined) };
};

/** Words that speak for the writer (head and tail), words in somebody's report, and quoted words. */
export const regionsOf = (
  words: readonly Word[],
  clauses: readonly Clause[],
  attributions: readonly Attribution[],
): Region[] => {
  const regions: Region[] = [];
  const sourced = attributions.filter(isSourced);
  let state: State = { reported: sourced.some(wraps), tail: false, perhaps: false };
  clauses.forEach(({ from, to, opener }, index) => {
    const own = words.slice(from, to);
    const speaks = sourced.find(({ at }) => at >= from && at < to);
    if (index > 0) state = enter(state, opener, own, speaks !== undefined);
    const { reported, tail, perhaps } = state;
    own.forEach((word, i) => {
      const inReport = reported || (speaks !== undefined && from + i >= speaks.at);
      const report: Region = perhaps ? 'm' : 'r';
      const writer: Region = tail ? 't' : 'h';
      regions[from + i] = word.quoted ? 'q' : inReport ? report : writer;
    });
    if (speaks !== undefined) state = { ...state, reported: true, perhaps: false };
  });
  return regions;
};
