export { decodeText } from './decode-text';
export { readMarkdown } from './read-markdown';
export { readPlainText } from './read-plain-text';
