import type { Block, BlockId, CaseDocument } from '../../engine/index';
import {
  DocumentPortError,
  type DocumentPort,
  isBlank,
  type ParagraphBack,
  type SectionInsertion,
  type SectionRemoval,
  type TextReplacement,
  type TextTarget,
  type WordsBack,
} from '../../ports/document-port';
import { isParagraphBack } from '../../ports/put-back';

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
        return undefined;
      }),
    paragraphs: () => blocks.map(({ id, ...block }) => ({ ...block, id, blocks: [{ id, start: 0 }] })),
    replaceAll: (replacements) =>
      attempt(() => {
        const left = indexesOf(replacements, ({ target }) => !stands(target));
        const done = replacements.filter((_replacement, index) => !left.includes(index));
        if (done.length > 0) change(blocks.map((block) => withReplacements(block, done)));
        return { left, looks: new Map() };
      }),
    putBack: (wishes) =>
      attempt(() => {
        const left = indexesOf(wishes, (wish) =>
          isParagraphBack(wish) ? !isGap(blocks, wish) : !stands(targetOf(wish)),
        );
        const done = wishes.filter((_wish, index) => !left.includes(index));
        const words = done.filter((wish): wish is WordsBack => !isParagraphBack(wish));
        const written = blocks.map((block) => withReplacements(block, words.map(replacementOf)));
        if (done.length > 0) change(withParagraphs(written, done.filter(isParagraphBack), unusedId));
        return left;
      }),
    insertSections: (insertions) =>
      attempt(() => {
        const places = insertions.map(({ after }) =>
          after === undefined ? undefined : endOf(blocks, find(after)),
        );
        if (insertions.length > 0) change(withSections(blocks, insertions, places, unusedId));
        return places;
      }),
    removeSections: (removals) =>
      attempt(() => {
        const left = indexesOf(removals, (removal) => !isEmptySection(blocks, removal));
        const done = removals.filter((_removal, index) => !left.includes(index));
        const out = new Set(done.flatMap(({ paragraph, body }) => [paragraph, body]));
        if (done.length > 0) change(blocks.filter(({ id }) => !out.has(id)));
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

const targetOf = ({ paragraph, start, end, text }: WordsBack): TextTarget => ({
  block: paragraph,
  start,
  end,
  text,
});

const replacementOf = (wish: WordsBack): TextReplacement => ({
  target: targetOf(wish),
  replacement: wish.words.text,
});

/** Whether nothing but empty paragraphs stands between the two by now. */
function isGap(blocks: readonly Block[], { after, before }: ParagraphBack): boolean {
  const from = after === undefined ? 0 : blocks.findIndex(({ id }) => id === after) + 1;
  const to = before === undefined ? blocks.length : blocks.findIndex(({ id }) => id === before);
  return !(after !== undefined && from === 0) && to >= from && blocks.slice(from, to).every(isBlank);
}

function withParagraphs(
  blocks: readonly Block[],
  wishes: readonly ParagraphBack[],
  unusedId: () => BlockId,
): readonly Block[] {
  const newAfter = (id: BlockId | undefined): Block[] =>
    wishes
      .filter(({ after }) => after === id)
      .map(({ kind, level, words }) => ({
        id: unusedId(),
        kind,
        ...(level === undefined ? {} : { level }),
        text: words.map(({ text }) => text).join(''),
      }));
  return [...newAfter(undefined), ...blocks.flatMap((block) => [block, ...newAfter(block.id)])];
}

/** From the end backwards, so that offsets hold. */
function withReplacements(block: Block, replacements: readonly TextReplacement[]): Block {
  const here = replacements.filter(({ target }) => target.block === block.id);
  const text = here
    .toReversed()
    .toSorted((a, b) => b.target.start - a.target.start)
    .reduce(
      (now, { target: { start, end }, replacement }) => now.slice(0, start) + replacement + now.slice(end),
      block.text,
    );
  return here.length === 0 ? block : { ...block, text };
}

function isEmptySection(
  blocks: readonly Block[],
  { paragraph, heading, body, before }: SectionRemoval,
): boolean {
  const index = blocks.findIndex(({ id }) => id === paragraph);
  const known = blocks.findIndex(({ id }) => id === before);
  const own = blocks.find(({ id }) => id === body);
  const next = blocks.findIndex((block, other) => other > index && !isBlank(block));
  const isFree = next === -1 || blocks[next]?.kind === 'heading' || (known !== -1 && next >= known);
  return blocks[index]?.text === heading && isFree && (own === undefined || isBlank(own));
}

/** The last of the empty blocks that follow one, or the block itself. */
function endOf(blocks: readonly Block[], block: Block): BlockId {
  const following = blocks.slice(blocks.indexOf(block) + 1);
  const text = following.findIndex((candidate) => !isBlank(candidate));
  return following.slice(0, text === -1 ? undefined : text).at(-1)?.id ?? block.id;
}

function withSections(
  blocks: readonly Block[],
  insertions: readonly SectionInsertion[],
  places: readonly (BlockId | undefined)[],
  unusedId: () => BlockId,
): Block[] {
  const after = (id: BlockId | undefined): Block[] =>
    insertions
      .filter((_insertion, index) => places[index] === id)
      .flatMap(({ heading, level }): Block[] => [
        { id: unusedId(), kind: 'heading', level, text: heading },
        { id: unusedId(), kind: 'paragraph', text: '' },
      ]);
  return [...after(undefined), ...blocks.flatMap((block) => [block, ...after(block.id)])];
}
