import { remember } from '../document/remember';
import { rememberLatest } from '../document/remember-latest';
import type { AnalysedBlock } from '../language/index';
import { countsOf } from '../measure/block-counts';
import { readabilityOf } from '../measure/readability';
import type { ReviewedSection, SectionStatus } from '../review-result';
import { isSignature } from './author';
import type { Outline, Section } from './outline';
import { isPlaceholder, saysNotRelevant } from './placeholder';
import { runInSections } from './run-in-headings';
import { misplacedSections } from './section-order';
import type { Template, TemplateSection } from './template';

type Content = 'text' | 'not-relevant' | 'none';

const placeholders = remember(
  ({ tokens }: AnalysedBlock) => tokens,
  () => new Map<TemplateSection | undefined, boolean>(),
);

/** True for a block that only keeps a place in the template's section. */
export const keepsPlace = (analysed: AnalysedBlock, section: TemplateSection | undefined): boolean => {
  const known = placeholders(analysed).get(section);
  if (known !== undefined) return known;
  const found = isPlaceholder(analysed.block.text, section);
  placeholders(analysed).set(section, found);
  return found;
};

const isNotRelevant = remember(
  ({ tokens }: AnalysedBlock) => tokens,
  ({ block }: AnalysedBlock) => saysNotRelevant(block.text),
);

const SIGNED = new Set<string | undefined>(['signature', 'basic-data', 'entry', 'method']);

/** The signature at the end of a document is no text of the section that it happens to stand under. */
const isSigned = (blocks: readonly AnalysedBlock[], section: Section, { block }: AnalysedBlock): boolean =>
  section.endBlock === blocks.length && !SIGNED.has(section.role) && isSignature(block.text);

const ownContent = (blocks: readonly AnalysedBlock[], section: Section): Content => {
  for (let at = section.firstBlock; at < section.endBlock; at++) {
    const analysed = blocks[at];
    if (analysed === undefined || analysed.block.note !== undefined || keepsPlace(analysed, section.template))
      continue;
    if (isSigned(blocks, section, analysed)) continue;
    return isNotRelevant(analysed) ? 'not-relevant' : 'text';
  }
  return 'none';
};

interface Structured {
  readonly blocks: readonly AnalysedBlock[];
  readonly outline: Outline;
}

/** Found once for a reading's list of blocks. */
const contentsUnder = remember(
  ({ blocks }: Structured) => blocks,
  ({ blocks, outline }: Structured): readonly Content[] => {
    const contents = outline.sections.map((section) => ownContent(blocks, section));
    for (let index = outline.sections.length - 1; index > 0; index--) {
      const parent = outline.sections[index]?.parent;
      if (parent === undefined || contents[parent] !== 'none') continue;
      const content = contents[index];
      if (content !== undefined) contents[parent] = content;
    }
    return contents;
  },
);

/**
 * What stands under each section, its subsections counted: `text`, `none`, or `not-relevant` when the writer says that
 * the section does not matter.
 */
export const contentOf = (blocks: readonly AnalysedBlock[], outline: Outline): readonly Content[] =>
  contentsUnder({ blocks, outline });

/** True for a template that no one has begun to write in. */
export const isUnwritten = (blocks: readonly AnalysedBlock[]): boolean =>
  blocks.every(({ sentences }) => sentences.length === 0);

interface Measured {
  readonly words: number;
  readonly lix?: number;
  readonly meanSentenceLength?: number;
}

/** Length of a section with its heading, and how it reads. */
const measured = rememberLatest((section: Section, own: readonly AnalysedBlock[]): Measured => {
  const words = own.reduce((sum, one) => sum + (one.block.note === undefined ? countsOf(one).words : 0), 0);
  const under = own.slice(section.firstBlock - headOf(section));
  if (under.every(({ sentences }) => sentences.length === 0)) return { words };
  const { lix, meanSentenceLength } = readabilityOf(under.map((block) => countsOf(block).text));
  return { words, lix, meanSentenceLength };
});

const headOf = ({ heading, firstBlock }: Section): number => heading ?? firstBlock;

const reviewed = (
  blocks: readonly AnalysedBlock[],
  section: Section,
  status: SectionStatus,
  id: string,
  known: TemplateSection | undefined,
): ReviewedSection => {
  const { words, ...reading } = measured(section, blocks.slice(headOf(section), section.endBlock));
  return {
    id,
    heading: section.title,
    status,
    ...(known === undefined ? {} : { requirement: known.requirement }),
    ...(section.heading === undefined ? {} : { block: section.heading }),
    words,
    ...(known?.words === undefined ? {} : { limit: known.words }),
    ...reading,
  };
};

/** A section that is named in its paragraph; where it ends cannot be seen, so the paragraph is measured. */
const runInSection = (
  blocks: readonly AnalysedBlock[],
  wanted: TemplateSection,
  block: number,
): ReviewedSection =>
  reviewed(
    blocks,
    {
      title: wanted.heading,
      level: wanted.level,
      heading: block,
      firstBlock: block,
      endBlock: block + 1,
      holds: wanted.holds,
    },
    'present',
    wanted.id,
    wanted,
  );

/** For each of the template's sections where it stands in the outline. */
const placesByTemplate = ({ sections }: Outline): ReadonlyMap<TemplateSection, readonly number[]> => {
  const places = new Map<TemplateSection, number[]>();
  for (const [index, { template }] of sections.entries()) {
    if (template === undefined) continue;
    const known = places.get(template);
    if (known === undefined) places.set(template, [index]);
    else known.push(index);
  }
  return places;
};

/**
 * Status of every section: the template's in its order (optional ones only when they are there), then headings that the
 * template does not know and further headings for a section that is already there.
 */
export const sectionsOf = (
  blocks: readonly AnalysedBlock[],
  outline: Outline,
  template: Template | undefined,
): readonly ReviewedSection[] => {
  const contents = contentOf(blocks, outline);
  const misplaced = misplacedSections(outline, template);
  const taken = new Set<number>();
  const placesOf = placesByTemplate(outline);
  const runIn =
    template === undefined
      ? undefined
      : runInSections(
          blocks.map(({ block }) => block),
          template,
        );
  const known = (template?.sections ?? []).flatMap((wanted): ReviewedSection[] => {
    const places = placesOf.get(wanted) ?? [];
    const index = places.find((place) => contents[place] === 'text') ?? places[0];
    const section = index === undefined ? undefined : outline.sections[index];
    const named = runIn?.get(wanted);
    if (index === undefined && named !== undefined) return [runInSection(blocks, wanted, named)];
    if (index === undefined || section === undefined)
      return wanted.requirement === 'optional'
        ? []
        : [
            {
              id: wanted.id,
              heading: wanted.heading,
              status: 'missing',
              requirement: wanted.requirement,
              words: 0,
              ...(wanted.words === undefined ? {} : { limit: wanted.words }),
            },
          ];
    taken.add(index);
    const content = contents[index];
    const status =
      content === 'none'
        ? 'empty'
        : content === 'not-relevant'
          ? 'not-relevant'
          : misplaced.has(index)
            ? 'misplaced'
            : 'present';
    return [reviewed(blocks, section, status, wanted.id, wanted)];
  });
  let extras = 0;
  const others = outline.sections.flatMap((section, index): ReviewedSection[] => {
    if (taken.has(index) || section.heading === undefined) return [];
    const content = index === outline.title ? 'text' : contents[index];
    const status = content === 'none' ? 'empty' : content === 'not-relevant' ? 'not-relevant' : 'present';
    extras += 1;
    return [reviewed(blocks, section, status, `extra-${extras}`, undefined)];
  });
  return [...known, ...others];
};
