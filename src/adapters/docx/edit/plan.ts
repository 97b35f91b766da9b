import type { BlockId, Span } from '../../../engine/index';
import type { PlacedBlock } from '../../../ports/block-source';
import type { DocxContent } from '../read/read-docx';
import type { DocxParagraph } from '../read/paragraph';
import type { DocxEdit, ParagraphForm } from './edits';
import { isJoinable } from './join';

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

/** The second paragraph's content is to follow the first one's in one paragraph. */
export interface Join {
  readonly first: DocxParagraph;
  readonly second: DocxParagraph;
  readonly separator: string;
}

export interface Plan {
  /** New paragraphs before everything else. */
  readonly first: readonly Insertion[];
  readonly joins: readonly Join[];
  /** Only the paragraphs that change. */
  readonly paragraphs: readonly ParagraphPlan[];
}

/** Gathers edits by paragraph. Throws RangeError when an edit names a block the document does not have. */
export function planOf(content: DocxContent, edits: readonly DocxEdit[]): Plan {
  const planner = new Planner(content);
  for (const edit of edits) planner.add(edit);
  return planner.plan();
}

interface JoinStep {
  readonly first: BlockPlan;
  readonly second: BlockPlan;
  readonly separator: string;
}

class Planner {
  readonly #content: DocxContent;
  readonly #plans: ReadonlyMap<BlockId, BlockPlan>;
  readonly #first: Insertion[] = [];
  readonly #changed = new Set<string>();
  readonly #joins: { readonly first: BlockPlan; readonly second: BlockPlan; readonly separator: string }[] =
    [];

  constructor(content: DocxContent) {
    this.#content = content;
    this.#plans = new Map(
      content.blocks.map((placed) => [
        placed.block.id,
        { placed, text: undefined, form: undefined, removed: false, breaks: [], inserted: [] },
      ]),
    );
  }

  add(edit: DocxEdit): void {
    if (edit.kind === 'insert' && edit.after === undefined) {
      this.#first.push(edit);
      return;
    }
    const plan = this.#find(edit.kind === 'insert' ? (edit.after ?? '') : edit.block);
    if (edit.kind === 'replaceText') plan.text = edit.text;
    else if (edit.kind === 'setKind') plan.form = edit;
    else if (edit.kind === 'remove') plan.removed = true;
    else if (edit.kind === 'split') plan.breaks = edit.at;
    else if (edit.kind === 'insert') plan.inserted.push(edit);
    else this.#joins.push({ first: plan, second: this.#find(edit.next), separator: edit.separator });
  }

  plan(): Plan {
    const joins = this.#resolvedJoins();
    const paragraphs = this.#content.paragraphs
      .filter(({ id }) => this.#changed.has(id))
      .map((paragraph) => ({ paragraph, blocks: this.#blocksOf(paragraph) }));
    return { first: this.#first, joins, paragraphs };
  }

  /** Where paragraphs cannot become one, the second one's text is written into the first one instead. */
  #resolvedJoins(): Join[] {
    const order = [...this.#plans.values()];
    const steps = [...this.#joins].sort((a, b) => order.indexOf(a.first) - order.indexOf(b.first));
    const chains: (typeof steps)[] = [];
    for (const step of steps) {
      const chain = chains.at(-1);
      if (chain?.at(-1)?.second === step.first) chain.push(step);
      else chains.push([step]);
      step.second.inserted.unshift(...step.first.inserted.splice(0));
    }
    return chains.flatMap((chain) => {
      const joins = chain.flatMap((step) => this.#joinOf(step) ?? []);
      if (joins.length === chain.length) return joins;
      for (const { first, second, separator } of chain.reverse()) {
        first.text = textOf(first) + separator + textOf(second);
        second.removed = true;
      }
      return [];
    });
  }

  #joinOf({ first, second, separator }: JoinStep): Join | undefined {
    const [a, b] = [first, second].map(({ placed }) =>
      this.#content.paragraphs.find(({ id }) => id === placed.paragraph),
    );
    const alone = a && b && [a, b].every((paragraph) => this.#blocksOf(paragraph).length === 1);
    return alone && isJoinable(a, b) ? { first: a, second: b, separator } : undefined;
  }

  #blocksOf({ id }: DocxParagraph): BlockPlan[] {
    return [...this.#plans.values()].filter(({ placed }) => placed.paragraph === id);
  }

  #find(id: BlockId): BlockPlan {
    const plan = this.#plans.get(id);
    if (!plan) throw new RangeError(`The document has no block ${id}.`);
    this.#changed.add(plan.placed.paragraph);
    return plan;
  }
}

function textOf({ text, placed }: BlockPlan): string {
  return text ?? placed.block.text;
}
