import { baseKeymap, chainCommands, exitCode } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { liftListItem, sinkListItem, splitListItem } from 'prosemirror-schema-list';
import { type Command, EditorState, type Plugin } from 'prosemirror-state';
import type { CaseDocument } from '../../engine/index';
import { blockIds, completeIds } from './block-ids';
import { editorDocument } from './blocks';
import { toggleBold, toggleItalic } from './commands';
import { schema } from './schema';
import { shownWordsPlugin } from './shown-words';
import { textMarksPlugin } from './text-marks';

/** Class of the words a remark is about. */
export const SHOWN_WORDS_CLASS = 'shown-words';

const hardBreak: Command = chainCommands(exitCode, (state, dispatch) => {
  dispatch?.(state.tr.replaceSelectionWith(schema.nodes.hard_break.create()).scrollIntoView());
  return true;
});

const plugins = (): Plugin[] => [
  history(),
  keymap({
    'Mod-z': undo,
    'Mod-y': redo,
    'Shift-Mod-z': redo,
    'Mod-b': toggleBold,
    'Mod-i': toggleItalic,
    Enter: splitListItem(schema.nodes.list_item),
    'Shift-Enter': hardBreak,
    'Mod-]': sinkListItem(schema.nodes.list_item),
    'Mod-[': liftListItem(schema.nodes.list_item),
  }),
  keymap(baseKeymap),
  blockIds(),
  textMarksPlugin(),
  shownWordsPlugin(SHOWN_WORDS_CLASS),
];

/** A fresh state of the editor over a document, with an empty undo history. */
export const createEditorState = (document: Pick<CaseDocument, 'blocks'>): EditorState =>
  completeIds(EditorState.create({ doc: editorDocument(document), plugins: plugins() }));
