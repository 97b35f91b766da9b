import type { Block } from '../document/document';
import { type PreparedHeading, headingScore, preparedHeading, withoutNumbering } from './heading-match';
import { generalHeading } from './heading-words';
import { compiledTemplate, matchHeading } from './template-match';
import type { HeadingWords, Holds, SectionRole, Template, TemplateSection } from './template';

/** A heading with what stands under it, down to the next heading of any level. */
export interface Section {
  /** Index of the heading block; undefined for text before the first heading. */
  readonly heading?: number;
  /** Text of the heading, numbering removed; '' before the first heading. */
  readonly title: string;
  readonly level: number;
  /** Index after the heading, and after the last block that stands directly under it. */
  readonly firstBlock: number;
  readonly endBlock: number;
  /** Index in `Outline.sections` of the section this one stands under. */
  readonly parent?: number;
  /** The template's section it was matched with. */
  readonly template?: TemplateSection;
  readonly holds: Holds;
  /** True when `holds` was read from the sentences, since the heading says nothing. */
  readonly isInferred?: true;
  readonly role?: SectionRole;
}

export interface Outline {
  /** In reading order; the first holds what stands before the first heading, and is there even when empty. */
  readonly sections: readonly Section[];
  /** For every block the index in `sections` of the section it stands in (a heading stands in its own). */
  readonly sectionOf: readonly number[];
  /** Index in `sections` of the document's own title, when it has one. */
  readonly title?: number;
}

interface Meaning {
  readonly template?: TemplateSection;
  readonly holds: Holds;
  readonly role?: SectionRole;
}

const isHeading = (block: Block): boolean => block.kind === 'heading' && block.note === undefined;

/**
 * Block index of the document's own title: the first heading, if it opens the document and stands above or apart
 * from the others.
 */
export const titleBlockOf = (blocks: readonly Block[], template?: Template): number | undefined => {
  const index = blocks.findIndex(isHeading);
  const first = blocks[index];
  if (first === undefined || index > 6) return undefined;
  const levels = blocks.slice(index + 1).flatMap((block) => (isHeading(block) ? [block.level ?? 1] : []));
  const level = first.level ?? 1;
  if (levels.some((other) => other < level)) return undefined;
  const isAbove = levels.length > 0 && levels.every((other) => other > level);
  if (template === undefined) return isAbove || (index === 0 && levels.length > 2) ? index : undefined;
  const heading = preparedHeading(first);
  return matchHeading(heading, template) === undefined ||
    (isAbove && (namesType(heading, template) || holdsSections(blocks.slice(index + 1), template)))
    ? index
    : undefined;
};

/** What has whole sections of the template under it is no section itself: "Utredning och förslag till beslut". */
const holdsSections = (below: readonly Block[], template: Template): boolean => {
  const matched = below
    .filter(isHeading)
    .map((block) => matchHeading(preparedHeading(block), template)?.section)
    .filter((section) => section?.level === 1);
  return new Set(matched).size > 1;
};

const namesType = (heading: PreparedHeading, template: Template): boolean =>
  compiledTemplate(template).titles.some((title) => headingScore(heading, title) > 0);

const roleOf = ({ role }: { readonly role?: SectionRole }) => (role === undefined ? {} : { role });

/** A section that tells of one side of somebody's life, as "Hälsa" and "Behov"; the headings for history and views stay. */
const tellsOfLife = ({ holds, role }: TemplateSection): boolean =>
  role === 'area' || (holds === 'fact' && role === undefined);

const meaningOf = (
  heading: PreparedHeading,
  template: Template | undefined,
  words: readonly HeadingWords[],
  parent: Meaning | undefined,
): Meaning => {
  const match = template === undefined ? undefined : matchHeading(heading, template);
  // "Hälsa" under "Analys" weighs what is known about the health; it is not the section on health.
  const isWeighing = parent?.holds === 'assessment';
  if (match !== undefined && !(isWeighing && tellsOfLife(match.section)))
    return { template: match.section, holds: match.section.holds, ...roleOf(match.section) };
  const general = generalHeading(heading, words);
  const sameRole =
    general?.role === undefined || isWeighing
      ? undefined
      : template?.sections.find(({ role, level }) => role === general.role && level === 1);
  if (sameRole !== undefined) return { template: sameRole, holds: sameRole.holds, ...roleOf(sameRole) };
  if (general !== undefined && !(isWeighing && general.holds === 'fact' && general.role === undefined))
    return { holds: general.holds, ...roleOf(general) };
  if (parent === undefined) return { holds: 'both' };
  const { holds, role } = parent;
  return { holds, ...(role === undefined || role === 'basic-data' ? {} : { role }) };
};

