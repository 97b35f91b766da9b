import type { BlockId, Span } from '../../../engine/index';
import type { PlacedBlock } from '../../../ports/block-source';
import type { DocxContent } from '../read/read-docx';
import type { DocxParagraph } from '../read/paragraph';
import type { DocxEdit, ParagraphForm } from './edits';

/** All that is to happen to one block. */
export interface BlockPlan {
  readonly placed: PlacedBlock;
  text: string | undefined;
  form: ParagraphForm | undefined;
  removed: boolean;
  breaks: readonly Span[];
  readonly inserted: Insertion[];
}

export interface Insertion extends ParagraphForm {
  readonly text: string;
}

/** All that is to happen to one paragraph: its blocks in order. */
export interface ParagraphPlan {
  readonly paragraph: DocxParagraph;
  readonly blocks: readonly BlockPlan[];
}

export interface Plan {
  /** New paragraphs before everything else. */
  readonly first: readonly Insertion[];
  /** Only the paragraphs that change. */
  readonly paragraphs: readonly ParagraphPlan[];
}

/** Gathers edits by paragraph. Throws RangeError when an edit names a block the document does not have. */
export function planOf(content: DocxContent, edits: readonly DocxEdit[]): Plan {
  const plans = new Map<BlockId, BlockPlan>(
    content.blocks.map((placed) => [
      placed.block.id,
      { placed, text: undefined, form: undefined, removed: false, breaks: [], inserted: [] },
    ]),
  );
  const first: Insertion[] = [];
  const changed = new Set<string>();
  for (const edit of edits) {
    if (edit.kind === 'insert' && edit.after === undefined) {
      first.push(edit);
      continue;
    }
    const id = edit.kind === 'insert' ? (edit.after ?? '') : edit.block;
    const plan = plans.get(id);
    if (!plan) throw new RangeError(`The document has no block ${id}.`);
    changed.add(plan.placed.paragraph);
    apply(edit, plan);
  }
  const paragraphs = content.paragraphs
    .filter(({ id }) => changed.has(id))
    .map((paragraph) => ({
      paragraph,
      blocks: [...plans.values()].filter(({ placed }) => placed.paragraph === paragraph.id),
    }));
  return { first, paragraphs };
}

function apply(edit: DocxEdit, plan: BlockPlan): void {
  if (edit.kind === 'replaceText') plan.text = edit.text;
  else if (edit.kind === 'setKind') plan.form = edit;
  else if (edit.kind === 'remove') plan.removed = true;
  else if (edit.kind === 'split') plan.breaks = edit.at;
  else plan.inserted.push(edit);
}
