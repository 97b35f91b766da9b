import type { Block } from '../document/document';
import { remember } from '../document/remember';
import { type PreparedHeading, prepareHeading } from './heading-match';
import { matchHeading } from './template-match';
import type { Template, TemplateSection } from './template';

/** A paragraph that opens with what it is about, or is that alone. */
const LABELLED = /^(?<label>\p{Lu}[^:.\n]{2,40}):(?<rest>\s[\s\S]*)?$/u;
/** "Beslut: bifall" is a line of data; a section tells something. */
const TELLS = /\p{Ll} [\s\S]*[.!?”"](?:\s|$)/u;
/** Below this a label is only like the section's name. */
const SURE = 0.85;

interface RunIn {
  readonly heading: PreparedHeading;
  readonly isAlone: boolean;
}

const runInOf = remember(
  (block: Block) => block,
  ({ kind, note, text }: Block): RunIn | undefined => {
    if (kind === 'heading' || note !== undefined) return undefined;
    const { label, rest = '' } = LABELLED.exec(text.trim())?.groups ?? {};
    if (label === undefined) return undefined;
    const isAlone = rest.trim() === '';
    return isAlone || TELLS.test(rest) ? { heading: prepareHeading(label), isAlone } : undefined;
  },
);

const hasTextAfter = (blocks: readonly Block[], at: number): boolean => {
  const next = blocks[at + 1];
  return next !== undefined && next.kind !== 'heading' && next.text.trim() !== '';
};

/**
 * Sections that a paragraph names before its text, where others have a heading, and the paragraph's index: "Beslut:
 * Utredning inleds enligt …". They are there, though no heading shows where they end.
 */
export const runInSections = (
  blocks: readonly Block[],
  template: Template,
): ReadonlyMap<TemplateSection, number> => {
  const found = new Map<TemplateSection, number>();
  for (const [index, block] of blocks.entries()) {
    const runIn = runInOf(block);
    if (runIn === undefined || (runIn.isAlone && !hasTextAfter(blocks, index))) continue;
    const match = matchHeading(runIn.heading, template);
    if (match !== undefined && match.score >= SURE && !found.has(match.section))
      found.set(match.section, index);
  }
  return found;
};
