import type { Review } from '../../engine/index';
import { capitalsIn, type Name, namesIn, nominative } from './names';
import { type DayOrMonth, isSaidBy, quantitiesIn, type Quantity } from './quantities';

/** Who is named as the one that says something. */
export interface Speaker {
  readonly kind: 'source';
  readonly text: string;
  /** Its words, in lower case and without the s of the genitive. */
  readonly parts: readonly string[];
}

/** Something that a shorter text should still hold, or that the writer should know has gone. */
export type Item = Quantity | DayOrMonth | Name | Speaker;

/** What of a document is compared. It is held in memory and goes nowhere. */
export interface Contents {
  /** Each item once. */
  readonly items: readonly Item[];
  /** Surnames that several people share. */
  readonly shared: ReadonlySet<string>;
}

/** A document to look for items in: its contents, and the words that may stand for a name or a source. */
export interface Place extends Contents {
  readonly capitals: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
}

const WORD = /\p{L}[\p{L}-]*/gu;
const NOBODY = new Set(
  'han hon hen henne honom de dem den det man vi jag du båda barn barnet någon annan sig själv'.split(' '),
);

/** A word without genitive, definite and plural endings; coarse, so that "mammans" and "mamma" meet. */
const stemOf = (word: string): string => {
  const lower = nominative(word);
  const stem = lower.replace(/(?:arna|orna|erna|ar|or|er|en|et|an|na|[aent])$/u, '');
  return stem.length < 3 ? lower : stem;
};

const speakersIn = ({ sentences }: Review): readonly Speaker[] =>
  sentences.flatMap(({ source, kind }): Speaker[] => {
    if (source === undefined || (kind !== 'reported' && kind !== 'mixed')) return [];
    const words = (source.match(WORD) ?? []).filter((word) => !NOBODY.has(word.toLowerCase()));
    return words.length === 0 ? [] : [{ kind: 'source', text: source, parts: words.map(nominative) }];
  });

const keyOf = (item: Item): string => {
  if (item.kind === 'number') return `number ${item.value} ${item.unit ?? ''}`;
  if (item.kind === 'date') return `date ${item.day ?? ''} ${item.month} ${item.year ?? ''}`;
  return `${item.kind} ${item.parts.join(' ')}`;
};

/** A name or source that only repeats what a longer one says, or a date or number that another says more exactly. */
const isRepeated = (item: Item, items: readonly Item[]): boolean =>
  items.some((other) => {
    if (other === item) return false;
    if (item.kind === 'name' || item.kind === 'source') {
      // A source that is a name is in the list as a name.
      const isWider =
        other.kind === item.kind ? other.parts.length > item.parts.length : item.kind === 'source';
      return isWider && 'parts' in other && item.parts.every((part) => other.parts.includes(part));
    }
    return (
      !('parts' in other) &&
      keyOf(other).length > keyOf(item).length &&
      isSaidBy(item, other) &&
      isSaidBy(other, item)
    );
  });

const sharedSurnames = (names: readonly Name[]): ReadonlySet<string> => {
  const firsts = new Map<string, Set<string>>();
  for (const { parts } of names) {
    const [first, ...rest] = parts;
    const last = rest.at(-1);
    if (first !== undefined && last !== undefined)
      firsts.set(last, (firsts.get(last) ?? new Set()).add(first));
  }
  return new Set([...firsts].filter(([, owners]) => owners.size > 1).map(([name]) => name));
};

/** The numbers, dates, names and sources of a reviewed document. */
export const contentsOf = (review: Review): Contents => {
  const texts = review.blocks.map(({ text }) => text);
  const names = namesIn(texts);
  const all: Item[] = [...texts.flatMap(quantitiesIn), ...names, ...speakersIn(review)];
  const items = [...new Map(all.toReversed().map((item) => [keyOf(item), item])).values()].toReversed();
  return { items: items.filter((item) => !isRepeated(item, items)), shared: sharedSurnames(names) };
};

export const placeOf = (review: Review): Place => {
  const texts = review.blocks.map(({ text }) => text);
  return {
    ...contentsOf(review),
    capitals: capitalsIn(texts),
    stems: new Set(texts.flatMap((text) => (text.match(WORD) ?? []).map(stemOf))),
  };
};

const partsAt = (contents: Contents | Place): ReadonlySet<string> =>
  new Set([
    ...('capitals' in contents ? contents.capitals : []),
    ...contents.items.flatMap((item) => ('parts' in item ? item.parts : [])),
  ]);

/** The items of `from` that do not stand in `other`, in any form Saklig knows. */
export const missingIn = (other: Contents | Place, from: Contents): readonly Item[] => {
  const parts = partsAt(other);
  const stems = new Set('stems' in other ? other.stems : [...parts].map(stemOf));
  const quantities = other.items.filter((item) => item.kind === 'number' || item.kind === 'date');
  return from.items.filter((item) => {
    if (item.kind === 'source') return !item.parts.some((part) => stems.has(stemOf(part)));
    if (item.kind === 'name') {
      const [first = '', ...rest] = item.parts;
      const last = rest.at(-1);
      return !parts.has(first) && (last === undefined || from.shared.has(last) || !parts.has(last));
    }
    return !quantities.some((one) => isSaidBy(item, one));
  });
};
