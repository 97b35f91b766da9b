import { type EditorState, Plugin, PluginKey, type Transaction } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';
import type { MarkLook } from '../../ports/text-marks';

/** A mark at positions of the editor. */
export interface PlacedMark {
  readonly from: number;
  readonly to: number;
  readonly look: MarkLook;
}

const key = new PluginKey<DecorationSet>('text-marks');

/** Letters before the sentences, so that the kinds are told apart without colours. */
const LETTERS: Readonly<Partial<Record<MarkLook, string>>> = {
  fact: 'F',
  reported: 'Å',
  assessment: 'B',
  mixed: 'F+B',
  unclear: '?',
};

/** Shows these marks and no others. They are never in the document, and not in its undo history. */
export const setMarks = (transaction: Transaction, marks: readonly PlacedMark[]): Transaction =>
  transaction.setMeta(key, marks).setMeta('addToHistory', false);

/** The marks that are shown now, in the order of the text. */
export const marksIn = (state: EditorState): readonly PlacedMark[] =>
  (key.getState(state) ?? DecorationSet.empty)
    .find()
    .flatMap(({ from, to, spec }) =>
      from < to ? [{ from, to, look: (spec as { look: MarkLook }).look }] : [],
    );

const letter = (text: string) => (): HTMLElement => {
  const element = document.createElement('span');
  element.className = 'mark-letter';
  element.textContent = text;
  // The pane lists the kinds for screen readers; in the text a letter would be read as a word.
  element.setAttribute('aria-hidden', 'true');
  return element;
};

const decorationsOf = ({ from, to, look }: PlacedMark): Decoration[] => {
  const text = LETTERS[look];
  const words = Decoration.inline(from, to, { class: `mark mark-${look}` }, { look });
  return text === undefined
    ? [words]
    : [Decoration.widget(from, letter(text), { side: 1, ignoreSelection: true, key: look }), words];
};

/** Shows marks over the text. They move with it while the user writes. */
export const textMarksPlugin = (): Plugin =>
  new Plugin<DecorationSet>({
    key,
    state: {
      init: () => DecorationSet.empty,
      apply: (transaction, shown) => {
        const marks = transaction.getMeta(key) as readonly PlacedMark[] | undefined;
        return marks === undefined
          ? shown.map(transaction.mapping, transaction.doc)
          : DecorationSet.create(transaction.doc, marks.flatMap(decorationsOf));
      },
    },
    props: { decorations: (state) => key.getState(state) },
  });
