import { remember } from '../document/remember';
import {
  type HeadingPhrase,
  type PreparedHeading,
  fitsPhrasePattern,
  headingPhrase,
  isOneSlipAway,
} from './heading-match';
import type { Template, TemplateSection } from './template';

/** A section's phrase; `order` is its place among all phrases of the template. */
interface Place {
  readonly section: TemplateSection;
  readonly order: number;
}

interface Patterned extends Place {
  readonly phrase: HeadingPhrase;
}

interface Keyed extends Place {
  readonly key: string;
}

interface CompiledTemplate {
  readonly titles: readonly HeadingPhrase[];
  /** The first section a heading means word for word, by its words in any order, and without whom it is about. */
  readonly byPlain: ReadonlyMap<string, Place>;
  readonly byKey: ReadonlyMap<string, Place>;
  readonly byCore: ReadonlyMap<string, Place>;
  readonly patterns: readonly Patterned[];
  /** By the length of the key. */
  readonly byLength: ReadonlyMap<number, readonly Keyed[]>;
}

const compiled = new WeakMap<Template, CompiledTemplate>();

const setFirst = <V>(map: Map<string, V>, key: string, value: V): void => {
  if (key !== '' && !map.has(key)) map.set(key, value);
};

const compile = (template: Template): CompiledTemplate => {
  const byPlain = new Map<string, Place>();
  const byKey = new Map<string, Place>();
  const byCore = new Map<string, Place>();
  const patterns: Patterned[] = [];
  const byLength = new Map<number, Keyed[]>();
  let order = 0;
  for (const section of template.sections)
    for (const text of [section.heading, ...section.synonyms]) {
      const phrase = headingPhrase(text);
      const place = { section, order };
      order += 1;
      if (phrase.pattern !== undefined) {
        patterns.push({ ...place, phrase });
        continue;
      }
      setFirst(byPlain, phrase.plain, place);
      setFirst(byKey, phrase.key, place);
      setFirst(byCore, phrase.core, place);
      const { length } = phrase.key;
      const ofLength = byLength.get(length);
      if (ofLength === undefined) byLength.set(length, [{ ...place, key: phrase.key }]);
      else ofLength.push({ ...place, key: phrase.key });
    }
  return { titles: template.titles.map(headingPhrase), byPlain, byKey, byCore, patterns, byLength };
};

/** The template's phrases, prepared once per template object. */
export const compiledTemplate = (template: Template): CompiledTemplate => {
  const known = compiled.get(template);
  if (known !== undefined) return known;
  const made = compile(template);
  compiled.set(template, made);
  return made;
};

export interface SectionMatch {
  readonly section: TemplateSection;
  /** 0 to 1; see `headingScore`. */
  readonly score: number;
}

const firstOf = (one: Place | undefined, other: Place | undefined): Place | undefined => {
  if (one === undefined || other === undefined) return one ?? other;
  return other.order < one.order ? other : one;
};

const nearIn = ({ byLength }: CompiledTemplate, { key }: PreparedHeading): Place | undefined => {
  let first: Place | undefined;
  for (let length = key.length - 1; length <= key.length + 1; length += 1)
    first = firstOf(
      first,
      byLength.get(length)?.find((phrase) => isOneSlipAway(phrase.key, key)),
    );
  return first;
};

const inParts = ({ byKey }: CompiledTemplate, { parts }: PreparedHeading): Place | undefined => {
  let first: Place | undefined;
  for (const { key } of parts) first = firstOf(first, byKey.get(key));
  return first;
};

const findMatch = (heading: PreparedHeading, template: Template): SectionMatch | undefined => {
  const known = compiledTemplate(template);
  const { byPlain, byKey, byCore, patterns } = known;
  const scored = (score: number, place: Place | undefined): SectionMatch | undefined =>
    place === undefined ? undefined : { section: place.section, score };
  const patterned = () => patterns.find(({ phrase }) => fitsPhrasePattern(heading, phrase));
  const [first] = heading.parts;
  return (
    scored(1, byPlain.get(heading.plain)) ??
    scored(0.95, firstOf(byKey.get(heading.key), patterned())) ??
    scored(0.85, byCore.get(heading.core)) ??
    scored(0.8, first === undefined ? undefined : firstOf(byKey.get(first.key), byCore.get(first.core))) ??
    scored(0.75, nearIn(known, heading)) ??
    scored(0.72, inParts(known, heading))
  );
};

const matches = remember(
  (heading: PreparedHeading) => heading,
  () => new Map<Template, { readonly match: SectionMatch | undefined }>(),
);

/** The template section a heading means, if any: the best score, and among equals the first in the template. */
export const matchHeading = (heading: PreparedHeading, template: Template): SectionMatch | undefined => {
  const known = matches(heading).get(template);
  if (known !== undefined) return known.match;
  const match = findMatch(heading, template);
  matches(heading).set(template, { match });
  return match;
};
