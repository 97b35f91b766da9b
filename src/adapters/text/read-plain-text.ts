import type { CaseDocument } from '../../engine/index';
import { blocksOf } from '../../ports/block-source';

/** Reads blocks between blank lines; a single newline is a space. Plain text has neither headings nor lists. */
export function readPlainText(text: string): CaseDocument {
  const paragraphs = text
    .replace(/^\uFEFF/u, '')
    .split(/\r\n|[\n\r\f]/u)
    .reduce<string[][]>(
      (found, line) => {
        if (line.trim() === '') found.push([]);
        else found.at(-1)?.push(line);
        return found;
      },
      [[]],
    )
    .map((lines, index) => ({
      id: `p${index}`,
      kind: 'paragraph' as const,
      text: collapseSpaces(lines.join(' ')),
      bold: [],
    }));
  return { blocks: blocksOf(paragraphs).map(({ block }) => block), notRead: [], notices: [] };
}

/** Spaces and tabs are layout in a text file; a non-breaking space is the writer's own. */
function collapseSpaces(text: string): string {
  return text.replace(/[ \t]+/gu, ' ').replace(/^ | $/gu, '');
}
