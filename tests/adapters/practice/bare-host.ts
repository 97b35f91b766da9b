import type { EditorState } from 'prosemirror-state';
import { createEditorState, type EditorHost } from '../../../src/adapters/practice/index';
import type { Block } from '../../../src/engine/index';

/** The editor without a page: only its state. */
export const bareHost = (blocks: readonly Block[]): EditorHost => {
  let state = createEditorState({ blocks });
  const listeners = new Set<(before: EditorState, after: EditorState) => void>();
  return {
    getState: () => state,
    dispatch: (transaction) => {
      const before = state;
      state = before.apply(transaction);
      listeners.forEach((listener) => listener(before, state));
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    origin: () => ({ notRead: [], notices: [] }),
    reveal: () => undefined,
  };
};
