import type { Block, BlockId, CaseDocument } from '../../engine/index';
import {
  DocumentPortError,
  type DocumentPort,
  type SectionInsertion,
  type TextTarget,
} from '../../ports/document-port';

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
    insertSections: (insertions) =>
      attempt(() => {
        for (const { after } of insertions) if (after !== undefined) find(after);
        if (insertions.length > 0) change(withSections(blocks, insertions, unusedId));
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
function attempt(action: () => void): Promise<void> {
  return new Promise((resolve) => {
    action();
    resolve();
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
