import type { Block, BlockId, CaseDocument } from '../../engine/index';
import {
  DocumentPortError,
  type DocumentPort,
  type ParagraphRefill,
  type SectionInsertion,
  type SectionRemoval,
  type TextReplacement,
  type TextTarget,
} from '../../ports/document-port';
import { emptyToFill, isRefill } from '../../ports/paragraph-refill';

type Target = TextTarget | { readonly block: BlockId };

/** A document in memory, and what a user would do to it. */
export interface MemoryPort extends DocumentPort {
  /** The document as it stands. */
  readonly document: CaseDocument;
  /** What was selected last. */
  readonly selection: Target | undefined;
  onChanged(listener: () => void): () => void;
  onCursorMoved(listener: (block: BlockId | undefined) => void): () => void;
  /** The user writes other text in a block. */
  type(block: BlockId, text: string): void;
  /** The user deletes a block. */
  remove(block: BlockId): void;
  /** The user puts the cursor in a block, or outside the text. */
  moveCursor(block: BlockId | undefined): void;
}

/** Implements the port over an array of blocks, for tests and for a host that has no document yet. */
export function createMemoryPort(initial: CaseDocument): MemoryPort {
  let blocks: readonly Block[] = initial.blocks;
  let selection: Target | undefined;
  const changed = new Set<() => void>();
  const cursorMoved = new Set<(block: BlockId | undefined) => void>();
  const taken = new Set(blocks.map(({ id }) => id));

  const subscribe = <Listener>(listeners: Set<Listener>, listener: Listener) => {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  };
  const find = (id: BlockId): Block => {
    const block = blocks.find((candidate) => candidate.id === id);
    if (!block) throw new DocumentPortError('gone');
    return block;
  };
  const check = (target: Target): Block => {
    const block = find(target.block);
    if ('text' in target && block.text.slice(target.start, target.end) !== target.text) {
      throw new DocumentPortError('stale');
    }
    return block;
  };
  const change = (next: readonly Block[]) => {
    blocks = next;
    for (const listener of [...changed]) listener();
  };
  const write = (block: Block, text: string) => {
    change(blocks.map((candidate) => (candidate === block ? { ...block, text } : candidate)));
  };
  const stands = (target: Target): boolean => {
    try {
      check(target);
      return true;
    } catch {
      return false;
    }
  };
  const unusedId = (): BlockId => {
    let number = taken.size;
    while (taken.has(`b${number}`)) number += 1;
    taken.add(`b${number}`);
    return `b${number}`;
  };
  const moveCursor = (block: BlockId | undefined) => {
    for (const listener of [...cursorMoved]) listener(block);
  };

  return {
    get document() {
      return { ...initial, blocks };
    },
    get selection() {
      return selection;
    },
    read: () => Promise.resolve({ ...initial, blocks }),
    select: (target) =>
      attempt(() => {
        check(target);
        selection = target;
        moveCursor(target.block);
      }),
    replace: (target, replacement) =>
      attempt(() => {
        const block = check(target);
        write(block, block.text.slice(0, target.start) + replacement + block.text.slice(target.end));
      }),
    replaceAll: (replacements) =>
      attempt(() => {
        const left = indexesOf(replacements, (wish) =>
          isRefill(wish) ? gapFor(blocks, wish) === undefined : !stands(wish.target),
        );
        const done = replacements.filter((_replacement, index) => !left.includes(index));
        const words = done.filter((wish): wish is TextReplacement => !isRefill(wish));
        const written = blocks.map((block) => withReplacements(block, words));
        if (done.length > 0) change(withRefills(blocks, written, done.filter(isRefill), unusedId));
        return left;
      }),
    insertSections: (insertions) =>
      attempt(() => {
        for (const { after } of insertions) if (after !== undefined) find(after);
        if (insertions.length > 0) change(withSections(blocks, insertions, unusedId));
      }),
    removeSections: (removals) =>
      attempt(() => {
        const left = indexesOf(removals, (removal) => !isEmptySection(blocks, removal));
        const done = new Set(removals.flatMap(({ block }, index) => (left.includes(index) ? [] : [block])));
        if (done.size > 0) change(withoutSections(blocks, done));
        return left;
      }),
    onChanged: (listener) => subscribe(changed, listener),
    onCursorMoved: (listener) => subscribe(cursorMoved, listener),
    type: (id, text) => {
      write(find(id), text);
    },
    remove: (id) => {
      const block = find(id);
      change(blocks.filter((candidate) => candidate !== block));
    },
    moveCursor,
  };
}

