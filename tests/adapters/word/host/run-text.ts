import type { XmlNode } from '../../../../src/adapters/docx/xml/parse';
import { mark } from './parts';

const characters: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:cr': mark.lineBreak,
  'w:noBreakHyphen': mark.nonBreakingHyphen,
  'w:softHyphen': mark.softHyphen,
  'w:footnoteRef': mark.note,
  'w:endnoteRef': mark.note,
};

/** What one element of a run adds to the text of its paragraph. */
export function runText(node: XmlNode): string {
  if (node.name === 'w:t' || node.name === 'w:delText') {
    return node.attributes['xml:space'] === 'preserve' ? node.text : node.text.trim();
  }
  if (node.name === 'w:br')
    return ['page', 'column'].includes(node.attributes['w:type'] ?? '') ? '\f' : mark.lineBreak;
  return characters[node.name] ?? '';
}
