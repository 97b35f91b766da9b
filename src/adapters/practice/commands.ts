import { toggleMark } from 'prosemirror-commands';
import { liftListItem, wrapInList } from 'prosemirror-schema-list';
import type { MarkType } from 'prosemirror-model';
import type { Command, EditorState } from 'prosemirror-state';
import { schema } from './schema';

export { redo, undo } from 'prosemirror-history';

export const toggleBold: Command = toggleMark(schema.marks.strong);
export const toggleItalic: Command = toggleMark(schema.marks.em);

/** Makes the blocks of the selection headings of a level, or with 0 paragraphs; their ids stay. */
export const setHeadingLevel =
  (level: number): Command =>
  (state, dispatch) => {
    const { from, to } = state.selection;
    const type = level === 0 ? schema.nodes.paragraph : schema.nodes.heading;
    const change = state.tr.setBlockType(from, to, type, (before) => ({
      id: before.attrs['id'] as string | null,
      ...(level === 0 ? {} : { level }),
    }));
    if (!change.docChanged) return false;
    dispatch?.(change.scrollIntoView());
    return true;
  };

export const isInList = ({ selection }: EditorState): boolean =>
  selection.$from.node(-1).type === schema.nodes.list_item;

/** Makes the paragraph a list item, or takes it out of its list. */
export const toggleList: Command = (state, dispatch) =>
  isInList(state)
    ? liftListItem(schema.nodes.list_item)(state, dispatch)
    : wrapInList(schema.nodes.bullet_list)(state, dispatch);

/** 0 for anything but a heading. */
export const headingLevel = ({ selection }: EditorState): number =>
  selection.$from.parent.type === schema.nodes.heading ? Number(selection.$from.parent.attrs['level']) : 0;

const isMarked = (state: EditorState, mark: MarkType): boolean => {
  const { from, to, empty, $from } = state.selection;
  return empty
    ? mark.isInSet(state.storedMarks ?? $from.marks()) !== undefined
    : state.doc.rangeHasMark(from, to, mark);
};

export const isBold = (state: EditorState): boolean => isMarked(state, schema.marks.strong);
export const isItalic = (state: EditorState): boolean => isMarked(state, schema.marks.em);
