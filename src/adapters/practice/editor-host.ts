import type { EditorState, Transaction } from 'prosemirror-state';
import type { CaseDocument } from '../../engine/index';

/** The editor as the port sees it: an EditorView on the page, or a bare state in a test. */
export interface EditorHost {
  readonly getState: () => EditorState;
  readonly dispatch: (transaction: Transaction) => void;
  /** Calls the listener after every transaction. Returns how to stop. */
  readonly subscribe: (listener: (before: EditorState, after: EditorState) => void) => () => void;
  /** What the file's reader said about the document in the editor. */
  readonly origin: () => Pick<CaseDocument, 'notRead' | 'notices' | 'madeFrom'>;
  /** Scrolls what is marked as shown into view. */
  readonly reveal: () => void;
}
