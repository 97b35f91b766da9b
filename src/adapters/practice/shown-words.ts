import { type EditorState, Plugin, PluginKey, type Transaction } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';

interface Range {
  readonly from: number;
  readonly to: number;
}

const key = new PluginKey<Range | undefined>('shown-words');

/** Marks the words a remark is about: the browser hides the selection while the focus is in the pane. */
export const showWords = (transaction: Transaction, range: Range): Transaction =>
  transaction.setMeta(key, range);

/** What is marked now. */
export const shownWords = (state: EditorState): Range | undefined => key.getState(state);

/** The mark stays until the user moves the cursor or changes the text. */
export const shownWordsPlugin = (className: string): Plugin =>
  new Plugin<Range | undefined>({
    key,
    state: {
      init: () => undefined,
      apply: (transaction, shown) =>
        (transaction.getMeta(key) as Range | undefined) ??
        (transaction.docChanged || transaction.selectionSet ? undefined : shown),
    },
    props: {
      decorations: (state) => {
        const shown = key.getState(state);
        return shown === undefined
          ? DecorationSet.empty
          : DecorationSet.create(state.doc, [Decoration.inline(shown.from, shown.to, { class: className })]);
      },
    },
  });
