export { decodeText } from '../../ports/decode-text';
export { readMarkdown } from './read-markdown';
export { readPlainText } from './read-plain-text';
