import type { AnalysedBlock } from '../language/index';
import { readabilityOf } from '../measure/readability';
import { countWords } from '../measure/words';
import type { ReviewedSection, SectionStatus } from '../review-result';
import type { Outline, Section } from './outline';
import { isPlaceholder, saysNotRelevant } from './placeholder';
import { misplacedSections } from './section-order';
import type { Template, TemplateSection } from './template';

type Content = 'text' | 'not-relevant' | 'none';

const ownContent = (blocks: readonly AnalysedBlock[], section: Section): Content => {
  const texts = blocks
    .slice(section.firstBlock, section.endBlock)
    .filter(({ block }) => block.note === undefined && !isPlaceholder(block.text, section.template))
    .map(({ block }) => block.text);
  const [first] = texts;
  if (first === undefined) return 'none';
  return saysNotRelevant(first) ? 'not-relevant' : 'text';
};

/**
 * What stands under each section, its subsections counted: `text`, `none`, or `not-relevant` when the writer says that
 * the section does not matter.
 */
export const contentOf = (blocks: readonly AnalysedBlock[], outline: Outline): readonly Content[] => {
  const contents = outline.sections.map((section) => ownContent(blocks, section));
  for (let index = outline.sections.length - 1; index > 0; index--) {
    const parent = outline.sections[index]?.parent;
    if (parent === undefined || contents[parent] !== 'none') continue;
    const content = contents[index];
    if (content !== undefined) contents[parent] = content;
  }
  return contents;
};

/** True for a template that no one has begun to write in. */
export const isUnwritten = (blocks: readonly AnalysedBlock[]): boolean =>
  blocks.every(({ sentences }) => sentences.length === 0);

const wordsUnder = (blocks: readonly AnalysedBlock[], section: Section): number =>
  blocks
    .slice(section.heading ?? section.firstBlock, section.endBlock)
    .reduce((sum, { block }) => sum + (block.note === undefined ? countWords(block.text) : 0), 0);

const readingOf = (blocks: readonly AnalysedBlock[], section: Section) => {
  const texts = blocks
    .slice(section.firstBlock, section.endBlock)
    .flatMap(({ sentences }) => sentences.map(({ text }) => text));
  if (texts.length === 0) return {};
  const { lix, meanSentenceLength } = readabilityOf(texts);
  return { lix, meanSentenceLength };
};

const reviewed = (
  blocks: readonly AnalysedBlock[],
  section: Section,
  status: SectionStatus,
  id: string,
  known: TemplateSection | undefined,
): ReviewedSection => ({
  id,
  heading: section.title,
  status,
  ...(known === undefined ? {} : { requirement: known.requirement }),
  ...(section.heading === undefined ? {} : { block: section.heading }),
  words: wordsUnder(blocks, section),
  ...(known?.words === undefined ? {} : { limit: known.words }),
  ...readingOf(blocks, section),
});

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
  const known = (template?.sections ?? []).flatMap((wanted): ReviewedSection[] => {
    const places = outline.sections.flatMap((section, index) => (section.template === wanted ? [index] : []));
    const index = places.find((place) => contents[place] === 'text') ?? places[0];
    const section = index === undefined ? undefined : outline.sections[index];
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
