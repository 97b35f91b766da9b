import type { Block } from '../document/document';
import { type Outline, outlineOf } from './outline';
import { runInSections } from './run-in-headings';
import type { HeadingWords, Template, TemplateSection } from './template';

/** A heading to put in. Plans after the same block stand in the given order. */
export interface SectionPlan {
  /** Id of the template's section. */
  readonly section: string;
  readonly heading: string;
  /** Heading level in the document, 1 to 9. */
  readonly level: number;
  /** Index of the block to put it after; undefined puts it first. */
  readonly after: number | undefined;
}

export interface PlanOptions {
  /** Also the sections that are recommended. */
  readonly recommended?: boolean;
  /** The setup's, so that "Nämndens samlade bedömning" is seen to be the assessment. */
  readonly headingWords?: readonly HeadingWords[];
  /** The blocks' outline by the same template and heading words, when it is known. */
  readonly outline?: Outline;
}

/** Index of the last block of a section with all its subsections. */
const endOf = (outline: Outline, index: number, blocks: readonly Block[]): number => {
  const level = outline.sections[index]?.level ?? 0;
  const isTitle = index === outline.title || index === 0;
  const next = outline.sections.findIndex((section, at) => at > index && (isTitle || section.level <= level));
  const end =
    next === -1 ? blocks.findIndex(({ note }) => note !== undefined) : (outline.sections[next]?.heading ?? 0);
  return (end === -1 ? blocks.length : end) - 1;
};

const levelIn = (outline: Outline, wanted: TemplateSection): number => {
  const offsets = outline.sections.flatMap((section) =>
    section.template === undefined ||
    section.heading === undefined ||
    section.heading === titleHeading(outline)
      ? []
      : [section.level - section.template.level],
  );
  const title = outline.title === undefined ? undefined : outline.sections[outline.title];
  const others = outline.sections.filter(
    (section, index) => section.heading !== undefined && index !== outline.title,
  );
  const usual =
    offsets.length > 0
      ? (offsets.sort((a, b) => a - b)[Math.floor((offsets.length - 1) / 2)] ?? 0)
      : others.length > 0
        ? Math.min(...others.map(({ level }) => level)) - 1
        : (title?.level ?? 0);
  return Math.min(9, Math.max(1, wanted.level + usual));
};

const titleHeading = (outline: Outline): number | undefined =>
  outline.title === undefined ? undefined : outline.sections[outline.title]?.heading;

const isThere = (outline: Outline, section: TemplateSection): boolean =>
  outline.sections.some((other) => other.template === section);

/** The block a missing section follows: the end of the nearest earlier section that is there, else before the next. */
const placeOf = (
  blocks: readonly Block[],
  outline: Outline,
  template: Template,
  wanted: TemplateSection,
): number | undefined => {
  const at = template.sections.indexOf(wanted);
  for (let before = at - 1; before >= 0; before--) {
    const earlier = template.sections[before];
    if (earlier === undefined || earlier.level > wanted.level) continue;
    const place = outline.sections.map((section) => section.template === earlier).lastIndexOf(true);
    if (place !== -1) return endOf(outline, place, blocks);
  }
  for (const later of template.sections.slice(at + 1)) {
    const place = outline.sections.find(
      (section) => section.template === later && section.heading !== undefined,
    );
    if (place?.heading !== undefined) return place.heading === 0 ? undefined : place.heading - 1;
  }
  const from = outline.title ?? 0;
  const end = endOf(outline, from, blocks);
  return end < 0 ? undefined : end;
};

/**
 * The sections a document still needs, each at its place among those that are there. Nothing that stands in the
 * document is moved, and when the plan has been carried out the next plan is empty.
 */
export const missingSectionsPlan = (
  blocks: readonly Block[],
  template: Template,
  options: PlanOptions = {},
): readonly SectionPlan[] => {
  const outline = options.outline ?? outlineOf(blocks, template, options.headingWords);
  const runIn = runInSections(blocks, template);
  return template.sections
    .filter(
      (section) =>
        (section.requirement === 'required' ||
          (options.recommended === true && section.requirement === 'recommended')) &&
        !isThere(outline, section) &&
        !runIn.has(section),
    )
    .map((section) => ({
      section: section.id,
      heading: section.heading,
      level: levelIn(outline, section),
      after: placeOf(blocks, outline, template, section),
    }));
};
