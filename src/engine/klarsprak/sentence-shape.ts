import type { Sentence, Token } from '../language/index';
import { textStarts } from '../wording/one-of';
import { wording } from '../wording/wording';

/** What makes a long sentence long, when its build shows how to mend it. */
export type Shape =
  | { readonly kind: 'list'; readonly word: string; readonly times: number }
  | { readonly kind: 'reasons-first' };

/** Words that open clauses that stand side by side: "att …, att … samt att …". */
const SIDE_BY_SIDE = ['dels', 'att', 'där', 'som', 'om'];
const JOINS = new Set([',', ';', 'och', 'samt']);
/** From so many on they read more easily as a list. */
const LEAST = 3;
/** Opens with the reasons, so that the reader waits for what they are reasons for. */
const REASONS_FIRST = wording(textStarts`
  (
    med (hänsyn|beaktande|anledning|tanke)
    mot bakgrund
    vid en (samlad|sammantagen)
    i anledning|utifrån|till följd|då|eftersom|med utgångspunkt|sett till
  )(?!\p{L})
`);

/** "Så att" opens a clause as "att" does. */
const opensAt = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1]?.lower ?? '';
  return JOINS.has(before === 'så' ? (tokens[at - 2]?.lower ?? '') : before);
};

/** Clauses that open with the word: its first, and those that are joined to it. */
const timesOf = (tokens: readonly Token[], word: string): number => {
  const first = tokens.findIndex(({ lower }) => lower === word);
  if (first === -1) return 0;
  return tokens.filter(({ lower }, at) => lower === word && (at === first || opensAt(tokens, at))).length;
};

export const shapeOf = (sentence: Sentence): Shape | undefined => {
  for (const word of SIDE_BY_SIDE) {
    const times = timesOf(sentence.tokens, word);
    if (times >= LEAST) return { kind: 'list', word, times };
  }
  return REASONS_FIRST.isIn(sentence) ? { kind: 'reasons-first' } : undefined;
};
