import { type EditorState, Plugin, type Transaction } from 'prosemirror-state';
import { idOf, textBlocks } from './blocks';

const NEW = /^new-(\d+)$/u;

/** Gives every text block an id of its own: what is new, split off or pasted gets a fresh one; the first keeps its. */
const withIds = (state: EditorState): Transaction | undefined => {
  const blocks = textBlocks(state.doc);
  let highest = 0;
  for (const { node } of blocks) highest = Math.max(highest, Number(NEW.exec(idOf(node))?.[1] ?? 0));
  const seen = new Set<string>();
  const transaction = state.tr;
  for (const { node, position } of blocks) {
    const id = idOf(node);
    if (id === '' || seen.has(id)) {
      highest += 1;
      transaction.setNodeAttribute(position, 'id', `new-${highest}`);
      seen.add(`new-${highest}`);
    } else seen.add(id);
  }
  return transaction.docChanged ? transaction.setMeta('addToHistory', false) : undefined;
};

/** Keeps block ids unique while the user writes. */
export const blockIds = (): Plugin =>
  new Plugin({
    appendTransaction: (transactions, _before, state) =>
      transactions.some(({ docChanged }) => docChanged) ? withIds(state) : undefined,
  });

/** The state with all ids in place, for a document that has just been made. */
export const completeIds = (state: EditorState): EditorState => {
  const transaction = withIds(state);
  return transaction === undefined ? state : state.apply(transaction);
};
