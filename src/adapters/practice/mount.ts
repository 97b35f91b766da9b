import type { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import type { CaseDocument } from '../../engine/index';
import { createEditorState, SHOWN_WORDS_CLASS } from './editor';
import type { EditorHost } from './editor-host';

/** The editor on the page. */
export interface PracticeEditor extends EditorHost {
  /** Puts another document in the editor; the undo history starts afresh. */
  readonly open: (document: CaseDocument) => void;
  readonly focus: () => void;
  readonly destroy: () => void;
}

/** Makes an editor in `place`. `label` is what a screen reader calls it. */
export const mountEditor = (place: HTMLElement, label: string, document: CaseDocument): PracticeEditor => {
  let opened = document;
  const listeners = new Set<(before: EditorState, after: EditorState) => void>();
  const tell = (before: EditorState, after: EditorState): void =>
    listeners.forEach((listener) => listener(before, after));
  const view = new EditorView(place, {
    state: createEditorState(document),
    attributes: {
      role: 'textbox',
      'aria-multiline': 'true',
      'aria-label': label,
      spellcheck: 'false',
      tabindex: '0',
      lang: 'sv',
    },
    dispatchTransaction: (transaction) => {
      const before = view.state;
      view.updateState(before.apply(transaction));
      tell(before, view.state);
    },
  });
  return {
    getState: () => view.state,
    dispatch: (transaction) => view.dispatch(transaction),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    origin: () => opened,
    reveal: () => view.dom.querySelector(`.${SHOWN_WORDS_CLASS}`)?.scrollIntoView({ block: 'center' }),
    open: (next) => {
      const before = view.state;
      opened = next;
      view.updateState(createEditorState(next));
      place.scrollTop = 0;
      tell(before, view.state);
    },
    focus: () => view.focus(),
    destroy: () => view.destroy(),
  };
};
