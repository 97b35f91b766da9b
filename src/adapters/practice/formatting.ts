import type { EditorState } from 'prosemirror-state';
import { idOf, placedBlocks } from './blocks';
import { schema } from './schema';

/** True when words in running text are bold or italic; a line that is bold only is a heading and is kept as one. */
export const hasFormattedWords = ({ doc }: EditorState): boolean => {
  const headings = new Set(
    placedBlocks(doc)
      .filter(({ block }) => block.kind === 'heading')
      .map(({ paragraph }) => paragraph),
  );
  let found = false;
  doc.descendants((node, _position, parent) => {
    const isHeading = parent !== null && headings.has(idOf(parent));
    if (node.marks.some(({ type }) => type === schema.marks.em || !isHeading)) found = true;
  });
  return found;
};
