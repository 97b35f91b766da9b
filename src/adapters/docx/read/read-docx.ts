import type { CaseDocument } from '../../../engine/index';
import { blocksOf, type PlacedBlock } from '../../../ports/block-source';
import type { DocxPackage } from '../package';
import { madeFrom } from '../template/mark';
import { unreadable } from '../unreadable';
import { BodyReader } from './body-reader';
import type { Findings } from './inline-reader';
import { hasText, NotRead } from './not-read';
import type { DocxParagraph } from './paragraph';
import { Styles } from './styles';

/** Everything that reading finds, for those who edit. */
export interface DocxContent {
  readonly styles: Styles;
  readonly paragraphs: readonly DocxParagraph[];
  readonly blocks: readonly PlacedBlock[];
  readonly notRead: readonly string[];
  readonly trackedChanges: boolean;
}

/**
 * Reads the text of a Word document: the body with its tables, then the notes it refers to. Tracked changes read as if
 * accepted; comments, hidden text, headers and footers are left out. Throws UnreadableFileError when there is no text.
 */
export function readDocx(pkg: DocxPackage): CaseDocument {
  const content = readContent(pkg);
  if (content.blocks.length === 0) throw unreadable('noText');
  const notices = [
    content.trackedChanges && 'Dokumentet har spårade ändringar, och de läses som om de vore godkända.',
    pkg.headersAndFooters.some(({ root }) => hasText(root)) && 'Sidhuvud och sidfot läses inte.',
  ];
  const origin = madeFrom(pkg);
  return {
    blocks: content.blocks.map(({ block }) => block),
    notRead: content.notRead,
    notices: notices.filter((notice) => notice !== false),
    ...(origin === undefined ? {} : { madeFrom: origin }),
  };
}

export function readContent(pkg: DocxPackage): DocxContent {
  const styles = new Styles(pkg.styles?.root);
  const findings: Findings = {
    notRead: new NotRead(),
    footnotes: new Set(),
    endnotes: new Set(),
    trackedChanges: false,
  };
  const paragraphs = new BodyReader(pkg.document, styles, findings).readBody();
  for (const note of ['footnote', 'endnote'] as const) {
    const part = pkg[`${note}s`];
    if (!part) continue;
    paragraphs.push(...new BodyReader(part, styles, findings).readNotes(findings[`${note}s`], note));
  }
  return {
    styles,
    paragraphs,
    blocks: blocksOf(paragraphs),
    notRead: findings.notRead.phrases,
    trackedChanges: findings.trackedChanges,
  };
}
