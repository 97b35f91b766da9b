export type { DocxEdit, EditedBlock, ParagraphForm } from './edit/edits';
export { editsBetween } from './edit/edits-between';
export { notKeptBy, saveDocx, type SavedDocx } from './edit/save-docx';
export { newDocx } from './new-docx';
export { openDocx, type DocxPackage } from './package';
export { readDocx } from './read/read-docx';
export { templateDocx, type TemplateOptions } from './template/template-docx';
export type { AddIn } from './template/web-extension';
