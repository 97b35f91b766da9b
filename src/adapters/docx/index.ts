export { openDocx, type DocxPackage } from './package';
export { readDocx } from './read/read-docx';
