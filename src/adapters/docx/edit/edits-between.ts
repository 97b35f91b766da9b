import type { Block, BlockId } from '../../../engine/index';
import type { DocxEdit, EditedBlock, ParagraphForm } from './edits';

type Break = { readonly start: number; readonly end: number };

/**
 * The edits that lead from the blocks that were read to the blocks as the user left them. A block whose id comes a
 * second time, or out of order, counts as new text: editors copy ids when a paragraph is split or moved.
 */
export function editsBetween(before: readonly Block[], after: readonly EditedBlock[]): DocxEdit[] {
  const edits: DocxEdit[] = [];
  const kept = keptBlocks(before, after);
  const keptIds = new Set([...kept.values()].map(({ id }) => id));
  let last: BlockId | undefined;
  for (let index = 0; index < after.length; index += 1) {
    const edited = after[index];
    if (!edited) continue;
    const original = kept.get(index);
    if (!original) {
      edits.push({ kind: 'insert', after: last, text: edited.text, ...formOf(edited) });
      continue;
    }
    last = original.id;
    if (original.kind !== edited.kind || original.level !== edited.level) {
      edits.push({ kind: 'setKind', block: original.id, ...formOf(edited) });
    }
    const breaks = splitPoints(original.text, edited, after, index, kept);
    if (breaks.length > 0) {
      edits.push({ kind: 'split', block: original.id, at: breaks });
      index += breaks.length;
      continue;
    }
    const joined = joinedBlocks(original, edited, before, keptIds);
    edits.push(...joined);
    for (const { next } of joined) keptIds.add(next);
    if (joined.length === 0 && original.text !== edited.text) {
      edits.push({ kind: 'replaceText', block: original.id, text: edited.text });
    }
  }
  for (const { id } of before) if (!keptIds.has(id)) edits.push({ kind: 'remove', block: id });
  return edits;
}

/** Which original block each edited block still is, by its place in `after`: the longest run in the original order. */
function keptBlocks(before: readonly Block[], after: readonly EditedBlock[]): Map<number, Block> {
  const places = new Map(before.map(({ id }, place) => [id, place]));
  const seen = new Set<BlockId>();
  const candidates = after.flatMap(({ id }, index) => {
    const place = id === undefined || seen.has(id) ? undefined : places.get(id);
    if (id === undefined || place === undefined) return [];
    seen.add(id);
    return [{ index, place }];
  });
  const kept = new Map<number, Block>();
  for (const { index, place } of longestRising(candidates)) {
    const block = before[place];
    if (block) kept.set(index, block);
  }
  return kept;
}

/** Longest rising subsequence by `place` (patience sorting). */
function longestRising<Item extends { readonly place: number }>(items: readonly Item[]): Item[] {
  interface Link {
    readonly item: Item;
    readonly previous: Link | undefined;
  }
  const tails: Link[] = [];
  for (const item of items) {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((tails[middle]?.item.place ?? 0) < item.place) low = middle + 1;
      else high = middle;
    }
    tails[low] = { item, previous: tails[low - 1] };
  }
  const found: Item[] = [];
  for (let link = tails.at(-1); link; link = link.previous) found.unshift(link.item);
  return found;
}

/**
 * Where the block's text was broken into this block and the new ones right after it, of the same kind or plain; empty
 * when the texts do not add up to the original.
 */
function splitPoints(
  text: string,
  first: EditedBlock,
  after: readonly EditedBlock[],
  index: number,
  kept: ReadonlyMap<number, Block>,
): Break[] {
  const breaks: Break[] = [];
  if (first.text === '' || !text.startsWith(first.text)) return [];
  let end = first.text.length;
  for (let next = index + 1; end < text.length; next += 1) {
    const piece = after[next];
    if (!piece || kept.has(next) || piece.text === '' || piece.kind !== first.kind) return [];
    const start = text.indexOf(piece.text, end);
    if (start < 0 || text.slice(end, start).trim() !== '') return [];
    breaks.push({ start: end, end: start });
    end = start + piece.text.length;
  }
  return breaks;
}

type JoinEdit = Extract<DocxEdit, { readonly kind: 'join' }>;

/** The blocks right after this one whose text now follows in it; empty when the texts do not add up to the new one. */
function joinedBlocks(
  original: Block,
  { text }: EditedBlock,
  before: readonly Block[],
  keptIds: ReadonlySet<BlockId>,
): JoinEdit[] {
  const joins: JoinEdit[] = [];
  if (!text.startsWith(original.text)) return [];
  let end = original.text.length;
  let previous = original.id;
  for (let place = before.indexOf(original) + 1; end < text.length; place += 1) {
    const next = before[place];
    if (!next || keptIds.has(next.id) || next.note !== original.note) return [];
    const start = text.indexOf(next.text, end);
    const separator = text.slice(end, start);
    if (start < 0 || separator.trim() !== '') return [];
    joins.push({ kind: 'join', block: previous, next: next.id, separator });
    previous = next.id;
    end = start + next.text.length;
  }
  return joins;
}

function formOf({ kind, level }: EditedBlock): ParagraphForm {
  return kind === 'heading' ? { as: kind, level: level ?? 1 } : { as: kind };
}
