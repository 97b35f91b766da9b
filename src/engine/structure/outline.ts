import type { Block } from '../document/document';
import type { Holds, SectionRole, Template, TemplateSection } from './template';

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
  readonly role?: SectionRole;
}

export interface Outline {
  readonly sections: readonly Section[];
  /** For every block the index in `sections` of the section it stands in (a heading stands in its own). */
  readonly sectionOf: readonly number[];
}

/** Matches the document's headings with a template's sections; without a template, by general heading words. */
export const outlineOf = (blocks: readonly Block[], _template: Template | undefined): Outline => {
  const sections: Section[] = [
    { title: '', level: 0, firstBlock: 0, endBlock: blocks.length, holds: 'both' },
  ];
  return { sections, sectionOf: blocks.map(() => 0) };
};
