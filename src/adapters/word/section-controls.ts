import type { SectionControl } from '../../ports/document-port';

/** Word calls a file with a longer tag or title damaged. */
const longestName = 64;

/** Begins the tag of every control of Saklig's; see `sectionTag`. */
export const ownTag = /^saklig:/u;

/** Puts a rich text control round an empty paragraph, with the help as its placeholder. */
export function addControl(paragraph: Word.Paragraph, heading: string, { tag, help }: SectionControl): void {
  if (tag.length > longestName) return;
  const control = paragraph.insertContentControl();
  control.tag = tag;
  control.title = heading.length <= longestName ? heading : `${heading.slice(0, longestName - 1)}…`;
  control.placeholderText = help;
}

/** Whether a batch failed at a content control, so that all that stood before it in the batch is done. */
export function isAboutControls(error: unknown): boolean {
  if (!(error instanceof OfficeExtension.Error)) return false;
  // Older Word tells the member, newer the whole statement.
  const { errorLocation = '', statement = '' } = error.debugInfo;
  return (
    errorLocation.startsWith('ContentControl.') || /insertContentControl/u.test(errorLocation + statement)
  );
}

/** Takes a control away and leaves its text. `help` is where it shows its placeholder, whose words would stay as text. */
export function unwrap(control: Word.ContentControl, help: Word.Paragraph | Word.Range | undefined): void {
  control.delete(true);
  help?.clear();
}
