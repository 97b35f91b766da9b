import type { Span } from '../../document/document';
import type { RuleFinding } from '../rule';

type Related = RuleFinding['related'];

const isSameSpan = (one: Span, other: Span): boolean => one.start === other.start && one.end === other.end;

const areSameTexts = (some: readonly string[] = [], others: readonly string[] = []): boolean =>
  some.length === others.length && some.every((text, at) => text === others[at]);

const isSamePlace = (one: Related, other: Related): boolean =>
  one === other ||
  (one !== undefined && other !== undefined && one.block === other.block && isSameSpan(one, other));

/** Fields that are compared as they are. */
const PLAIN = ['block', 'message', 'variant', 'wordsSaved', 'term', 'why', 'source', 'strength'] as const;

/** True for findings that become the same remark. */
export const isAlike = (one: RuleFinding, other: RuleFinding): boolean =>
  one === other ||
  (isSameSpan(one, other) &&
    PLAIN.every((field) => one[field] === other[field]) &&
    areSameTexts(one.replacements, other.replacements) &&
    isSamePlace(one.related, other.related));
