import type { Block, Span } from '../document/document';
import type { AnalysedBlock, Sentence } from '../language/index';
import type { Outline, Section } from './outline';
import type { SectionRole } from './template';

interface Parts {
  readonly blocks: readonly AnalysedBlock[];
  readonly outline: Outline;
}

export interface Place extends Span {
  readonly block: number;
}

/** The heading of a section as the place a remark about the whole section stands. */
export const headingPlace = ({ blocks }: Parts, section: Section | undefined): Place | undefined => {
  const block = section?.heading;
  if (block === undefined) return undefined;
  return { block, start: 0, end: blocks[block]?.block.text.length ?? 0 };
};

/** Indices of the blocks under a section's heading, those of its subsections counted. */
export const blocksUnder = ({ outline }: Parts, section: Section): readonly number[] => {
  const { sections } = outline;
  const at = sections.indexOf(section);
  const isUnder = (index: number | undefined): boolean =>
    index !== undefined && (index === at || isUnder(sections[index]?.parent));
  // Subsections follow their section without a gap.
  const blocks: number[] = [];
  for (let next = at; next < sections.length && (next === at || isUnder(next)); next += 1) {
    const { firstBlock = 0, endBlock = 0 } = sections[next] ?? {};
    for (let block = firstBlock; block < endBlock; block += 1) blocks.push(block);
  }
  return blocks;
};

/** The same as they stand in the document. */
export const plainBlocksUnder = (parts: Parts, section: Section): readonly Block[] =>
  blocksUnder(parts, section).flatMap((index) => parts.blocks[index]?.block ?? []);

export const sentencesUnder = (parts: Parts, section: Section): readonly Sentence[] =>
  blocksUnder(parts, section).flatMap((index) => parts.blocks[index]?.sentences ?? []);

/** The last section with a heading that has this role and holds sentences. */
export const writtenSection = (parts: Parts, role: SectionRole): Section | undefined =>
  parts.outline.sections.findLast(
    (section) =>
      section.role === role && section.heading !== undefined && sentencesUnder(parts, section).length > 0,
  );

/** The blocks of every section that weighs or proposes, headings left out; those of subsections may come twice. */
export const weighingBlocks = (parts: Parts): readonly Block[] =>
  parts.outline.sections
    .filter(({ holds, role }) => holds === 'assessment' || role === 'goals' || role === 'proposal')
    .flatMap((section) => plainBlocksUnder(parts, section));