/** For every block the section it stands in, counted from 0 before the first heading; notes stand outside them all. */
const placesOf = (blocks: readonly Block[]): readonly number[] => {
  let current = 0;
  return blocks.map((block) => {
    if (isHeading(block)) current += 1;
    return block.note === undefined ? current : 0;
  });
};

/** Index after the last block of every section, notes left out; undefined for a section without blocks. */
const endsOf = (blocks: readonly Block[], places: readonly number[]): readonly (number | undefined)[] => {
  const ends: (number | undefined)[] = [];
  blocks.forEach(({ note }, index) => {
    if (note === undefined) ends[places[index] ?? 0] = index + 1;
  });
  return ends;
};

/**
 * The document's sections. A heading is matched with the template's sections, else with the general heading words,
 * else it takes over what the heading above it is for. Text that no heading explains may hold both kinds.
 */
export const outlineOf = (
  blocks: readonly Block[],
  template: Template | undefined,
  headingWords: readonly HeadingWords[] = [],
): Outline => {
  const titleBlock = titleBlockOf(blocks, template);
  const firstHeading = blocks.findIndex(isHeading);
  const places = placesOf(blocks);
  const ends = endsOf(blocks, places);
  const endOfOpening = firstHeading === -1 ? (ends[0] ?? blocks.length) : firstHeading;
  const sections: Section[] = [{ title: '', level: 0, firstBlock: 0, endBlock: endOfOpening, holds: 'both' }];
  /** Sections that the next heading may stand under, the nearest last. */
  const open: number[] = [];
  let title: number | undefined;
  const add = (heading: number, block: Block, parent: number | undefined, meaning: Meaning): void => {
    sections.push({
      heading,
      title: withoutNumbering(block.text),
      level: block.level ?? 1,
      firstBlock: heading + 1,
      endBlock: ends[sections.length] ?? heading + 1,
      ...(parent === undefined ? {} : { parent }),
      ...meaning,
    });
  };
  for (const [index, block] of blocks.entries()) {
    if (!isHeading(block)) continue;
    if (index === titleBlock) {
      title = sections.length;
      add(index, block, undefined, { holds: 'both', role: 'basic-data' });
      continue;
    }
    while (open.length > 0 && (sections[open.at(-1) ?? 0]?.level ?? 0) >= (block.level ?? 1)) open.pop();
    const parent = open.at(-1);
    const above = parent === undefined ? undefined : sections[parent];
    open.push(sections.length);
    add(index, block, parent ?? title, meaningOf(preparedHeading(block), template, headingWords, above));
  }
  const basic = template?.sections.find(({ role }) => role === 'basic-data');
  const outline = { sections, sectionOf: places, ...(title === undefined ? {} : { title }) };
  return withBasicData(outline, blocks, basic);
};

/** Names and dates often stand under the document's title, without a heading of their own. */
const withBasicData = (
  outline: Outline,
  blocks: readonly Block[],
  basic: TemplateSection | undefined,
): Outline => {
  if (basic === undefined || outline.sections.some(({ template }) => template === basic)) return outline;
  const holder = [outline.title, 0].find((index) => {
    const section = index === undefined ? undefined : outline.sections[index];
    return blocks.slice(section?.firstBlock, section?.endBlock).some(({ text }) => text.trim() !== '');
  });
  if (holder === undefined) return outline;
  return {
    ...outline,
    sections: outline.sections.map((section, index) =>
      index === holder
        ? { ...section, template: basic, role: basic.role ?? 'basic-data', holds: 'fact' }
        : section,
    ),
  };
};