/** Like a host, memory refuses by rejecting, never by throwing at the caller. */
function attempt<Result>(action: () => Result): Promise<Result> {
  return new Promise((resolve) => {
    resolve(action());
  });
}

function indexesOf<Thing>(things: readonly Thing[], test: (thing: Thing) => boolean): number[] {
  return things.flatMap((thing, index) => (test(thing) ? [index] : []));
}

/** Between which indexes the paragraph stood; undefined when other text stands there by now. */
function gapFor(
  blocks: readonly Block[],
  { after, before }: ParagraphRefill,
): { readonly from: number; readonly to: number } | undefined {
  const from = after === undefined ? 0 : blocks.findIndex(({ id }) => id === after) + 1;
  const to = before === undefined ? blocks.length : blocks.findIndex(({ id }) => id === before);
  if ((after !== undefined && from === 0) || to < from) return undefined;
  return blocks.slice(from, to).every(({ text }) => text.trim() === '') ? { from, to } : undefined;
}

/** `written` are the same blocks with words replaced. */
function withRefills(
  blocks: readonly Block[],
  written: readonly Block[],
  refills: readonly ParagraphRefill[],
  unusedId: () => BlockId,
): readonly Block[] {
  const places = refills.map((refill) => {
    const { from = 0, to = 0 } = gapFor(blocks, refill) ?? {};
    return { refill, from, nth: emptyToFill(to - from, refill) };
  });
  const newAt = (index: number): Block[] =>
    places.flatMap(({ refill: { paragraph }, from, nth }) =>
      nth === undefined && from === index ? [{ ...paragraph, id: unusedId() }] : [],
    );
  return [
    ...written.flatMap((block, index) => {
      const refill = places.find(({ from, nth }) => nth !== undefined && from + nth === index)?.refill;
      return [...newAt(index), refill === undefined ? block : { ...refill.paragraph, id: block.id }];
    }),
    ...newAt(written.length),
  ];
}

/** From the end backwards, so that offsets hold. */
function withReplacements(block: Block, replacements: readonly TextReplacement[]): Block {
  const here = replacements.filter(({ target }) => target.block === block.id);
  const text = here
    .toSorted((a, b) => b.target.start - a.target.start)
    .reduce(
      (now, { target: { start, end }, replacement }) => now.slice(0, start) + replacement + now.slice(end),
      block.text,
    );
  return here.length === 0 ? block : { ...block, text };
}

function isEmptySection(blocks: readonly Block[], { block, heading }: SectionRemoval): boolean {
  const index = blocks.findIndex(({ id }) => id === block);
  const next = blocks.slice(index + 1).find(({ text }) => text.trim() !== '');
  return blocks[index]?.text === heading && (next === undefined || next.kind === 'heading');
}

function withoutSections(blocks: readonly Block[], headings: ReadonlySet<BlockId>): Block[] {
  return blocks.filter(({ id, text, kind }, index) => {
    const isItsParagraph = kind === 'paragraph' && text === '' && headings.has(blocks[index - 1]?.id ?? '');
    return !headings.has(id) && !isItsParagraph;
  });
}

function withSections(
  blocks: readonly Block[],
  insertions: readonly SectionInsertion[],
  unusedId: () => BlockId,
): Block[] {
  const after = (id: BlockId | undefined): Block[] =>
    insertions
      .filter((insertion) => insertion.after === id)
      .flatMap(({ heading, level }): Block[] => [
        { id: unusedId(), kind: 'heading', level, text: heading },
        { id: unusedId(), kind: 'paragraph', text: '' },
      ]);
  return [...after(undefined), ...blocks.flatMap((block) => [block, ...after(block.id)])];
}
