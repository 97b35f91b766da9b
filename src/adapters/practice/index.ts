export {
  headingLevel,
  isBold,
  isInList,
  isItalic,
  redo,
  setHeadingLevel,
  toggleBold,
  toggleItalic,
  toggleList,
  undo,
} from './commands';
export { type WrittenBlock, writtenBlocks } from './blocks';
export { createEditorState } from './editor';
export type { EditorHost } from './editor-host';
export { hasFormattedWords } from './formatting';
export { mountEditor, type PracticeEditor } from './mount';
export { createPracticeMemory } from './practice-memory';
export { createPracticePort } from './practice-port';
export { shownWords } from './shown-words';
export { marksIn } from './text-marks';
