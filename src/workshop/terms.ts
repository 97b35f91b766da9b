/**
 * A term of the word list as it stands in a result line: lower case, _ for blanks, without the signs that tell how it is
 * inflected.
 */
export const termId = (term: string): string =>
  term
    .toLowerCase()
    .replace(/[~*]/gu, '')
    .replace(/[^\p{Ll}-]+/gu, '_')
    .replace(/^[_-]+|[_-]+$/gu, '');
